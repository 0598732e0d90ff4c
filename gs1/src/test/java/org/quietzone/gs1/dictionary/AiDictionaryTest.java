package org.quietzone.gs1.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AiDictionaryTest {
    private static final AiDictionary STANDARD = AiDictionary.standard();

    @Test
    void everyApplicationIdentifierIsFoundByItsCode() {
        for (ApplicationIdentifier ai : STANDARD.all()) {
            assertThat(STANDARD.find(ai.code())).containsSame(ai);
            assertThat(STANDARD.find("x" + ai.code() + "9", 1, 1 + ai.code().length()))
                    .containsSame(ai);
            assertThat(STANDARD.digits(Integer.parseInt(ai.code().substring(0, 2))))
                    .isEqualTo(ai.code().length());
        }
    }

    @Test
    void whatIsNoneIsNotFound() {
        for (String text : new String[] {"", "0", "05", "001", "0000", "12345", "1O", "\u0660\u0661", "-1", "999"}) {
            assertThat(STANDARD.find(text)).as(text).isEmpty();
        }
        assertThat(STANDARD.find("01", -1, 1)).isEmpty();
        assertThat(STANDARD.find("01", 0, 3)).isEmpty();
        assertThat(STANDARD.find("01", 1, 0)).isEmpty();
        assertThat(STANDARD.find("01", Integer.MAX_VALUE - 1, Integer.MIN_VALUE))
                .isEmpty();
        assertThat(STANDARD.digits(5)).isZero();
    }

    @Property(tries = 500)
    void anyPartOfATextCanBeAskedFor(
            @ForAll @NumericChars @Chars('x') @StringLength(max = 8) String text,
            @ForAll @IntRange(min = -2, max = 10) int start,
            @ForAll @IntRange(min = -2, max = 10) int end) {
        assertThat(STANDARD.find(text, start, end).isPresent())
                .isEqualTo(start >= 0
                        && end >= start
                        && end <= text.length()
                        && STANDARD.all().stream().anyMatch(ai -> ai.code().equals(text.substring(start, end))));
    }

    /** GS1 General Specifications, figure 7.8.5-2: these and no others have a predefined length. */
    @Test
    void predefinedLengthsGoByTheFirstTwoDigits() {
        for (ApplicationIdentifier ai : STANDARD.all()) {
            int prefix = Integer.parseInt(ai.code().substring(0, 2));
            boolean predefined =
                    prefix <= 4 || prefix >= 11 && prefix <= 20 || prefix >= 31 && prefix <= 36 || prefix == 41;
            assertThat(ai.predefinedLength()).as("%s", ai).isEqualTo(predefined);
        }
    }

    @Test
    void codesThatCannotBeToldApartAreRefused() {
        refused(line("01", "N14") + line("01", "N14"), "Line 2 of the dictionary: AI (01) stands twice");
        refused(line("91", "X..90") + line("912", "X..90"), "AIs that begin with 91 have different numbers of digits");
        refused(line("3100-3105", "N6") + line("3103", "N6"), "Line 2 of the dictionary: AI (3103) stands twice");
    }

    @Test
    void linesThatAreNotUnderstoodAreRefusedWithTheirNumber() {
        refused("01\tN14\n", "Line 1 of the dictionary: a line has 8 cells, this one 2");
        refused("# 1\n\n" + line("0A", "N14"), "Line 3", "'0A'");
        refused(line("3105-3100", "N6"), "'3105-3100' is not a range");
        refused(line("0000000-9999999", "N6"), "is not a range");
        refused(line("01", "A14"), "not 'A'");
        refused(line("01", "N"), "not 'N'");
        refused(line("01", "N0"), "not 'N0'");
        refused(line("01", "N..99999"), "not 'N..99999'");
        refused(line("01", "[N3"), "'[N3'");
        refused(line("01", "N3]"), "'N3]'");
        refused(line("01", "X..20 N3"), "behind X..20");
        refused(line("01", "[N3] N3"), "behind [N3]");
        refused(line("01", "N14,csun"), "There is no check 'csun'");
        refused(line("01", "N14").replace("separator", "perhaps"), "'perhaps' is neither predefined nor separator");
        refused(line("10", "X..20").replace("separator", "predefined"), "AI (10) needs a separator");
    }

    private static String line(String codes, String components) {
        return codes + "\tseparator\t-\t" + components + "\t-\t-\t-\tTITLE\n";
    }

    private static void refused(String table, String... parts) {
        assertThatThrownBy(() -> AiDictionary.read(new StringReader(table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void anEmptyTableIsADictionaryWithoutApplicationIdentifiers() throws IOException {
        AiDictionary empty = AiDictionary.read(new StringReader(""));
        assertThat(empty.all()).isEmpty();
        assertThat(empty.find("01")).isEmpty();
        assertThat(empty.version()).isEqualTo("unknown");
    }
}
