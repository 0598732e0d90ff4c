package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quietzone.codeword.Correction.Corrected;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;

/**
 * How often damage beyond capacity turns into a wrong message (ISO/IEC 18004:2024, 7.5.1: misdecode protection).
 *
 * <p>Two words of a code with d check codewords differ in d + 1 places at least. A decoder that corrects r errors
 * therefore cannot accept a wrong word while there are no more than d - r errors. Beyond that, a damaged word is as good as
 * random, and is accepted as often as the spheres of radius r round the words of the code fill the space.
 */
class BlockCorrectorMisdecodeTest {
    private static final int[] NO_ERASURES = {};

    /** 1-L to 1-H, 2-L, 3-L, M1, M2-L, M2-M, M3-L, M4-L; all of one block. */
    private static final List<BlockLayout> PROTECTED = Blocks.allLayouts().stream()
            .filter(layout -> layout.misdecodeProtection() > 0)
            .filter(layout -> layout.version().family() != Family.MODEL_1)
            .toList();

    private static byte[] damaged(BlockLayout layout, int errors, SplittableRandom random) {
        byte[] zeros = new byte[layout.codewords()];
        int[] order = IntStream.range(0, zeros.length).toArray();
        for (int i = 0; i < errors; i++) {
            int j = i + random.nextInt(order.length - i);
            int position = order[j];
            order[j] = order[i];
            int error = 0;
            while (error == 0) {
                error = random.nextInt(256) & ~Blocks.hiddenBits(layout, position);
            }
            zeros[position] = (byte) error;
        }
        return zeros;
    }

    /** How many of the trials end with another word than zeros, which is the one that was damaged. */
    private static int misdecodes(
            BlockLayout layout, int errors, int[] erasures, boolean protect, int trials, SplittableRandom random) {
        byte[] zeros = new byte[layout.codewords()];
        int count = 0;
        for (int i = 0; i < trials; i++) {
            Correction correction = BlockCorrector.correct(layout, damaged(layout, errors, random), erasures, protect);
            if (correction instanceof Corrected corrected && !Arrays.equals(corrected.codewords(), zeros)) {
                count++;
            }
        }
        return count;
    }

    /** The part of all words that lies within a distance of a word of the code. */
    private static double filled(int length, int ecc, int radius) {
        double words = 0;
        double choices = 1;
        for (int errors = 0; errors <= radius; errors++) {
            words += choices;
            choices *= 255.0 * (length - errors) / (errors + 1);
        }
        return words / Math.pow(256, ecc);
    }

    @Test
    void thereAreElevenProtectedLayouts() {
        assertThat(PROTECTED)
                .extracting(layout -> layout.version() + "-" + layout.level())
                .containsExactly(
                        "1-L", "1-M", "1-Q", "1-H", "2-L", "3-L", "M1-DETECTION", "M2-L", "M2-M", "M3-L", "M4-L");
    }

    @Test
    void clause751NoWrongWordIsAcceptedWhereProtectionRulesItOut() {
        SplittableRandom random = new SplittableRandom(31);
        for (BlockLayout layout : PROTECTED) {
            for (int errors = layout.correctable() + 1;
                    errors <= layout.eccPerBlock() - layout.correctable();
                    errors++) {
                assertThat(misdecodes(layout, errors, NO_ERASURES, true, 4000, random))
                        .as("%s with %d errors", layout, errors)
                        .isZero();
            }
        }
    }

    @Test
    void clause751MoreErrorsAreMisdecodedAsSeldomAsTheoryHasIt() {
        SplittableRandom random = new SplittableRandom(32);
        for (BlockLayout layout : PROTECTED) {
            int trials = 0;
            int wrong = 0;
            for (int errors = layout.eccPerBlock() - layout.correctable() + 1; errors <= layout.codewords(); errors++) {
                wrong += misdecodes(layout, errors, NO_ERASURES, true, 1000, random);
                trials += 1000;
            }
            double expected = trials * filled(layout.codewords(), layout.eccPerBlock(), layout.correctable());
            // For all but M1, which can have a few, a wrong word is not to be expected in a thousand runs of this test.
            assertThat(expected).isLessThan(0.1);
            assertThat(wrong).as("%s", layout).isLessThanOrEqualTo(expected < 1e-3 ? 0 : 2);
        }
    }

    /** The control: the same count finds the wrong words that are there when protection is given up. */
    @Test
    void withoutProtectionWrongWordsAreAcceptedAsOftenAsTheoryHasIt() {
        BlockLayout layout = protectedLayout("M3-L");
        int trials = 400_000;
        int wrong = misdecodes(layout, 17, NO_ERASURES, false, trials, new SplittableRandom(33));
        double expected = trials * filled(17, 6, 3);
        assertThat((double) wrong).isBetween(expected / 3, expected * 2);
        assertThat(misdecodes(layout, 17, NO_ERASURES, true, trials, new SplittableRandom(33)))
                .isZero();
    }

    /** As many erasures as there are check codewords fit any data at all: that is why a protected block limits them. */
    @Test
    void clause751ErasuresOfAProtectedBlockAreLimited() {
        SplittableRandom random = new SplittableRandom(34);
        for (BlockLayout layout : PROTECTED) {
            if (layout.level() == ErrorCorrection.DETECTION || layout.dataBits() % 8 != 0) {
                continue;
            }
            int length = layout.codewords();
            int[] all = IntStream.range(0, layout.eccPerBlock()).toArray();
            assertThat(misdecodes(layout, length, all, false, 300, random)).isEqualTo(300);
            assertThat(misdecodes(layout, length, all, true, 300, random)).isZero();
            int[] allowed = Arrays.copyOf(
                    all, Math.min((layout.eccPerBlock() - 1) / 2, layout.eccPerBlock() - layout.misdecodeProtection()));
            assertThat(misdecodes(layout, length, allowed, true, 3000, random))
                    .as("%s", layout)
                    .isZero();
        }
    }

    private static BlockLayout protectedLayout(String name) {
        return PROTECTED.stream()
                .filter(layout -> (layout.version() + "-" + layout.level()).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
