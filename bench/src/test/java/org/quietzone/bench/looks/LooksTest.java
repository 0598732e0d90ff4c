package org.quietzone.bench.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Looks.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void printsATableOfEachFamily(@TempDir Path folder) {
        assertThat(run("--count", "12", "--seed", "1", "--save", folder.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("| QR Code | looks | Quietzone | ZXing | ZXing, fast | BoofCV | median ms | longest ms |")
                .contains("| Micro QR Code |")
                .contains("| **all refused** |")
                .containsPattern("\\| passed \\| \\d+ \\| \\d+ \\(100.0 %\\) \\|");
        assertThat(folder).isEmptyDirectory();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesUnusableArguments() {
        assertThat(run("--count", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--count takes 1 to 1000000, not 0");
    }
}
