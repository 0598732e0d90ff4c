package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;

class ChanceRuleTest {
    /** Every difference between two blocks has one pattern, so the parts of all patterns make up all differences. */
    @Test
    void patternsShareOutAllDifferences() {
        for (int[] block : new int[][] {{17, 8}, {26, 7}, {44, 16}, {50, 28}}) {
            for (int erasures = 0; erasures <= block[1]; erasures++) {
                double sum = 0;
                for (int restored = 0; restored <= erasures; restored++) {
                    for (int errors = 0; errors <= block[0] - erasures; errors++) {
                        sum += Math.pow(2, ChanceRule.part(block[0], block[1], erasures, restored, errors));
                    }
                }
                assertThat(Math.log(sum) / Math.log(2)).isCloseTo(8 * (block[0] - block[1]), within(1e-6));
            }
        }
    }

    /** The sphere of two errors round the words of 1-L, counted by hand. */
    @Test
    void partOfRandomBlocksThatHardDecisionAccepts() {
        double words = 1 + 26 * 255 + 26 * 25 / 2 * 255. * 255;
        assertThat(Math.pow(2, ChanceRule.withoutErasures(26, 7, 2)))
                .isCloseTo(words / Math.pow(256, 7), within(1e-18));
    }

    /** The bound that the documentation states, for every block of the standard, exactly. */
    @Test
    void allTrialsOfABlockTogetherStayBelowTheBound() {
        Set<String> withoutGain = new LinkedHashSet<>();
        for (BlockLayout layout : Blocks.allLayouts()) {
            if (layout.level() == ErrorCorrection.DETECTION) {
                continue;
            }
            int ecc = layout.eccPerBlock();
            int available = ecc - layout.misdecodeProtection();
            int length = layout.dataCodewords(layout.blocks() - 1) + ecc;
            int radius = available / 2;
            ChanceRule rule = new ChanceRule(length, ecc, radius, 0);
            double sum = 0;
            for (int erasures : SoftCorrector.trials(ecc, available)) {
                for (int errors = 0; errors <= (available - erasures) / 2; errors++) {
                    // What differs in no more than the radius is corrected before anything is erased.
                    for (int restored = Math.max(0, radius + 1 - errors); restored <= erasures; restored++) {
                        if (rule.accepts(erasures, restored, errors)) {
                            sum += Math.pow(2, ChanceRule.part(length, ecc, erasures, restored, errors));
                        }
                    }
                }
            }
            double hard = Math.pow(2, ChanceRule.withoutErasures(length, ecc, radius));
            assertThat(sum).as("%s", layout).isLessThanOrEqualTo(Math.max(Math.pow(2, -32), hard));
            if (sum == 0) {
                withoutGain.add(layout.version() + "-" + layout.level());
            }
        }
        assertThat(withoutGain).containsExactly("M2-L", "M2-M", "M3-L", "M4-L");
    }

    @Test
    void theTrialWithoutUnknownCodewordsStaysBelowItsBound() {
        boolean gains = false;
        for (BlockLayout layout : Blocks.allLayouts()) {
            if (layout.level() == ErrorCorrection.DETECTION) {
                continue;
            }
            int ecc = layout.eccPerBlock();
            int available = ecc - layout.misdecodeProtection();
            int length = layout.dataCodewords(layout.blocks() - 1) + ecc;
            int radius = available / 2;
            ChanceRule rule = new ChanceRule(length, ecc, radius, 0).ofUnknown();
            double hard = Math.pow(2, ChanceRule.withoutErasures(length, ecc, radius));
            for (int erasures = 1; erasures <= available; erasures++) {
                double sum = 0;
                for (int errors = 0; errors <= (available - erasures) / 2; errors++) {
                    for (int restored = Math.max(0, radius + 1 - errors); restored <= erasures; restored++) {
                        if (rule.accepts(erasures, restored, errors)) {
                            sum += Math.pow(2, ChanceRule.part(length, ecc, erasures, restored, errors));
                        }
                    }
                }
                gains |= sum > 0;
                assertThat(sum)
                        .as("%s, %s", layout, erasures)
                        .isLessThanOrEqualTo(4 * Math.max(Math.pow(2, -32), hard));
            }
        }
        assertThat(gains).isTrue();
    }

    @Test
    void erasuresAloneProveNothing() {
        ChanceRule rule = new ChanceRule(50, 28, 14, 0);
        assertThat(rule.accepts(28, 28, 0)).isFalse();
        assertThat(rule.accepts(28, 20, 0)).isTrue();
        assertThat(rule.accepts(20, 20, 0)).isTrue();
    }
}
