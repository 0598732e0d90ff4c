package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableSourceTest {
    private static List<Row> rows(byte[] table, char delimiter) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableSource source = new TableSource(new ByteArrayInputStream(table), table.length, delimiter)) {
            Optional<Row> row = source.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = source.next();
            }
            assertThat(source.share()).isEqualTo(1);
        }
        return rows;
    }

    private static List<Row> rows(String table) throws IOException {
        return rows(table.getBytes(StandardCharsets.UTF_8), ',');
    }

    @Test
    void givesRowsWithTheLinesInWhichTheyBegin() throws IOException {
        assertThat(rows("\uFEFFa,b\r\n1,\"two\r\nlines\"\r\n\r\n\"say \"\"x\"\"\",\nlast,5\" wide"))
                .containsExactly(
                        Row.of(1, 2, List.of("1", "two\r\nlines")),
                        Row.of(2, 5, List.of("say \"x\"", "")),
                        Row.of(3, 6, List.of("last", "5\" wide")));
    }

    @Test
    void namesTheColumns() throws IOException {
        try (TableSource source = new TableSource(
                new ByteArrayInputStream("gtin\tserial\n".getBytes(StandardCharsets.UTF_8)), 12, '\t')) {
            assertThat(source.columns().names()).containsExactly("gtin", "serial");
            assertThat(source.next()).isEmpty();
            assertThat(source.next()).isEmpty();
        }
        assertThat(rows("a\tb\n1\t2,3\n".getBytes(StandardCharsets.UTF_8), '\t'))
                .containsExactly(Row.of(1, 2, List.of("1", "2,3")));
    }

    @Test
    void refusesATableWithoutNamesOfColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> rows("")).withMessageContaining("empty");
        assertThatIllegalArgumentException().isThrownBy(() -> rows("a,,b\n")).withMessageContaining("Column 2");
        assertThatIllegalArgumentException().isThrownBy(() -> rows("a,a\n")).withMessageContaining("two columns 'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> rows("a,\"b\n")).withMessageContaining("not closed");
    }

    @Test
    void goesOnBehindWhatBreaksTheRules() throws IOException {
        List<Row> rows = rows("a,b\n1,2\n\"x\"y,3\n4,5\n6\n7,8,9\n10,11\n");
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).fault()).get().asString().contains("Line 3").contains("quotes");
        assertThat(rows.get(1).raw()).isEqualTo("\"x\"y,3");
        assertThat(rows.get(2)).isEqualTo(Row.of(3, 4, List.of("4", "5")));
        assertThat(rows.get(3).fault()).contains("The row has 1 value for 2 columns.");
        assertThat(rows.get(4).fault()).contains("The row has 3 values for 2 columns.");
        assertThat(rows.get(5)).isEqualTo(Row.of(6, 7, List.of("10", "11")));
    }

    @Test
    void tellsWhereAQuoteIsOpen() throws IOException {
        List<Row> rows = rows("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).fault()).get().asString().contains("open in line 3");
        assertThat(rows.get(1).number()).isEqualTo(2);
    }

    @Test
    void takesNoMoreThanALimitForARow() throws IOException {
        String open = "a,b\n1,\"open\n" + "2,3\n".repeat(20_000) + "4,5\n";
        List<Row> rows = rows(open);
        assertThat(rows.get(0).fault()).get().asString().contains("line 2 is not closed within");
        assertThat(rows.get(0).raw().length()).isLessThanOrEqualTo(1000);
        assertThat(rows.get(rows.size() - 1).values()).containsExactly("4", "5");
        assertThat(rows).as("what follows the limit is read").hasSizeBetween(3000, 5000);

        List<Row> long1 = rows("a,b\n1," + "x".repeat(200_000) + "\n2,3\n");
        assertThat(long1).hasSize(2);
        assertThat(long1.get(0).fault()).get().asString().contains("Line 2 has more than");
        assertThat(long1.get(1)).isEqualTo(Row.of(2, 3, List.of("2", "3")));
    }

    @Test
    void anEndlessLineTakesNoEndlessMemory() {
        InputStream endless = new InputStream() {
            private long left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableSource(endless, 0, ','))
                .withMessageContaining("more than");
    }

    @Test
    void aRowThatIsNotUtf8IsAFault() throws IOException {
        byte[] table = "a,b\n1,?\n2,\uFFFD\n".getBytes(StandardCharsets.UTF_8);
        table[6] = (byte) 0xE9;
        List<Row> rows = rows(table, ',');
        assertThat(rows.get(0).fault()).contains("Line 2 is not UTF-8.");
        assertThat(rows.get(1)).isEqualTo(Row.of(2, 3, List.of("2", "\uFFFD")));
        byte[] together = "a\n1\r?\n3\n".getBytes(StandardCharsets.UTF_8);
        together[4] = (byte) 0xE9;
        assertThat(rows(together, ',').stream().map(row -> row.fault().isPresent()))
                .as("two rows in one line")
                .containsExactly(true, true, false);
    }

    @Test
    void anythingIsRowsOrASentence() throws IOException {
        Random random = new Random(5);
        String letters = "a,\"\n\r\t ,,\"\"1\u00E9";
        for (int i = 0; i < 3000; i++) {
            StringBuilder table = new StringBuilder("a,b\n");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                table.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Row> rows = rows(table.toString());
            long line = 2;
            for (int j = 0; j < rows.size(); j++) {
                assertThat(rows.get(j).number()).isEqualTo(j + 1);
                assertThat(rows.get(j).line()).as(table.toString()).isGreaterThanOrEqualTo(line);
                line = rows.get(j).line();
            }
        }
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheTable() {
        InputStream broken = new InputStream() {
            private int place;

            @Override
            public int read() throws IOException {
                if (place < 8) {
                    return "a,b\n1,2\n".charAt(place++);
                }
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> {
                    TableSource source = new TableSource(broken, 0, ',');
                    assertThat(source.next()).isPresent();
                    source.next();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
