package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BendTest {
    private static double[] place(Bend bend, double u, double v) {
        double[] place = new double[3];
        bend.apply(u, v, place);
        return place;
    }

    @Test
    void flatPaperStaysWhereItIs() {
        assertThat(place(Bend.NONE, 0.3, -0.7)).containsExactly(0.3, -0.7, 0);
    }

    @Test
    void whatIsNearlyFlatIsFlat() {
        assertThat(new Bend(1, 1e-5)).isEqualTo(new Bend(1, 0));
    }

    @Test
    void nothingChangesAlongTheAxis() {
        double[] near = place(new Bend(0, 0.8), 0.4, 0);
        double[] far = place(new Bend(0, 0.8), 0.4, 0.9);
        assertThat(far[0]).isEqualTo(near[0]);
        assertThat(far[1]).isEqualTo(near[1] + 0.9);
        assertThat(far[2]).isEqualTo(near[2]);
    }

    @Test
    void paperDoesNotStretch() {
        Bend bend = new Bend(0.7, 0.9);
        double length = 0;
        double[] last = place(bend, -1, -1);
        int steps = 2000;
        for (int i = 1; i <= steps; i++) {
            double[] next = place(bend, -1 + 2.0 * i / steps, -1 + 1.0 * i / steps);
            length += Math.sqrt(
                    Math.pow(next[0] - last[0], 2) + Math.pow(next[1] - last[1], 2) + Math.pow(next[2] - last[2], 2));
            last = next;
        }
        assertThat(length).isCloseTo(Math.sqrt(5), within(1e-5));
    }

    @Test
    void theSurfaceIsACylinder() {
        Bend bend = new Bend(0, 0.9);
        for (int i = -5; i <= 5; i++) {
            double[] place = place(bend, i / 5.0, 0.5);
            double radius = 1 / 0.9;
            assertThat(Math.hypot(place[0], radius - place[2])).isCloseTo(radius, within(1e-9));
        }
    }
}
