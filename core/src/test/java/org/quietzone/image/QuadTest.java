package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuadTest {
    private static final Quad QUAD = new Quad(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));

    @Test
    void theCentreIsWhereTheDiagonalsMeet() {
        Quad trapezium = new Quad(new Point(4, 0), new Point(6, 0), new Point(10, 8), new Point(0, 8));

        assertThat(QUAD.centre()).isEqualTo(new Point(5, 5));
        assertThat(trapezium.centre().x()).isCloseTo(5, within(1e-12));
        assertThat(trapezium.centre().y()).isCloseTo(8 / 6.0, within(1e-12));
    }

    @Test
    void aQuadWithoutAreaStillHasACentre() {
        Point point = new Point(3, 4);

        assertThat(new Quad(point, point, point, point).centre()).isEqualTo(point);
    }

    @Test
    void containsWhatLiesInsideOrOnAnEdge() {
        assertThat(QUAD.contains(new Point(5, 5))).isTrue();
        assertThat(QUAD.contains(new Point(0, 5))).isTrue();
        assertThat(QUAD.contains(new Point(-0.1, 5))).isFalse();
        assertThat(QUAD.contains(new Point(5, 10.1))).isFalse();
    }

    @Test
    void theBoxHoldsTheCornersInWhateverOrder() {
        Quad turned = new Quad(new Point(5, 0), new Point(10, 6), new Point(4, 9), new Point(-1, 3));
        Quad box = new Quad(new Point(-1, 0), new Point(10, 0), new Point(10, 9), new Point(-1, 9));

        assertThat(turned.box()).isEqualTo(box);
        assertThat(new Quad(turned.lowerRight(), turned.lowerLeft(), turned.upperLeft(), turned.upperRight()).box())
                .isEqualTo(box);
    }

    @Test
    void pointsAreStepsAndPlaces() {
        Point across = new Point(1, 0);
        Point down = new Point(0, 1);

        assertThat(across.cross(down)).isPositive();
        assertThat(across.dot(down)).isZero();
        assertThat(new Point(3, 4).length()).isEqualTo(5);
        assertThat(new Point(1, 1).distance(new Point(4, 5))).isEqualTo(5);
        assertThat(across.plus(down).minus(across).times(3)).isEqualTo(new Point(0, 3));
        assertThat(across.towards(down, 2)).isEqualTo(new Point(-1, 2));
    }
}
