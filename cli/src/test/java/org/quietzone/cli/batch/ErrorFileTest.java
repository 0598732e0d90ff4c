package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorFileTest {
    @TempDir
    private Path directory;

    @Test
    void isThereOnceARowFails() throws IOException {
        Path path = Files.writeString(directory.resolve("errors"), "of an earlier run");
        long place;
        try (ErrorFile file = new ErrorFile(path, new Columns(List.of("a", "b")))) {
            file.begin(0);
            assertThat(path).doesNotExist();
            assertThat(file.place()).isZero();
            file.write(Row.of(3, 0, List.of("1", "two, \"2\"")), "Because.");
            place = file.place();
            file.write(Row.unreadable(4, 5, "Why not.", "x".repeat(2000) + "\n"), "Why not.");
            assertThat(file.place()).isGreaterThan(place + 1000).isLessThan(place + 1100);
        }
        try (ErrorFile file = new ErrorFile(path, new Columns(List.of("a", "b")))) {
            file.begin(place);
            file.write(Row.unreadable(4, 5, "Why not.", "raw\n"), "Why not.");
            assertThat(file.place()).isPositive();
        }
        assertThat(path).hasContent("""
                row,line,reason,unreadable,a,b
                3,,Because.,,1,"two, ""2""\"
                4,5,Why not.,raw,,
                """);
    }
}
