package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path directory;

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    /** The names below the directory, or the errors, that operands stand for. */
    private List<String> names(String... operands) throws Failure {
        String[] paths = Arrays.stream(operands)
                .map(operand -> operand.equals("-") ? operand : directory + "/" + operand)
                .toArray(String[]::new);
        return Sources.of(List.of(paths)).stream()
                .map(source -> source.error()
                        .orElse(source.name())
                        .replace(directory + java.io.File.separator, "")
                        .replace(directory + "/", "")
                        .replace('\\', '/'))
                .toList();
    }

    @Test
    void filesAndStandardInputStayAsTheyAre() throws Exception {
        touch("b.png", "a.txt");
        assertThat(names("b.png", "-", "a.txt", "missing.png")).containsExactly("b.png", "-", "a.txt", "missing.png");
    }

    @Test
    void standardInputIsReadOnce() {
        assertThatThrownBy(() -> names("-", "-")).isInstanceOf(Failure.class).hasMessageContaining("once");
    }

    @Test
    void aFolderIsItsImagesSortedAndNothingElse() throws Exception {
        touch("f/b.png", "f/a.JPG", "f/a.txt", "f/png", "f/.hidden.png", "f/.git/x.png", "f/c/a.tiff", "f/c/d/e.gif");
        assertThat(names("f")).containsExactly("f/a.JPG", "f/b.png", "f/c/a.tiff", "f/c/d/e.gif");
        assertThat(names("f/")).hasSize(4);
    }

    @Test
    void aFolderWithoutImagesIsTold() throws Exception {
        touch("f/a.txt");
        assertThat(names("f")).containsExactly("There is no image file in the folder f.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void linksToFilesAreFollowedAndThoseToFoldersAreNot() throws Exception {
        touch("f/a.png", "other.png");
        Files.createSymbolicLink(directory.resolve("f/circle"), directory.resolve("f"));
        Files.createSymbolicLink(directory.resolve("f/link.png"), directory.resolve("other.png"));
        Files.createSymbolicLink(directory.resolve("f/dangling.png"), directory.resolve("nothing"));
        Files.createSymbolicLink(directory.resolve("g"), directory.resolve("f"));
        assertThat(names("f")).containsExactly("f/a.png", "f/link.png");
        assertThat(names("g")).containsExactly("g/a.png", "g/link.png");
        assertThat(names("**/a.png")).containsExactly("f/a.png");
    }

    @Test
    void patternsMatchAsInAShell() throws Exception {
        touch("a.png", "b.png", "c.jpg", ".d.png", "f/e.png", "f/g/h.png", "f/g/i.txt");
        assertThat(names("*.png")).containsExactly("a.png", "b.png");
        assertThat(names("?.{png,jpg}")).containsExactly("a.png", "b.png", "c.jpg");
        assertThat(names("[b-c].*")).containsExactly("b.png", "c.jpg");
        assertThat(names(".*")).containsExactly(".d.png");
        assertThat(names("f/*")).containsExactly("f/e.png");
        assertThat(names("*/*/h*")).containsExactly("f/g/h.png");
        assertThat(names("**/*.png")).containsExactly("a.png", "b.png", "f/e.png", "f/g/h.png");
        assertThat(names("f/**")).containsExactly("f/e.png", "f/g/h.png", "f/g/i.txt");
        assertThat(names("**/**/g/*.png")).containsExactly("f/g/h.png");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such names there")
    void aNameThatIsThereIsNoPattern() throws Exception {
        touch("[x].png", "x.png", "*");
        assertThat(names("[x].png")).containsExactly("[x].png");
        assertThat(names("*")).containsExactly("*");
    }

    @Test
    void aPatternWithoutFilesOrSenseIsTold() throws Exception {
        assertThat(names("*.png")).singleElement().asString().startsWith("No file matches '");
        assertThat(names("nowhere/*.png"))
                .singleElement()
                .asString()
                .contains("nowhere cannot be read")
                .endsWith(".");
        assertThat(names("[a")).singleElement().asString().contains("neither a file nor a pattern");
    }
}
