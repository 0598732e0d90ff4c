package org.quietzone.bench.gauntlet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The results of the gauntlet, as Markdown and as JSON. */
final class Tables {
    private Tables() {}

    /**
     * What came of a row.
     *
     * @param tallies in the order of the readers
     */
    record Row(Challenge challenge, List<Tally> tallies) {}

    /** All rows with one population of symbols. */
    record Table(Specimen.Population population, List<Row> rows) {}

    /** The heading of a table. */
    static String head(Specimen.Population population, List<String> readers) {
        return "## " + population.label() + "\n\n| case | strength | symbols | " + String.join(" | ", readers)
                + " |\n|---|---|--:|" + "--:|".repeat(readers.size()) + "\n";
    }

    /** One row of a table: how many symbols each reader read. */
    static String line(Row row) {
        StringBuilder line = new StringBuilder("| ")
                .append(row.challenge().name())
                .append(" | ")
                .append(row.challenge().strength())
                .append(" | ")
                .append(row.tallies().get(0).symbols());
        row.tallies().forEach(tally -> line.append(" | ").append(tally.read()));
        return line.append(" |\n").toString();
    }

    /** The sums under a table. */
    static String foot(Table table, List<String> readers) {
        StringBuilder foot = new StringBuilder();
        sums(foot, table, readers, "read", "", 0, Tally::read);
        sums(foot, table, readers, "wrong texts", "", 0, Tally::wrong);
        sums(foot, table, readers, "exceptions", "", 0, Tally::errors);
        sums(foot, table, readers, "time", "s", 1, Tally::seconds);
        return foot.append('\n').toString();
    }

    private interface Figure {
        double of(Tally tally);
    }

    private static void sums(
            StringBuilder out, Table table, List<String> readers, String what, String unit, int digits, Figure figure) {
        int symbols = 0;
        for (Row row : table.rows()) {
            symbols += row.tallies().get(0).symbols();
        }
        out.append("| **")
                .append(what)
                .append("** | ")
                .append(unit)
                .append(" | ")
                .append(symbols);
        for (int reader = 0; reader < readers.size(); reader++) {
            double sum = 0;
            for (Row row : table.rows()) {
                sum += figure.of(row.tallies().get(reader));
            }
            out.append(" | ").append(String.format(Locale.ROOT, "%." + digits + "f", sum));
        }
        out.append(" |\n");
    }

    /** One object: the readers, and for each population an array of rows. */
    static String json(List<Table> tables, List<String> readers) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        readers.forEach(root.putArray("readers")::add);
        ObjectNode populations = root.putObject("populations");
        for (Table table : tables) {
            ArrayNode rows = populations.putArray(table.population().name().toLowerCase(Locale.ROOT));
            for (Row row : table.rows()) {
                ObjectNode object = rows.addObject()
                        .put("case", row.challenge().name())
                        .put("strength", row.challenge().strength());
                for (int reader = 0; reader < readers.size(); reader++) {
                    Tally tally = row.tallies().get(reader);
                    object.putObject(readers.get(reader))
                            .put("symbols", tally.symbols())
                            .put("read", tally.read())
                            .put("wrongTexts", tally.wrong())
                            .put("errors", tally.errors())
                            .put("seconds", Math.round(tally.seconds() * 1000) / 1000.0);
                }
            }
        }
        return root.toPrettyString() + "\n";
    }
}
