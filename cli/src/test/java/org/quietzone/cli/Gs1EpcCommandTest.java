package org.quietzone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1EpcCommandTest {
    private static final String MESSAGE = "(01)09521141123454(21)6789";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                MESSAGE,
                "010952114112345421" + "6789",
                "https://id.gs1.org/01/09521141123454/21/6789",
                "urn:epc:id:sgtin:9521141.012345.6789",
                "urn:epc:tag:sgtin-96:0.9521141.012345.6789"
            })
    void hasAllFormsOfAnEpcInAnyOfThem(String text) {
        Run run = Run.qz("gs1", "epc", "--prefix-length", "7", text);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String hex = run.lines()
                .get(run.lines().size() - 1)
                .strip()
                .substring("hex".length())
                .strip();
        assertThat(run.lines().get(0)).isEqualTo(MESSAGE);
        assertThat(run.lines().get(1)).isEqualTo("  pure identity  urn:epc:id:sgtin:9521141.012345.6789");
        assertThat(run.lines().get(2)).isEqualTo("  tag            urn:epc:tag:sgtin-96:0.9521141.012345.6789");
        assertThat(run.lines().get(3)).startsWith("  scheme         sgtin-96");
        assertThat(run.lines().get(4)).isEqualTo("  filter         0: all others");
        assertThat(hex).matches("30[0-9A-F]{22}");
        for (String tag : new String[] {hex, "0x" + hex, "urn:epc:raw:96.x" + hex}) {
            assertThat(Run.qz("gs1", "epc", "--form", "message", tag).out()).isEqualTo(MESSAGE + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id, urn:epc:id:sgtin:9521141.012345.6789",
        "tag, urn:epc:tag:sgtin-96:3.9521141.012345.6789",
        "message, (01)09521141123454(21)6789"
    })
    void printsOneForm(String form, String text) {
        assertThat(Run.qz("gs1", "epc", "--prefix-length=7", "--filter=3", "--form", form, MESSAGE)
                        .out())
                .isEqualTo(text + "\n");
    }

    @Test
    void theLengthOfTheCompanyPrefixIsNeverGuessed() throws IOException {
        Run run = Run.qz("gs1", "epc", MESSAGE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("qz: AI (01): the length of the company prefix is not known");
        Path table = directory.resolve("prefixes.json");
        Files.writeString(
                table,
                "{\"GCPPrefixFormatList\":{\"entry\":[{\"prefix\":\"952\",\"gcpLength\":6},"
                        + "{\"prefix\":\"9521141\",\"gcpLength\":7}]}}");
        assertThat(Run.qz("gs1", "epc", "--prefixes", table.toString(), "--form=id", MESSAGE)
                        .out())
                .isEqualTo("urn:epc:id:sgtin:9521141.012345.6789\n");
        Path csv = directory.resolve("prefixes.csv");
        Files.writeString(csv, "952,6\n");
        assertThat(Run.qz("gs1", "epc", "--prefixes", csv.toString(), "--form=id", MESSAGE)
                        .out())
                .isEqualTo("urn:epc:id:sgtin:952114.0112345.6789\n");
    }

    @Test
    void theLongFormIsTakenWhereTheShortOneDoesNotDo() {
        Run run = Run.qz("gs1", "epc", "urn:epc:id:sgtin:9521141.012345.32a%2Fb");
        assertThat(run.lines().get(0)).isEqualTo("(01)09521141123454(21)32a/b");
        assertThat(run.lines().get(3)).startsWith("  scheme         sgtin-198: a shorter scheme does not do: serial");
        Run asked = Run.qz("gs1", "epc", "--scheme=sgtin-96", "urn:epc:id:sgtin:9521141.012345.32a%2Fb");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("sgtin-96 holds");
    }

    @Test
    void aTagIsWrittenInAnotherScheme() {
        String tag = "urn:epc:tag:sgtin-96:3.9521141.012345.6789";
        assertThat(Run.qz("gs1", "epc", "--scheme=SGTIN-198", "--form=tag", tag).out())
                .isEqualTo("urn:epc:tag:sgtin-198:3.9521141.012345.6789\n");
        assertThat(Run.qz("gs1", "epc", "--filter=1", "--form=tag", tag).out())
                .isEqualTo("urn:epc:tag:sgtin-96:1.9521141.012345.6789\n");
    }

    @Test
    void whatHasNoTagSaysWhy() {
        assertThat(Run.qz("gs1", "epc", "--prefix-length=7", "(01)09521141123454")
                        .lines())
                .containsExactly(
                        "(01)09521141123454",
                        "  pure identity  urn:epc:idpat:sgtin:9521141.012345.*",
                        "  no tag         a tag needs the serial");
        Run run = Run.qz("gs1", "epc", "--prefix-length=7", "--form=hex", "(01)09521141123454");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a tag needs the serial");
    }

    @Test
    void tagsOfTds2HoldTheKeyWithoutPrefix() {
        String hex = Run.qz("gs1", "epc", "--scheme=sgtin+", "--form=hex", MESSAGE)
                .out()
                .strip();
        assertThat(hex).startsWith("F7");
        assertThat(Run.qz("gs1", "epc", hex).lines())
                .containsExactly(MESSAGE, "  scheme  SGTIN+", "  filter  0", "  hex     " + hex);
        assertThat(Run.qz("gs1", "epc", "--prefix-length=7", "--form=id", hex).out())
                .isEqualTo("urn:epc:id:sgtin:9521141.012345.6789\n");
        Run identity = Run.qz("gs1", "epc", "--form=id", hex);
        assertThat(identity.code()).isEqualTo(1);
        assertThat(identity.err()).contains("the pure identity needs --prefix-length or --prefixes");
        JsonNode json = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "epc", "--json", "--scheme=sgtin++", "--host=id.example.com", MESSAGE)
                        .out());
        assertThat(json.get("epc").get("scheme").asText()).isEqualTo("sgtin++");
        assertThat(json.get("epc").get("host").asText()).isEqualTo("id.example.com");
        assertThat(Run.qz("gs1", "epc", json.get("epc").get("hex").asText()).out())
                .contains("  host    id.example.com\n");
    }

    @Test
    void whatIsNoGs1KeyIsConvertedToo() {
        Run run = Run.qz("gs1", "epc", "urn:epc:id:gid:95100000.12345.400");
        assertThat(run.lines().get(0)).isEqualTo("no GS1 key");
        String hex = run.lines().get(5).strip().substring(3).strip();
        assertThat(Run.qz("gs1", "epc", "--form=tag", hex).out()).isEqualTo("urn:epc:tag:gid-96:95100000.12345.400\n");
        JsonNode json =
                Schema.valid("gs1Result", Run.qz("gs1", "epc", "--json", hex).out());
        assertThat(json.has("gs1")).isFalse();
    }

    @Test
    void jsonHasAllForms() {
        JsonNode json = Schema.valid(
                "gs1Result",
                Run.qz("gs1", "epc", "--json", "--prefix-length=7", MESSAGE).out());
        JsonNode epc = json.get("epc");
        assertThat(epc.get("uri").asText()).isEqualTo("urn:epc:id:sgtin:9521141.012345.6789");
        assertThat(epc.get("tagUri").asText()).isEqualTo("urn:epc:tag:sgtin-96:0.9521141.012345.6789");
        assertThat(epc.get("rawUri").asText())
                .isEqualTo("urn:epc:raw:96.x" + epc.get("hex").asText());
        assertThat(epc.get("reason").asText()).isNotEmpty();
        assertThat(json.get("gs1").get("bracketed").asText()).isEqualTo(MESSAGE);
    }

    @Test
    void whatIsWrongDoesNotStopTheOthers() {
        Run run = Run.qz(
                "urn:epc:id:sgtin:9521141.012345\nurn:epc:id:sscc:9521141.1234567890\n0x30\n".getBytes(UTF_8),
                false,
                "gs1",
                "epc",
                "--form=message",
                "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("(00)1952114123456789").hasLineCount(1);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("qz: -:1: ").contains("qz: -:3: ");
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(Run.qz("gs1", "epc", "--scheme=x", MESSAGE).err())
                .startsWith("qz: --scheme takes sgtin-96, ")
                .endsWith(" or cpi++, not 'x'.\n");
        assertThat(Run.qz("gs1", "epc", "--scheme=gid-96", MESSAGE).err())
                .isEqualTo("qz: --scheme gid-96 is for no GS1 key; its tags are read.\n");
        assertThat(Run.qz("gs1", "epc", "--prefix-length=5", MESSAGE).err())
                .isEqualTo("qz: --prefix-length takes a whole number from 6 to 12, not '5'.\n");
        assertThat(Run.qz("gs1", "epc", "--host=id.example.com", MESSAGE).err())
                .isEqualTo("qz: --host is for the ++ schemes, such as --scheme sgtin++.\n");
        assertThat(Run.qz("gs1", "epc", "--scheme=sgtin++", MESSAGE).err())
                .isEqualTo("qz: A ++ scheme holds a host name: give it by --host.\n");
        assertThat(Run.qz("gs1", "epc", "--form=x", MESSAGE).err())
                .isEqualTo("qz: --form takes message, id, tag, raw or hex, not 'x'.\n");
        assertThat(Run.qz("gs1", "epc", "--scheme=sgtin++", "--host=a b", MESSAGE)
                        .code())
                .isEqualTo(2);
    }
}
