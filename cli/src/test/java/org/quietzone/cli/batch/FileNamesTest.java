package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    private static final Columns COLUMNS = new Columns(List.of("a", "b"));

    private static String name(String template, String a, String b) {
        StringBuilder name = new StringBuilder();
        Optional<String> fault =
                new FileNames(Template.parse(template, COLUMNS), ".svg").fill(Row.of(3, 4, List.of(a, b)), name);
        return fault.map(sentence -> "! " + sentence).orElseGet(name::toString);
    }

    @Test
    void endInTheirExtension() {
        assertThat(name("{a}", "x", "")).isEqualTo("x.svg");
        assertThat(name("{a}.SVG", "x", "")).isEqualTo("x.SVG");
        assertThat(name("{a}/{b}", "lot 7", "Gr\u00F6\u00DFe")).isEqualTo("lot 7/Gr\u00F6\u00DFe.svg");
        StringBuilder numbered = new StringBuilder();
        assertThat(FileNames.numbered(".png").fill(Row.of(3, 4, List.of()), numbered))
                .isEmpty();
        assertThat(numbered).hasToString("000003.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/passwd",
                "a/b",
                "a\\b",
                "C:x",
                "x\0y",
                "a\nb",
                "\u0085",
                "con",
                "NUL",
                "com1.x",
                "x*",
                "x|y",
                "\uD800",
                " x",
                "x/",
                "x\u007F"
            })
    void aValueNeverLeadsElsewhere(String value) {
        assertThat(name("{a}", value, "")).startsWith("! The file name '");
        assertThat(name("f/{a}/{b}", value, "y")).startsWith("! The file name '");
    }

    @Test
    void aTemplateDoesNotEither() {
        assertThat(name("../{a}", "x", "")).contains("leads out of its folder");
        assertThat(name("/{a}", "x", "")).contains("is absolute");
        assertThat(name("{a}//{b}", "x", "y")).contains("empty part");
        assertThat(name("{a}/.svg", "..", "y")).contains("leads out");
        assertThat(name("{a}/{b}", "..", "y")).contains("leads out");
        assertThat(name("{a}/{b}", ".", "y")).contains("leads out");
        assertThat(name("{a}", "..", "")).isEqualTo("...svg");
    }

    @Test
    void areNoLongerThanASystemTakes() {
        assertThat(name("{a}", "x".repeat(251), "")).hasSize(255);
        assertThat(name("{a}", "x".repeat(252), "")).contains("longer than 255 bytes");
        assertThat(name("{a}", "\u20AC".repeat(84), "")).contains("longer than 255 bytes");
        assertThat(name("{a}/{a}/{a}/{a}/{a}", "x".repeat(240), "")).contains("longer than 1000 bytes");
    }

    @Test
    void eachIsTakenOnce() {
        FileNames names = new FileNames(Template.parse("{a}", COLUMNS), ".svg");
        assertThat(names.canRepeat()).isTrue();
        assertThat(names.take("a.svg")).isEmpty();
        assertThat(names.take("b.svg")).isEmpty();
        assertThat(names.take("a.svg")).contains("The file name 'a.svg' is taken by an earlier row.");
        assertThat(names.take("A.svg")).as("the same where case does not count").isPresent();
        assertThat(FileNames.numbered("").canRepeat()).isFalse();
    }
}
