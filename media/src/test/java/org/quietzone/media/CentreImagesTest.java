package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.SymbolEncoder;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Png;

class CentreImagesTest {
    @TempDir
    private Path directory;

    @Test
    void readsPixelsAndKeepsTheFile() throws IOException {
        byte[] png = Png.standard().render(SymbolEncoder.standard().encode("1"));
        Path file = Files.write(directory.resolve("a.png"), png);
        CentreImage image = CentreImages.read(file, 0.2, 1);
        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(image.file()).isEqualTo(png);
        assertThat(image.pixels().width()).isEqualTo(29 * 8);
    }

    @Test
    void saysWhatIsNoPicture() throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), "not a picture");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CentreImages.read(text, 0.2, 1))
                .withMessageEndingWith("is neither a PNG nor a JPEG file");
        byte[] png = Png.standard().render(SymbolEncoder.standard().encode("1"));
        Path damaged = Files.write(directory.resolve("b.png"), java.util.Arrays.copyOf(png, 60));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CentreImages.read(damaged, 0.2, 1))
                .withMessageContaining("cannot be read as a picture");
    }

    @Test
    void refusesTooManyPixelsBeforeReadingThem() throws IOException {
        byte[] png =
                Png.builder().scale(100).build().render(SymbolEncoder.standard().encode("1"));
        Path file = Files.write(directory.resolve("a.png"), png);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CentreImages.read(file, 0.2, 1))
                .withMessageContaining("8410000 pixels, more than 4000000");
    }
}
