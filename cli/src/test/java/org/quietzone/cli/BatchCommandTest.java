package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
    private static final String TEMPLATE = "https://id.example/01/{gtin}/21/{serial:uri}";

    @TempDir
    private Path directory;

    private String goods = "";
    private Path out = Path.of("");

    @BeforeEach
    void writeTable() throws IOException {
        goods = write("goods.csv", "gtin,serial,ecc\n09520123456788,A/1,\n09520123456788,A 2,H\n");
        out = directory.resolve("out");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    /** Runs {@code qz batch}, without {@code -o} into the file or folder {@code out}. */
    private Run batch(String... words) {
        Stream<String> target = List.of(words).contains("-o") ? Stream.of() : Stream.of("-o", out.toString());
        return Run.qz(Stream.of(Stream.of("batch"), Arrays.stream(words), target)
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static void assertDone(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    private static void assertRefused(Run run, String sentence) {
        assertThat(run.err()).contains(sentence);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAFolderOfFiles() throws IOException {
        assertDone(batch(goods, "-t", TEMPLATE, "--format", "png"));
        assertThat(names(out)).containsExactly("000001.png", "000002.png");
        assertThat(Run.qz("read", out.resolve("000001.png").toString()).out())
                .isEqualTo("https://id.example/01/09520123456788/21/A%2F1\n");
        assertThat(Run.qz("read", out.resolve("000002.png").toString()).out())
                .isEqualTo("https://id.example/01/09520123456788/21/A%202\n");
        assertThat(names(directory)).as("nothing is left beside it").containsExactly("goods.csv", "out");
    }

    @Test
    void eachFileIsThatOfEncode() throws IOException {
        assertDone(batch(goods, "-t", "{serial}", "-e", "Q", "-s", "3", "-q", "6", "--name", "{gtin}/{row}"));
        assertThat(Files.readString(out.resolve("09520123456788/2.svg")))
                .isEqualTo(Run.qz("encode", "A 2", "-e", "Q", "-s", "3", "-q", "6")
                        .out()
                        .strip());
    }

    @Test
    void tellsOnceWhatIsToBeToldOfSymbols() {
        Run run = batch(
                goods,
                "-t",
                "{serial}",
                "-q",
                "2",
                "-o",
                directory.resolve("x.csv").toString());
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("qz: The quiet zone of 2 modules is narrower")
                .hasLineCount(1);
    }

    @Test
    void makesLinesOfJson() throws IOException {
        Path lines = directory.resolve("out.jsonl");
        assertDone(batch(goods, "-t", "{serial}", "--column", "level=ecc", "-o", lines.toString()));
        List<String> written = Files.readAllLines(lines);
        assertThat(written).hasSize(2);
        assertThat(written.get(0))
                .startsWith("{\"row\":1,\"content\":\"A/1\",\"family\":\"qr\",\"version\":\"1\",\"level\":\"H\"");
        assertThat(written.get(1))
                .contains("\"level\":\"H\"")
                .contains("\"svg\":\"<svg ")
                .endsWith("</svg>\"}");
    }

    @Test
    void makesATableWithPicturesInBase64() throws IOException {
        Path table = directory.resolve("out.csv");
        assertDone(batch(goods, "-t", "{serial}", "--format", "png", "--no-boost", "-o", table.toString()));
        assertThat(Files.readAllLines(table))
                .satisfiesExactly(
                        head -> assertThat(head).isEqualTo("row,content,family,version,level,mask,png"),
                        row -> assertThat(row).startsWith("1,A/1,qr,1,L,").contains(",iVBOR"),
                        row -> assertThat(row).startsWith("2,A 2,qr,1,L,"));
    }

    @Test
    void makesAnArchive() throws IOException {
        for (String format : List.of("svg", "png")) {
            Path archive = directory.resolve(format + ".zip");
            assertDone(batch(
                    goods, "-t", "{serial}", "--name", "{gtin}/{row}", "--format", format, "-o", archive.toString()));
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactly("09520123456788/1." + format, "09520123456788/2." + format);
                assertThat(zip.getInputStream(zip.getEntry("09520123456788/2." + format))
                                .readAllBytes())
                        .isEqualTo(withoutLineEnd(
                                Run.qz("encode", "A 2", "--format", format).bytes(), format));
            }
        }
        assertThat(names(directory)).containsExactly("goods.csv", "png.zip", "svg.zip");
    }

    private static byte[] withoutLineEnd(byte[] bytes, String format) {
        return format.equals("svg") ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    @Test
    void makesOnePdfWithAPageASymbol() throws IOException {
        Path file = directory.resolve("out.pdf");
        assertDone(batch(goods, "-t", "{serial}", "--x-dimension", "1mm", "-o", file.toString()));
        assertThat(Run.qz("read", file.toString()).lines()).containsExactly("A/1", "A 2");
        assertRefused(
                batch(goods, "-t", "{serial}", "--format", "png", "-o", "x.pdf"), "One PDF file has a page for each");
        Run none = batch(
                write("t.csv", "a\n\"\"\n"),
                "-t",
                "{a}",
                "-o",
                directory.resolve("no.pdf").toString());
        assertRefused(none, "there is no symbol for one");
    }

    @Test
    void takesOptionsFromColumns() throws IOException {
        String table = write("t.csv", "text,v,f,m\nabc,,,\n12,M2,,3\nabc,5,qr,7\nabc,M1,,\nabc,99,,\n");
        Path lines = directory.resolve("out.jsonl");
        Run run = batch(
                table,
                "-t",
                "{text}",
                "--column",
                "version=v",
                "--column",
                "family=f",
                "--column",
                "mask=m",
                "-o",
                lines.toString());
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(Files.readString(lines))
                .contains("\"family\":\"micro\",\"version\":\"M2\",\"level\":\"M\",\"mask\":3")
                .contains("\"family\":\"qr\",\"version\":\"5\",\"level\":\"H\",\"mask\":7");
        assertThat(Files.readAllLines(directory.resolve("out.jsonl.errors.csv")))
                .satisfiesExactly(
                        head -> assertThat(head).isEqualTo("row,line,reason,unreadable,text,v,f,m"),
                        row -> assertThat(row).startsWith("4,5,").endsWith(",abc,M1,,"),
                        row -> assertThat(row).startsWith("5,6,").endsWith(",abc,99,,"));
    }

    @Test
    void badRowsGoToTheErrorFileAndTheRestGoesOn() throws IOException {
        String table = write("t.csv", "text\ngood\n\"\"\n" + "9".repeat(7090) + "\nalso good\n");
        Run run = batch(
                table, "-t", "{text}", "--errors", directory.resolve("bad.csv").toString());
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(run.err()).startsWith("qz: 2 of 4 rows gave no symbol: see ").endsWith("bad.csv.\n");
        assertThat(names(out)).containsExactly("000001.svg", "000004.svg");
        assertThat(Files.readString(directory.resolve("bad.csv")))
                .contains("2,3,There is no value for 'text'.,,\n")
                .contains("3,4,\"The message needs ");
    }

    @Test
    void makesMessagesOfGs1() throws IOException {
        String table = write("t.csv", "gtin,serial\n09520123456788,7\n09520123456789,8\n");
        Path lines = directory.resolve("out.jsonl");
        Run run = batch(table, "-t", "(01){gtin}(21){serial}", "--gs1", "-o", lines.toString());
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(Files.readString(lines)).contains("\"content\":\"0109520123456788217\"");
        assertThat(Files.readString(directory.resolve("out.jsonl.errors.csv"))).contains("the check digit is wrong");
        Path links = directory.resolve("links.jsonl");
        assertThat(batch(
                                table,
                                "-t",
                                "(01){gtin}",
                                "--digital-link",
                                "--stem",
                                "https://a.example",
                                "-o",
                                links.toString())
                        .code())
                .isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(Files.readString(links)).contains("\"content\":\"https://a.example/01/09520123456788\"");
        assertRefused(batch(table, "-t", "{gtin}", "--stem", "https://a.example"), "--stem is for --digital-link.");
    }

    @Test
    void holdsSymbolsToAPresetAsTheyWillBePrinted() throws IOException {
        // 0.4 mm are 3.15 dots at 200 dpi: 3 dots are 0.381 mm, and retail wants 0.396 mm.
        Run run = batch(
                goods,
                "-t",
                "(01){gtin}",
                "--digital-link",
                "--preset",
                "retail-pos",
                "--format",
                "png",
                "--x-dimension",
                "0.4mm",
                "--dpi",
                "200");
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_FAILED);
        assertThat(Files.readString(directory.resolve("out.errors.csv"))).contains("0.381 mm");
    }

    @Test
    void makesSerialNumbers() throws IOException {
        Path table = directory.resolve("out.csv");
        assertDone(batch("--serial", "098..101", "-t", "N{serial}", "-o", table.toString()));
        assertThat(Files.readAllLines(table).stream().map(line -> line.split(",")[1]))
                .containsExactly("content", "N098", "N099", "N100", "N101");
    }

    @Test
    void makesRandomNumbersAndTellsTheSeed() throws IOException {
        Path first = directory.resolve("1.csv");
        Run run = batch(
                "--random",
                "1..50",
                "--length",
                "5",
                "--alphabet",
                "0123456789",
                "-t",
                "{serial}",
                "-o",
                first.toString());
        assertThat(run.code()).isZero();
        String seed = run.err().replaceAll("(?s).* is ([0-9a-f]{32})\\..*", "$1");
        assertThat(seed).hasSize(32);
        Path again = directory.resolve("2.csv");
        assertDone(batch(
                "--random",
                "1..50",
                "--length",
                "5",
                "--alphabet",
                "0123456789",
                "-t",
                "{serial}",
                "--seed",
                seed,
                "-o",
                again.toString()));
        assertThat(again).hasSameTextualContentAs(first);
        assertThat(Files.readAllLines(again)).hasSize(51).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWithWhatWasStopped() throws IOException {
        Path lines = directory.resolve("out.jsonl");
        Path progress = directory.resolve("out.jsonl.progress");
        Path part = directory.resolve("out.jsonl.part");
        String[] line = {"--random", "1..300", "-t", "{serial}", "--seed", "s", "-o", lines.toString(), "--jobs", "2"};
        assertDone(batch(line));
        String whole = Files.readString(lines);

        // A folder in the way of the part file stops the run; what was recorded before it is kept.
        Files.delete(lines);
        Files.createDirectory(part);
        assertRefused(batch(line), "The run had to stop: ");
        Files.delete(part);
        String[] resumed =
                Stream.concat(Arrays.stream(line), Stream.of("--resume")).toArray(String[]::new);
        assertDone(batch(resumed));
        assertThat(lines).hasContent(whole);
        assertThat(progress).doesNotExist();
        assertThat(part).doesNotExist();
        assertRefused(batch(resumed), "exists: name another place");
    }

    @Test
    void doesNotGoOnWithSomethingElse() throws IOException {
        Path progress = directory.resolve("out.progress");
        Files.writeString(
                progress,
                "{\"fingerprint\":\"other\",\"seed\":\"\",\"rows\":1,\"failed\":0,\"place\":0,\"errors\":0,"
                        + "\"complete\":false}");
        assertRefused(batch(goods, "-t", TEMPLATE), "is not finished: --resume goes on with it");
        assertRefused(batch(goods, "-t", TEMPLATE, "--resume"), "was begun with other input, options");
        assertDone(batch(goods, "-t", TEMPLATE, "--overwrite"));
        assertThat(progress).doesNotExist();
        Files.writeString(progress, "no progress");
        assertRefused(batch(goods, "-t", TEMPLATE, "--resume"), "is no progress file");
    }

    @Test
    void overwritesNothingUnlessTold() throws IOException {
        Files.createDirectory(out);
        assertDone(batch(goods, "-t", TEMPLATE));
        assertRefused(batch(goods, "-t", TEMPLATE), "is not empty");
        assertDone(batch(goods, "-t", TEMPLATE, "--overwrite"));
        Path lines = Files.writeString(directory.resolve("x.csv"), "mine");
        assertRefused(batch(goods, "-t", TEMPLATE, "-o", lines.toString()), "exists: name another place");
        assertThat(lines).hasContent("mine");
        Path errors = Files.writeString(directory.resolve("y.errors.csv"), "mine");
        assertRefused(batch(goods, "-t", TEMPLATE, "-o", directory.resolve("y").toString()), "exists: remove it");
        assertThat(errors).hasContent("mine");
    }

    @Test
    void readsTablesOfEveryFormAndStandardInput() throws IOException {
        String tsv = write("t.tsv", "a\tb\n1\t2,3\n");
        String json = write("t.jsonl", "{\"a\": 1, \"b\": \"2,3\"}\n");
        Path lines = directory.resolve("1.jsonl");
        assertDone(batch(tsv, "-t", "{b}", "-o", lines.toString()));
        Path same = directory.resolve("2.jsonl");
        assertDone(batch(json, "-t", "{b}", "-o", same.toString()));
        assertThat(same).hasSameTextualContentAs(lines);
        Path piped = directory.resolve("3.jsonl");
        byte[] input = "a;b\n".replace(';', ',').concat("1,\"2,3\"\n").getBytes(StandardCharsets.UTF_8);
        Run run = Run.qz(input, false, "batch", "-", "--input-format", "csv", "-t", "{b}", "-o", piped.toString());
        assertDone(run);
        assertThat(piped).hasSameTextualContentAs(lines);
        assertRefused(Run.qz(input, false, "batch", "-", "-t", "{b}", "-o", "x"), "say --input-format");
        assertRefused(
                Run.qz(input, false, "batch", "-", "--input-format", "csv", "-t", "{b}", "-o", "x", "--resume"),
                "--resume needs a file");
    }

    @Test
    void refusesWhatCannotBeDone() throws IOException {
        assertRefused(batch("-t", "{a}"), "There is no input");
        assertRefused(batch(goods, "--serial", "1..2", "-t", "x"), "give one of them");
        assertRefused(batch(goods), "there are gtin, serial, ecc.");
        assertRefused(batch(goods, "-t", "{GTIN}"), "There is no column 'GTIN': there are gtin, serial, ecc.");
        assertRefused(batch(goods, "-t", "{gtin"), "is not closed");
        assertRefused(batch(goods, "-t", "{gtin}", "--name", "{x}"), "There is no column 'x'");
        assertRefused(batch(goods, "-t", "{gtin}", "--column", "level=x"), "There is no column 'x'");
        assertRefused(batch(goods, "-t", "{gtin}", "--column", "format=ecc"), "--column takes an option");
        assertRefused(batch(goods, "-t", "{gtin}", "--column", "ecc"), "--column takes an option");
        assertRefused(batch(goods, "-t", "{gtin}", "--into", "drawer"), "--into takes folder");
        assertRefused(batch(goods, "-t", "{gtin}", "--format", "gif"), "--format takes svg");
        assertRefused(batch(goods, "-t", "{gtin}", "-e", "X"), "is no error correction level");
        assertRefused(batch(goods, "-t", "{gtin}", "--jobs", "0"), "--jobs takes a whole number");
        assertRefused(batch(goods, "-t", "{gtin}", "--seed", "1"), "--seed is for --random");
        assertRefused(batch(goods, "-t", "{gtin}", "--resume", "--overwrite"), "leave one of them out");
        assertRefused(batch(goods, "-t", "{gtin}", "-o", "x.csv", "--name", "{row}"), "--name is for the files");
        assertRefused(batch("--serial", "2..1", "-t", "{serial}"), "--serial: ");
        assertRefused(batch("--random", "1..99", "--length", "2", "--alphabet", "01", "-t", "{serial}"), "only 4");
        assertRefused(batch(directory.toString(), "--input-format", "csv", "-t", "x"), "is a directory");
        assertRefused(batch(directory.resolve("no.csv").toString(), "-t", "x"), "there is no such file");
        assertRefused(batch(write("x.dat", "a\n"), "-t", "x"), "say --input-format");
        assertThat(names(directory)).as("nothing was begun").containsExactly("goods.csv", "x.dat");
    }
}
