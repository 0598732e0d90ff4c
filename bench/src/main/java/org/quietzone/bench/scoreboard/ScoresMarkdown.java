package org.quietzone.bench.scoreboard;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The scores as tables in Markdown. */
final class ScoresMarkdown {
    private static final String HEAD =
            " | reader | images | known | right | symbols | right | wrong | unlisted | errors | median ms | MP/s | s |\n"
                    + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

    private ScoresMarkdown() {}

    /** All tables: for each rotation the groups, the images right at a glance, and the sets. */
    static String of(Scores scores) {
        StringBuilder out = new StringBuilder();
        for (int degrees : scores.rotations()) {
            String where = degrees == 0 ? "upright" : "turned by " + degrees + "°";
            out.append("## Groups, ").append(where).append("\n\n");
            table(out, "group", scores.groups(degrees));
            String paces = Pace.table(scores, degrees);
            if (!paces.isEmpty()) {
                out.append("\n## Time, ").append(where).append("\n\n").append(paces);
            }
            out.append("\n## Images right by set, ").append(where).append("\n\n");
            glance(out, scores, degrees);
            out.append("\n## Sets, ").append(where).append("\n\n");
            table(out, "set", scores.sets(degrees));
            out.append('\n');
        }
        if (scores.rotations().size() > 1 && scores.unknown() > 0) {
            out.append("## Study images without a known text, the same text at two or more rotations\n\n");
            for (String reader : scores.readers()) {
                out.append("- ")
                        .append(reader)
                        .append(": ")
                        .append(scores.unknownRead(reader))
                        .append(" of ")
                        .append(scores.unknown())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static void table(StringBuilder out, String what, Map<String, Map<String, Score>> rows) {
        out.append("| ").append(what).append(HEAD);
        rows.forEach((name, byReader) -> byReader.forEach((reader, score) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f | %.1f | %.1f |%n",
                name,
                reader,
                score.images(),
                score.known(),
                score.right(),
                score.symbols(),
                score.symbolsRight(),
                score.wrong(),
                score.unlisted(),
                score.errors(),
                score.medianMillis(),
                score.megapixelsPerSecond(),
                score.seconds()))));
    }

    private static void glance(StringBuilder out, Scores scores, int degrees) {
        out.append("| set | known | ")
                .append(String.join(" | ", scores.readers()))
                .append(" |\n|---|--:|")
                .append("--:|".repeat(scores.readers().size()))
                .append('\n');
        scores.sets(degrees).forEach((name, byReader) -> {
            int known = byReader.values().iterator().next().known();
            String cells = byReader.values().stream()
                    .map(score -> Integer.toString(score.right()))
                    .collect(Collectors.joining(" | "));
            out.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(known)
                    .append(" | ")
                    .append(cells)
                    .append(" |\n");
        });
    }
}
