package org.quietzone.gs1.dictionary;

import java.util.ArrayList;
import java.util.List;

/** A line of the table of application identifiers: one, or a range that shares everything but the code. */
final class AiLine {
    private static final int COLUMNS = 8;
    private static final String NOTHING = "-";
    private static final String[] NO_WORDS = {};
    private static final String KEY_WITHOUT_QUALIFIERS = "key";

    private AiLine() {}

    static List<ApplicationIdentifier> parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a line has " + COLUMNS + " cells, this one " + cells.length);
        }
        List<Component> components = new ArrayList<>();
        for (String word : words(cells[3], " ")) {
            components.add(Component.of(word));
        }
        List<AiPattern> excludes = patterns(cells[4], ",");
        List<Requirement> requires = new ArrayList<>();
        for (String word : words(cells[5], " ")) {
            requires.add(requirement(word));
        }
        boolean primaryKey = !cells[6].equals(NOTHING);
        List<List<String>> qualifiers = new ArrayList<>();
        if (!cells[6].equals(KEY_WITHOUT_QUALIFIERS)) {
            for (String sequence : words(cells[6], "\\|")) {
                qualifiers.add(List.of(sequence.split(",")));
            }
        }
        boolean predefined = is(cells[1], "predefined", "separator");
        boolean attribute = is(cells[2], "attribute", NOTHING);
        // Copied here already, so that all of a range share them.
        List<Component> parts = List.copyOf(components);
        List<Requirement> needed = List.copyOf(requires);
        List<List<String>> sequences = List.copyOf(qualifiers);
        List<ApplicationIdentifier> all = new ArrayList<>();
        for (String code : codes(cells[0])) {
            all.add(new ApplicationIdentifier(
                    code, cells[7], predefined, attribute, parts, excludes, needed, primaryKey, sequences));
        }
        return all;
    }

    private static boolean is(String cell, String yes, String no) {
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw new IllegalArgumentException("'" + cell + "' is neither " + yes + " nor " + no);
        }
        return cell.equals(yes);
    }

    private static Requirement requirement(String text) {
        List<List<AiPattern>> groups = new ArrayList<>();
        for (String group : words(text, ",")) {
            groups.add(patterns(group, "\\+"));
        }
        return new Requirement(List.copyOf(groups));
    }

    private static List<AiPattern> patterns(String text, String separator) {
        List<AiPattern> patterns = new ArrayList<>();
        for (String word : words(text, separator)) {
            patterns.add(new AiPattern(word));
        }
        return List.copyOf(patterns);
    }

    private static String[] words(String cell, String separator) {
        return cell.equals(NOTHING) ? NO_WORDS : cell.split(separator);
    }

    /** The codes of {@code 01} or of {@code 3100-3105}. */
    private static List<String> codes(String cell) {
        int dash = cell.indexOf('-');
        if (dash < 0) {
            return List.of(cell);
        }
        String first = cell.substring(0, dash);
        String last = cell.substring(dash + 1);
        if (first.length() != last.length() || first.length() > 4 || first.compareTo(last) > 0) {
            throw new IllegalArgumentException("'" + cell + "' is not a range of application identifiers");
        }
        List<String> codes = new ArrayList<>();
        for (int code = Integer.parseInt(first); code <= Integer.parseInt(last); code++) {
            String digits = Integer.toString(code);
            codes.add("0".repeat(first.length() - digits.length()) + digits);
        }
        return codes;
    }
}
