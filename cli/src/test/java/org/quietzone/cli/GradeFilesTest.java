package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;

class GradeFilesTest {
    @TempDir
    private Path directory;

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    private String image(String name, String text, String scale) {
        assertThat(Run.qz("encode", "-s", scale, "-o", at(name), text).err()).isEmpty();
        return at(name);
    }

    private String blank(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                directory.resolve(name).toFile());
        return at(name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What can be read on the pages of a PDF. */
    private static List<String> readings(String pdf) throws IOException {
        try (ImageFile file = ImageFileReader.standard().open(Path.of(pdf))) {
            List<String> texts = new ArrayList<>();
            for (int page = 0; page < file.pages(); page++) {
                GrayImage image = file.read(page).image().luma();
                SymbolReader.standard().read(image).forEach(reading -> texts.add(reading.text()));
            }
            return texts;
        }
    }

    @Test
    void writesAPdfThatShowsTheSymbolAndItsModules() throws Exception {
        Run run = Run.qz("grade", "--brief", "--report", at("r.pdf"), image("a.png", "Hello", "8"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("4.0/0.8X (A)  " + at("a.png") + "\n");
        assertThat(files()).containsExactly("a.png", "r.pdf");
        assertThat(new String(Files.readAllBytes(directory.resolve("r.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(readings(at("r.pdf"))).contains("Hello").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void writesTheModulesAsSvg() throws Exception {
        Run run = Run.qz("grade", "--json", "--report", at("r.SVG"), image("a.png", "Hello", "8"));
        assertThat(run.code()).isZero();
        assertThat(Files.readString(directory.resolve("r.SVG")))
                .startsWith("<svg ")
                .contains("4.0/0.8X</title>");
    }

    @Test
    void severalImagesAndSymbolsAreNumbered() throws Exception {
        BufferedImage one = ImageIO.read(Path.of(image("a.png", "Hello", "6")).toFile());
        BufferedImage two = new BufferedImage(2 * one.getWidth(), one.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics graphics = two.getGraphics();
        graphics.drawImage(one, 0, 0, null);
        graphics.drawImage(one, one.getWidth(), 0, null);
        graphics.dispose();
        ImageIO.write(two, "png", directory.resolve("b.png").toFile());
        Run run = Run.qz("grade", "--brief", "--report", at("r.svg"), at("a.png"), at("b.png"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(files()).containsExactly("a.png", "b.png", "r-1.svg", "r-2-1.svg", "r-2-2.svg");
    }

    @Test
    void overallIsOneReportThatShowsTheLowest() throws Exception {
        image("a.png", "Hello", "8");
        BufferedImage good = ImageIO.read(directory.resolve("a.png").toFile());
        BufferedImage bad = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics graphics = bad.getGraphics();
        graphics.drawImage(good, 0, 0, null);
        graphics.dispose();
        bad.getRaster().setSamples(8, 8, 8, 8, 0, new int[64]);
        ImageIO.write(bad, "png", directory.resolve("b.png").toFile());
        Run run =
                Run.qz("grade", "--overall", "--brief", "--report", at("r.svg"), at("a.png"), at("b.png"), at("a.png"));
        assertThat(run.err()).isEmpty();
        assertThat(files()).containsExactly("a.png", "b.png", "r.svg");
        assertThat(Files.readString(directory.resolve("r.svg")))
                .as("a module of the quiet zone is crossed out")
                .contains("stroke-width=\"0.15\"");
        Run pdf = Run.qz("grade", "--overall", "--report", at("r.pdf"), at("a.png"), at("b.png"));
        assertThat(pdf.code()).isZero();
        assertThat(readings(at("r.pdf"))).contains("Hello");
    }

    @Test
    void whereNothingIsFoundTheReportSaysSo() throws Exception {
        Run run = Run.qz("grade", "--report", at("r.svg"), blank("blank.png"));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(Files.readString(directory.resolve("r.svg"))).contains("No symbol was found");
        Run overall = Run.qz("grade", "--overall", "--report", at("o.pdf"), at("blank.png"));
        assertThat(overall.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(files()).containsExactly("blank.png", "o.pdf", "r.svg");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        String image = image("a.png", "Hello", "8");
        for (String overall : new String[] {"--brief", "--overall"}) {
            Run run = Run.qz("grade", overall, "--report", at("none/r.pdf"), image);
            assertThat(run.code()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains("Cannot write", "there is no directory");
            assertThat(run.out()).as("the grade is told all the same").contains("4.0/0.8X");
        }
    }

    @Test
    void refusesOtherFormsAndToOverwriteWhatIsGraded() throws Exception {
        String image = image("a.png", "Hello", "8");
        assertThat(Run.qz("grade", "--report", at("r.txt"), image).err()).contains("end in .pdf or .svg");
        Files.copy(Path.of(image), directory.resolve("a.pdf"));
        byte[] before = Files.readAllBytes(directory.resolve("a.pdf"));
        Run run = Run.qz("grade", "--report", at("a.pdf"), at("a.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("--report would overwrite");
        assertThat(directory.resolve("a.pdf")).hasBinaryContent(before);
    }

    @Test
    void anImageThatCannotBeReadHasNoReport() throws Exception {
        Files.writeString(directory.resolve("broken.png"), "no image");
        Run run = Run.qz("grade", "--report", at("r.pdf"), at("broken.png"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(files()).containsExactly("broken.png");
    }
}
