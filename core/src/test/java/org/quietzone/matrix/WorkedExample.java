package org.quietzone.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** A symbol of worked-examples.txt. */
record WorkedExample(
        String name,
        BlockLayout layout,
        byte[] codewords,
        List<int[]> scores,
        int mask,
        int[] formatWords,
        BitMatrix matrix) {

    static List<WorkedExample> all() {
        List<String> lines = lines("worked-examples.txt");
        List<WorkedExample> examples = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            String name = value(lines.get(at), "symbol ");
            BlockLayout layout = layout(name);
            int size = layout.version().size();
            examples.add(new WorkedExample(
                    name,
                    layout,
                    HexFormat.ofDelimiter(" ").parseHex(value(lines.get(at + 1), "codewords ")),
                    Arrays.stream(value(lines.get(at + 2), "scores ").split(" "))
                            .map(mask -> Arrays.stream(mask.split(","))
                                    .mapToInt(Integer::parseInt)
                                    .toArray())
                            .toList(),
                    Integer.parseInt(value(lines.get(at + 3), "mask ")),
                    Arrays.stream(value(lines.get(at + 4), "formats ").split(" "))
                            .mapToInt(HexFormat::fromHexDigits)
                            .toArray(),
                    BitMatrix.parse(lines.subList(at + 5, at + 5 + size).toArray(new String[0]))));
            at += 5 + size;
        }
        return examples;
    }

    /** {@code 1-M text} or {@code model1-2-L text}: the layout it begins with. */
    static BlockLayout layout(String name) {
        String symbol = name.substring(0, name.indexOf(' '));
        int dash = symbol.lastIndexOf('-');
        return Version.parse(symbol.substring(0, dash)).layout(ErrorCorrection.valueOf(symbol.substring(dash + 1)));
    }

    static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(WorkedExample.class.getResourceAsStream(resource), StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String value(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException("'" + line + "' does not begin with '" + key + "'");
        }
        return line.substring(key.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
