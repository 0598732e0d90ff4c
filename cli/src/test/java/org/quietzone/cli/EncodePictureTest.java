package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.SymbolEncoder;
import org.quietzone.render.Png;

/** The pictures of {@code qz encode}: formats, sizes on paper, looks. */
class EncodePictureTest {
    private static final String URI = "https://example.org/products/4711?batch=A1";

    @TempDir
    private Path directory;

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "svg,<svg ",
        "png,\u0089PNG",
        "pdf,%PDF-",
        "eps,%!PS-Adobe-3.0 EPSF-3.0",
        "pbm,P4",
        "zpl,^XA",
        "epl,N",
        "tspl,CLS",
        "html,'<img src=\"data:image/svg+xml,%3Csvg%20'",
    })
    void theNameOfTheFileTellsTheFormat(String extension, String start) throws IOException {
        Run run = Run.qz("encode", "-o", file("a." + extension), "Hello");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        byte[] bytes = Files.readAllBytes(directory.resolve("a." + extension));
        assertThat(new String(bytes, ISO_8859_1)).startsWith(start);
        assertThat(Run.qz("encode", "-o", "-", "--format", extension, "Hello").bytes())
                .startsWith(bytes);
    }

    @Test
    void receiptsBeginWithTheirCommand() {
        assertThat(Run.qz("encode", "--format", "escpos", "Hello").bytes()).startsWith(0x1D, 'v', '0');
    }

    @Test
    void urisOnStandardOutput() {
        assertThat(Run.qz("encode", "--format", "png-uri", "Hello").out()).startsWith("data:image/png;base64,iVBOR");
        assertThat(Run.qz("encode", "--format", "svg-uri", "Hello").out()).startsWith("data:image/svg+xml,%3Csvg");
    }

    @Test
    void aSizeOnPaperIsMadeOfWholeDotsAndTold() throws IOException {
        Run run = Run.qz("encode", "-o", file("a.png"), "--x-dimension", "0.495mm", "--dpi", "300", "Hello");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "qz: Printed X-dimension 0.508 mm (6 dots at 300 dpi), 2.6 % more than 0.495 mm; with its quiet"
                                + " zone the symbol measures 14.73 mm.\n");
        byte[] png = Files.readAllBytes(directory.resolve("a.png"));
        assertThat(png[19]).isEqualTo((byte) (6 * 29));
        assertThat(new String(png, ISO_8859_1)).contains("pHYs");

        Run fitted = Run.qz("encode", "-o", file("a.zpl"), "--size", "25mm", "--dpi", "203", "Hello");
        assertThat(fitted.err()).contains("(6 dots at 203 dpi)").contains("measures 21.77 mm");
        assertThat(Files.readString(directory.resolve("a.zpl"))).startsWith("^XA\n^FO0,0^GFA,3828,3828,22,");
    }

    @Test
    void linesNeedNoDots() throws IOException {
        assertThat(Run.qz("encode", "-o", file("a.svg"), "--x-dimension", "0.495mm", "Hello")
                        .err())
                .isEmpty();
        assertThat(Files.readString(directory.resolve("a.svg"))).contains("width=\"14.355mm\"");
        assertThat(Run.qz("encode", "-o", file("b.svg"), "--size", "29mm", "Hello")
                        .code())
                .isZero();
        assertThat(Files.readString(directory.resolve("b.svg"))).contains("width=\"29mm\"");
        assertThat(Run.qz("encode", "-o", file("a.eps"), "--x-dimension", "1in", "1")
                        .code())
                .isZero();
        assertThat(Files.readString(directory.resolve("a.eps"))).contains("%%HiResBoundingBox: 0 0 2088 2088\n");
    }

    @Test
    void aPrinterDrawsByItselfWhereItWouldDrawTheSame() {
        assertThat(Run.qz("encode", "--format", "zpl", "--native", "-e", "M", "--no-boost", "-m", "3", "HELLO WORLD")
                        .out())
                .isEqualTo("^XA\n^FO32,32^BQN,2,8,M,3^FDMM,AHELLO WORLD^FS\n^XZ\n");
        Run run = Run.qz("encode", "--format", "zpl", "--native", "-v", "5", "HELLO WORLD");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "qz: The printer would not draw the same symbol by itself: it would take the smallest version"
                                + " that holds the text. Let it print a bitmap instead.\n");
        assertThat(Run.qz("encode", "--format", "zpl", "--native", "Grüße").err())
                .contains("not one segment in numeric, alphanumeric or byte mode");
    }

    @Test
    void looksAreProved() throws IOException {
        assertThat(Run.qz("encode", "-o", file("a.svg"), "--dark", "#ffcc00", URI)
                        .err())
                .startsWith("qz: The symbol was not written, for it may not be readable. The colours have a contrast of"
                        + " 36 %");
        assertThat(directory.resolve("a.svg")).doesNotExist();
        Run skipped = Run.qz("encode", "-o", file("a.svg"), "--no-proof", "--dark", "#ffcc00", URI);
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err()).startsWith("qz: Not proved (--no-proof)");
        Run styled = Run.qz(
                "encode",
                "-o",
                file("b.svg"),
                "--modules",
                "rounded:0.4",
                "--finders",
                "rounded",
                "--gradient",
                "linear:45,#003366,#660033",
                URI);
        assertThat(styled.err()).isEmpty();
        assertThat(Files.readString(directory.resolve("b.svg")))
                .contains("<linearGradient")
                .contains("C");
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedWithASizeThatIsNot() throws IOException {
        Files.write(
                directory.resolve("logo.png"),
                Png.standard().render(SymbolEncoder.standard().encode("1")));
        Run run = Run.qz(
                "encode",
                "-e",
                "L",
                "--no-boost",
                "-o",
                file("a.pdf"),
                "--image",
                file("logo.png"),
                "--image-size",
                "30",
                URI);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("The picture covers")
                .containsPattern("A picture of \\d+ % of the side would pass");
        Run smaller = Run.qz(
                "encode", "-e", "H", "-o", file("a.pdf"), "--image", file("logo.png"), "--image-size", "15", URI);
        assertThat(smaller.err()).isEmpty();
        assertThat(directory.resolve("a.pdf")).exists();
    }

    @Test
    void theBudgetOfEachBlockIsExplained() throws IOException {
        assertThat(Run.qz("encode", "--explain", "-v", "5", "-e", "Q", "--no-boost", "1")
                        .out())
                .contains("budget:\n  block 1: 9 of 33 codewords may be wrong\n")
                .contains("  block 4: 9 of 34 codewords may be wrong\n");
        Files.write(
                directory.resolve("logo.png"),
                Png.standard().render(SymbolEncoder.standard().encode("1")));
        assertThat(Run.qz(
                                "encode",
                                "--explain",
                                "-e",
                                "H",
                                "-o",
                                file("a.svg"),
                                "--image",
                                file("logo.png"),
                                "--image-size",
                                "15",
                                URI)
                        .out())
                .containsPattern(
                        "block 1: \\d+ of \\d+ codewords may be wrong; the picture covers \\d+, and \\d+ are kept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format png --x-dimension 0.5mm a|--x-dimension needs --dpi for png",
                "--format png --x-dimension 0.19mm --dpi 203 a|the nearest are 0.1251 mm (1 dot) and 0.2502 mm (2 dots)",
                "--format svg --x-dimension 0.5 a|'0.5' is not a length",
                "--format svg --x-dimension 0.5mm --size 2mm a|give one of them",
                "--format svg --size 20mm -s 3 a|give one of them",
                "--format svg --tolerance 5 a|--tolerance says how far whole dots may be",
                "--format svg --size 20mm --ink-reduction 1 a|--ink-reduction counts dots",
                "--format png -s 4 --ink-reduction 2 a|Of modules of 4 dots at most 1 can be taken",
                "--format pbm --dark navy a|--dark is for svg, png, pdf and eps",
                "--format zpl --modules dots a|--modules is for svg, pdf and png",
                "--format svg --label-at 1,2 a|--label-at is a place on a label",
                "--format zpl --label-at 1 a|--label-at takes dots from the left and from the top",
                "--format svg --native a|--native lets a printer draw",
                "--format svg --modules stars a|--modules takes square, rounded or dots",
                "--format svg --modules dots:0.9 a|Dots have a radius of 0.2 to 0.5 modules, not 0.9",
                "--format svg --finders oval a|--finders takes square, rounded, circle or modules",
                "--format svg --gradient red a|--gradient takes linear or radial",
                "--format svg --gradient linear,red,blue --dark navy a|both say how dark modules are painted",
                "--format svg --image /nowhere.png a|/nowhere.png",
                "--format svg --image-size 30 a|--image-size is about the picture of --image",
                "--json --x-dimension 1mm a|--x-dimension is about a picture",
            })
    void whatIsWrongIsToldInOneSentence(String line, String sentence) {
        Run run = Run.qz(("encode " + line).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("qz: ").hasLineCount(1).contains(sentence);
        assertThat(run.err()).doesNotContain("..").doesNotContain("Exception");
    }

    @Test
    void printersTakeSymbolsOneAfterTheOther() {
        byte[] labels = Run.qz("encode", "--format", "zpl", "--structured-append=2", "a".repeat(60))
                .bytes();
        assertThat(new String(labels, UTF_8).split("\\^XA")).hasSize(3);
    }
}
