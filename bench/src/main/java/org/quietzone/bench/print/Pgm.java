package org.quietzone.bench.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quietzone.bench.contest.Frame;

/** Raw Portable Graymaps of one byte a pixel, which every program that draws pages can write. */
final class Pgm {
    private static final Pattern HEAD = Pattern.compile("P5\\s+(?:#[^\\n]*\\n\\s*)*(\\d+)\\s+(\\d+)\\s+255\\s");

    private Pgm() {}

    /** The image of a file. */
    static Frame read(byte[] file) {
        Matcher head = HEAD.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("The file does not begin as a raw graymap");
        }
        int width = Integer.parseInt(head.group(1));
        int height = Integer.parseInt(head.group(2));
        return new Frame(width, height, Arrays.copyOfRange(file, head.end(), head.end() + width * height));
    }
}
