package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    @TempDir
    private Path directory;

    private String image(String name, String... words) {
        String file = directory.resolve(name).toString();
        List<String> all = new ArrayList<>(List.of("encode", "-o", file));
        all.addAll(Arrays.asList(words));
        assertThat(Run.qz(all.toArray(new String[0])).err()).isEmpty();
        return file;
    }

    private String blank() throws IOException {
        // A grey map of one pixel, as PNG: the symbol-less image.
        String file = directory.resolve("blank.png").toString();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_BYTE_GRAY),
                "png",
                Path.of(file).toFile());
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--mirror",
                "--reverse",
                "-v 40",
                "-v 7 -s 3",
                "--micro",
                "--family model1",
                "-e H -s 2",
                "--eci never",
                "--eci compact",
                "-q 4"
            })
    void readsWhatEncodeWrites(String options) {
        List<String> words = new ArrayList<>(List.of(options.split(" ")));
        words.add("Hello");
        Run run = Run.qz("read", image("a.png", words.toArray(new String[0])));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Hello\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void printsOneTextALineForSeveralFiles() {
        assertThat(Run.qz("read", image("a.png", "first"), image("b.png", "zweite äöü 日本 😀"))
                        .out())
                .isEqualTo("first\nzweite äöü 日本 😀\n");
    }

    @Test
    void readsStandardInput() {
        byte[] png = Run.qz("encode", "--format", "png", "-o", "-", "Hello").bytes();
        assertThat(Run.qz(png, false, "read", "-").out()).isEqualTo("Hello\n");
        JsonNode json = Schema.valid(
                "readResult", Run.qz(png, false, "read", "--json", "-").out());
        assertThat(json.get("file").asText()).isEqualTo("-");
    }

    @Test
    void jsonTellsEverythingOfAReading() {
        String file = image("a.png", "-v", "2", "-e", "Q", "--no-boost", "-m", "3", "-s", "4", "Grüße");
        Run run = Run.qz("read", "--json", file);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        JsonNode json = Schema.valid("readResult", run.out());
        assertThat(json.get("file").asText()).isEqualTo(file);
        JsonNode reading = json.get("readings").get(0);
        assertThat(reading.get("text").asText()).isEqualTo("Grüße");
        assertThat(reading.get("bytes").asText()).isEqualTo("R3LDvMOfZQ==");
        assertThat(reading.get("transmitted").asText()).isEqualTo("\\000026Grüße");
        assertThat(reading.get("symbologyIdentifier").asText()).isEqualTo("]Q2");
        assertThat(reading.get("version").asText()).isEqualTo("2");
        assertThat(reading.get("level").asText()).isEqualTo("Q");
        assertThat(reading.get("mask").asInt()).isEqualTo(3);
        assertThat(reading.get("errorsCorrected").asInt()).isZero();
        isAt(reading.get("corners").get(0), 16, 16);
        isAt(reading.get("corners").get(1), 116, 16);
        isAt(reading.get("corners").get(2), 116, 116);
        isAt(reading.get("corners").get(3), 16, 116);
        assertThat(reading.get("pitch").asDouble()).isCloseTo(4, within(0.02));
        for (int i = 0; i < 5; i++) {
            isAt(reading.get("grid").get(4).get(i), 16 + 25 * i, 116);
        }
        assertThat(reading.get("contrast").asDouble()).isBetween(0.9, 1.0);
        assertThat(reading.get("strategy").asText()).isNotEmpty();
        assertThat(reading.get("millis").asDouble()).isPositive();
        assertThat(json.get("end").asText()).isEqualTo("complete");
    }

    /** Measured in the image, and so not exact. */
    private static void isAt(JsonNode point, double x, double y) {
        assertThat(point.get(0).asDouble()).isCloseTo(x, within(0.2));
        assertThat(point.get(1).asDouble()).isCloseTo(y, within(0.2));
    }

    @Test
    void jsonOfPartsAndOfAnotherFamilySatisfiesTheSchema() {
        image("p.png", "--structured-append=2", "Hello world");
        for (String part : new String[] {"p-1.png", "p-2.png"}) {
            String out =
                    Run.qz("read", "--json", directory.resolve(part).toString()).out();
            JsonNode reading = Schema.valid("readResult", out).get("readings").get(0);
            assertThat(reading.get("structuredAppend").get("total").asInt()).isEqualTo(2);
        }
        Schema.valid(
                "readResult",
                Run.qz("read", "--json", image("m.png", "--micro", "123")).out());
        Schema.valid(
                "readResult",
                Run.qz("read", "--json", image("g.png", "--fnc1", "37", "AB")).out());
        String guessed = Run.qz("read", "--json", image("n.png", "--eci", "never", "äöü"))
                .out();
        assertThat(Schema.valid("readResult", guessed).get("readings").get(0).get("alternatives"))
                .isNotEmpty();
    }

    @Test
    void rawIsTheBytesAndNothingElse() throws IOException {
        Path input = Files.write(directory.resolve("in"), new byte[] {0, (byte) 0xFF, '\n', (byte) 0xC3});
        String file = image("a.png", "--binary", "-i", input.toString());
        assertThat(Run.qz("read", "--raw", file).bytes()).containsExactly(0, 0xFF, '\n', 0xC3);
    }

    @Test
    void escapeIsWhatAReaderTransmits() {
        assertThat(Run.qz("read", "--escape", image("a.png", "a\\b")).out()).isEqualTo("]Q1a\\b\n");
        assertThat(Run.qz("read", "--escape", image("b.png", "ä\\b")).out()).isEqualTo("]Q2\\000026ä\\\\b\n");
        assertThat(Run.qz("read", "--escape", image("c.png", "--fnc1", "37", "A"))
                        .out())
                .isEqualTo("]Q537A\n");
    }

    @Test
    void aSymbolCannotSteerTheTerminal() {
        String file = image("a.png", "a\u001b[2J\tb\u001d\n\u007f\u009b");
        assertThat(Run.qz("read", file).out()).isEqualTo("a\u001b[2J\tb\u001d\n\u007f\u009b\n");
        assertThat(Run.qz(new byte[0], true, "read", file).out()).isEqualTo("a\u241b[2J\tb\u241d\n\u2421\u2421\n");
        assertThat(Run.qz(new byte[0], true, "read", "--escape", file).out()).doesNotContain("\u001b");
    }

    @Test
    void charsetSaysWhatBytesMean() {
        String file = image("a.png", "--eci", "never", "äö");
        assertThat(Run.qz("read", file).out()).isEqualTo("äö\n");
        assertThat(Run.qz("read", "--charset", "guess", file).out()).isEqualTo("äö\n");
        assertThat(Run.qz("read", "--charset", "utf-8", file).out()).isEqualTo("äö\n");
        assertThat(Run.qz("read", "--charset", "standard", file).out()).isEqualTo("Ã¤Ã¶\n");
        assertThat(Run.qz("read", "--charset", "windows-1251", file).out()).isEqualTo("Г¤Г¶\n");
    }

    @Test
    void anImageWithoutSymbolIsNoError() throws IOException {
        Run run = Run.qz("read", blank());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        JsonNode json =
                Schema.valid("readResult", Run.qz("read", "--json", blank()).out());
        assertThat(json.get("readings")).isEmpty();
        assertThat(json.has("error")).isFalse();
        assertThat(Run.qz("read", blank(), image("a.png", "Hello")).code()).isZero();
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path text = Files.writeString(directory.resolve("text.png"), "no image");
        byte[] whole = Files.readAllBytes(Path.of(image("whole.png", "Hello")));
        Path cut = Files.write(directory.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        String missing = directory.resolve("missing.png").toString();
        String folder = Files.createDirectory(directory.resolve("folder")).toString();
        String[] words = {"read", missing, folder, text.toString(), cut.toString(), image("a.png", "Hello")};
        Run run = Run.qz(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("Hello\n");
        assertThat(run.err().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("qz: ") && line.endsWith(".") && !line.contains("Exception"));

        words = Arrays.copyOf(words, words.length + 1);
        words[words.length - 1] = "--json";
        Run json = Run.qz(words);
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).isEmpty();
        assertThat(json.lines()).hasSize(5);
        for (int i = 0; i < 4; i++) {
            JsonNode line = Schema.valid("readResult", json.lines().get(i));
            assertThat(line.get("error").asText()).endsWith(".");
            assertThat(line.get("readings")).isEmpty();
        }
    }

    @Test
    void aHugeImageIsRefusedByItsHeader() throws IOException {
        // The header of a PNG of 400,000 by 250,000 pixels, a hundred thousand million.
        byte[] huge = Files.readAllBytes(Path.of(image("a.png", "Hello")));
        byte[] sides = {0, 6, 0x1A, (byte) 0x80, 0, 3, (byte) 0xD0, (byte) 0x90};
        System.arraycopy(sides, 0, huge, 16, 8);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(huge, 12, 17);
        for (int i = 0; i < 4; i++) {
            huge[29 + i] = (byte) (check.getValue() >> 24 - 8 * i);
        }
        Run run = Run.qz(huge, false, "read", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("limit").hasLineCount(1);
    }

    @Test
    void theLimitOfPixelsCanBeSet() {
        String file = image("a.png", "Hello");
        assertThat(Run.qz("read", "--max-pixels", "100", file).err()).contains("more than the limit of 100");
        assertThat(Run.qz("read", "--max-pixels", "1000000", file).code()).isZero();
        assertThat(Run.qz("read", "--max-pixels", "0", file).err()).contains("--max-pixels takes a whole number");
    }

    @Test
    void readsFoldersAndPatternsInOrder() throws IOException {
        image("b.png", "in b");
        Files.createDirectories(directory.resolve("in/deep"));
        image("in/1.png", "one");
        image("in/deep/2.PNG", "two", "--format", "png");
        Files.writeString(directory.resolve("in/note.txt"), "no image");
        String folder = directory.resolve("in").toString();
        Run run = Run.qz("read", directory.resolve("b.png").toString(), folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("in b\none\ntwo\n");
        assertThat(Run.qz("read", directory + "/**/*.{png,PNG}").out()).isEqualTo("in b\none\ntwo\n");
        Run named = Run.qz("read", directory.resolve("in/note.txt").toString());
        assertThat(named.err()).contains("note.txt is not an image");
        JsonNode json = Schema.valid(
                "readResult", Run.qz("read", "--json", folder).lines().get(1));
        assertThat(json.get("file").asText())
                .isEqualTo(directory.resolve("in/deep/2.PNG").toString());
    }

    @Test
    void theOutputHasTheOrderOfTheImagesWhateverRunsAtATime() throws IOException {
        List<String> words = new ArrayList<>(List.of("read", "--jobs", "4"));
        StringBuilder expected = new StringBuilder();
        String large = image("large.png", "-v", "40", "-s", "4", "large");
        String small = image("small.png", "small");
        String bad = Files.writeString(directory.resolve("bad.png"), "x").toString();
        for (int i = 0; i < 6; i++) {
            words.addAll(List.of(large, small, bad));
            expected.append("large\nsmall\n");
        }
        Run run = Run.qz(words.toArray(new String[0]));
        assertThat(run.out()).isEqualTo(expected.toString());
        assertThat(run.err()).hasLineCount(6);
        assertThat(run.code()).isEqualTo(2);
        words.set(2, "1");
        assertThat(Run.qz(words.toArray(new String[0])).out()).isEqualTo(expected.toString());
        assertThat(Run.qz("read", "--jobs", "0", large).err()).contains("--jobs takes a whole number from 1 to 256");
    }

    @Test
    void maxLimitsTheSymbolsOfAnImage() throws IOException {
        java.awt.image.BufferedImage both =
                new java.awt.image.BufferedImage(300, 600, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        both.getGraphics().fillRect(0, 0, 300, 600);
        for (int i = 0; i < 2; i++) {
            java.awt.image.BufferedImage one = javax.imageio.ImageIO.read(
                    Path.of(image("one.png", i == 0 ? "upper" : "lower")).toFile());
            both.getGraphics().drawImage(one, 0, 300 * i, null);
        }
        String file = directory.resolve("both.png").toString();
        javax.imageio.ImageIO.write(both, "png", Path.of(file).toFile());
        assertThat(Run.qz("read", file).out()).isEqualTo("upper\nlower\n");
        Run one = Run.qz("read", "--max", "1", "--json", file);
        JsonNode json = Schema.valid("readResult", one.out());
        assertThat(json.get("readings")).hasSize(1);
        assertThat(json.get("end").asText()).isEqualTo("enoughSymbols");
        assertThat(Run.qz("read", "--max", "1", file, file).lines()).hasSize(2);
        assertThat(Run.qz("read", "--max", "2", file).out()).isEqualTo("upper\nlower\n");
        assertThat(Run.qz("read", "--max", "0", file).err()).contains("--max takes a whole number from 1");
    }

    @Test
    void everyEffortReads() {
        String file = image("a.png", "Hello");
        for (String effort : new String[] {"fast", "balanced", "thorough", "THOROUGH"}) {
            Run run = Run.qz("read", "--effort", effort, file);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("Hello\n");
        }
        assertThat(Run.qz("read", "--effort", "high", file).err())
                .isEqualTo("qz: --effort takes fast, balanced or thorough, not 'high'.\n");
    }

    @Test
    void thoroughReadsColoursThatAreEquallyBright() throws IOException {
        String file = directory.resolve("c.png").toString();
        // No proof lets such colours pass.
        Run made = Run.qz(
                "encode", "-o", file, "-s", "8", "--no-proof", "--dark", "#ff0000", "--light", "#008200", "Hello");
        assertThat(made.code()).isZero();
        assertThat(Run.qz("read", file).code()).isEqualTo(1);
        assertThat(Run.qz("read", "--effort", "thorough", file).out()).isEqualTo("Hello\n");
    }

    @Test
    void timeoutEndsTheSearch() throws IOException {
        String file = image("a.png", "Hello");
        assertThat(Run.qz("read", "--timeout", "1.5min", file).out()).isEqualTo("Hello\n");
        Run run = Run.qz("read", "--timeout", "0.000001ms", "--json", blank());
        JsonNode json = Schema.valid("readResult", run.out());
        assertThat(json.get("end").asText()).isEqualTo("timeout");
        assertThat(run.code()).isEqualTo(1);
        for (String wrong : new String[] {"5", "s", "-1s", "0ms", "2h", "1e99s", "NaNs", ""}) {
            assertThat(Run.qz("read", "--timeout", wrong, file).err())
                    .isEqualTo("qz: --timeout takes a duration such as 500ms, 2s or 1min, not '" + wrong + "'.\n");
        }
    }

    @Test
    void jsonHasWhatWasRejectedWhereThatIsAskedFor() throws IOException {
        java.awt.image.BufferedImage damaged =
                javax.imageio.ImageIO.read(Path.of(image("a.png", "-v", "7", "-s", "8", "12345".repeat(70)))
                        .toFile());
        java.awt.Graphics graphics = damaged.getGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(165, 165, 185, 100);
        graphics.dispose();
        String file = directory.resolve("damaged.png").toString();
        javax.imageio.ImageIO.write(damaged, "png", Path.of(file).toFile());
        JsonNode json = Schema.valid(
                "readResult", Run.qz("read", "--json", "--rejected", file).out());
        assertThat(json.get("readings")).isEmpty();
        JsonNode rejected = json.get("rejected").get(0);
        assertThat(rejected.get("version").asText()).isEqualTo("7");
        assertThat(rejected.get("reason").asText()).isEqualTo("errorCorrection");
        assertThat(rejected.get("pitch").asDouble()).isBetween(7.9, 8.1);
        assertThat(Schema.valid("readResult", Run.qz("read", "--json", file).out())
                        .has("rejected"))
                .isFalse();
        assertThat(Run.qz("read", "--rejected", file).err())
                .isEqualTo("qz: --rejected is for --json; --overlay draws what could not be read, too.\n");
    }

    @Test
    void familiesLimitWhatIsLookedFor() {
        String micro = image("m.png", "--micro", "123");
        String qr = image("q.png", "456");
        assertThat(Run.qz("read", "--families", "qr", micro, qr).out()).isEqualTo("456\n");
        assertThat(Run.qz("read", "--families", "micro", micro, qr).out()).isEqualTo("123\n");
        assertThat(Run.qz("read", "--families", "model1, micro,QR", micro, qr).out())
                .isEqualTo("123\n456\n");
        assertThat(Run.qz("read", "--families", "model1", micro, qr).code()).isEqualTo(1);
        assertThat(Run.qz("read", "--families", "qr,aztec", qr).err())
                .isEqualTo("qz: --families takes qr, micro and model1 with commas between them, not 'aztec'.\n");
        assertThat(Run.qz("read", "--families", "", qr).code()).isEqualTo(2);
        assertThat(Run.qz("read", "--families", "qr,qr", qr).err()).contains("names 'qr' twice");
    }

    @Test
    void overlayDrawsWhatWasRead() throws IOException {
        String file = image("v.png", "-v", "7", "-s", "12", "Hello");
        Path overlay = directory.resolve("over.png");
        Run run = Run.qz("read", "--overlay", overlay.toString(), file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Hello\n");
        java.awt.image.BufferedImage picture = javax.imageio.ImageIO.read(overlay.toFile());
        assertThat(picture.getWidth()).isEqualTo(53 * 12);
        // The corner of the symbol, behind four modules of quiet zone, has a disc in a colour.
        int corner = picture.getRGB(48, 48);
        assertThat(corner >> 8 & 0xFF).isLessThan(corner >> 16 & 0xFF);
    }

    @Test
    void overlaysOfSeveralImagesAreNumbered() throws IOException {
        String file = image("v.png", "Hello");
        String bad = Files.writeString(directory.resolve("bad.png"), "x").toString();
        Run.qz("read", "--overlay", directory.resolve("over.png").toString(), file, bad, blank());
        assertThat(directory.resolve("over-1.png")).exists();
        assertThat(directory.resolve("over-2.png")).doesNotExist();
        assertThat(directory.resolve("over-3.png")).exists();
        assertThat(directory.resolve("over.png")).doesNotExist();
    }

    @Test
    void anOverlayThatCannotBeWrittenIsToldAndTheTextPrinted() {
        String file = image("v.png", "Hello");
        String nowhere = directory.resolve("missing/over.png").toString();
        Run run = Run.qz("read", "--overlay", nowhere, file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("Hello\n");
        assertThat(run.err()).startsWith("qz: Cannot write " + nowhere).hasLineCount(1);
        JsonNode json = Schema.valid(
                "readResult",
                Run.qz("read", "--json", "--overlay", nowhere, file).out());
        assertThat(json.get("readings")).hasSize(1);
        assertThat(json.get("error").asText()).contains("missing");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(Run.qz("read").err()).contains("There is no image");
        assertThat(Run.qz("read", "--raw", "--json", "x").err())
                .isEqualTo("qz: --json, --raw, --escape and --gs1 exclude each other.\n");
        assertThat(Run.qz("read", "--charset", "nonsense", "x").err()).contains("not 'nonsense'");
        assertThat(Run.qz("read", "--charset", "nonsense", "x").code()).isEqualTo(2);
    }

    @Test
    void textOnStandardInputIsNoImage() {
        Run run = Run.qz("hello".getBytes(UTF_8), false, "read", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not an image");
    }

    @Test
    void printsTheGs1MessagesOfSymbols() {
        String message = "(01)09520123456788(10)ABC123(21)12345";
        String good = image("good.png", "--gs1", message);
        String bad = image("bad.png", "--fnc1", "gs1", "0109520123456789");
        String plain = image("plain.png", "https://example.com/about");
        String link = image("link.png", "--digital-link", "--upper-case", message);
        Run run = Run.qz("read", "--gs1", good, bad, plain, link);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(message + "\n" + message + "\n");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err().lines().toList().get(0)).startsWith("qz: " + bad + ": AI (01): the check digit is wrong");
        assertThat(run.err().lines().toList().get(1)).startsWith("qz: " + plain + ": ");
        assertThat(run.err().lines().toList().get(1)).contains("there is no primary identification key");
        assertThat(Run.qz("read", "--gs1", plain).code()).isEqualTo(1);
    }

    @Test
    void jsonHasTheGs1MessageOrWhatIsWrongWithIt() {
        String good = image("good.png", "--gs1", "(01)09520123456788(21)12345");
        String bad = image("bad.png", "--fnc1", "gs1", "0109520123456789");
        String plain = image("plain.png", "https://example.com/about");
        List<String> lines = Run.qz("read", "--json", good, bad, plain).lines();
        JsonNode message =
                Schema.valid("readResult", lines.get(0)).get("readings").get(0).get("gs1");
        assertThat(message.get("bracketed").asText()).isEqualTo("(01)09520123456788(21)12345");
        assertThat(message.get("errors")).isEmpty();
        JsonNode wrong =
                Schema.valid("readResult", lines.get(1)).get("readings").get(0).get("gs1");
        assertThat(wrong.has("bracketed")).isFalse();
        assertThat(wrong.get("errors").get(0).get("expected").asText()).isEqualTo("8");
        assertThat(Schema.valid("readResult", lines.get(2))
                        .get("readings")
                        .get(0)
                        .has("gs1"))
                .isFalse();
    }
}
