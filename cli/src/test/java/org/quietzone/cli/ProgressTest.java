package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path directory;

    private String[] read(int images) {
        String file = directory.resolve("a.png").toString();
        assertThat(Run.qz("encode", "-o", file, "Hello").code()).isZero();
        List<String> words = new ArrayList<>(List.of("read"));
        words.addAll(Collections.nCopies(images, file));
        return words.toArray(new String[0]);
    }

    @Test
    void manyImagesShowProgressAndLeaveNoTrace() {
        Run run = Run.qz(new byte[0], false, true, read(12));
        assertThat(run.lines()).hasSize(12).containsOnly("Hello");
        assertThat(run.err())
                .contains("qz read")
                .contains("12/12")
                .endsWith(" \r")
                .doesNotContain("\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void fewImagesOrAFileShowNone() {
        assertThat(Run.qz(new byte[0], false, true, read(Progress.MANY)).err()).isEmpty();
        assertThat(Run.qz(new byte[0], true, false, read(12)).err()).isEmpty();
    }
}
