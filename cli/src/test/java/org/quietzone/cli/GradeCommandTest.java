package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private String blank() throws IOException {
        Path file = directory.resolve("blank.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_BYTE_GRAY),
                "png",
                file.toFile());
        return file.toString();
    }

    @Test
    void printsTheGradeAndEachParameter() {
        String file = image("a.png", "-v", "7", "Hello");
        Run run = Run.qz("grade", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("4.0/0.8X (A)  " + file);
        assertThat(run.lines().get(1)).startsWith("QR Code 7-H, mask ").endsWith(": \"Hello\"");
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
                .contains("Symbol contrast          100.0 %  4.0 A  \u2265 70 55 40 20 % ")
                .contains("X-dimension          10.00 pixels across, 10.00 down\n")
                .contains("Rmin 0.0 %, Rmax 100.0 %")
                .contains("contrast uniformity  1.000\n")
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
}
