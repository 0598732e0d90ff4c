package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class CheckPairTest {
    @Test
    void theExampleOfTheGeneralSpecifications() {
        assertThat(CheckPair.of("1987654Ad4X4bL5ttr2310c")).isEqualTo("2K");
        assertGood("csumalpha", "1987654Ad4X4bL5ttr2310c2K");
    }

    @Test
    void aWrongPairIsNamedWithTheRightOne() {
        assertVerdict("csumalpha", "1987654Ad4X4bL5ttr2310c2L", "INCORRECT_CHECK_PAIR 23+2 -> 2K");
        assertVerdict("csumalpha", "1987654Ad4X4bL5ttr2310cK2", "INCORRECT_CHECK_PAIR 23+2 -> 2K");
        assertVerdict("csumalpha", "1987654Ad4X4bL5ttr2310c2k", "INCORRECT_CHECK_PAIR 23+2 -> 2K");
        assertVerdict("csumalpha", "23", "INCORRECT_CHECK_PAIR 0+2 -> 22");
    }

    @Test
    void theValueMustHaveAPairAndNotMoreThanThereArePrimesFor() {
        Verdicts.assertWholly("csumalpha", Rule.TOO_SHORT_FOR_CHECK_PAIR, "", "2");
        String longest = "z".repeat(CheckPair.MAX_DATA);
        assertGood("csumalpha", longest + CheckPair.of(longest));
        Verdicts.assertWholly("csumalpha", Rule.TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION, "!".repeat(100));
        assertThatThrownBy(() -> CheckPair.of(longest + "z")).hasMessageContaining("97");
    }

    @Test
    void dataIsOfTheSetOf82() {
        assertVerdict("csumalpha", "1987654 d4X2K", "INVALID_CSET82_CHARACTER 7+1");
        assertThatThrownBy(() -> CheckPair.of("12\u00E94")).hasMessageContaining("'\u00E9'");
    }

    @Property(tries = 300)
    void thePairIsTheSumOfValuesTimesPrimes(
            @ForAll @CharRange(from = '%', to = '?') @StringLength(max = 97) String data) {
        String order = "!\"%&'()*+,-./0123456789:;<=>?";
        BigInteger sum = BigInteger.ZERO;
        BigInteger prime = BigInteger.TWO;
        for (int i = data.length() - 1; i >= 0; i--) {
            sum = sum.add(prime.multiply(BigInteger.valueOf(order.indexOf(data.charAt(i)))));
            prime = prime.nextProbablePrime();
        }
        int rest = sum.mod(BigInteger.valueOf(1021)).intValue();
        String characters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        assertThat(CheckPair.of(data)).isEqualTo("" + characters.charAt(rest / 32) + characters.charAt(rest % 32));
    }
}
