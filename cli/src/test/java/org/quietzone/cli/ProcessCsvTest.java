package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.grade.Parameter;

class ProcessCsvTest {
    private static ProcessRow row(String image, String content) {
        return new ProcessRow(
                image,
                OptionalInt.of(3),
                2,
                4,
                Optional.of(FileTime.from(Instant.parse("2026-05-04T06:07:08Z"))),
                "",
                Map.of("grade", "3.0", "content", content, "printGrowthHorizontalPercent", "-4.5000"),
                Map.of());
    }

    private static List<CSVRecord> parsed(String text) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))) {
            return parser.getRecords();
        }
    }

    @Test
    void aRowStandsInItsColumns() throws IOException {
        CSVRecord row =
                parsed(ProcessCsv.of(List.of(row("a, \"b\".pdf", "one\ntwo")))).get(0);
        assertThat(row.get("number")).isEqualTo("1");
        assertThat(row.get("image")).isEqualTo("a, \"b\".pdf");
        assertThat(row.get("page")).isEqualTo("3");
        assertThat(row.get("symbol")).isEqualTo("2");
        assertThat(row.get("time")).isEqualTo("2026-05-04T06:07:08Z");
        assertThat(row.get("grade")).isEqualTo("3.0");
        assertThat(row.get("content")).isEqualTo("one\ntwo");
        // A number is no formula, whatever it begins with.
        assertThat(row.get("printGrowthHorizontalPercent")).isEqualTo("-4.5000");
        assertThat(row.get("rMax")).isEmpty();
    }

    @Test
    void everyRowHasAllColumns() throws IOException {
        String text = ProcessCsv.of(List.of(row("a.png", "x"), row("b.png", "y")));
        assertThat(text.lines()).hasSize(3);
        assertThat(parsed(text))
                .allSatisfy(record -> assertThat(record.size())
                        .isEqualTo(6 + ProcessFigures.columns().size()));
        assertThat(ProcessFigures.columns()).doesNotHaveDuplicates();
    }

    @Test
    void theManualExplainsEachColumn() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "grading.md"));
        List<String> columns = new ArrayList<>(List.of(
                ProcessCsv.of(List.of()).lines().findFirst().orElseThrow().split(",")));
        for (Parameter parameter : Parameter.values()) {
            if (parameter != Parameter.DECODE && parameter != Parameter.SYMBOL_CONTRAST) {
                // All as symbol contrast.
                columns.remove(Names.of(parameter));
                columns.remove(Names.of(parameter) + "Grade");
            }
        }
        columns.removeIf(column -> column.endsWith("Vertical") && !column.startsWith("outer")
                || column.contains("Vertical") && column.endsWith("Percent")
                || column.matches("element[BCD]Horizontal"));
        assertThat(columns)
                .hasSizeGreaterThan(25)
                .allSatisfy(column -> assertThat(manual).contains("`" + column + "`"));
    }

    @Test
    void aSeriesOfNothingIsAHeadLine() {
        assertThat(ProcessCsv.of(List.of()))
                .startsWith("number,image,page,symbol,time,error,grade,")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "\uFF1D1"})
    void whatASpreadsheetTakesForAFormulaGetsAnApostrophe(String text) throws IOException {
        CSVRecord row = parsed(ProcessCsv.of(List.of(row(text, text)))).get(0);
        assertThat(row.get("image")).startsWith("'").hasSize(text.length() + 1);
        assertThat(row.get("content")).startsWith("'").endsWith(text.substring(1));
    }

    @ParameterizedTest
    @CsvSource({"a=b,a=b", "12-3,12-3", "https://example.org/?a=+1,https://example.org/?a=+1"})
    void otherTextStaysAsItIs(String text, String cell) {
        assertThat(ProcessCsv.guarded(text)).isEqualTo(cell);
    }

    @Test
    void controlCharactersAreShown() {
        assertThat(ProcessCsv.guarded("a\u0000\u001Bb\n")).isEqualTo("a\u2400\u241Bb\n");
        assertThat(ProcessCsv.guarded("")).isEmpty();
    }
}
