package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gs1LinesTest {
    @TempDir
    private Path directory;

    private static Run bracketed(byte[] input, String... more) {
        String[] words = new String[3 + more.length];
        words[0] = "gs1";
        words[1] = "parse";
        words[2] = "--form=bracketed";
        System.arraycopy(more, 0, words, 3, more.length);
        return Run.qz(input, false, words);
    }

    private String file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void wordsComeBeforeFilesAndAllKeepTheirOrder() throws IOException {
        String one = file("one", "(11)260101(01)09520123456788\n(12)260102(8020)A(415)9521141123454\n");
        String two = file("two", "(90)TWO(01)09520123456788");
        Run run = bracketed(
                "(90)IN(01)09520123456788\n".getBytes(UTF_8),
                "-i",
                one,
                "--input=-",
                "(90)FIRST(01)09520123456788",
                "-i",
                two);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("(90)FIRST(01)09520123456788\n(11)260101(01)09520123456788\n"
                        + "(12)260102(8020)A(415)9521141123454\n(90)IN(01)09520123456788\n"
                        + "(90)TWO(01)09520123456788\n");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        String good = file("good", "(01)09520123456788");
        Run run = bracketed(new byte[0], "-i", "gone.txt", "-i", directory.toString(), "-i", good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("(01)09520123456788\n");
        assertThat(run.err())
                .isEqualTo("qz: gone.txt cannot be read: there is no such file.\nqz: " + directory
                        + " is a directory, not a file.\n");
        JsonNode json = Schema.valid(
                "gs1Result", Run.qz("gs1", "parse", "--json", "-i", "gone.txt").out());
        assertThat(json.get("file").asText()).isEqualTo("gone.txt");
        assertThat(json.get("error").asText()).isEqualTo("gone.txt cannot be read: there is no such file.");
    }

    @Test
    void blanksAndLineEndsRoundAMessageAreNoPartOfIt() {
        Run run = bracketed("\uFEFF (01)09520123456788\t\r\n\n \n(90)A(01)09520123456788".getBytes(UTF_8), "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("(01)09520123456788\n(90)A(01)09520123456788\n");
    }

    @Test
    void aSeparatorIsNoBlank() {
        Run run = bracketed("10A\u001D0109520123456788\n".getBytes(UTF_8), "-");
        assertThat(run.out()).isEqualTo("(10)A(01)09520123456788\n");
    }

    @Test
    void whatIsNoTextIsToldWithItsLine() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write("(01)09520123456788\n(10)".getBytes(UTF_8));
        input.write(0xFF);
        input.write(("\n" + "1".repeat(70_000) + "\n(01)09520123456788\n").getBytes(UTF_8));
        Run run = bracketed(input.toByteArray(), "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("(01)09520123456788\n(01)09520123456788\n");
        assertThat(run.err())
                .isEqualTo("qz: -:2: The line is not UTF-8.\nqz: -:3: The line has more than 65536 bytes.\n");
        Run json = Run.qz(input.toByteArray(), false, "gs1", "parse", "--json", "-");
        assertThat(json.lines()).hasSize(4).allSatisfy(line -> Schema.valid("gs1Result", line));
    }

    @Test
    void withoutMessageSaysWhereOneComesFrom() {
        Run run = Run.qz("gs1", "parse");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("qz: There is no message: give it as a word in quotes, or - for standard input,"
                        + " or -i FILE.\n");
        assertThat(Run.qz("gs1", "parse", "-", "-i", "-").err())
                .isEqualTo("qz: Standard input can be read once: leave out the second -.\n");
    }
}
