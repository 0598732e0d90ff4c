package org.quietzone.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Frame;

class SoakFrameTest {
    @Test
    void followsFromSeedAndNumberAlone() {
        byte[] frame = Frame.of(SoakFrame.of(1, 12).image()).pixels();
        assertThat(Frame.of(SoakFrame.of(1, 12).image()).pixels()).isEqualTo(frame);
        assertThat(Frame.of(SoakFrame.of(2, 12).image()).pixels()).isNotEqualTo(frame);
    }

    @Test
    void allKindsTakeTurnsInAllSizes() {
        Set<Scenery> kinds = EnumSet.noneOf(Scenery.class);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int n = 0; n < 100; n++) {
            SoakFrame frame = SoakFrame.of(1, n);
            kinds.add(frame.scenery());
            assertThat(frame.image().width()).isBetween(64, 640);
            assertThat(frame.image().height()).isBetween(64, 640);
            least = Math.min(least, frame.image().width());
            most = Math.max(most, frame.image().width());
        }
        assertThat(kinds).hasSameSizeAs(Scenery.values());
        assertThat(least).isLessThan(70);
        assertThat(most).isGreaterThan(300);
    }
}
