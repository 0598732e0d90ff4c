package org.quietzone.bench.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bitmaps of printer languages as a printer would draw them; written from what the languages say, not from the writers. */
final class PrinterCode {
    private static final Pattern PBM = Pattern.compile("P4\\s(\\d+)\\s(\\d+)\\s");
    private static final Pattern GFA =
            Pattern.compile("\\^GFA,(\\d+),(\\d+),(\\d+),([0-9A-Fa-fg-zG-Y,!:]*)\\^FS", Pattern.DOTALL);
    private static final Pattern GW = Pattern.compile("\\nGW(\\d+),(\\d+),(\\d+),(\\d+),");
    private static final Pattern BITMAP = Pattern.compile("\\r\\nBITMAP (\\d+),(\\d+),(\\d+),(\\d+),0,");

    private PrinterCode() {}

    /** A raw Portable Bitmap. */
    static Dots pbm(byte[] file) {
        Matcher head = find(PBM, file);
        int side = number(head, 2);
        return Dots.ofBits(file, head.end(), (number(head, 1) + 7) / 8, side, true);
    }

    /** The bitmap of EPL's GW: bytes a row, rows; a set bit is white. */
    static Dots epl(byte[] label, int side) {
        Matcher head = find(GW, label);
        return Dots.ofBits(label, head.end(), number(head, 3), number(head, 4), false)
                .on(side);
    }

    /** The bitmap of TSPL's BITMAP in mode 0: bytes a row, rows; a set bit is white. */
    static Dots tspl(byte[] label, int side) {
        Matcher head = find(BITMAP, label);
        return Dots.ofBits(label, head.end(), number(head, 3), number(head, 4), false)
                .on(side);
    }

    /** The bands of ESC/POS's GS v 0, one below the other. */
    static Dots escPos(byte[] commands, int side) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        int stride = 0;
        int at = 0;
        while (at < commands.length) {
            if (commands[at] != 0x1D || commands[at + 1] != 'v' || commands[at + 2] != '0' || commands[at + 3] != 0) {
                throw new IllegalArgumentException("No raster image at byte " + at);
            }
            stride = (commands[at + 4] & 0xFF) | (commands[at + 5] & 0xFF) << 8;
            int height = (commands[at + 6] & 0xFF) | (commands[at + 7] & 0xFF) << 8;
            rows.write(commands, at + 8, stride * height);
            at += 8 + stride * height;
        }
        return Dots.ofBits(rows.toByteArray(), 0, stride, rows.size() / stride, true)
                .on(side);
    }

    /** The bitmap of ZPL's GFA in hexadecimal digits with its compression. */
    static Dots zpl(String label, int side) {
        Matcher field = GFA.matcher(label);
        if (!field.find()) {
            throw new IllegalArgumentException("There is no bitmap on the label");
        }
        int stride = Integer.parseInt(field.group(3));
        int total = Integer.parseInt(field.group(2));
        StringBuilder digits = new StringBuilder(2 * total);
        int row = 2 * stride;
        int count = 0;
        for (char c : field.group(4).toCharArray()) {
            int left = row - digits.length() % row;
            if (c >= 'G' && c <= 'Y') {
                count += c - 'F';
            } else if (c >= 'g' && c <= 'z') {
                count += 20 * (c - 'f');
            } else if (c == ',') {
                digits.append("0".repeat(left));
            } else if (c == '!') {
                digits.append("F".repeat(left));
            } else if (c == ':') {
                digits.append(digits.substring(digits.length() - row));
            } else {
                digits.append(String.valueOf(c).repeat(Math.max(1, count)));
                count = 0;
            }
        }
        if (digits.length() != 2 * total) {
            throw new IllegalArgumentException("There are " + digits.length() + " digits, not " + 2 * total);
        }
        byte[] bits = new byte[total];
        for (int i = 0; i < total; i++) {
            bits[i] = (byte) Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
        }
        return Dots.ofBits(bits, 0, stride, total / stride, true).on(side);
    }

    private static Matcher find(Pattern head, byte[] file) {
        Matcher matcher = head.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            throw new IllegalArgumentException("There is no " + head);
        }
        return matcher;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
