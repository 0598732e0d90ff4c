package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging as the command does it, with its report in words and in JSON. */
class MergeTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void writeParts() {
        write("--structured-append=3", "-o", at("p.png"), "A text for three symbols");
        write("-o", at("plain.png"), "no part");
    }

    private static void write(String... words) {
        List<String> all = new ArrayList<>(List.of("encode"));
        all.addAll(List.of(words));
        assertThat(Run.qz(all.toArray(new String[0])).code()).isZero();
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void partsInAnyOrderBecomeOneTextAtTheEnd() {
        Run run = Run.qz("read", "--merge", at("p-3.png"), at("plain.png"), at("p-1.png"), at("p-2.png"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("no part\nA text for three symbols\n");
        assertThat(run.code()).isZero();
        assertThat(Run.qz("read", "--merge", "--escape", directory.toString()).out())
                .isEqualTo("]Q1no part\n]Q1A text for three symbols\n");
        assertThat(Run.qz("read", "--merge", "--raw", at("p-*.png")).out()).isEqualTo("A text for three symbols");
    }

    @Test
    void aMissingPartIsToldAndIsAFailure() {
        Run run = Run.qz("read", "--merge", at("p-3.png"), at("plain.png"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("no part\n");
        assertThat(run.err())
                .isEqualTo("qz: A message of 3 parts is not complete: missing parts 1 and 2; read part 3 ("
                        + at("p-3.png") + ").\n");
        assertThat(Run.qz("read", "--merge", at("p-3.png"), at("p-1.png")).err())
                .contains("missing part 2; read parts 1 (" + at("p-1.png") + ") and 3 (" + at("p-3.png") + ")");
    }

    @Test
    void severalMessagesAreKeptApart() {
        write("--structured-append=2", "-o", at("q.png"), "Another message");
        Run run = Run.qz("read", "--merge", at("q-2.png"), at("p-*.png"), at("q-1.png"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Another message\nA text for three symbols\n");
    }

    @Test
    void repeatedPartsDoNoHarmAndOtherContentIsLeftOut() {
        // The same characters in another order have the same parity.
        write("--structured-append=3", "-o", at("x.png"), "A text for three lobmyss");
        Run run = Run.qz("read", "--merge", at("p-1.png"), at("p-1.png"), at("p-*.png"), at("x-3.png"));
        assertThat(run.out()).isEqualTo("A text for three symbols\n");
        assertThat(run.err())
                .isEqualTo("qz: Part 3 of 3 in " + at("x-3.png")
                        + " was left out: its content is not that of the same part in " + at("p-3.png") + ".\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void jsonEndsWithALineOfMessages() {
        Run run = Run.qz("read", "--merge", "--json", at("p-2.png"), at("p-1.png"), at("p-3.png"), at("p-2.png"));
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(5);
        assertThat(Schema.valid("readResult", run.lines().get(0)).get("readings"))
                .hasSize(1);
        JsonNode message =
                Schema.valid("mergeResult", run.lines().get(4)).get("merged").get(0);
        assertThat(message.get("complete").asBoolean()).isTrue();
        assertThat(message.get("text").asText()).isEqualTo("A text for three symbols");
        assertThat(message.get("parityAgrees").asBoolean()).isTrue();
        assertThat(message.get("parts")).hasSize(3);
        assertThat(message.get("parts").get(0).get("file").asText()).isEqualTo(at("p-1.png"));
        assertThat(message.get("duplicates")).hasSize(1);
        assertThat(message.get("missing")).isEmpty();
    }

    @Test
    void jsonOfAMessageThatIsNotComplete() {
        Run run = Run.qz("read", "--merge", "--json", at("p-2.png"));
        assertThat(run.code()).isEqualTo(2);
        JsonNode message =
                Schema.valid("mergeResult", run.lines().get(1)).get("merged").get(0);
        assertThat(message.get("complete").asBoolean()).isFalse();
        assertThat(message.has("text")).isFalse();
        assertThat(message.get("missing").toString()).isEqualTo("[0,2]");
        assertThat(message.get("total").asInt()).isEqualTo(3);
    }

    @Test
    void withoutPartsThereIsNothingToMerge() {
        Run run = Run.qz("read", "--merge", "--json", at("plain.png"));
        assertThat(run.code()).isZero();
        assertThat(Schema.valid("mergeResult", run.lines().get(1)).get("merged"))
                .isEmpty();
        assertThat(Run.qz("read", "--merge", at("plain.png")).out()).isEqualTo("no part\n");
    }
}
