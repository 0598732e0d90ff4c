package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodePresetTest {
    private static final String URI = "https://id.gs1.org/01/09520123456788";

    @TempDir
    private Path directory;

    @Test
    void whatKeepsThePresetIsWritten() {
        Path file = directory.resolve("a.svg");
        Run run =
                Run.qz("encode", "--preset", "retail-pos", "--x-dimension", "0.5mm", "-o", file.toString(), "--", URI);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void whatBreaksItIsNot() {
        Path file = directory.resolve("a.svg");
        Run run = Run.qz("encode", "--preset", "retail-pos", "--gs1", "-o", file.toString(), "(01)09520123456788");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qz: error: The data is element strings with FNC1")
                .endsWith("qz: The symbol breaks the preset and was not written. Leave --preset out to make it all the"
                        + " same.\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void aWarningIsToldAndTheSymbolWritten() {
        Path file = directory.resolve("a.svg");
        Run run = Run.qz("encode", "--preset", "retail-pos", "-o", file.toString(), URI.replace("https", "http"));
        assertThat(run.code()).isZero();
        assertThat(run.lines()).isEmpty();
        assertThat(run.err()).startsWith("qz: warning: http://id.gs1.org: the scheme is http");
        assertThat(file).exists();
    }

    @Test
    void theQuietZoneThatIsDrawnIsChecked() {
        Path file = directory.resolve("a.svg");
        Run narrow = Run.qz("encode", "--preset", "retail-pos", "-q", "3", "-o", file.toString(), URI);
        assertThat(narrow.code()).isEqualTo(1);
        assertThat(narrow.err()).contains("The quiet zone has 3 modules; QR Code needs 4");
        assertThat(Run.qz("encode", "--preset", "retail-pos", "-q", "4", "-o", file.toString(), URI)
                        .code())
                .isZero();
    }

    @Test
    void whatCountsIsTheXDimensionAsPrinted() {
        // 0.4 mm are 3.15 dots at 200 dpi: 3 dots are 0.381 mm, and retail wants 0.396 mm.
        Run run = Run.qz(
                "encode", "--preset", "retail-pos", "--format", "png", "--x-dimension", "0.4mm", "--dpi", "200", URI);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.err()).contains("0.381 mm");
    }
}
