package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    private Path directory;

    private static void write(PartFile file, String text) throws IOException {
        byte[] bytes = ("(" + text + ")").getBytes(StandardCharsets.US_ASCII);
        file.write(bytes, 1, bytes.length - 1);
    }

    @Test
    void isCutBackToAPlace() throws IOException {
        Path path = directory.resolve("part");
        try (PartFile file = new PartFile(path)) {
            file.open(0);
            write(file, "one");
            assertThat(file.place()).isEqualTo(3);
            write(file, "two");
            assertThat(file.place()).isEqualTo(6);
            write(file, "lost, for it was not handed to the system");
        }
        assertThat(path).hasContent("onetwo");
        try (PartFile file = new PartFile(path)) {
            file.open(3);
            write(file, "x".repeat(200_000));
            assertThat(file.place()).isEqualTo(200_003);
        }
        assertThat(Files.readString(path)).isEqualTo("one" + "x".repeat(200_000));
    }

    @Test
    void refusesAPlaceBehindItsEnd() throws IOException {
        PartFile file = new PartFile(Files.writeString(directory.resolve("part"), "one"));
        assertThatThrownBy(() -> file.open(4)).isInstanceOf(IOException.class).hasMessageContaining("less than");
        assertThat(file.path()).hasContent("one");
        assertThatThrownBy(file::place).isInstanceOf(IOException.class).hasMessageContaining("not open");
    }
}
