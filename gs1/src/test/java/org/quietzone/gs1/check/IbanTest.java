package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class IbanTest {
    @Test
    void numbersOfSeveralCountriesAreGood() {
        assertGood("iban", "GB82WEST12345698765432", "DE89370400440532013000", "NL91ABNA0417164300");
    }

    @Test
    void wrongCheckDigitsAreNamedWithTheRightOnes() {
        assertVerdict("iban", "DE88370400440532013000", "INCORRECT_IBAN_CHECKSUM 2+2 -> 89");
        assertVerdict("iban", "GB28WEST12345698765432", "INCORRECT_IBAN_CHECKSUM 2+2 -> 82");
        assertVerdict("iban", "NLXXABNA0417164300", "INCORRECT_IBAN_CHECKSUM 2+2 -> 91");
    }

    @Test
    void theCountryIsOneThatExists() {
        assertVerdict("iban", "QQ89370400440532013000", "ILLEGAL_IBAN_COUNTRY_CODE 0+2");
        assertVerdict("iban", "de89370400440532013000", "ILLEGAL_IBAN_COUNTRY_CODE 0+2");
    }

    @Test
    void theLengthIs11To34() {
        assertWholly("iban", Rule.IBAN_TOO_SHORT, "", "DE8", "DE89", "DE89370400");
        assertVerdict("iban", "DE897654321", "INCORRECT_IBAN_CHECKSUM 2+2 -> " + right("DE", "7654321"));
        assertWholly("iban", Rule.IBAN_TOO_LONG, "DE" + "8".repeat(33));
        // A short text is refused for the country first, as the syntax tests of GS1 do.
        assertVerdict("iban", "QQ89", "ILLEGAL_IBAN_COUNTRY_CODE 0+2");
    }

    @Test
    void charactersAreDigitsAndUpperCaseLetters() {
        assertVerdict("iban", "GB82west12345698765432", "INVALID_IBAN_CHARACTER 4+1");
        assertVerdict("iban", "GB82WEST1234 698765432", "INVALID_IBAN_CHARACTER 12+1");
        assertVerdict("iban", "GB8-WEST12345698765432", "INVALID_IBAN_CHARACTER 3+1");
    }

    @Property(tries = 300)
    void theExpectedDigitsAreRight(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(min = 7, max = 30)
                    String account) {
        String right = right("MT", account);
        assertGood("iban", "MT" + right + account);
        String wrong = right.equals("50") ? "51" : "50";
        assertVerdict("iban", "MT" + wrong + account, "INCORRECT_IBAN_CHECKSUM 2+2 -> " + right);
    }

    /** As ISO 13616 has it: the number with 00 for check digits, modulo 97, taken from 98. */
    private static String right(String country, String account) {
        StringBuilder number = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        int rest = new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        assertThat(rest).isBetween(0, 96);
        return (98 - rest < 10 ? "0" : "") + (98 - rest);
    }
}
