package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessSeriesTest {
    @TempDir
    private Path directory;

    private String image(String name, String content) {
        String file = path(name);
        assertThat(Run.qz("encode", "-s", "10", "-o", file, "--", content).err())
                .isEmpty();
        return file;
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private String blank(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                directory.resolve(name).toFile());
        return path(name);
    }

    private List<CSVRecord> table(String name) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(directory.resolve(name), StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }

    @Test
    void everyMeasureStandsInTheTable() throws IOException {
        String file = image("a.png", "=HYPERLINK(1)");
        Files.setLastModifiedTime(Path.of(file), FileTime.from(Instant.parse("2026-05-04T06:07:08Z")));
        Run run = Run.qz("grade", "--brief", "--mm-per-pixel", "0.02", "--csv", path("run.csv"), file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "4.0/06 (A)  " + file,
                        "Control charts of 1 image: too few for limits, which ask for three values");
        CSVRecord row = table("run.csv").get(0);
        assertThat(row.get("image")).isEqualTo(file);
        assertThat(row.get("time")).isEqualTo("2026-05-04T06:07:08Z");
        assertThat(row.get("symbol")).isEqualTo("1");
        assertThat(row.get("grade")).isEqualTo("4.0");
        assertThat(row.get("gradeString")).isEqualTo("4.0/06");
        assertThat(row.get("decode")).isEqualTo("pass");
        assertThat(row.get("family")).isEqualTo("qr");
        assertThat(row.get("symbolContrast")).isEqualTo("1.0000");
        assertThat(row.get("symbolContrastGrade")).isEqualTo("4.0");
        assertThat(row.get("cellContrast")).isEmpty();
        assertThat(row.get("fixedPatternDamageGrade")).isEqualTo("4.0");
        assertThat(row.get("rMin")).isEqualTo("0.0000");
        assertThat(row.get("rMax")).isEqualTo("1.0000");
        for (String axis : List.of("Horizontal", "Vertical")) {
            assertThat(Double.parseDouble(row.get("printGrowth" + axis + "Percent")))
                    .isBetween(-1.0, 1.0);
            assertThat(Double.parseDouble(row.get("elementA" + axis))).isBetween(9.9, 10.1);
            assertThat(Double.parseDouble(row.get("elementC" + axis))).isBetween(29.9, 30.1);
            assertThat(Double.parseDouble(row.get("finderX" + axis))).isBetween(9.9, 10.1);
            assertThat(Double.parseDouble(row.get("x" + axis))).isBetween(9.9, 10.1);
            // From the finder pattern to the end of the timing pattern of version 1.
            assertThat(Double.parseDouble(row.get("outerDistance" + axis))).isBetween(129.7, 130.3);
        }
        assertThat(row.get("version")).isEqualTo("1");
        assertThat(Double.parseDouble(row.get("outerAxialNonUniformity"))).isBetween(0.0, 0.002);
        assertThat(row.get("outerAxialNonUniformityGrade")).isEqualTo("4.0");
        assertThat(row.get("millimetresPerPixel")).isEqualTo("0.02");
        assertThat(row.get("content")).isEqualTo("'=HYPERLINK(1)");
        assertThat(row.get("error")).isEmpty();
    }

    @Test
    void imagesStandInTheOrderGivenWithWhatWentWrong() throws IOException {
        String bad = Files.writeString(directory.resolve("bad.png"), "no image").toString();
        Run run = Run.qz(
                "grade",
                "--csv",
                path("run.csv"),
                image("b.png", "b"),
                blank("blank.png"),
                bad,
                path("none.png"),
                image("a.png", "a"));
        assertThat(run.code()).isEqualTo(2);
        List<CSVRecord> rows = table("run.csv");
        assertThat(rows).extracting(row -> row.get("content")).containsExactly("b", "", "", "", "a");
        assertThat(rows).extracting(row -> row.get("grade")).containsExactly("4.0", "0.0", "", "", "4.0");
        assertThat(rows).extracting(row -> row.get("decode")).containsExactly("pass", "fail", "", "", "pass");
        assertThat(rows.get(2).get("error")).contains("is not an image");
        assertThat(rows.get(3).get("error")).isNotEmpty();
        assertThat(rows.get(3).get("time")).isEmpty();
        assertThat(rows).extracting(row -> row.get("number")).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void eachSymbolIsARowAndWithOverallEachImage() throws IOException {
        BufferedImage one = ImageIO.read(Path.of(image("1.png", "one")).toFile());
        BufferedImage both = new BufferedImage(one.getWidth(), 2 * one.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics graphics = both.getGraphics();
        graphics.setColor(Color.WHITE);
        graphics.drawImage(one, 0, 0, null);
        graphics.drawImage(ImageIO.read(Path.of(image("2.png", "two")).toFile()), 0, one.getHeight(), null);
        ImageIO.write(both, "png", directory.resolve("both.png").toFile());
        Run run = Run.qz("grade", "--brief", "--csv", path("run.csv"), path("both.png"));
        assertThat(run.out()).contains("Control charts of 2 symbols: ");
        assertThat(table("run.csv")).extracting(row -> row.get("content")).containsExactly("one", "two");
        assertThat(table("run.csv")).extracting(row -> row.get("symbol")).containsExactly("1", "2");
        Run overall = Run.qz(
                "grade", "--overall", "--csv", path("run.csv"), path("1.png"), blank("blank.png"), path("1.png"));
        assertThat(overall.out()).contains("overall grade of 3 images").contains("Control charts of 3 images: ");
        assertThat(table("run.csv")).extracting(row -> row.get("grade")).containsExactly("4.0", "0.0", "4.0");
    }

    @Test
    void theChartIsDrawnAndSignalsBesideJsonAreMessages() throws IOException {
        String file = image("a.png", "a");
        Run run = Run.qz("grade", "--json", "--profile", "29158", "--chart", path("run.SVG"), file, file, file, file);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(4).allMatch(line -> line.startsWith("{"));
        assertThat(run.err())
                .isEqualTo("qz: Control charts of 4 images: no signals\n"
                        + "qz: note: Limits from fewer than 20 values are rough.\n");
        assertThat(Files.readString(directory.resolve("run.SVG")))
                .startsWith("<svg ")
                .contains("cell contrast")
                .contains("4: ");
    }

    @Test
    void theFilesAreWholeWhereNobodyReadsWhatIsPrinted() throws IOException {
        String file = image("a.png", "a");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                closed,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false);
        String[] words = {"grade", "--brief", "--csv", path("run.csv"), "--chart", path("run.svg"), file, file, file};
        assertThat(Main.run(words, streams)).isZero();
        assertThat(table("run.csv")).hasSize(3);
        assertThat(directory.resolve("run.svg")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeAnythingIsGraded() {
        String file = image("a.png", "a");
        String image = path("a.svg");
        assertThat(Run.qz("grade", "--chart", path("run.png"), file).err())
                .isEqualTo("qz: --chart draws SVG: let the name '" + path("run.png") + "' end in .svg.\n");
        assertThat(Run.qz("grade", "--csv", "-", file).err()).startsWith("qz: --csv needs the name of a file");
        assertThat(Run.qz("grade", "--csv", file, file).err())
                .isEqualTo("qz: --csv would overwrite " + file + ", which is to be graded: give it another name.\n");
        assertThat(Run.qz("grade", "--csv", image, "--chart", image, file).err())
                .startsWith("qz: --csv and --chart are two files");
        assertThat(Run.qz("grade", "--report", image, "--chart", image, file).err())
                .startsWith("qz: --chart and --report are two files");
        assertThat(Run.qz("grade", "--csv", directory.toString(), file).err()).contains("it is a directory");
        Run run = Run.qz("grade", "--csv", path("none/run.csv"), file);
        assertThat(run.err()).contains("there is no directory");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
