package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.Vectors;

class PercentCodingTest {
    @Test
    void agreesWithTheVectors() {
        assertThat(Vectors.rows("dl-vectors.tsv"))
                .filteredOn(row -> row.get(0).startsWith("uri-"))
                .hasSize(62)
                .allSatisfy(row -> assertThat(
                                switch (row.get(0)) {
                                    case "uri-escape-path" -> PercentCoding.escapePath(row.get(1));
                                    case "uri-escape-query" -> PercentCoding.escapeQuery(row.get(1));
                                    case "uri-unescape-path" -> PercentCoding.unescapePath(row.get(1));
                                    default -> PercentCoding.unescapeQuery(row.get(1));
                                })
                        .isEqualTo(row.get(3)));
    }

    @Test
    void keepsWhatNeedsNoEscapeAndEscapesTheRestOfTheSetOf82() {
        assertThat(PercentCoding.escapePath("Az09-._~")).isEqualTo("Az09-._~");
        assertThat(PercentCoding.escapePath("!\"%&'()*+,/:;<=>?"))
                .isEqualTo("%21%22%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F");
    }

    @Test
    void aSpaceIsPlusInTheQueryAlone() {
        assertThat(PercentCoding.escapePath("a b+c")).isEqualTo("a%20b%2Bc");
        assertThat(PercentCoding.escapeQuery("a b+c")).isEqualTo("a+b%2Bc");
        assertThat(PercentCoding.unescapePath("a+b")).isEqualTo("a+b");
        assertThat(PercentCoding.unescapeQuery("a+b%2b")).isEqualTo("a b+");
    }

    @Test
    void writesUtf8() {
        assertThat(PercentCoding.escapePath("a\u00E9 b-\uD83D\uDE00")).isEqualTo("a%C3%A9%20b-%F0%9F%98%80");
    }

    @ParameterizedTest
    @CsvSource({"%, %", "A%4, A%4", "A%4G, A%4G", "%%41, %A", "%2541, %41", "%4%41, %4A", "\uFF05\uFF14, \uFF05\uFF14"})
    void takesAnIncompleteEscapeAsItIs(String text, String plain) {
        assertThat(PercentCoding.unescapePath(text)).isEqualTo(plain);
        assertThat(PercentCoding.unescapeQuery(text)).isEqualTo(plain);
    }

    @Property
    void unescapeUndoesEscape(@ForAll @CharRange(from = 0, to = 127) String text) {
        assertThat(PercentCoding.unescapePath(PercentCoding.escapePath(text))).isEqualTo(text);
        assertThat(PercentCoding.unescapeQuery(PercentCoding.escapeQuery(text))).isEqualTo(text);
    }

    @Property
    void whatIsEscapedIsLegalInAnyPartOfAUri(@ForAll String text) {
        assertThat(PercentCoding.escapePath(text)).matches("[A-Za-z0-9._~%-]*");
        assertThat(PercentCoding.escapeQuery(text)).matches("[A-Za-z0-9._~%+-]*");
    }
}
