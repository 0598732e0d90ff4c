package org.quietzone.gs1.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.check.CheckContext;

/** The table of application identifiers: what scripts/gs1-dictionary makes of a dictionary, and how it is read. */
class DictionaryResourceTest {
    private static final Path SCRIPT = Path.of("..", "scripts", "gs1-dictionary");
    private static final String HEAD =
            "# ais\tseparator\tattribute\tcomponents\texcludes\trequires\tqualifiers\ttitle\n";

    @TempDir
    private Path folder;

    @Test
    void theTableIsWhatTheScriptMakesOfTheDictionary() throws Exception {
        List<String> dictionary = Vectors.lines("gs1-syntax-dictionary.txt");
        assertThat(script(dictionary, AiDictionary.standard().version())).isEqualTo(resource());
    }

    @Test
    void theReleaseBeforeItIsADropIn() throws Exception {
        String table = script(Vectors.lines("gs1-syntax-dictionary-2026-01-27.txt"), "2026-01-27");
        AiDictionary older = AiDictionary.read(new StringReader(table));
        assertThat(older.version()).isEqualTo("2026-01-27");
        assertThat(older.all())
                .extracting(ApplicationIdentifier::code)
                .isEqualTo(AiDictionary.standard().all().stream()
                        .map(ApplicationIdentifier::code)
                        .toList());
        // Since then a made-to-order trade item (03) may have a variant.
        assertThat(older.find("20").orElseThrow().requires()).hasToString("[01,02,8006,8026]");
        assertThat(AiDictionary.standard().find("20").orElseThrow().requires()).hasToString("[01,02,03,8006,8026]");
    }

    @Test
    void theStandardDictionaryHasAllApplicationIdentifiersAndAVersion() {
        assertThat(AiDictionary.standard().all()).hasSize(541);
        assertThat(AiDictionary.standard().version()).startsWith("2026-07-27");
    }

    @Test
    void theScriptTellsFlagsFormatsAndAttributesApart() throws Exception {
        String table = script(
                List.of(
                        "# A comment",
                        "",
                        "01    *?  N14,csum,gcppos2   ex=255,37  dlpkey=22,10,21|235  # GTIN",
                        "3100-3105 *? N6 req=01,02 ex=310n # NET WEIGHT (kg)",
                        "253 ? N13,csum [X..17] dlpkey # GDTI\r",
                        "8111 N4 req=255 req=01+21,03+21"),
                "of this test");
        assertThat(table.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "01\tpredefined\tattribute\tN14,csum,gcppos2\t255,37\t-\t22,10,21|235\tGTIN",
                        "3100-3105\tpredefined\tattribute\tN6\t310n\t01,02\t-\tNET WEIGHT (kg)",
                        "253\tseparator\tattribute\tN13,csum [X..17]\t-\t-\tkey\tGDTI",
                        "8111\tseparator\t-\tN4\t-\t255 01+21,03+21\t-\t");

        AiDictionary dictionary = AiDictionary.read(new StringReader(table));
        assertThat(dictionary.version()).isEqualTo("of this test");
        assertThat(dictionary.all())
                .extracting(ApplicationIdentifier::code)
                .containsExactly("01", "253", "3100", "3101", "3102", "3103", "3104", "3105", "8111");
        ApplicationIdentifier gtin = dictionary.find("01").orElseThrow();
        assertThat(gtin.title()).isEqualTo("GTIN");
        assertThat(gtin.predefinedLength()).isTrue();
        assertThat(gtin.attribute()).isTrue();
        assertThat(gtin.primaryKey()).isTrue();
        assertThat(gtin.qualifiers()).containsExactly(List.of("22", "10", "21"), List.of("235"));
        assertThat(gtin.excludes()).extracting(AiPattern::text).containsExactly("255", "37");
        assertThat(gtin.format()).isEqualTo("N14");
        ApplicationIdentifier gdti = dictionary.find("253").orElseThrow();
        assertThat(gdti.predefinedLength()).isFalse();
        assertThat(gdti.primaryKey()).isTrue();
        assertThat(gdti.qualifiers()).isEmpty();
        assertThat(gdti.minLength()).isEqualTo(13);
        assertThat(gdti.maxLength()).isEqualTo(30);
        ApplicationIdentifier points = dictionary.find("8111").orElseThrow();
        assertThat(points.attribute()).isFalse();
        assertThat(points.title()).isEmpty();
        assertThat(points.requires()).hasToString("[255, 01+21,03+21]");
    }

    @Test
    void theScriptRefusesWhatItDoesNotUnderstand() throws Exception {
        assertThatThrownBy(() -> script(List.of("01 N14,csum", "02 N14 sometimes=01"), "x"))
                .hasMessageContaining("line 2: what is sometimes=01?");
    }

    @Test
    void aCheckThatIsNotKnownIsRefusedWithItsLineAndThoseKnown() {
        String table = HEAD + "01\tpredefined\tattribute\tN14,csum\t-\t-\tkey\tGTIN\n"
                + "7777\tseparator\tattribute\tN6,yymmdd X..20,moonphase\t-\t-\t-\tNEW\n";
        assertThatThrownBy(() -> AiDictionary.read(new StringReader(table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("'moonphase'")
                .hasMessageContaining("csumalpha, gcppos1, gcppos2");
    }

    /** Older dictionaries name checks that GS1 has retired. */
    @Test
    void retiredChecksAreReadAndAcceptAnything() throws IOException {
        AiDictionary dictionary = AiDictionary.read(
                new StringReader(HEAD + "01\tpredefined\tattribute\tN14,csum,keyoff1\t-\t-\tkey\tGTIN\n"));
        ApplicationIdentifier gtin = dictionary.find("01").orElseThrow();
        assertThat(gtin.examine("09520123456788", CheckContext.standard())).isEmpty();
        assertThat(gtin.examine("09520123456789", CheckContext.standard())).isPresent();
    }

    /** What the script prints; its complaint is the message of the exception. */
    private String script(List<String> dictionary, String version) throws Exception {
        assumeTrue(
                Files.isExecutable(SCRIPT) && Files.isExecutable(Path.of("/bin/sh")), "skipped: cannot run " + SCRIPT);
        Path in = Files.write(folder.resolve("dictionary.txt"), dictionary);
        Path out = folder.resolve("table.tsv");
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(SCRIPT.toString(), in.toString(), version)
                .redirectOutput(out.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        if (process.exitValue() != 0) {
            throw new IllegalArgumentException(Files.readString(complaints));
        }
        return Files.readString(out);
    }

    private static String resource() throws IOException {
        try (InputStream in = AiDictionary.class.getResourceAsStream("application-identifiers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
