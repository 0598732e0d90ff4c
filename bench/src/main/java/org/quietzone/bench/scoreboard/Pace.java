package org.quietzone.bench.scoreboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long one reader takes in all, compared with another one over the same images, and how long the project allows it.
 *
 * @param bars for each group at most so many times the time of the other reader; groups without a bar are not named
 */
record Pace(String reader, String other, Map<Group, Double> bars) {
    /** What the project asks of itself. */
    static final List<Pace> ALL = List.of(
            new Pace("quietzone", "zxing-hard", Map.of(Group.OFFICIAL, 0.8, Group.STUDY, 0.45, Group.NEGATIVES, 0.25)),
            new Pace(
                    "quietzone-thorough",
                    "quietzone",
                    Map.of(Group.OFFICIAL, 12.0, Group.STUDY, 12.0, Group.AGREED, 12.0, Group.NEGATIVES, 12.0)));

    /** A table of all comparisons whose readers took part, or nothing where there are none. */
    static String table(Scores scores, int degrees) {
        StringBuilder out = new StringBuilder();
        for (Pace pace : ALL) {
            if (scores.readers().containsAll(List.of(pace.reader, pace.other))) {
                scores.groups(degrees).forEach((name, byReader) -> {
                    double time = byReader.get(pace.reader).seconds();
                    double others = byReader.get(pace.other).seconds();
                    if (others > 0) {
                        out.append(String.format(
                                Locale.ROOT,
                                "| %s | %s | %s | %.2f× | %s |%n",
                                name,
                                pace.reader,
                                pace.other,
                                time / others,
                                pace.bar(name)));
                    }
                });
            }
        }
        return out.isEmpty() ? "" : "| group | time of | against | ratio | bar |\n|---|---|---|--:|--:|\n" + out;
    }

    private String bar(String label) {
        for (Map.Entry<Group, Double> bar : bars.entrySet()) {
            if (bar.getKey().label().equals(label)) {
                return String.format(Locale.ROOT, "%.2f×", bar.getValue());
            }
        }
        return "–";
    }
}
