package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
    @TempDir
    private Path directory;

    @Test
    void tellsWhatWasRecordedLast() throws IOException {
        ProgressFile file = new ProgressFile(directory.resolve("out.progress"));
        assertThat(file.read()).isEmpty();
        ProgressFile.State state = new ProgressFile.State("f\"1", "seed \u00E9", 5, 2, 1L << 40, 77, true);
        file.write(ProgressFile.State.fresh("f", ""));
        file.write(state);
        assertThat(file.read()).contains(state);
        assertThat(directory.toFile().list()).containsExactly("out.progress");
        file.delete();
        assertThat(file.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{", "{\"rows\":-1}", "{\"rows\":\"many\"}", "{\"rows\":[1]}", "\u0000"})
    void whatIsNoneIsASentence(String text) throws IOException {
        ProgressFile file = new ProgressFile(Files.writeString(directory.resolve("p"), text));
        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("is no progress file");
    }

    @Test
    void aLargeFileIsNone() throws IOException {
        ProgressFile file = new ProgressFile(Files.writeString(directory.resolve("p"), " ".repeat(20_000)));
        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("is no progress file");
    }
}
