package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns that are as wide as they need to be. */
final class TextTable {
    private static final String GAP = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param alignment a letter for each column: {@code l} where cells stand to the left, {@code r} to the right
     */
    TextTable(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a row; cells at its end may be left out. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, without blanks at their ends. */
    String lines(String indent) {
        int[] widths = new int[alignment.length()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String blanks = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 || widths[i] == 0 ? "" : GAP);
                line.append(alignment.charAt(i) == 'r' ? blanks + row.get(i) : row.get(i) + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
