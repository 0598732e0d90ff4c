package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {
    @TempDir
    private Path directory;

    /** A print without a flaw, ten pixels a module. */
    private String image(String name, String... words) {
        String file = directory.resolve(name).toString();
        List<String> all = new ArrayList<>(List.of("encode", "-s", "10", "-o", file));
        all.addAll(Arrays.asList(words));
        assertThat(Run.qz(all.toArray(new String[0])).err()).isEmpty();
        return file;
    }

    /** The same with other greys than black and white. */
    private String image(String name, int dark, int light, String... words) throws IOException {
        Path file = Path.of(image(name, words));
        BufferedImage image = ImageIO.read(file.toFile());
        BufferedImage faded = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                faded.getRaster().setSample(x, y, 0, (image.getRGB(x, y) & 0xFF) < 128 ? dark : light);
            }
        }
        ImageIO.write(faded, "png", file.toFile());
        return file.toString();
    }

    private String blank() throws IOException {
        Path file = directory.resolve("blank.png");
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file.toString();
    }

    @Test
    void printsTheGradeAndEachParameter() {
        String file = image("a.png", "-v", "7", "Hello");
        Run run = Run.qz("grade", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("4.0/0.8X (A)  " + file);
        assertThat(run.lines().get(1))
                .startsWith("QR Code 7-H, 45 x 45 modules, mask ")
                .endsWith(": \"Hello\"");
        for (String parameter : List.of(
                "Decode",
                "Symbol contrast",
                "Modulation",
                "Reflectance margin",
                "Fixed pattern damage",
                "Format information",
                "Version information",
                "Axial non-uniformity",
                "Grid non-uniformity",
                "Unused error correction")) {
            assertThat(run.lines())
                    .as(parameter)
                    .anyMatch(line -> line.startsWith(parameter + " ") && line.contains(" 4.0 A"));
        }
        assertThat(run.out())
                .contains("Symbol contrast          100.0 %  4.0 A  \u2265 70 55 40 20 %\n")
                .contains("X-dimension          10.00 pixels across, 10.00 down\n")
                .contains("Rmin 0.0 %, Rmax 100.0 %")
                .contains("contrast uniformity  1.000\n")
                .contains("outer distances      370.00 pixels across, 370.00 down; they differ by 0.0 %\n")
                .contains("quiet zone           4 modules wide, clear\n")
                .contains("standard             ISO/IEC 15415:2011\n")
                .contains("note: The image is not calibrated");
    }

    @Test
    void theGradeIsWrittenWithWhatIsKnown() {
        String file = image("a.png", "Hello");
        Run run = Run.qz(
                "grade", "--mm-per-pixel", "0.03", "--aperture", "10", "--wavelength", "660", "--angle", "45Q", file);
        assertThat(run.lines().get(0)).startsWith("4.0/10/660/45Q (A)  ");
        assertThat(run.out()).contains("0.300 mm, 0.300 mm\n").contains("10, 8.33 pixels, 0.250 mm\n");
        assertThat(Run.qz("grade", "--profile", "29158", file).lines().get(0)).startsWith("DPM4.0/0.8X (A)");
        assertThat(Run.qz("grade", "--mm-per-pixel", "1270dpi", file).out()).contains("0.200 mm, 0.200 mm\n");
    }

    @Test
    void anImageWithoutSymbolIsTold() throws IOException {
        Run run = Run.qz("grade", blank());
        assertThat(run.out()).isEqualTo(blank() + ": no symbol was found\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.qz("grade", blank(), image("a.png", "Hello")).code()).isZero();
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        String bad = Files.writeString(directory.resolve("bad.png"), "no image").toString();
        Run run = Run.qz("grade", bad, image("a.png", "Hello"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("qz: " + bad + " is not an image").hasLineCount(1);
        assertThat(run.out()).startsWith("4.0/0.8X (A)  ");
    }

    @Test
    void theHeadlineNamesWhatIsWorst() throws IOException {
        String file = image("faded.png", 100, 240, "Hello");
        Run run = Run.qz("grade", file);
        assertThat(run.lines().get(0)).isEqualTo("2.0/0.8X (C)  " + file + ": symbol contrast");
        // 140 of 255, cut off: rounded it would have reached the limit of grade 3.
        assertThat(run.out())
                .contains(
                        "Symbol contrast           54.9 %  2.0 C  \u2265 70 55 40 20 %          39 % to 94 % reflectance\n");
        assertThat(run.out()).doesNotContain("end of the grey scale");
    }

    @Test
    void referencesMakeReflectancesOfGreyValues() throws IOException {
        String file = image("faded.png", 40, 200, "Hello");
        Run measured = Run.qz("grade", "--white", "200:0.88", "--black", "40:3%", file);
        assertThat(measured.out())
                .contains("Rmin 3.0 %, Rmax 88.0 %")
                .contains("grey 200.0 is 88.0 % reflectance, 40.0 is 3.0 %")
                .doesNotContain("not calibrated");
        assertThat(measured.lines().get(0)).startsWith("4.0/0.8X (A)");
        Run assumed = Run.qz("grade", "--white", "200", "--black", "40", file);
        assertThat(assumed.out())
                .contains("Rmin 4.0 %, Rmax 85.0 %")
                .contains("grey 200.0 is taken for 85.0 % reflectance, 40.0 is taken for 4.0 %\n")
                .contains("not calibrated: the reflectances of its references are assumed");
    }

    @Test
    void calibrationComesFromAFileAndOptionsGoBeforeIt() throws IOException {
        String file = image("faded.png", 40, 200, "Hello");
        Path calibration = Files.writeString(
                directory.resolve("bench.txt"),
                "# the bench\n\nWhite = 200:88%\nblack=40:3%\nmm-per-pixel = 0.02\nwavelength = 660\nangle = 45Q\n"
                        + "Rcal = 85%\nMLcal = 200\nSRcal = 12.5\nSRtarget = 25\n");
        Run run = Run.qz("grade", "--calibration", calibration.toString(), file);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).startsWith("4.0/06/660/45Q (A)");
        assertThat(run.out()).contains("Rmin 3.0 %, Rmax 88.0 %").contains("0.200 mm");
        Run other = Run.qz("grade", "--calibration", calibration.toString(), "--wavelength", "W", file);
        assertThat(other.lines().get(0)).startsWith("4.0/06/W/45Q (A)");
        Run cells = Run.qz("grade", "--profile", "29158", "--calibration", calibration.toString(), file);
        // 0.85 * 12.5 / 25 * 200 / 200.
        assertThat(cells.out()).containsPattern("Minimum reflectance +42[.]5 %  4[.]0 A");
    }

    @Test
    void minMakesACheckOfIt() throws IOException {
        String good = image("a.png", "Hello");
        String faded = image("faded.png", 100, 240, "Hello");
        assertThat(Run.qz("grade", "--min", "2.0", good, faded).code()).isZero();
        assertThat(Run.qz("grade", "--min", "2.1", good, faded).code()).isEqualTo(1);
        assertThat(Run.qz("grade", "--min", "c", faded).code()).isZero();
        assertThat(Run.qz("grade", "--min", "B", faded).code()).isEqualTo(1);
        assertThat(Run.qz("grade", "--min", "1.5", good, blank()).code()).isEqualTo(1);
        assertThat(Run.qz("grade", "--min", "1.5", "--json", faded, good).code())
                .isZero();
        assertThat(Run.qz("grade", "--min", "2.5", "--json", faded, good).code())
                .isEqualTo(1);
    }

    @Test
    void aRuleCanBeChosen() throws IOException {
        String file = image("a.png", 0, 255, "--micro", "12345");
        assertThat(Run.qz("grade", file).out())
                .contains("Unused error correction")
                .contains("unconfirmed rules    ideal-grid=corners, detection-only=full, surround=ignored\n");
        Run run = Run.qz("grade", "--rule", "detection-only=ungraded", "--rule", "ideal-grid=nearest", file);
        assertThat(run.out())
                .doesNotContain("Unused error correction")
                .contains("unconfirmed rules    ideal-grid=nearest, detection-only=ungraded, surround=ignored\n");
    }

    @Test
    void briefIsALineForEachSymbol() throws IOException {
        String good = image("a.png", "Hello");
        String faded = image("faded.png", 100, 240, "Hello");
        assertThat(Run.qz("grade", "--brief", good, blank(), faded).lines())
                .containsExactly(
                        "4.0/0.8X (A)  " + good,
                        blank() + ": no symbol was found",
                        "2.0/0.8X (C)  " + faded + ": symbol contrast");
    }

    @Test
    void eachSymbolOfAnImageIsGraded() throws IOException {
        BufferedImage upper = ImageIO.read(Path.of(image("1.png", "one")).toFile());
        BufferedImage lower =
                ImageIO.read(Path.of(image("2.png", 115, 255, "two")).toFile());
        BufferedImage both = new BufferedImage(400, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics graphics = both.getGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 800);
        graphics.drawImage(upper, 0, 0, null);
        graphics.drawImage(lower, 0, 400, null);
        graphics.dispose();
        String file = directory.resolve("both.png").toString();
        ImageIO.write(both, "png", Path.of(file).toFile());
        assertThat(Run.qz("grade", "--brief", file).lines())
                .containsExactly(
                        "4.0/0.8X (A)  " + file + ", symbol 1 of 2",
                        "2.0/0.8X (C)  " + file + ", symbol 2 of 2: symbol contrast");
    }

    @Test
    void overallIsTheMeanOfTheImages() throws IOException {
        String good = image("a.png", "Hello");
        String faded = image("b.png", 100, 240, "Hello");
        Run run = Run.qz("grade", "--overall", good, good, faded);
        // The mean of 4, 4 and 2 is 3.33.
        assertThat(run.lines().get(0)).isEqualTo("3.3/0.8X (B)  overall grade of 3 images");
        assertThat(run.out())
                .contains("    3  2.0 C  " + faded + ": symbol contrast\n")
                .contains("Symbol contrast          4.0  4.0  2.0   3.3\n");
        assertThat(Run.qz("grade", "--overall", "--min", "3.3", good, good, faded)
                        .code())
                .isZero();
        assertThat(Run.qz("grade", "--overall", "--min", "3.4", good, good, faded)
                        .code())
                .isEqualTo(1);
        assertThat(Run.qz("grade", "--overall", "--brief", good, blank()).lines())
                .containsExactly("2.0/0.8X (C)  overall grade of 2 images");
        assertThat(Run.qz("grade", "--overall", blank()).code()).isEqualTo(1);
    }

    @Test
    void imagesOfDifferentSymbolsHaveNoOverallGrade() {
        Run run = Run.qz("grade", "--overall", image("a.png", "Hello"), image("b.png", "Hallo"));
        assertThat(run.lines().get(0))
                .isEqualTo("0.0/0.8X (F)  overall grade of 2 images: they show different data, which is grade 0");
    }

    @Test
    void jsonTellsEverything() throws IOException {
        String file = image("a.png", 40, 200, "-v", "7", "Gr\u00fc\u00dfe");
        Run run = Run.qz(
                "grade",
                "--json",
                "--mm-per-pixel",
                "0.025",
                "--white",
                "200:88%",
                "--black",
                "40:3%",
                "--wavelength",
                "660",
                "--angle",
                "45Q",
                file);
        assertThat(run.lines()).hasSize(1);
        JsonNode line = Schema.valid("gradeResult", run.out());
        assertThat(line.get("file").asText()).isEqualTo(file);
        JsonNode grade = line.get("grades").get(0);
        assertThat(grade.get("gradeString").asText()).isEqualTo("4.0/08/660/45Q");
        assertThat(grade.get("grade").asDouble()).isEqualTo(4);
        assertThat(grade.get("letter").asText()).isEqualTo("A");
        assertThat(grade.get("profile").asText()).isEqualTo("15415-2011");
        assertThat(grade.get("text").asText()).isEqualTo("Gr\u00fc\u00dfe");
        assertThat(grade.get("size").asInt()).isEqualTo(45);
        assertThat(grade.get("parameters")).hasSize(10);
        JsonNode contrast = grade.get("parameters").get(1);
        assertThat(contrast.get("parameter").asText()).isEqualTo("symbolContrast");
        assertThat(contrast.get("value").asDouble()).isEqualTo(0.85);
        assertThat(contrast.get("limits").toString()).isEqualTo("[0.7,0.55,0.4,0.2]");
        assertThat(grade.get("patterns")).hasSize(10);
        assertThat(grade.get("xDimension").get("horizontal").get("pixels").asDouble())
                .isEqualTo(10, within(0.01));
        assertThat(grade.get("xDimension").get("vertical").get("millimetres").asDouble())
                .isEqualTo(0.25, within(0.001));
        assertThat(grade.get("reflectance").get("minimum").asDouble()).isEqualTo(0.03);
        assertThat(grade.get("printGrowth").get("horizontal").get("percent").asDouble())
                .isEqualTo(0, within(1.0));
        // From the outer edge of one finder pattern to the separator of the other one.
        assertThat(grade.get("outerDistances")
                        .get("horizontal")
                        .get("millimetres")
                        .asDouble())
                .isEqualTo(37 * 0.25, within(0.01));
        assertThat(grade.get("quietZoneDamage").toString()).isEqualTo("{\"modules\":784,\"wrong\":0}");
        assertThat(grade.get("rules").get(0).toString()).isEqualTo("{\"rule\":\"copies\",\"choice\":\"mean\"}");
        assertThat(grade.get("calibration").get("calibrated").asBoolean()).isTrue();
        assertThat(grade.get("light").get("angle").asText()).isEqualTo("45Q");
        assertThat(grade.has("moduleMap")).isFalse();
    }

    @Test
    void jsonHasEveryModuleWhereThatIsAskedFor() throws IOException {
        Path file = Path.of(image("a.png", "-v", "2", "Hello"));
        BufferedImage image = ImageIO.read(file.toFile());
        // The module in row 12 and column 9, behind four modules of quiet zone.
        int colour = image.getRGB(135, 165);
        Graphics graphics = image.getGraphics();
        graphics.setColor((colour & 0xFF) < 128 ? Color.WHITE : Color.BLACK);
        graphics.fillRect(130, 160, 10, 10);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
        Run run = Run.qz("grade", "--json", "--modules", file.toString());
        JsonNode grade = Schema.valid("gradeResult", run.out()).get("grades").get(0);
        JsonNode modules = grade.get("moduleMap");
        assertThat(modules.get("wrong")).hasSize(33);
        assertThat(modules.get("wrong").get(16).asText()).isEqualTo("0".repeat(13) + "1" + "0".repeat(19));
        assertThat(modules.get("wrong").get(15).asText()).isEqualTo("0".repeat(33));
        assertThat(modules.get("reflectanceMargin").get(16).get(13).asDouble()).isZero();
        assertThat(modules.get("modulation").get(16).get(13).asDouble()).isEqualTo(1);
        assertThat(modules.get("reflectance").get(4).get(4).asDouble()).isZero();
        assertThat(modules.get("dark").get(4).asText()).startsWith("000011111110");
        assertThat(grade.get("blocks").get(0).get("errors").asInt()).isEqualTo(1);
    }

    @Test
    void everyKindOfSymbolAndProfileSatisfiesTheSchema() throws IOException {
        String micro = image("m.png", "--micro", "12345");
        String model1 = image("o.png", "--family", "model1", "Hello");
        String reversed = image("r.png", "--reverse", "--mirror", "Hello");
        for (String profile : List.of("15415-2011", "15415-2024", "29158")) {
            Run run = Run.qz("grade", "--json", "--profile", profile, micro, model1, reversed, blank());
            assertThat(run.lines()).hasSize(4);
            for (int i = 0; i < 3; i++) {
                JsonNode grade = Schema.valid("gradeResult", run.lines().get(i))
                        .get("grades")
                        .get(0);
                assertThat(grade.get("profile").asText()).isEqualTo(profile);
                assertThat(grade.get("grade").asDouble()).isEqualTo(4);
            }
            assertThat(Schema.valid("gradeResult", run.lines().get(3)).get("grades"))
                    .isEmpty();
        }
    }

    @Test
    void jsonOfAnOverallGradeStandsBehindTheImages() throws IOException {
        String good = image("a.png", "Hello");
        String bad = Files.writeString(directory.resolve("bad.png"), "no image").toString();
        Run run = Run.qz("grade", "--json", "--overall", good, bad, blank());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(4);
        assertThat(Schema.valid("gradeResult", run.lines().get(0)).get("grades"))
                .hasSize(1);
        assertThat(Schema.valid("gradeResult", run.lines().get(1)).get("error").asText())
                .contains("not an image");
        assertThat(Schema.valid("gradeResult", run.lines().get(2)).get("grades"))
                .isEmpty();
        JsonNode overall = Schema.valid("overallGrade", run.lines().get(3)).get("overall");
        assertThat(overall.get("grade").asDouble()).isEqualTo(2);
        assertThat(overall.get("sameData").asBoolean()).isTrue();
        assertThat(overall.get("images")).hasSize(2);
        assertThat(overall.get("images").get(1).get("grade").asDouble()).isZero();
    }

    @Test
    void standardInputFoldersAndPatternsAreGraded() throws IOException {
        byte[] png = Run.qz("encode", "-s", "10", "--format", "png", "-o", "-", "Hello")
                .bytes();
        assertThat(Run.qz(png, false, "grade", "--brief", "-").out()).isEqualTo("4.0/0.8X (A)  -\n");
        Files.createDirectory(directory.resolve("in"));
        String one = image("in/1.png", "one");
        String two = image("in/2.png", "two");
        String folder = directory.resolve("in").toString();
        assertThat(Run.qz("grade", "--brief", "--jobs", "2", folder, folder + "/*1.png")
                        .lines())
                .containsExactly("4.0/0.8X (A)  " + one, "4.0/0.8X (A)  " + two, "4.0/0.8X (A)  " + one);
    }

    @Test
    void manyImagesShowProgress() {
        List<String> words = new ArrayList<>(List.of("grade", "--brief"));
        words.addAll(java.util.Collections.nCopies(12, image("a.png", "Hello")));
        Run run = Run.qz(new byte[0], false, true, words.toArray(new String[0]));
        assertThat(run.lines()).hasSize(12);
        assertThat(run.err()).contains("qz grade").contains("12/12").doesNotContain("\n");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(Run.qz("grade").err()).contains("There is no image");
        assertThat(Run.qz("grade", "--json", "--brief", "x").err())
                .isEqualTo("qz: --brief and --json exclude each other.\n");
        assertThat(Run.qz("grade", "--modules", "x").err()).isEqualTo("qz: --modules is for --json.\n");
    }

    @Test
    void redInkIsGradedInTheLightThatIsAskedFor() throws IOException {
        Path file = Path.of(image("red.png", "Hello"));
        BufferedImage black = ImageIO.read(file.toFile());
        BufferedImage red = new BufferedImage(black.getWidth(), black.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < black.getHeight(); y++) {
            for (int x = 0; x < black.getWidth(); x++) {
                red.setRGB(x, y, (black.getRGB(x, y) & 0xFF) < 128 ? 0xDC0000 : 0xFFFFFF);
            }
        }
        ImageIO.write(red, "png", file.toFile());
        assertThat(Run.qz("grade", "--brief", file.toString()).out()).isEqualTo("4.0/0.8X (A)  " + file + "\n");
        assertThat(Run.qz("grade", "--brief", "--channel", "green", file.toString())
                        .out())
                .isEqualTo("4.0/0.8X (A)  " + file + ", green channel\n");
        Run run = Run.qz("grade", "--json", "--channel", "red", file.toString());
        JsonNode line = Schema.valid("gradeResult", run.out());
        assertThat(line.get("channel").asText()).isEqualTo("red");
        JsonNode contrast = line.get("grades").get(0).get("parameters").get(1);
        // 35 of 255.
        assertThat(contrast.get("value").asDouble()).isEqualTo(0.137, within(0.001));
        assertThat(contrast.get("grade").asDouble()).isZero();
        assertThat(Run.qz("grade", "--channel", "infrared", "x.png").err())
                .isEqualTo("qz: --channel takes luma, red, green or blue, not 'infrared'.\n");
    }
}
