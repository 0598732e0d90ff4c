package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonSourceTest {
    private static List<Row> rows(byte[] lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (JsonSource source = new JsonSource(new ByteArrayInputStream(lines), lines.length)) {
            Optional<Row> row = source.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = source.next();
            }
        }
        return rows;
    }

    private static List<Row> rows(String lines) throws IOException {
        return rows(lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFirstObjectNamesTheColumns() throws IOException {
        assertThat(rows("""
                        {"gtin": "0095", "n": 1.50, "ok": true}

                        {"n": 007e2, "gtin": "x"}
                        {"n": 7e2, "more": [1, {"a": 2}], "gtin": "\\u00e9"}
                        {"gtin": null}
                        """))
                .containsExactly(
                        Row.of(1, 1, List.of("0095", "1.50", "true")),
                        Row.unreadable(
                                2, 3, "The line is no valid JSON (column 8).", "{\"n\": 007e2, \"gtin\": \"x\"}"),
                        Row.of(3, 4, List.of("\u00E9", "7e2", "")),
                        Row.of(4, 5, List.of("", "", "")));
    }

    @Test
    void saysWhatIsWrongWithALine() throws IOException {
        List<Row> rows = rows("""
                {"a": "1"}
                [1]
                {"a": {"b": 1}}
                {"a": 1, "a": 2}
                {"a": 1} {"a": 2}
                {"a": "open
                nonsense
                {"a": "2"}
                """);
        assertThat(rows.stream().map(row -> row.fault().orElse("")))
                .satisfiesExactly(
                        fault -> assertThat(fault).isEmpty(),
                        fault -> assertThat(fault).contains("no JSON object"),
                        fault -> assertThat(fault).contains("'a' is no text"),
                        fault -> assertThat(fault).contains("'a' is there twice"),
                        fault -> assertThat(fault).contains("behind the JSON object"),
                        fault -> assertThat(fault).contains("no valid JSON"),
                        fault -> assertThat(fault).contains("no valid JSON"),
                        fault -> assertThat(fault).isEmpty());
        assertThat(rows.get(7)).isEqualTo(Row.of(8, 8, List.of("2")));
    }

    @Test
    void rowsBeforeTheFirstGoodOneAreNotLost() throws IOException {
        List<Row> rows = rows("garbage\n{\"a\": 1}\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).fault()).isPresent();
        assertThat(rows.get(1)).isEqualTo(Row.of(2, 2, List.of("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows("garbage\n".repeat(1000)))
                .withMessageContaining("None of the first lines");
        assertThatIllegalArgumentException().isThrownBy(() -> rows("\n\n")).withMessageContaining("empty");
    }

    @Test
    void longAndDeepLinesAreFaults() throws IOException {
        List<Row> rows = rows("{\"a\": 1}\n{\"a\": \"" + "x".repeat(100_000) + "\"}\n{\"b\": " + "[".repeat(60_000)
                + "\n{\"a\": 2}\n");
        assertThat(rows.get(1).fault()).get().asString().contains("more than");
        assertThat(rows.get(2).fault()).isPresent();
        assertThat(rows.get(3)).isEqualTo(Row.of(4, 4, List.of("2")));
    }

    @Test
    void aLineThatIsNotUtf8IsAFault() throws IOException {
        byte[] lines = "{\"a\": 1}\n{\"a\": \"?\"}\n".getBytes(StandardCharsets.UTF_8);
        lines[16] = (byte) 0xFF;
        assertThat(rows(lines).get(1).fault()).contains("The line is not UTF-8.");
    }

    @Test
    void anythingIsRowsOrASentence() throws IOException {
        Random random = new Random(6);
        String letters = "{}[]\",:a1.e-\\u\n tfn\u00E9";
        for (int i = 0; i < 3000; i++) {
            StringBuilder lines = new StringBuilder("{\"a\":1}\n");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                lines.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Row> rows = rows(lines.toString());
            assertThat(rows).isNotEmpty();
            assertThat(rows.get(rows.size() - 1).number()).isEqualTo(rows.size());
        }
    }
}
