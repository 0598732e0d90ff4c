package org.quietzone.gs1.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the compression, read when first asked for: the formats of values and the codes of combinations. */
final class CompressionTables {
    /**
     * A code of several application identifiers.
     *
     * @param code the code, two hexadecimal digits of which one is a letter
     * @param ais the application identifiers, in the order of their values
     * @param sorted the same in the order of their codes, in which GS1's toolkit has the values
     * @param digits what it saves: the more digits of application identifiers it stands for, the better
     */
    record Combination(int code, List<String> ais, List<String> sorted, int digits) {
        Combination {
            ais = List.copyOf(ais);
            sorted = List.copyOf(sorted);
        }

        static Combination of(int code, List<String> ais) {
            return new Combination(
                    code,
                    ais,
                    ais.stream().sorted().toList(),
                    ais.stream().mapToInt(String::length).sum());
        }

        /** Whether GS1's toolkit has the values in another order. */
        boolean deviating() {
            return !ais.equals(sorted);
        }
    }

    private static final Map<String, WireFormat> FORMATS = formats();
    private static final int[] DIGITS = digits();
    private static final List<Combination> COMBINATIONS = combinations();
    /** By code. */
    private static final List<Optional<Combination>> BY_CODE = byCode();

    private CompressionTables() {}

    /** The format of an application identifier's value; empty where it has no compressed form. */
    static Optional<WireFormat> format(String ai) {
        return Optional.ofNullable(FORMATS.get(ai));
    }

    /** How many digits application identifiers have that begin with two digits, 0 to 99; 0 where there are none. */
    static int digits(int prefix) {
        return DIGITS[prefix];
    }

    /** All combinations. Of two that save the same the earlier one is taken. */
    static List<Combination> all() {
        return COMBINATIONS;
    }

    /** The combination of a code of 0 to 255. */
    static Optional<Combination> combination(int code) {
        return BY_CODE.get(code);
    }

    private static List<Optional<Combination>> byCode() {
        List<Optional<Combination>> byCode = new ArrayList<>(Collections.nCopies(256, Optional.empty()));
        COMBINATIONS.forEach(combination -> byCode.set(combination.code(), Optional.of(combination)));
        return List.copyOf(byCode);
    }

    private static Map<String, WireFormat> formats() {
        Map<String, WireFormat> formats = new HashMap<>();
        for (String[] cells : rows("wire-formats.tsv")) {
            WireFormat format = WireFormat.of(cells[0]);
            for (String range : cells[1].split(" ")) {
                String first = range.split("-")[0];
                int last = Integer.parseInt(range.substring(range.indexOf('-') + 1));
                for (int code = Integer.parseInt(first); code <= last; code++) {
                    String digits = Integer.toString(code);
                    formats.put("0".repeat(first.length() - digits.length()) + digits, format);
                }
            }
        }
        return Map.copyOf(formats);
    }

    private static int[] digits() {
        int[] digits = new int[100];
        for (String ai : FORMATS.keySet()) {
            digits[Integer.parseInt(ai.substring(0, 2))] = ai.length();
        }
        return digits;
    }

    private static List<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (String[] cells : rows("compression-codes.tsv")) {
            all.add(Combination.of(Integer.parseInt(cells[0], 16), Arrays.asList(cells[1].split(" "))));
        }
        return List.copyOf(all);
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = CompressionTables.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing beside " + CompressionTables.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
