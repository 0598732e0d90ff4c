package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.SymbolEncoder;
import org.quietzone.media.Pdf;
import org.quietzone.render.Svg;

class BatchRunTest {
    private static final int ROWS = 400;

    @TempDir
    private Path directory;

    private enum Kind {
        JSON,
        CSV,
        FOLDER,
        ZIP,
        ZIP_STORED,
        PDF;

        Output output(Path folder) {
            return switch (this) {
                case JSON -> lines(folder, LineForm.Kind.JSON);
                case CSV -> lines(folder, LineForm.Kind.CSV);
                case FOLDER -> new FolderOutput(folder.resolve("out"));
                case ZIP, ZIP_STORED, PDF ->
                    new SpoolOutput(folder.resolve("out"), folder.resolve("out.part"), Assembly.valueOf(name()));
            };
        }

        private static Output lines(Path folder, LineForm.Kind kind) {
            return new LinesOutput(folder.resolve("out"), folder.resolve("out.part"), new LineForm(kind, "svg", false));
        }
    }

    /** Rows of which some cannot be read, some lack a value, some do not fit, and some ask for a name that is taken. */
    private static byte[] table() {
        StringBuilder table = new StringBuilder("text,name\n");
        for (int i = 1; i <= ROWS; i++) {
            table.append(i % 29 == 0 ? "\"broken\"x" : i % 31 == 0 ? "" : "Text " + i)
                    .append(i % 37 == 0 ? " too long" : "")
                    .append(",")
                    .append(i % 41 == 0 ? "n" + (i - 5) : i % 43 == 0 ? "../x" : "n" + i)
                    .append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Ends a run as a kill does: nothing is closed or written any more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed");
        }
    }

    /** An output that is killed after so many rows. */
    private record Mortal(Output output, AtomicInteger left) implements Output {
        @Override
        public boolean named() {
            return output.named();
        }

        @Override
        public void encode(Row row, Made made, OutputStream out) throws IOException {
            output.encode(row, made, out);
        }

        @Override
        public void begin(long place) throws IOException {
            output.begin(place);
        }

        @Override
        public void write(String name, byte[] bytes, int start, int end) throws IOException {
            if (left.decrementAndGet() < 0) {
                // As much as the system may have got of it.
                output.write(name, bytes, start, start + (end - start) / 2);
                if (!output.named()) {
                    output.place();
                }
                throw new Killed();
            }
            output.write(name, bytes, start, end);
        }

        @Override
        public long place() throws IOException {
            return output.place();
        }

        @Override
        public void finish() throws IOException {
            output.finish();
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }

    private static ProgressFile.State run(Path folder, Output output, int jobs) throws IOException {
        byte[] table = table();
        try (RowSource source = new TableSource(new ByteArrayInputStream(table), table.length, ',');
                Output closed = output;
                ErrorFile errors = new ErrorFile(folder.resolve("errors.csv"), source.columns())) {
            ProgressFile progress = new ProgressFile(folder.resolve("progress"));
            boolean pages = !output.named() && isSpool(output);
            RowEncoder encoder = (row, text) -> encode(text, pages);
            BatchRun run = new BatchRun(
                    source,
                    new EncodeRows(Template.parse("{text}", source.columns()), encoder, closed),
                    new FileNames(Template.parse("{name}", source.columns()), ".svg"),
                    closed,
                    errors,
                    progress,
                    jobs,
                    BatchRun.USUAL_ROWS,
                    2);
            return run.run(progress.read().orElse(ProgressFile.State.fresh("f", "")), share -> {});
        }
    }

    private static boolean isSpool(Output output) {
        return output instanceof SpoolOutput
                || output instanceof Mortal mortal && mortal.output() instanceof SpoolOutput;
    }

