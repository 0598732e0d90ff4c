package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void isRightWhenAllExpectedTextsAndNoOtherAreReturned() {
        CorpusImage image = image(Truth.OFFICIAL, 0, "a", "b\r\n");
        assertThat(Verdict.of(image, List.of("b", "a\n"))).isEqualTo(new Verdict(true, 2, 0, 0));
        assertThat(Verdict.of(image, List.of("a"))).isEqualTo(new Verdict(false, 1, 0, 0));
        assertThat(Verdict.of(image, List.of())).isEqualTo(new Verdict(false, 0, 0, 0));
    }

    @Test
    void isNotRightWithAWrongTextBesideTheExpectedOne() {
        assertThat(Verdict.of(image(Truth.OFFICIAL, 0, "a"), List.of("a", "x"))).isEqualTo(new Verdict(false, 1, 1, 0));
    }

    @Test
    void doesNotKnowWhetherAnUnlistedTextIsWrongWhereReadersOnlyAgree() {
        assertThat(Verdict.of(image(Truth.AGREED, 0, "a"), List.of("a", "x"))).isEqualTo(new Verdict(true, 1, 0, 1));
        assertThat(Verdict.of(image(Truth.AGREED, 2), List.of("x"))).isEqualTo(new Verdict(false, 0, 0, 1));
    }

    @Test
    void takesAnyTextOnANegativeAsWrong() {
        assertThat(Verdict.of(image(Truth.NEGATIVE, 0), List.of())).isEqualTo(new Verdict(true, 0, 0, 0));
        assertThat(Verdict.of(image(Truth.NEGATIVE, 0), List.of("x", ""))).isEqualTo(new Verdict(false, 0, 2, 0));
    }

    @Test
    void countsATextAsOftenAsItIsExpected() {
        assertThat(Verdict.of(image(Truth.AGREED, 0, "a", "a", "b"), List.of("a", "a", "a")))
                .isEqualTo(new Verdict(false, 2, 0, 0));
        assertThat(Verdict.of(image(Truth.AGREED, 0, "a", "a", "b"), List.of("a", "b")))
                .isEqualTo(new Verdict(false, 2, 0, 0));
    }

    @Test
    void givesLabelledSymbolsWithoutATextOfTheirOwnToAnyExpectedText() {
        CorpusImage sheet = image(Truth.AGREED, 5, "a", "b");
        assertThat(Verdict.of(sheet, List.of("a", "a", "b", "a"))).isEqualTo(new Verdict(true, 4, 0, 0));
        assertThat(Verdict.of(sheet, List.of("a", "a", "a", "a", "a", "a"))).isEqualTo(new Verdict(false, 4, 0, 0));
    }

    private static CorpusImage image(Truth truth, int labelled, String... expect) {
        return new CorpusImage("set", "file", 10, 10, truth, List.of(expect), labelled);
    }
}
