package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;

class RoundPatternsTest {
    private static final double MODULE = 4;

    private static FinderPattern rings(double x, double y, double degrees) {
        double cos = MODULE * Math.cos(Math.toRadians(degrees));
        double sin = MODULE * Math.sin(Math.toRadians(degrees));
        return new FinderPattern(new Point(x, y), new Point(cos, sin), new Point(-sin, cos), true);
    }

    /** The directions of the copies that stand at a place, in degrees without quarter turns. */
    private static List<Double> directions(List<FinderPattern> patterns, Point centre) {
        List<Double> degrees = new ArrayList<>();
        for (FinderPattern pattern : patterns) {
            if (pattern.centre().equals(centre)) {
                double angle = Math.toDegrees(
                        Math.atan2(pattern.across().y(), pattern.across().x()));
                degrees.add((angle + 360) % 90);
            }
        }
        return degrees;
    }

    @Test
    void eachFacesTheOthersOfItsSymbol() {
        // The rows lie at 30 degrees.
        double far = 18 * MODULE;
        double cos = far * Math.cos(Math.toRadians(30));
        double sin = far * Math.sin(Math.toRadians(30));
        FinderPattern corner = rings(200, 200, 71);
        FinderPattern right = rings(200 + cos, 200 + sin, 12);
        FinderPattern below = rings(200 - sin, 200 + cos, 55);

        List<FinderPattern> copies = RoundPatterns.facing(List.of(corner, right, below));

        assertThat(directions(copies, corner.centre()))
                .singleElement()
                .satisfies(angle -> assertThat(angle).isCloseTo(30, within(1e-6)));
        List<Double> ofRight = directions(copies, right.centre());
        assertThat(ofRight).hasSize(2);
        assertThat(ofRight.get(0)).isCloseTo(30, within(1e-6));
        assertThat(ofRight.get(1)).isCloseTo(75, within(1e-6));
        assertThat(copies).hasSize(5).allMatch(FinderPattern::round);
        assertThat(copies.get(0).across().length()).isCloseTo(MODULE, within(1e-9));
        assertThat(copies.get(0).across().dot(copies.get(0).down())).isCloseTo(0, within(1e-9));
    }

    @Test
    void squaresStayAsTheyAre() {
        FinderPattern square = new FinderPattern(new Point(50, 50), new Point(4, 0), new Point(0, 4));
        List<FinderPattern> squares = List.of(square);
        assertThat(RoundPatterns.facing(squares)).isSameAs(squares);
        assertThat(RoundPatterns.facing(List.of(square, rings(150, 90, 0)))).contains(square);
    }

    @Test
    void whatIsAloneOrOfAnotherSizeIsKept() {
        FinderPattern alone = rings(50, 50, 20);
        assertThat(RoundPatterns.facing(List.of(alone))).containsExactly(alone);
        FinderPattern large = new FinderPattern(new Point(250, 50), new Point(12, 0), new Point(0, 12), true);
        assertThat(RoundPatterns.facing(List.of(alone, large))).containsExactly(alone, large);
    }

    @Test
    void manyHaveFewCopies() {
        List<FinderPattern> patterns = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            // No two of them lie in one direction.
            patterns.add(rings(60 * (i % 60) + i % 7, 60 * (i / 60) + i % 11, 0));
        }
        assertThat(RoundPatterns.facing(patterns)).hasSize(3000);
        assertThat(RoundPatterns.facing(patterns.subList(0, 600))).hasSizeBetween(601, 3 * 600);
    }
}
