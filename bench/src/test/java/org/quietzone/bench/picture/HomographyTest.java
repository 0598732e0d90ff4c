package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HomographyTest {
    private final Homography slanted = new Homography(2, 0.3, 1, -0.2, 1.5, 3, 0.02, -0.01, 1);
    private final double[] place = new double[2];

    @Test
    void itsInverseLeadsBack() {
        for (int n = 0; n < 20; n++) {
            double x = n - 10;
            double y = 7 - n;
            assertThat(slanted.apply(x, y, place)).isTrue();
            assertThat(slanted.inverse().apply(place[0], place[1], place)).isTrue();
            assertThat(place[0]).isCloseTo(x, within(1e-9));
            assertThat(place[1]).isCloseTo(y, within(1e-9));
        }
    }

    @Test
    void turnsSheetAndImageTogether() {
        slanted.apply(3, 4, place);
        double x = place[0];
        double y = place[1];
        // A quarter of a turn takes (x, y) to (-y, x) on both sides.
        slanted.turned(1).apply(-4, 3, place);
        assertThat(place[0]).isCloseTo(-y, within(1e-9));
        assertThat(place[1]).isCloseTo(x, within(1e-9));
        assertThat(slanted.turned(4)).isEqualTo(slanted);
    }

    @Test
    void knowsTheBoxOfItsImage() {
        assertThat(new Homography(2, 0, 1, 0, 3, 0, 0, 0, 1).box(10)).containsExactly(-19, -30, 21, 30);
    }

    @Test
    void seesNothingBeyondTheHorizon() {
        Homography steep = new Homography(1, 0, 0, 0, 1, 0, 0.1, 0, 1);
        assertThat(steep.apply(-9, 0, place)).isTrue();
        assertThat(steep.apply(-10, 0, place)).isFalse();
        assertThat(steep.apply(-11, 0, place)).isFalse();
        assertThatThrownBy(() -> steep.box(10)).isInstanceOf(IllegalArgumentException.class);
    }
}
