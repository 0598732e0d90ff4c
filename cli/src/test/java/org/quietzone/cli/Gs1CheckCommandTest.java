package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gs1CheckCommandTest {
    @TempDir
    private Path directory;

    @Test
    void saysWhatIsValid() {
        Run run = Run.qz("gs1", "check", "^010952012345678821A");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("(01)09520123456788(21)A is valid\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesAllErrorsWithTheirPlaceOnStandardOutput() {
        Run run = Run.qz("gs1", "check", "(01)09520123456789(21)A^B");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0))
                .startsWith("AI (01): the check digit is wrong")
                .contains(" 8.");
        assertThat(run.lines().get(1)).isEqualTo("  (01)0952012345678|9|");
        assertThat(run.lines().get(2)).startsWith("AI (21): ");
        assertThat(run.lines().get(3)).isEqualTo("  (21)A|^|B");
    }

    @Test
    void aLineOfAFileHasItsNumber() throws IOException {
        String file = directory.resolve("codes.txt").toString();
        Files.writeString(Path.of(file), "(01)09520123456788\r\n\n(01)09520123456789\n(00)095201234567891235");
        Run run = Run.qz("gs1", "check", "-i", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).isEqualTo(file + ":1: (01)09520123456788 is valid");
        assertThat(run.lines().get(1)).startsWith(file + ":3: AI (01): the check digit is wrong");
        assertThat(run.lines().get(2)).isEqualTo("  (01)0952012345678|9|");
        assertThat(run.lines().get(3)).isEqualTo(file + ":4: (00)095201234567891235 is valid");
    }

    @Test
    void jsonHasTheErrors() {
        Run run = Run.qz("(21)A\n".getBytes(UTF_8), false, "gs1", "check", "--json", "-");
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = Schema.valid("gs1Result", run.out());
        assertThat(json.get("file").asText()).isEqualTo("-");
        assertThat(json.get("line").asInt()).isEqualTo(1);
        assertThat(json.get("errors").get(0).get("rule").asText()).isEqualTo("requiredAiMissing");
    }

    @Test
    void takesATableOfApplicationIdentifiers() throws IOException {
        String file = directory.resolve("ais.tsv").toString();
        Files.writeString(Path.of(file), "# version: mine\n99\tseparator\tattribute\tX..5,cset82\t-\t-\t-\tOURS\n");
        assertThat(Run.qz("gs1", "check", "--dictionary", file, "(99)ABCDE").out())
                .isEqualTo("(99)ABCDE is valid\n");
        assertThat(Run.qz("gs1", "check", "--dictionary", file, "(99)ABCDEF").code())
                .isEqualTo(1);
        assertThat(Run.qz("gs1", "check", "--dictionary", file, "(01)09520123456788")
                        .code())
                .isEqualTo(1);
        Files.writeString(Path.of(file), "nothing of the kind\n");
        Run run = Run.qz("gs1", "check", "--dictionary", file, "(99)A");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("qz: The dictionary " + file + " is no table made by scripts/gs1-dictionary: Line 1 ")
                .hasLineCount(1);
        assertThat(Run.qz("gs1", "check", "--dictionary", "gone.tsv", "(99)A").err())
                .isEqualTo("qz: The dictionary gone.tsv cannot be read: there is no such file.\n");
        Files.writeString(Path.of(file), "# empty\n");
        assertThat(Run.qz("gs1", "check", "--dictionary", file, "(99)A").err())
                .isEqualTo("qz: The dictionary " + file + " has no application identifier.\n");
    }
}
