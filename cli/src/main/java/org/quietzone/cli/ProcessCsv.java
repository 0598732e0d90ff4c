package org.quietzone.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A series of prints as a table of comma separated values (RFC 4180, but for line feeds as line ends), which spreadsheets
 * open. A spreadsheet takes a cell for a formula that begins with certain characters; what comes from names, contents and
 * messages gets an apostrophe before them, so that whoever prints a code or names a file runs nothing in a spreadsheet.
 */
final class ProcessCsv {
    /** With what a formula may begin, and the apostrophe itself, so that one can be taken away from each such cell. */
    private static final String GUARDED = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private ProcessCsv() {}

    /** The table with a head line, and a line for each row. */
    static String of(List<ProcessRow> rows) {
        StringBuilder text = new StringBuilder();
        List<String> figures = ProcessFigures.columns();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            List<String> head = new ArrayList<>(List.of("number", "image", "page", "symbol", "time", "error"));
            head.addAll(figures);
            printer.printRecord(head);
            for (int i = 0; i < rows.size(); i++) {
                printer.printRecord(cells(i + 1, rows.get(i), figures));
            }
        } catch (IOException e) {
            throw new AssertionError("a string builder does not fail", e);
        }
        return text.toString();
    }

    private static List<String> cells(int number, ProcessRow row, List<String> figures) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(guarded(row.image()));
        cells.add(row.page().isPresent() ? Integer.toString(row.page().getAsInt()) : "");
        cells.add(row.symbol() == 0 ? "" : Integer.toString(row.symbol()));
        cells.add(row.time()
                .map(time -> time.toInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                .orElse(""));
        cells.add(guarded(row.error()));
        for (String column : figures) {
            String cell = row.figures().getOrDefault(column, "");
            cells.add(column.equals("content") ? guarded(cell) : cell);
        }
        return cells;
    }

    /** Text as a cell that is no formula and steers no terminal. */
    static String guarded(String text) {
        String shown = Printable.text(text);
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
