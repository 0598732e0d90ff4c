package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodeCommandTest {
    @TempDir
    private Path directory;

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    /** The one JSON object of a run that must succeed. */
    private static JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of("encode", "--json"));
        all.addAll(Arrays.asList(words));
        Run run = Run.qz(all.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        return Schema.valid(List.of(words).contains("--explain") ? "encoding" : "symbol", run.out());
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).asText();
    }

    @Test
    void withoutFileIsAnSvgForAPipe() {
        Run run = Run.qz("encode", "Hello");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutFileIsDrawnOnATerminal() {
        Run run = Run.qz(new byte[0], true, "encode", "Hello");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\u2580").contains("\u001b[");
        assertThat(run.lines()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({
        "a.svg, '', <svg",
        "a.SVG, '', <svg",
        "a.png, '', PNG",
        "a.txt, '', \u2588",
        "a.ans, '', \u001b[",
        "a.bin, --format=png, PNG",
        "a.svg, --format=text-dark, \u2588",
        "a, --format=SVG, <svg"
    })
    void theNameOfTheFileOrTheOptionTellsTheForm(String name, String option, String content) throws IOException {
        List<String> words = new ArrayList<>(List.of("encode", "-o", file(name), "Hello"));
        if (!option.isEmpty()) {
            words.add(option);
        }
        Run run = Run.qz(words.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(
                        directory.resolve(name), name.endsWith("png") || option.endsWith("png") ? ISO_8859_1 : UTF_8))
                .contains(content);
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aHyphenIsStandardOutput() {
        assertThat(Run.qz("encode", "-o", "-", "Hello").out()).startsWith("<svg ");
        assertThat(new String(
                        Run.qz("encode", "-o", "-", "--format", "png", "Hello").bytes(), ISO_8859_1))
                .contains("PNG");
    }

    @Test
    void takesEveryOptionOfTheSymbol() {
        assertThat(text(json("-e", "Q", "--no-boost", "Hello"), "level")).isEqualTo("Q");
        assertThat(text(json("-e", "l", "--no-boost", "Hello"), "level")).isEqualTo("L");
        assertThat(text(json("Hello"), "level")).isEqualTo("H");
        assertThat(text(json("-v", "7", "Hello"), "version")).isEqualTo("7");
        assertThat(text(json("-v", "m3", "Hello"), "version")).isEqualTo("M3");
        assertThat(text(json("-v", "model1-2", "Hello"), "version")).isEqualTo("model1-2");
        assertThat(text(json("--min-version", "3", "Hello"), "version")).isEqualTo("3");
        assertThat(text(json("--max-version", "3", "Hello"), "version")).isEqualTo("1");
        assertThat(text(json("--micro", "12345"), "version")).isEqualTo("M1");
        assertThat(text(json("--micro", "12345"), "level")).isEqualTo("detection");
        assertThat(text(json("--family", "any", "Hello"), "family")).isEqualTo("micro");
        assertThat(text(json("--family", "qr", "Hello"), "family")).isEqualTo("qr");
        assertThat(text(json("--family", "model1", "Hello"), "version")).isEqualTo("model1-1");
        assertThat(json("-m", "5", "Hello").get("mask").asInt()).isEqualTo(5);
        assertThat(json("-m", "auto", "Hello").get("mask"))
                .isEqualTo(json("Hello").get("mask"));
        assertThat(json("--mirror", "Hello").get("mirrored").asBoolean()).isTrue();
        assertThat(json("--reverse", "Hello").get("reversed").asBoolean()).isTrue();
    }

    private static List<String> modes(String... words) {
        List<String> all = new ArrayList<>(List.of("--explain"));
        all.addAll(Arrays.asList(words));
        List<String> modes = new ArrayList<>();
        for (JsonNode segment : json(all.toArray(new String[0])).get("segments")) {
            modes.add(text(segment, "mode") + (segment.has("eci") ? text(segment, "eci") : ""));
        }
        return modes;
    }

    @Test
    void takesEveryOptionOfTheMessage() {
        assertThat(modes("12345")).containsExactly("numeric");
        assertThat(modes("--mode", "byte", "12345")).containsExactly("byte");
        assertThat(modes("--mode", "Kanji", "日本")).containsExactly("kanji");
        assertThat(modes("äöü")).containsExactly("eci26", "byte");
        assertThat(modes("--eci", "auto", "äöü")).containsExactly("eci26", "byte");
        assertThat(modes("--eci", "never", "äöü")).containsExactly("byte");
        assertThat(modes("--eci", "compact", "привет, мир")).containsExactly("eci7", "byte");
        assertThat(modes("--eci", "26", "abc")).containsExactly("eci26", "byte");
        assertThat(modes("--eci", "iso-8859-5", "привет")).containsExactly("eci7", "byte");
        assertThat(modes("--fnc1", "gs1", "0112345678901231")).containsExactly("fnc1First", "numeric");
        assertThat(modes("--fnc1", "37", "AB")).containsExactly("fnc1Second", "alphanumeric");
        assertThat(modes("--fnc1", "a", "AB")).containsExactly("fnc1Second", "alphanumeric");
    }

    @Test
    void explainsInWords() {
        Run run = Run.qz(
                "encode", "--explain", "--mode", "byte", "-v", "1", "-e", "M", "--no-boost", "-m", "2", "Hi\u00e4");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .startsWith("QR Code 1-M, mask 2", "21 x 21 modules, quiet zone 4", "bits: 56 used of 128, 72 spare")
                .contains("  ECI 26 (UTF-8), 12 bits", "  byte, 4 bytes: 48 69 C3 A4, 44 bits")
                .contains("block 1 data (16):", "block 1 error correction (10):", "final codewords (26):");
        assertThat(run.out()).containsPattern("\n {2}2: [0-9]+ points of penalty = .*<- used\n");
        assertThat(Run.qz("encode", "--explain", "--micro", "12345").out()).contains(" points, edges ");
    }

    @Test
    void explainWithAFileMakesBoth() throws IOException {
        Run run = Run.qz("encode", "--explain", "-o", file("a.svg"), "Hello");
        assertThat(run.out()).startsWith("QR Code 1-H");
        assertThat(Files.readString(directory.resolve("a.svg"))).startsWith("<svg ");
    }

    @Test
    void theModulesOfTheJsonAreThoseOfThePicture() throws IOException {
        JsonNode json = json("--reverse", "-o", file("a.txt"), "--format", "text-light", "-q", "4", "Hello");
        List<String> picture = Files.readAllLines(directory.resolve("a.txt"));
        for (int row = 0; row < 21; row++) {
            for (int column = 0; column < 21; column++) {
                char block = picture.get(row / 2 + 2).charAt(column + 4);
                boolean dark = block == '\u2588' || block == (row % 2 == 0 ? '\u2580' : '\u2584');
                assertThat(json.get("modules").get(row).asText().charAt(column)).isEqualTo(dark ? '1' : '0');
            }
        }
    }

    @Test
    void takesEveryOptionOfThePicture() {
        assertThat(Run.qz("encode", "-s", "2.5", "-q", "1", "--dark", "navy", "--light", "transparent", "Hello")
                        .out())
                .contains("width=\"57.5\"")
                .contains("viewBox=\"0 0 23 23\"")
                .contains("fill=\"#000080\"")
                .doesNotContain("#fff");
        byte[] png = Run.qz("encode", "-o", "-", "--format", "png", "-s", "3", "--dpi", "300", "Hello")
                .bytes();
        assertThat(png[19]).isEqualTo((byte) (3 * 29));
        assertThat(new String(png, ISO_8859_1)).contains("pHYs");
    }

    @Test
    void takesTextFromStandardInputAsItIs() {
        assertThat(Run.qz("a\n".getBytes(UTF_8), false, "encode", "--json", "-").out())
                .isEqualTo(Run.qz("encode", "--json", "a\n").out());
        assertThat(Run.qz("a\r\n".getBytes(UTF_8), false, "encode", "--json", "--trim", "-")
                        .out())
                .isEqualTo(Run.qz("encode", "--json", "a").out());
        assertThat(Run.qz("a\n\n".getBytes(UTF_8), false, "encode", "--json", "--trim", "-i", "-")
                        .out())
                .isEqualTo(Run.qz("encode", "--json", "a\n").out());
    }

    @Test
    void takesTextAndBytesFromAFile() throws IOException {
        Path input = Files.writeString(directory.resolve("in"), "äöü\n");
        assertThat(Run.qz("encode", "--json", "-i", input.toString()).out())
                .isEqualTo(Run.qz("encode", "--json", "äöü\n").out());
        assertThat(modes("--binary", "-i", input.toString())).containsExactly("byte");
        Files.write(input, new byte[] {(byte) 0xFF, 0, 1});
        assertThat(modes("--binary", "-i", input.toString())).containsExactly("byte");
    }

    @Test
    void inputThatIsNotUtf8IsRefusedWithItsPlace() {
        Run run = Run.qz(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, false, "encode", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("qz: Standard input is not UTF-8: see byte 2. Convert it, or encode the bytes as they are"
                        + " with --binary.\n");
        Run cutOff = Run.qz(new byte[] {'a', (byte) 0xC3}, false, "encode", "-");
        assertThat(cutOff.err()).contains("not UTF-8: see byte 2");
    }

    @Test
    void aTextThatBeginsWithAHyphenFollowsTwo() {
        assertThat(modes("--", "-x")).containsExactly("byte");
        assertThat(Run.qz("encode", "-x").err()).contains("There is no option '-x'");
        assertThat(json("-5")).isEqualTo(json("--", "-5"));
    }

    @Test
    void noWordHasAMeaningOfItsOwn() throws IOException {
        Files.writeString(directory.resolve("list"), "other");
        assertThat(modes("@" + file("list"))).contains("byte");
        assertThat(text(json("--explain", "${sys:user.dir}"), "bitsUsed")).isEqualTo("" + (12 + 8 * 15));
    }

    @Test
    void anEmptyTextIsASymbolToo() {
        assertThat(text(json(""), "version")).isEqualTo("1");
    }

    @Test
    void structuredAppendWritesNumberedFiles() throws IOException {
        Run run = Run.qz("encode", "--structured-append=3", "-o", file("part.svg"), "one two three four");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (var files = Files.list(directory)) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("part-1.svg", "part-2.svg", "part-3.svg");
        }
        Run lines = Run.qz("encode", "--structured-append=3", "--json", "one two three four");
        assertThat(lines.lines()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode part = Schema.valid("symbol", lines.lines().get(i)).get("structuredAppend");
            assertThat(part.get("index").asInt()).isEqualTo(i);
            assertThat(part.get("total").asInt()).isEqualTo(3);
        }
    }

    @Test
    void structuredAppendTakesAsFewAsWillDo() {
        String text = "0123456789".repeat(1000);
        Run run = Run.qz("encode", "--structured-append", "--json", text);
        assertThat(run.lines()).hasSize(2);
        assertThat(Run.qz(new byte[0], true, "encode", "--structured-append=2", "Hello")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|There is no text: give it as a word, or - for standard input, or -i FILE.",
                "a b|'b' is one word too many; put quotes round a text with spaces.",
                "-i x a|There is a text and an input file",
                "-e X a|'X' is no error correction level: L, M, Q or H.",
                "-v 41 a|QR Code has versions 1 to 40, not 41.",
                "-v x a|'x' is not a version",
                "-v 3 --min-version 2 a|--version asks for one version",
                "--micro --family qr a|--micro and --family qr contradict each other.",
                "--family x a|--family takes qr, micro, any or model1, not 'x'.",
                "-m 8 a|--mask takes a whole number from 0 to 7, not '8'.",
                "-m x a|--mask takes a whole number",
                "--micro -m 4 a|There is no mask 4",
                "--micro -e H a|level H",
                "--mode hanzi a|--mode takes numeric, alphanumeric, byte or kanji, not 'hanzi'.",
                "--mode numeric 12a4|'a' (U+0061)",
                "--mode kanji a|'a' (U+0061)",
                "--eci x a|--eci takes auto, never, compact, a number or the name of a character set",
                "--eci 1000000 a|--eci takes a whole number from 0 to 999999",
                "--eci 3 \u20ac|U+20AC",
                "--micro --eci 26 a|ECI",
                "--micro --fnc1 gs1 01|Micro QR Code has no FNC1",
                "--fnc1 123 a|no application indicator: two digits, or one letter",
                "--structured-append=17 a|--structured-append takes a whole number from 2 to 16, not '17'.",
                "--structured-append=2 abc|Several symbols are several files",
                "--structured-append=2 --explain abc|--explain tells of one symbol",
                "-s 0 a|scale",
                "-s x a|--scale takes a number, not 'x'.",
                "--format png -s 1.5 a|--scale takes a whole number from 1 to 10000, not '1.5'.",
                "--dpi 0 a|1 to 100000 dots an inch",
                "-q 101 a|--quiet-zone takes a whole number from 0 to 100",
                "-q -1 a|--quiet-zone takes a whole number from 0 to 100",
                "--dark nocolour a|'nocolour' is not a colour",
                "--dark white a|nothing would be seen",
                "--format terminal -s 3 a|--scale is for pictures, not for characters",
                "--format gif a|--format takes svg, png, pdf, eps, pbm, zpl, epl, tspl, escpos, html, svg-uri",
                "-o a.gif a|The name 'a.gif' does not tell the form",
                "--json -s 3 a|--scale is about a picture, and there is none",
                "--json -o - a|--json and --explain print to standard output",
                "--binary a|--binary and --trim are for the input by - or -i",
                "--trim a|--binary and --trim are for the input by - or -i",
                "-i /nowhere/at/all|/nowhere/at/all cannot be read: there is no such file.",
                "-i /|/ is a directory, not a file.",
                "-o /nowhere/a.svg a|Cannot write /nowhere/a.svg: there is no directory /nowhere",
                "--level|",
                "--no-such a|There is no option '--no-such'",
                "-e L -e M a|"
            })
    void whatIsWrongIsToldInOneSentence(String line, String sentence) {
        List<String> words = new ArrayList<>(List.of("encode"));
        if (line != null) {
            words.addAll(List.of(line.split(" ")));
        }
        Run run = Run.qz(words.toArray(new String[0]));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("qz: ").endsWith(".\n").hasLineCount(1);
        assertThat(run.err()).contains(sentence == null ? "" : sentence);
        assertThat(run.err()).doesNotContain("..").doesNotContain("Exception").doesNotContain("Internal");
    }

    @Test
    void aTextThatIsTooLongIsMeasured() {
        Run run = Run.qz("encode", "-v", "1", "-e", "H", "a".repeat(50));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("412").contains("72");
        assertThat(Run.qz("encode", "a".repeat(5000)).err()).contains("40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD800b", "\uDC00"})
    void aLoneSurrogateIsNamed(String text) {
        Run run = Run.qz("encode", text);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsIgnoringCase("surrogate");
    }

    @Test
    void whatTheSystemCouldNotReadAsUtf8IsNotEncodedAsSomethingElse() {
        Run run = Run.qz("encode", "ab\uFFFD");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not UTF-8 (character 3)");
    }

    @Test
    void aPngIsNotSentToATerminal() {
        assertThat(Run.qz(new byte[0], true, "encode", "--format", "png", "a").err())
                .isEqualTo("qz: The bytes of png are nothing for a terminal: write them to a file by -o FILE.\n");
    }

    @Test
    void afterAFailureTheFileIsAsItWas() throws IOException {
        Path file = Files.writeString(directory.resolve("a.svg"), "old");
        assertThat(Run.qz("encode", "-v", "1", "-o", file.toString(), "a".repeat(50))
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void afterAFailureNoneOfSeveralFilesIsThere() throws IOException {
        Files.createDirectory(directory.resolve("part-2.svg"));
        Run run = Run.qz("encode", "--structured-append=3", "-o", file("part.svg"), "one two three four");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("qz: Cannot write " + file("part-2.svg") + ": it is a directory.\n");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("part-2.svg"));
        }
    }

    @Test
    void inputOfAnySizeIsRefusedBeforeItIsKept() {
        Run run = Run.qz(new byte[2_000_000], false, "encode", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("more than 1000000 bytes");
    }
}