    private static RowEncoder.Outcome encode(String text, boolean page) {
        if (text.endsWith("long")) {
            return new RowEncoder.Bad("This does not fit.");
        }
        var symbol = SymbolEncoder.standard().encode(text);
        return new RowEncoder.Good(new Made(
                text,
                symbol,
                page
                        ? Pdf.builder().build().render(symbol)
                        : Svg.standard().render(symbol).getBytes(StandardCharsets.UTF_8)));
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRunThatWasKilledAgainAndAgainComesToTheSame(Kind kind) throws IOException {
        Path whole = Files.createDirectory(directory.resolve("whole"));
        ProgressFile.State end = run(whole, kind.output(whole), 1);
        assertThat(end.rows()).isEqualTo(ROWS);
        assertThat(end.failed()).isPositive();
        TreeMap<String, String> expected = files(whole);
        assertThat(expected).containsKey("errors.csv").doesNotContainKeys("progress", "out.part");

        Random random = new Random(kind.ordinal());
        for (int attempt = 0; attempt < (kind == Kind.PDF ? 2 : 5); attempt++) {
            Path folder = Files.createDirectory(directory.resolve("killed-" + attempt));
            int kills = 0;
            ProgressFile.State state = null;
            while (state == null) {
                int left = random.nextInt(kills < 6 ? 150 : ROWS + 1);
                try {
                    state = run(folder, new Mortal(kind.output(folder), new AtomicInteger(left)), 1 + attempt % 4);
                } catch (Killed e) {
                    kills++;
                }
            }
            assertThat(kills).as("kills in attempt " + attempt).isPositive();
            assertThat(state).isEqualTo(end);
            assertThat(files(folder)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void manyThreadsKeepTheOrder(Kind kind) throws IOException {
        Path one = Files.createDirectory(directory.resolve("one"));
        Path many = Files.createDirectory(directory.resolve("many"));
        run(one, kind.output(one), 1);
        run(many, kind.output(many), 8);
        assertThat(files(many)).isEqualTo(files(one));
    }

    @Test
    void everyRowIsInTheOutputOrAmongTheErrors() throws IOException {
        ProgressFile.State end = run(directory, Kind.FOLDER.output(directory), 2);
        TreeMap<String, String> files = files(directory);
        List<String> errors = files.remove("errors.csv").lines().toList();
        assertThat(errors.get(0)).isEqualTo("row,line,reason,unreadable,text,name");
        assertThat(errors).hasSize((int) end.failed() + 1);
        assertThat(files).hasSize((int) (end.rows() - end.failed()));
        assertThat(errors)
                .contains("37,38,This does not fit.,,Text 37 too long,n37")
                .contains("31,32,There is no value for 'text'.,,,n31")
                .contains("41,42,The file name 'n36.svg' is taken by an earlier row.,,Text 41,n36")
                .anySatisfy(line -> assertThat(line).startsWith("29,30,\"Line 30 breaks the rules for quotes"))
                .anySatisfy(line -> assertThat(line).startsWith("43,44,").contains("slash"));
    }

    @Test
    void whatWasKilledAtTheVeryEndIsFinished() throws IOException {
        Path whole = Files.createDirectory(directory.resolve("whole"));
        run(whole, Kind.JSON.output(whole), 1);
        TreeMap<String, String> expected = files(whole);
        for (boolean moved : new boolean[] {false, true}) {
            Path folder = Files.createDirectory(directory.resolve("moved-" + moved));
            Files.writeString(folder.resolve(moved ? "out" : "out.part"), expected.get("out"));
            Files.writeString(folder.resolve("errors.csv"), expected.get("errors.csv"));
            new ProgressFile(folder.resolve("progress"))
                    .write(new ProgressFile.State(
                            "f", "", ROWS, 1, expected.get("out").length(), 1, true));
            run(folder, Kind.JSON.output(folder), 1);
            assertThat(files(folder)).isEqualTo(expected);
        }
    }

    @Test
    void anOutputThatLostBytesIsNotGoneOnWith() throws IOException {
        assertThatThrownBy(() -> run(directory, new Mortal(Kind.JSON.output(directory), new AtomicInteger(300)), 1))
                .isInstanceOf(Killed.class);
        Files.writeString(directory.resolve("out.part"), "short");
        assertThatThrownBy(() -> run(directory, Kind.JSON.output(directory), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("less than was recorded");
    }

    @Test
    void noMoreThanSomeBlocksAreInMemory() throws IOException {
        List<Long> ahead = new ArrayList<>();
        long[] taken = new long[1];
        SerialSource numbers = new SerialSource(SerialRange.parse("1..5000"));
        RowSource counted = new RowSource() {
            @Override
            public Columns columns() {
                return numbers.columns();
            }

            @Override
            public java.util.Optional<Row> next() {
                taken[0]++;
                return numbers.next();
            }

            @Override
            public double share() {
                return numbers.share();
            }

            @Override
            public void close() {
                numbers.close();
            }
        };
        long[] done = new long[1];
        try (Output output = Kind.CSV.output(directory);
                ErrorFile errors = new ErrorFile(directory.resolve("e"), counted.columns())) {
            new BatchRun(
                            counted,
                            new EncodeRows(
                                    Template.parse("{serial}", counted.columns()),
                                    (row, text) -> encode(text, false),
                                    output),
                            FileNames.numbered(""),
                            output,
                            errors,
                            new ProgressFile(directory.resolve("p")),
                            2,
                            BatchRun.USUAL_ROWS,
                            BatchRun.USUAL_BLOCKS)
                    .run(ProgressFile.State.fresh("", ""), share -> {
                        done[0] += 32;
                        ahead.add(taken[0] - done[0]);
                    });
        }
        assertThat(ahead).allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(4 * 32 + 1));
    }
}
