package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationFileTest {
    @TempDir
    private Path directory;

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("bench.txt"), text).toString();
    }

    @Test
    void readsNamesAndValues() throws IOException, Failure {
        CalibrationFile file = CalibrationFile.read(file("# bench = 3\n\n  white = 240:85%\r\nmlCAL=200\n"));
        assertThat(file.entry("white").orElseThrow().value()).isEqualTo("240:85%");
        assertThat(file.entry("MLcal").orElseThrow().value()).isEqualTo("200");
        assertThat(file.entry("black")).isEmpty();
    }

    @Test
    void saysInWhichLineSomethingIsWrong() throws IOException {
        refuses("white = 1\nwihte = 240\n", "line 2: there is no 'wihte'; there are white, black, mm-per-pixel,");
        refuses("\n\nwhite 240\n", "line 3: this is not of the form NAME = VALUE: 'white 240'.");
        refuses("white = 1\nWHITE = 2\n", "line 2: white stands there for the second time.");
        refuses("x".repeat(70_000), "is no calibration file: it is longer than any.");
    }

    private void refuses(String text, String sentence) throws IOException {
        String name = file(text);
        assertThatThrownBy(() -> CalibrationFile.read(name))
                .isInstanceOfSatisfying(
                        Failure.class,
                        e -> assertThat(e.sentence()).startsWith(name).contains(sentence));
    }

    @Test
    void anImageIsNoCalibrationFile() throws IOException {
        String name = Files.write(directory.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF})
                .toString();
        assertThat(Run.qz("grade", "--calibration", name, "x.png").err())
                .isEqualTo("qz: " + name + " is no calibration file: it is no text.\n");
        assertThat(Run.qz("grade", "--calibration", directory.toString(), "x.png")
                        .err())
                .startsWith("qz: The calibration file " + directory + " cannot be read: ");
    }

    @Test
    void valuesAreHeldToTheSameAsOptions() throws IOException {
        String white = file("white = 240\n");
        assertThat(Run.qz("grade", "--calibration", white, "x.png").err())
                .isEqualTo("qz: white in " + white + ", line 1 alone makes no scale: give the black reference too; an"
                        + " image taken with the lens covered shows a black of 0%.\n");
        String cells = file("Rcal = 0.8\nMLcal = 200\nSRcal = 0\nSRtarget = 1\n");
        assertThat(Run.qz("grade", "--calibration", cells, "x.png").err())
                .isEqualTo("qz: SRcal in " + cells + ", line 3 takes a number above 0, not '0'.\n");
        String part = Files.write(directory.resolve("part.txt"), "Rcal = 0.8\n".getBytes(StandardCharsets.UTF_8))
                .toString();
        assertThat(Run.qz("grade", "--calibration", part, "x.png").err())
                .isEqualTo(
                        "qz: ISO/IEC 29158 needs all of Rcal, MLcal, SRcal and SRtarget for minimum reflectance; give"
                                + " what is missing, or leave all of them out of the calibration file.\n");
    }
}
