package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class SimpleValuesTest {
    @Test
    void someValuesAreOneOfAFewDigits() {
        onlyTheseCharacters("yesno", "01", Rule.NOT_ZERO_OR_ONE);
        onlyTheseCharacters("winding", "019", Rule.INVALID_WINDING_DIRECTION);
        onlyTheseCharacters("iso5218", "0129", Rule.INVALID_BIOLOGICAL_SEX_CODE);
        onlyTheseCharacters(
                "importeridx",
                "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
                Rule.INVALID_IMPORT_IDX_CHARACTER);
    }

    private static void onlyTheseCharacters(String check, String allowed, Rule rule) {
        for (char c = 0; c < 300; c++) {
            String verdict = Verdicts.of(check, String.valueOf(c));
            assertThat(verdict)
                    .as("%s of U+%04X", check, (int) c)
                    .isEqualTo(allowed.indexOf(c) >= 0 ? Verdicts.GOOD : rule + " 0+1");
        }
    }

    @Test
    void theyAreOneCharacter() {
        assertWholly("yesno", Rule.NOT_ZERO_OR_ONE, "", "00", "11");
        assertWholly("winding", Rule.INVALID_WINDING_DIRECTION, "", "09");
        assertWholly("iso5218", Rule.INVALID_BIOLOGICAL_SEX_CODE, "", "12");
        assertWholly("importeridx", Rule.IMPORTER_IDX_MUST_BE_ONE_CHARACTER, "", "A1");
    }

    @Test
    void someHoldNothingButOneCharacter() {
        assertGood("zero", "0", "0000");
        assertVerdict("zero", "", "NOT_ZERO 0+0");
        assertVerdict("zero", "O", "NOT_ZERO 0+1 -> 0");
        assertVerdict("zero", "0010", "NOT_ZERO 0+4 -> 0000");
        assertGood("hyphen", "-", "---");
        assertVerdict("hyphen", "", "NOT_HYPHEN 0+0");
        assertVerdict("hyphen", "\u2013", "NOT_HYPHEN 0+1 -> -");
        assertVerdict("hyphen", "-0", "NOT_HYPHEN 0+2 -> --");
    }

    @Test
    void typesOfMediaAre01To10And80To99() {
        for (int type = 0; type < 100; type++) {
            String text = (type < 10 ? "0" : "") + type;
            boolean good = type >= 1 && type <= 10 || type >= 80;
            assertThat(Verdicts.of("mediatype", text)).isEqualTo(good ? Verdicts.GOOD : "INVALID_MEDIA_TYPE 0+2");
        }
        assertWholly("mediatype", Rule.INVALID_MEDIA_TYPE, "", "1", "001", "A1", "8B");
    }
}
