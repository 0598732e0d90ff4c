package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GradeScaleTest {
    @Test
    void aValueOnALimitHasItsGradeAndOneBeyondTheNext() {
        GradeScale falling = GradeScale.whole(0.7, 0.55, 0.4, 0.2);
        double[] limits = {0.7, 0.55, 0.4, 0.2};
        for (int i = 0; i < 4; i++) {
            assertThat(falling.of(limits[i])).isEqualTo(Grade.whole(4 - i));
            assertThat(falling.of(limits[i] + 1e-6)).isEqualTo(Grade.whole(4 - i));
            assertThat(falling.of(limits[i] - 1e-6)).isEqualTo(Grade.whole(3 - i));
        }
        GradeScale rising = GradeScale.whole(0.06, 0.08, 0.10, 0.12);
        double[] upper = {0.06, 0.08, 0.10, 0.12};
        for (int i = 0; i < 4; i++) {
            assertThat(rising.of(upper[i])).isEqualTo(Grade.whole(4 - i));
            assertThat(rising.of(upper[i] - 1e-6)).isEqualTo(Grade.whole(4 - i));
            assertThat(rising.of(upper[i] + 1e-6)).isEqualTo(Grade.whole(3 - i));
        }
        assertThat(falling.isHigherBetter()).isTrue();
        assertThat(rising.isHigherBetter()).isFalse();
    }

    @Test
    void binaryFractionsOfDecimalLimitsDoNotMatter() {
        // 1 - 0.38 and 0.1 + 0.2 are not quite what they should be.
        assertThat(GradeScale.whole(0.62, 0.5, 0.37, 0.25).of(1 - 0.38)).isEqualTo(Grade.BEST);
        assertThat(GradeScale.whole(0.3, 0.4, 0.5, 0.6).of(0.1 + 0.2)).isEqualTo(Grade.BEST);
    }

    @Test
    void aContinuousScaleIsCutOffToTenthsBetweenItsLimits() {
        GradeScale scale = new GradeScale(0.70, 0.55, 0.40, 0.20, 0, true);
        assertThat(scale.of(0.70)).isEqualTo(new Grade(40));
        assertThat(scale.of(0.6999)).isEqualTo(new Grade(39));
        assertThat(scale.of(0.551)).isEqualTo(new Grade(30));
        assertThat(scale.of(0.55)).isEqualTo(new Grade(30));
        assertThat(scale.of(0.5499)).isEqualTo(new Grade(29));
        assertThat(scale.of(0.30)).isEqualTo(new Grade(15));
        assertThat(scale.of(0.10)).isEqualTo(new Grade(5));
        assertThat(scale.of(0.0999)).isEqualTo(new Grade(4));
        assertThat(scale.of(0)).isEqualTo(new Grade(0));
        assertThat(scale.of(-3)).isEqualTo(new Grade(0));
    }

    @Test
    void aScaleThatEndsAtItsLastLimitFallsFromOneToNothing() {
        GradeScale scale = new GradeScale(0, 7, 11, 14, 14, true);
        assertThat(scale.of(14)).isEqualTo(new Grade(10));
        assertThat(scale.of(14.001)).isEqualTo(new Grade(0));
        assertThat(scale.of(12.5)).isEqualTo(new Grade(15));
        assertThat(scale.of(0.01)).isEqualTo(new Grade(39));
    }

    @Test
    void whatCannotBeMeasuredFails() {
        assertThat(Limits.WHOLE.of(Double.NaN)).isEqualTo(Grade.FAIL);
        assertThat(Limits.TENTHS.of(Double.NaN)).isEqualTo(Grade.FAIL);
        assertThat(Limits.TENTHS.of(Double.NEGATIVE_INFINITY)).isEqualTo(Grade.FAIL);
        assertThat(Limits.TENTHS.of(Double.POSITIVE_INFINITY)).isEqualTo(Grade.BEST);
    }

    @Test
    void rejectsLimitsWithoutAnOrder() {
        assertThatThrownBy(() -> GradeScale.whole(0.5, 0.4, 0.4, 0.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limits must ascend or descend: 0.5, 0.4, 0.4, 0.2, 0.2");
        assertThatThrownBy(() -> new GradeScale(0.5, 0.4, 0.3, 0.2, 0.25, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
