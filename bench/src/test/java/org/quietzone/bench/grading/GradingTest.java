package org.quietzone.bench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.spec.Version;

class GradingTest {
    @Test
    void measuresAPrintThatCanBeGraded() {
        PrintedImage print = new PrintedImage(Version.of(2), 6, 10, 260, 60);
        Grading.Cost cost = Grading.measure(print.draw(), GradingProfile.ISO_15415_2011, 1, 3);
        assertThat(cost.grade()).isGreaterThan(Grade.FAIL);
        assertThat(cost.nanos()).isPositive();
        assertThat(cost.bytes()).isPositive();
    }
}
