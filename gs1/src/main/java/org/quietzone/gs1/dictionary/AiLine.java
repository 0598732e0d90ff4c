package org.quietzone.gs1.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A line of the table of application identifiers: one, or a range that shares everything but the code. */
final class AiLine {
    private static final int COLUMNS = 8;
    private static final String NOTHING = "-";
    private static final String KEY_WITHOUT_QUALIFIERS = "key";

    private AiLine() {}

    static List<ApplicationIdentifier> parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a line has " + COLUMNS + " cells, this one " + cells.length);
        }
        List<Component> components = words(cells[3], " ").map(Component::of).toList();
        List<AiPattern> excludes = words(cells[4], ",").map(AiPattern::new).toList();
        List<Requirement> requires =
                words(cells[5], " ").map(AiLine::requirement).toList();
        boolean primaryKey = !cells[6].equals(NOTHING);
        List<List<String>> qualifiers = cells[6].equals(KEY_WITHOUT_QUALIFIERS)
                ? List.of()
                : words(cells[6], "\\|")
                        .map(sequence -> List.of(sequence.split(",")))
                        .toList();
        boolean predefined = is(cells[1], "predefined", "separator");
        boolean attribute = is(cells[2], "attribute", NOTHING);
        List<ApplicationIdentifier> all = new ArrayList<>();
        for (String code : codes(cells[0])) {
            all.add(new ApplicationIdentifier(
                    code, cells[7], predefined, attribute, components, excludes, requires, primaryKey, qualifiers));
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
        return new Requirement(words(text, ",")
                .map(group -> words(group, "\\+").map(AiPattern::new).toList())
                .toList());
    }

    private static Stream<String> words(String cell, String separator) {
        return cell.equals(NOTHING) ? Stream.empty() : Arrays.stream(cell.split(separator));
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
