package org.quietzone.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothingIsReadWhereNothingIs() {
        assertThat(run("--frames", "100", "--threads", "2", "-o", folder.toString()))
                .as(out.toString())
                .isZero();
        assertThat(out.toString())
                .contains("| white noise | 10 |", "100 frames, effort balanced, seed 1: 0 with a reading, 0 with");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAnEffortASeedAndAFirstFrame() {
        assertThat(run("--frames", "10", "--first", "1000", "--seed", "7", "--effort", "fast", "-o", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("10 frames, effort fast, seed 7");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThat(run("--frames", "0")).isEqualTo(2);
        assertThat(run("--threads", "1000")).isEqualTo(2);
        assertThat(run("--first", "-1")).isEqualTo(2);
        assertThat(run("--effort", "none")).isEqualTo(2);
        assertThat(err.toString()).contains("--frames", "--threads", "--first", "none");
    }

    private int run(String... args) {
        return Soak.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
