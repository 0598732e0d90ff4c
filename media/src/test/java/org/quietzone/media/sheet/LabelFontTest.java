package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quietzone.media.sheet.TestSheet.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelFontTest {
    @TempDir
    private Path directory;

    private static byte[] liberation() throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    @Test
    void lettersComeFromTheFirstFontThatHasThem() throws IOException {
        LabelFont font = LabelFont.read(file("own.ttf", liberation()));
        assertThat(font).hasToString("own.ttf");
        LabelSheet own =
                LabelSheet.builder(TestSheet.grid(1, 1)).fonts(List.of(font)).build();
        byte[] pdf = TestSheet.write(own, List.of(new Label(symbol("1"), "Ab"))).pdf();
        // The first font is the one given; the same letters of the standard font are another resource.
        assertThat(pdf)
                .isEqualTo(TestSheet.write(
                                LabelSheet.builder(TestSheet.grid(1, 1)).build(), List.of(new Label(symbol("1"), "Ab")))
                        .pdf());
    }

    @Test
    void refusesWhatIsNoFont() throws IOException {
        for (byte[] bytes : List.of(
                new byte[0],
                "Hello, this is a text".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(liberation(), 5000))) {
            Path file = file("bad.ttf", bytes);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LabelFont.read(file))
                    .withMessageStartingWith("bad.ttf cannot serve as a font: ");
        }
        Path several = file("several.ttc", "ttcf----".getBytes(StandardCharsets.US_ASCII));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelFont.read(several))
                .withMessage("several.ttc holds several fonts: take a file with one (.ttf)");
        Assertions.assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> LabelFont.read(directory.resolve("none.ttf")));
    }

    @Test
    void refusesPostScriptOutlines() throws IOException {
        byte[] bytes = liberation();
        System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        Path file = file("post.otf", bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelFont.read(file))
                .withMessageStartingWith("post.otf has the outlines of PostScript (CFF)");
    }

    @Property(tries = 60)
    void damagedFontsAreRefusedOrServe(@ForAll long seed) throws IOException {
        byte[] bytes = liberation();
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 30; i++) {
            bytes[random.nextInt(i < 20 ? 400 : bytes.length)] = (byte) random.nextInt();
        }
        Path file = Files.createTempFile("damaged", ".ttf");
        try {
            Files.write(file, bytes);
            LabelFont font = LabelFont.read(file);
            assertThat(font.name()).endsWith(".ttf");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("cannot serve as a font: ");
        } finally {
            Files.delete(file);
        }
    }
}
