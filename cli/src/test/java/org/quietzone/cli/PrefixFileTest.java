package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class PrefixFileTest {
    @TempDir
    private Path directory;

    private String file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void readsTheListOfGs1() throws IOException, Failure {
        String list =
                "{\"GCPPrefixFormatList\":{\"date\":\"2026-01-01\",\"entry\":[{\"prefix\":\"952\",\"gcpLength\":6},"
                        + "{\"gcpLength\":\"10\",\"prefix\":\"9506\"},{\"prefix\":\"951\",\"gcpLength\":0}]}}";
        CompanyPrefixes prefixes = PrefixFile.read(file("gcp.json", list));
        assertThat(prefixes.length("9520123")).hasValue(6);
        assertThat(prefixes.length("9506000134")).hasValue(10);
        assertThat(prefixes.length("9510")).hasValue(0);
        assertThat(prefixes.length("4012345")).isEmpty();
    }

    @Test
    void readsCsvWithAndWithoutHeading() throws IOException, Failure {
        assertThat(PrefixFile.read(file("a.csv", "prefix,length\n952,6\n# a remark\n9506, 10\n"))
                        .length("95060"))
                .hasValue(10);
        assertThat(PrefixFile.read(file("b.csv", "952,6")).length("9520")).hasValue(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv  | 952            | , line 1: a prefix and the length of the company prefix are numbers,",
                "a.csv  | 95x,6;952,7    | no failure: a heading",
                "a.csv  | 952,6;95x,7    | , line 2: a prefix and the length",
                "a.csv  | 952,3          | : A company prefix has 4 to 12 digits",
                "a.csv  | prefix,length  | has no company prefix: a JSON file has",
                "a.json | {}             | has no company prefix: a JSON file has",
                "a.json | {              | is no JSON: see line 1.",
                "a.json | [{\"prefix\":1} | a prefix and the length of the company prefix are numbers, not '1' and ''",
            })
    void saysWhatIsWrongWithAFile(String name, String text, String sentence) throws IOException {
        String file = file(name, text.replace(';', '\n'));
        if (sentence.startsWith("no failure")) {
            assertThat(read(file).length("952")).hasValue(7);
        } else {
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> PrefixFile.read(file))
                    .satisfies(failure -> assertThat(failure.sentence())
                            .startsWith(file.isEmpty() ? "" : file)
                            .contains(sentence)
                            .endsWith("."));
        }
    }

    private static CompanyPrefixes read(String file) {
        try {
            return PrefixFile.read(file);
        } catch (Failure failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> PrefixFile.read("gone.json"))
                .satisfies(failure -> assertThat(failure.sentence())
                        .isEqualTo("The company prefixes in gone.json cannot be read: there is no such file."));
    }
}
