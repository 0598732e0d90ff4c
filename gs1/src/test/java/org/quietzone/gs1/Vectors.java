package org.quietzone.gs1;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reference vectors that are not part of the project: tables of cells divided by tabs, a line of names first. They are
 * looked for in the folder that {@code -Dquietzone.gs1.vectors=DIR} names, or beside the project; without them a test is
 * skipped.
 */
public final class Vectors {
    private Vectors() {}

    /** The rows of a table, without the line of names; escapes such as {@code \x1D} are resolved. */
    public static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(unescape(cell));
            }
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    /** The lines of a file as they are. */
    public static List<String> lines(String name) {
        Path folder = folder();
        assumeTrue(
                Files.isReadable(folder.resolve(name)),
                "skipped: no " + name + " in " + folder + " (set -Dquietzone.gs1.vectors=DIR)");
        try {
            return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String named = System.getProperty("quietzone.gs1.vectors");
        return named != null ? Path.of(named) : Path.of("..", "..", "shared", "gs1");
    }

    private static String unescape(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && cell.startsWith("\\\\", i)) {
                out.append('\\');
                i++;
            } else if (c == '\\' && cell.startsWith("\\x", i) && i + 4 <= cell.length()) {
                out.append((char) Integer.parseInt(cell.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
