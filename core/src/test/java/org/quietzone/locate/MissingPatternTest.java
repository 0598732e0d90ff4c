package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.locate.MissingPattern.Corner;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class MissingPatternTest {
    private static final double SCALE = 4;
    private static final Point ACROSS = new Point(SCALE, 0);
    private static final Point DOWN = new Point(0, SCALE);

    /** The pattern around a module of an upright symbol with a quiet zone of four modules. */
    private static FinderPattern at(int row, int column) {
        return new FinderPattern(new Point((column + 4.5) * SCALE, (row + 4.5) * SCALE), ACROSS, DOWN);
    }

    private static Optional<MissingPattern.Found> find(BitMatrix matrix, int version, Corner corner, Point wrongBy) {
        GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, SCALE));
        int far = matrix.size() - 4;
        FinderPattern upperLeft = at(3, 3);
        FinderPattern upperRight = at(3, far);
        FinderPattern lowerLeft = at(far, 3);
        MissingPattern missing = new MissingPattern(Scene.of(image), version, corner);
        return switch (corner) {
            case UPPER_LEFT ->
                missing.find(upperRight, lowerLeft, upperLeft.centre().plus(wrongBy));
            case UPPER_RIGHT ->
                missing.find(upperLeft, lowerLeft, upperRight.centre().plus(wrongBy));
            case LOWER_LEFT ->
                missing.find(upperLeft, upperRight, lowerLeft.centre().plus(wrongBy));
        };
    }

    @ParameterizedTest
    @CsvSource({"1, LOWER_LEFT", "2, UPPER_LEFT", "2, UPPER_RIGHT", "5, UPPER_LEFT", "7, LOWER_LEFT", "12, UPPER_RIGHT"
    })
    void theThirdPlaceIsWhereTimingAndAlignmentPatternsFit(int number, Corner corner) {
        Version version = Version.of(number);
        BitMatrix covered = Covered.of(version, corner, Covered.Cover.NOISE);
        int far = covered.size() - 4;

        MissingPattern.Found found =
                find(covered, number, corner, new Point(5, -6)).orElseThrow();

        Point[] centres = {
            found.upperLeft().centre(),
            found.upperRight().centre(),
            found.lowerLeft().centre()
        };
        Point[] expected = {at(3, 3).centre(), at(3, far).centre(), at(far, 3).centre()};
        for (int i = 0; i < 3; i++) {
            assertThat(centres[i].distance(expected[i])).isLessThan(0.8 * SCALE);
        }
        assertThat(found.fit()).isGreaterThan(3.2);
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void whatIsLeftOfThePatternCounts(Corner corner) {
        BitMatrix whole = RandomSymbols.of(Version.of(1), new Random(1));

        assertThat(find(whole, 1, corner, new Point(-6, 7)).orElseThrow().fit()).isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void inAnotherVersionLittleFits(Corner corner) {
        BitMatrix whole = RandomSymbols.of(Version.of(5), new Random(1));

        assertThat(find(whole, 4, corner, new Point(0, 0)))
                .isNotEmpty()
                .hasValueSatisfying(found -> assertThat(found.fit()).isLessThan(6));
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void aPlaceOutsideTheImageIsNone(Corner corner) {
        BitMatrix whole = RandomSymbols.of(Version.of(2), new Random(1));

        assertThat(find(whole, 2, corner, new Point(-1000, 0))).isEmpty();
    }
}
