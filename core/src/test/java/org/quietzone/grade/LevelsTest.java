package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    /** Table E.3 of the draft of Micro QR Code. */
    @Test
    void theExampleOfTheDraftIsGrade2() {
        int[] notional = {4, 3, 3, 2, 2};
        Levels.Best best = new Levels(Limits.WHOLE).best(level -> Grade.whole(notional[level.tenths() / 10]));
        assertThat(best.grade()).isEqualTo(Grade.whole(2));
    }

    @Test
    void goesThroughWholeGradesOrTenths() {
        List<Grade> whole = new ArrayList<>();
        new Levels(Limits.WHOLE).best(level -> {
            whole.add(level);
            return Grade.FAIL;
        });
        assertThat(whole).containsExactly(new Grade(40), new Grade(30), new Grade(20), new Grade(10), new Grade(0));
        List<Grade> tenths = new ArrayList<>();
        new Levels(Limits.TENTHS).best(level -> {
            tenths.add(level);
            return Grade.FAIL;
        });
        assertThat(tenths).hasSize(41).startsWith(new Grade(40), new Grade(39)).endsWith(new Grade(0));
    }

    @Test
    void theHighestLevelWhoseDamageIsNotWorseCounts() {
        // Damage grade 1 down to level 3.0, then 3.7.
        Levels.Best best = new Levels(Limits.TENTHS).best(level -> level.tenths() > 29 ? new Grade(10) : new Grade(37));
        assertThat(best.grade()).isEqualTo(new Grade(29));
        assertThat(best.level()).isEqualTo(new Grade(29));
        assertThat(new Levels(Limits.WHOLE).best(level -> Grade.FAIL).grade()).isEqualTo(Grade.FAIL);
    }
}
