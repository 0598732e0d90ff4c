package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.codeword.Correction.Corrected;
import org.quietzone.codeword.Correction.Uncorrectable;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class SoftCorrectorTest {
    private static final int[] NO_ERASURES = {};

    private static byte[] constant(BlockLayout layout, int confidence) {
        byte[] confidences = new byte[layout.version().codewords()];
        Arrays.fill(confidences, (byte) confidence);
        return confidences;
    }

    private static byte[] random(BlockLayout layout, Random random) {
        byte[] confidences = new byte[layout.version().codewords()];
        random.nextBytes(confidences);
        return confidences;
    }

    /** Changes codewords of one block and makes them, and some right ones, the least sure of all. */
    private static void damage(
            BlockLayout layout, List<Integer> block, byte[] sequence, byte[] confidences, int[] counts, Random random) {
        List<Integer> shuffled = new ArrayList<>(block);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < counts[0] + counts[1] + counts[2]; i++) {
            int at = shuffled.get(i);
            if (i < counts[0] + counts[1]) {
                sequence[at] ^= (byte) Blocks.visibleError(layout, at, random);
            }
            confidences[at] = (byte) (i < counts[0] || i >= counts[0] + counts[1] ? random.nextInt(100) : 255);
        }
    }

    @Test
    void withinTheRadiusOfHardDecisionNothingChanges() {
        Random random = new Random(1);
        for (BlockLayout layout : Blocks.allLayouts()) {
            byte[] original = Blocks.randomSequence(layout, random);
            byte[] damaged = original.clone();
            byte[] confidences = random(layout, random);
            for (List<Integer> block : Blocks.positions(layout)) {
                int errors = random.nextInt(layout.correctable() + 1);
                damage(layout, block, damaged, confidences, new int[] {errors, 0, 3}, random);
            }
            byte[] before = damaged.clone();
            Corrected soft = (Corrected) SoftCorrector.correct(layout, damaged, confidences, true);
            Corrected hard = (Corrected) BlockCorrector.correct(layout, damaged, NO_ERASURES, true);
            assertThat(soft.codewords()).isEqualTo(hard.codewords()).isEqualTo(original);
            assertThat(soft.data()).isEqualTo(hard.data());
            assertThat(soft.blocks()).isEqualTo(hard.blocks());
            assertThat(damaged).isEqualTo(before);
        }
    }

    /** In one block of every shape, for every number of erasures: as many errors as the rules allow. */
    @Test
    void correctsWhatIsBeyondHardDecisionIfItIsUnsure() {
        Random random = new Random(2);
        int corrected = 0;
        Set<List<Integer>> shapes = new HashSet<>();
        for (BlockLayout layout : Blocks.allLayouts()) {
            List<Integer> shape =
                    List.of(layout.shortDataCodewords(), layout.eccPerBlock(), layout.misdecodeProtection());
            if (layout.level() == ErrorCorrection.DETECTION || !shapes.add(shape)) {
                continue;
            }
            int ecc = layout.eccPerBlock();
            int available = ecc - layout.misdecodeProtection();
            List<List<Integer>> blocks = Blocks.positions(layout);
            int block = random.nextInt(blocks.size());
            ChanceRule rule = new ChanceRule(blocks.get(block).size(), ecc, available / 2, 0);
            for (int erasures : SoftCorrector.trials(ecc, available)) {
                int errors = (available - erasures) / 2;
                int restored = erasures;
                while (restored > 0 && !rule.accepts(erasures, restored, errors)) {
                    restored--;
                }
                if (restored + errors <= layout.correctable() || restored <= 0) {
                    continue;
                }
                byte[] original = Blocks.randomSequence(layout, random);
                byte[] damaged = original.clone();
                byte[] confidences = constant(layout, 200);
                int[] counts = {restored, errors, erasures - restored};
                damage(layout, blocks.get(block), damaged, confidences, counts, random);
                assertThat(BlockCorrector.correct(layout, damaged, NO_ERASURES, true))
                        .isInstanceOf(Uncorrectable.class);
                Correction correction = SoftCorrector.correct(layout, damaged, confidences, true);
                assertThat(correction)
                        .as("%s %s", layout, Arrays.toString(counts))
                        .isInstanceOf(Corrected.class);
                assertThat(((Corrected) correction).codewords()).isEqualTo(original);
                BlockReport report = ((Corrected) correction).blocks().get(block);
                assertThat(report.erasures()).isBetween(1, erasures);
                assertThat(report.errors()).isGreaterThanOrEqualTo(errors);
                assertThat(report.erasures() + 2 * report.errors()).isLessThanOrEqualTo(available);
                assertThat(report.erasures() + report.errors()).isGreaterThanOrEqualTo(restored + errors);
                corrected++;
            }
        }
        assertThat(corrected).isGreaterThan(500);
    }

    /**
     * Brute force on M3-M (17 codewords, 8 of them for correction): the words of the code that any pattern of erasures can
     * lead to, and the nearest of them. Forney's theorem: where the generalised distance of a word is below that of the
     * code, it is the only such word, and erasing the least sure codewords finds it.
     */
    @Test
    void forneysTheoremHoldsAgainstAllPatternsOfErasures() {
        BlockLayout layout = Version.micro(3).layout(ErrorCorrection.M);
        int ecc = layout.eccPerBlock();
        Random random = new Random(3);
        int below = 0;
        int read = 0;
        for (int i = 0; i < 14; i++) {
            byte[] damaged = Blocks.randomSequence(layout, random);
            byte[] confidences = new byte[damaged.length];
            for (int j = 0; j < confidences.length; j++) {
                confidences[j] = (byte) (230 + random.nextInt(26));
            }
            List<Integer> block = Blocks.positions(layout).get(0);
            // The fifth and further errors are beyond hard decision.
            damage(layout, block, damaged, confidences, new int[] {4 + i % 4, i / 4 % 2, 1}, random);
            if (BlockCorrector.correct(layout, damaged, NO_ERASURES, true) instanceof Corrected) {
                continue;
            }
            byte[] nearest = nearest(layout, damaged, confidences);
            Correction all = SoftCorrector.correct(layout, damaged, confidences, true, 100);
            double generalised = 0;
            for (int j = 0; j < damaged.length; j++) {
                double reliability = (confidences[j] & 0xFF) / 255.;
                generalised += damaged[j] == nearest[j] ? 1 - reliability : 1 + reliability;
            }
            if (generalised < ecc + 1) {
                below++;
                assertThat(((Corrected) all).codewords()).isEqualTo(nearest);
            }
            if (SoftCorrector.correct(layout, damaged, confidences, true) instanceof Corrected corrected) {
                read++;
                assertThat(corrected.codewords()).isEqualTo(nearest);
            }
        }
        assertThat(below).isGreaterThan(3);
        assertThat(read).isPositive();
    }

    /** The word of least distance among those that d erasures of any d codewords lead to. */
    private static byte[] nearest(BlockLayout layout, byte[] damaged, byte[] confidences) {
        int ecc = layout.eccPerBlock();
        int length = damaged.length;
        byte[] nearest = {};
        int least = Integer.MAX_VALUE;
        for (int pattern = (1 << ecc) - 1; pattern < 1 << length; ) {
            int[] erasures = new int[ecc];
            for (int bits = pattern, j = 0; bits != 0; bits &= bits - 1, j++) {
                erasures[j] = Integer.numberOfTrailingZeros(bits);
            }
            if (BlockCorrector.correct(layout, damaged, erasures, false) instanceof Corrected corrected) {
                int distance = 0;
                for (int j = 0; j < length; j++) {
                    distance += damaged[j] == corrected.codewords()[j] ? 0 : confidences[j] & 0xFF;
                }
                if (distance < least) {
                    least = distance;
                    nearest = corrected.codewords();
                }
            }
            // The next number with as many ones.
            int low = pattern & -pattern;
            int ripple = pattern + low;
            pattern = ripple | ((pattern ^ ripple) >>> 2) / low;
        }
        return nearest;
    }

    /** Random words, with confidences of every kind: what is accepted is as rare as the rule says. */
    @Test
    void clause751RandomWordsAreNotAccepted() {
        Random random = new Random(4);
        for (String name : new String[] {"1-L", "1-H", "2-M", "4-H", "4-M", "5-L"}) {
            BlockLayout layout = layout(name);
            byte[] word = new byte[layout.version().codewords()];
            for (int i = 0; i < 700; i++) {
                random.nextBytes(word);
                byte[] confidences = i % 4 == 0 ? constant(layout, i % 256) : random(layout, random);
                assertThat(SoftCorrector.correct(layout, word, confidences, true))
                        .as("%s", name)
                        .isInstanceOf(Uncorrectable.class);
            }
        }
    }

    /** The control: a loose rule accepts words, and as many as the sum over its patterns has it. */
    @Test
    void aLooserRuleAcceptsAsManyRandomWordsAsTheoryHasIt() {
        BlockLayout layout = layout("4-H");
        int length = layout.dataCodewords(0) + layout.eccPerBlock();
        int ecc = layout.eccPerBlock();
        double looseness = 28.5;
        ChanceRule rule = new ChanceRule(length, ecc, ecc / 2, looseness);
        double expected = 0;
        for (int erasures : SoftCorrector.trials(ecc, ecc)) {
            for (int errors = 0; errors <= (ecc - erasures) / 2; errors++) {
                for (int restored = Math.max(0, ecc / 2 + 1 - errors); restored <= erasures; restored++) {
                    if (rule.accepts(erasures, restored, errors)) {
                        expected += Math.pow(2, ChanceRule.part(length, ecc, erasures, restored, errors));
                    }
                }
            }
        }
        Random random = new Random(5);
        int trials = 12_000;
        int accepted = 0;
        byte[] word = new byte[layout.version().codewords()];
        List<List<Integer>> blocks = Blocks.positions(layout);
        for (int i = 0; i < trials; i++) {
            // All blocks but one are words of the code: zeros.
            for (int at : blocks.get(2)) {
                word[at] = (byte) random.nextInt(256);
            }
            if (SoftCorrector.correct(layout, word, random(layout, random), true, looseness) instanceof Corrected) {
                accepted++;
            }
        }
        assertThat(accepted).isGreaterThan(10);
        // Patterns of different trials overlap, so that the sum is above the truth.
        assertThat((double) accepted).isBetween(expected * trials / 4, expected * trials * 1.3);
    }

    /** Confidences that say the opposite of the truth cost readings, but never bring a wrong one. */
    @Test
    void misleadingConfidencesNeverBringAWrongWord() {
        Random random = new Random(6);
        int lost = 0;
        for (String name : new String[] {"1-M", "2-M", "4-H", "4-M", "10-Q"}) {
            BlockLayout layout = layout(name);
            List<Integer> block = Blocks.positions(layout).get(0);
            for (int i = 0; i < 300; i++) {
                byte[] original = Blocks.randomSequence(layout, random);
                byte[] damaged = original.clone();
                byte[] confidences = constant(layout, i % 3 == 0 ? 0 : i % 3 == 1 ? 255 : 90);
                int errors = layout.correctable() + 1 + random.nextInt(block.size() - layout.correctable() - 1);
                damage(layout, block, damaged, confidences, new int[] {0, errors, 0}, random);
                Correction correction = SoftCorrector.correct(layout, damaged, confidences, true);
                if (correction instanceof Corrected corrected) {
                    assertThat(corrected.codewords()).isEqualTo(original);
                } else {
                    lost++;
                }
            }
        }
        assertThat(lost).isGreaterThan(1400);
    }

    /** Six of the ten error correction codewords of 1-M, where the standard would stop at four. */
    @Test
    void whatIsNotKnownAtAllIsErasedTogether() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        Random random = new Random(41);
        for (int wrong = 5; wrong <= 7; wrong++) {
            byte[] original = Blocks.randomSequence(layout, random);
            byte[] damaged = original.clone();
            byte[] confidences = constant(layout, 200);
            List<Integer> block = new ArrayList<>(Blocks.positions(layout).get(0));
            Collections.shuffle(block, random);
            for (int i = 0; i < wrong; i++) {
                damaged[block.get(i)] ^= (byte) Blocks.visibleError(layout, block.get(i), random);
                confidences[block.get(i)] = 0;
            }
            Correction correction = SoftCorrector.correct(layout, damaged, confidences, true);
            // Seven would prove next to nothing: one random block in 2^24 is as near to a word.
            assertThat(correction instanceof Corrected).isEqualTo(wrong < 7);
            if (correction instanceof Corrected corrected) {
                assertThat(corrected.codewords()).isEqualTo(original);
                assertThat(corrected.blocks().get(0).erasures()).isEqualTo(wrong);
            }
            Arrays.fill(confidences, (byte) 1);
            assertThat(SoftCorrector.correct(layout, damaged, confidences, true))
                    .isInstanceOf(Uncorrectable.class);
        }
    }

    @Test
    void m1IsNeverCorrected() {
        Random random = new Random(7);
        BlockLayout layout = Version.micro(1).layout(ErrorCorrection.DETECTION);
        for (int i = 0; i < 5; i++) {
            byte[] sequence = Blocks.randomSequence(layout, random);
            byte[] confidences = constant(layout, 255);
            assertThat(SoftCorrector.correct(layout, sequence, confidences, false))
                    .isInstanceOf(Corrected.class);
            sequence[i] ^= 0x10;
            confidences[i] = 0;
            assertThat(SoftCorrector.correct(layout, sequence, confidences, false))
                    .isEqualTo(BlockCorrector.correct(layout, sequence, NO_ERASURES, false));
        }
    }

    @Test
    void trialsAreAConstantNumberAtMostAndKeepTheBoundsOfTheStandard() {
        for (BlockLayout layout : Blocks.allLayouts()) {
            for (int protection : new int[] {0, layout.misdecodeProtection()}) {
                int ecc = layout.eccPerBlock();
                int[] trials = SoftCorrector.trials(ecc, ecc - protection);
                assertThat(trials)
                        .hasSizeLessThanOrEqualTo(SoftCorrector.MAX_TRIALS)
                        .isSorted();
                if (layout.level() != ErrorCorrection.DETECTION) {
                    int last = trials[trials.length - 1];
                    assertThat(last).isEqualTo(protection == 0 ? ecc : Math.min(ecc - protection, (ecc - 1) / 2));
                }
            }
        }
    }

    @Test
    void rejectsArraysOfAnotherLength() {
        BlockLayout layout = layout("1-L");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoftCorrector.correct(layout, new byte[25], new byte[26], true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoftCorrector.correct(layout, new byte[26], new byte[25], true))
                .withMessage("26 codewords cannot have 25 confidences");
    }

    private static BlockLayout layout(String name) {
        return Blocks.allLayouts().stream()
                .filter(layout -> (layout.version() + "-" + layout.level()).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
