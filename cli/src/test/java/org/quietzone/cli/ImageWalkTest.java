package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageWalkTest {
    @TempDir
    private Path folder;

    private List<Source> walk() {
        List<Source> found = new ArrayList<>();
        new ImageWalk(folder.toString(), folder).forEachRemaining(found::add);
        return found;
    }

    @Test
    void findsTheImagesOfAFolderInTheSameOrderAsQzRead() throws IOException {
        Files.createDirectories(folder.resolve("b.png"));
        Files.createDirectories(folder.resolve("a/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String name : List.of(
                "b.png/x.jpg", "a/deep/1.PNG", "a/2.tif", "a.png", "a-1.png", "c.txt", ".d.png", ".hidden/e.png")) {
            Files.createFile(folder.resolve(name));
        }
        List<Source> expected = new ArrayList<>();
        ImageFolder.collect(folder.toString(), folder, expected);
        assertThat(walk()).hasSize(5).containsExactlyElementsOf(expected);
    }

    @Test
    void doesNotFollowLinksToFolders() throws IOException {
        Files.createFile(folder.resolve("a.png"));
        Files.createSymbolicLink(folder.resolve("self"), folder);
        Files.createSymbolicLink(folder.resolve("b.png"), folder.resolve("a.png"));
        assertThat(walk())
                .extracting(
                        source -> folder.relativize(source.file().orElseThrow()).toString())
                .containsExactly("a.png", "b.png");
    }

    @Test
    void tellsThatThereIsNoImage() {
        assertThat(walk())
                .singleElement()
                .extracting(Source::error)
                .isEqualTo(Optional.of("There is no image file in the folder " + folder + "."));
        ImageWalk walk = new ImageWalk(folder.toString(), folder);
        walk.next();
        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void tellsThatAFolderCannotBeRead() {
        Path gone = folder.resolve("gone");
        assertThat(new ImageWalk("gone", gone).next().error().orElse("")).contains("cannot be read");
    }
}
