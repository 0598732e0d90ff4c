package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.gs1.check.Verdicts.assertGood;
import static org.quietzone.gs1.check.Verdicts.assertVerdict;
import static org.quietzone.gs1.check.Verdicts.assertWholly;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;

class SequencesTest {
    @Test
    void aPieceIsOneOfItsTotal() {
        for (int piece = 0; piece < 100; piece++) {
            for (int total = 0; total < 100; total++) {
                String verdict =
                        Verdicts.of("pieceoftotal", (piece < 10 ? "0" : "") + piece + (total < 10 ? "0" : "") + total);
                assertThat(verdict)
                        .as("%d of %d", piece, total)
                        .isEqualTo(
                                piece == 0
                                        ? "ZERO_PIECE_NUMBER 0+2"
                                        : total == 0
                                                ? "ZERO_TOTAL_PIECES 2+2"
                                                : piece > total ? "PIECE_NUMBER_EXCEEDS_TOTAL 0+4" : Verdicts.GOOD);
            }
        }
    }

    @Test
    void pieceAndTotalHaveTheSameNumberOfDigits() {
        assertGood("pieceoftotal", "12", "0".repeat(50) + "1" + "9".repeat(51));
        assertWholly("pieceoftotal", Rule.INVALID_LENGTH_FOR_PIECE_OF_TOTAL, "", "1", "123");
        assertVerdict("pieceoftotal", "1/2", "NON_DIGIT_CHARACTER 1+1");
    }

    @Test
    void aPositionIsNotBehindTheEnd() {
        assertGood("posinseqslash", "1/1", "2/10", "99999999999999999999/100000000000000000000");
        assertWholly("posinseqslash", Rule.POSITION_EXCEEDS_END, "2/1", "10/9", "21/20");
    }

    @Test
    void positionAndEndAreNumbersWithASlashBetween() {
        assertWholly(
                "posinseqslash",
                Rule.POSITION_IN_SEQUENCE_MALFORMED,
                "",
                "1",
                "/",
                "1/",
                "/2",
                "1:2",
                "1/2/3",
                "1/x",
                "a/2");
        assertVerdict("posinseqslash", "0/2", "ILLEGAL_ZERO_PREFIX 0+1");
        assertVerdict("posinseqslash", "01/02", "ILLEGAL_ZERO_PREFIX 0+2");
        assertVerdict("posinseqslash", "1/002", "ILLEGAL_ZERO_PREFIX 2+3");
    }
}
