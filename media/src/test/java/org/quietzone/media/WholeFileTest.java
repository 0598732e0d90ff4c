package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] NEW = {1, 2, 3};
    private static final byte[] OLD = {9};

    @TempDir
    private Path directory;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void writesAndReplaces() throws IOException {
        Path file = directory.resolve("a");
        WholeFile.write(file, OLD);
        assertThat(file).hasBinaryContent(OLD);
        WholeFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void nothingRemainsWhenTheContentFails() throws IOException {
        Path file = directory.resolve("a");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Cannot write " + file + ": No space left on device");
        assertThat(files()).isEmpty();
    }

    @Test
    void theOldFileStaysWhenTheContentFails() throws IOException {
        Path file = Files.write(directory.resolve("a"), OLD);
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(NEW);
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void keepsPermissionsAndFollowsLinks() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.write(directory.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        WholeFile.write(link, NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void tellsWhatIsWrongWithAPath() {
        assertThatThrownBy(() -> WholeFile.write(directory, NEW))
                .hasMessage("Cannot write " + directory + ": it is a directory");
        Path lost = directory.resolve("none").resolve("a");
        assertThatThrownBy(() -> WholeFile.write(lost, NEW))
                .hasMessage("Cannot write " + lost + ": there is no directory " + lost.getParent());
    }

    @Test
    void aFullDeviceIsToldInASentence() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        assertThatThrownBy(() -> WholeFile.write(full, NEW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot write /dev/full: ");
        assertThat(full).exists();
    }

    @Test
    void severalFilesAreWrittenTogether() throws IOException {
        Path one = directory.resolve("one");
        Path two = directory.resolve("two");
        Files.write(one, OLD);
        WholeFile.writeAll(Map.of(one, out -> out.write(NEW), two, out -> out.write(NEW)));
        assertThat(one).hasBinaryContent(NEW);
        assertThat(two).hasBinaryContent(NEW);
        assertThat(files()).hasSize(2);
    }

    @Test
    void ofSeveralFilesNoneIsWrittenWhenOneFails() throws IOException {
        Path one = directory.resolve("one");
        Path two = directory.resolve("two");
        Files.write(one, OLD);
        Map<Path, WholeFile.Content> contents = new LinkedHashMap<>();
        contents.put(one, out -> out.write(NEW));
        contents.put(two, out -> {
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> WholeFile.writeAll(contents))
                .isInstanceOf(IOException.class)
                .hasMessage("Cannot write " + two + ": No space left on device");
        assertThat(files()).containsExactly(one);
        assertThat(one).hasBinaryContent(OLD);
    }
}
