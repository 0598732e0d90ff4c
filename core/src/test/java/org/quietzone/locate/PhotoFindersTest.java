package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

class PhotoFindersTest {
    private static final Point CENTRE = new Point(60.3, 59.6);

    private static FinderPattern turned(double across, double down, double degrees) {
        double angle = Math.toRadians(degrees);
        Point direction = new Point(Math.cos(angle), Math.sin(angle));
        return new FinderPattern(CENTRE, direction.times(across), new Point(-direction.y(), direction.x()).times(down));
    }

    /** The only pattern found in a drawing of one. */
    private static FinderPattern only(FinderPattern frame, double spread, boolean reversed) {
        GrayImage image = new FinderDrawing(frame, spread, reversed).on(120, 120);
        PhotoFinders found = PhotoFinders.of(Scene.inLocalLight(image), 1, 100);
        List<FinderPattern> right = reversed ? found.lightOnDark() : found.darkOnLight();
        assertThat(reversed ? found.darkOnLight() : found.lightOnDark()).isEmpty();
        assertThat(right).as("%s spread by %s", frame, spread).hasSize(1);
        return right.get(0);
    }

    private static void assertLike(FinderPattern found, FinderPattern drawn) {
        assertThat(found.centre().distance(drawn.centre()))
                .as("centre of %s", drawn)
                .isLessThan(0.5);
        FinderPattern facing = found.facing(drawn.across());
        double astray = 0.3 + 0.12 * drawn.module();
        assertThat(facing.across().distance(drawn.across())).as("%s", drawn).isLessThan(astray);
        assertThat(facing.down().distance(drawn.down())).as("%s", drawn).isLessThan(astray);
    }

    @Test
    void everyAngleIsFoundInBothReflectances() {
        for (double degrees = 0; degrees < 90; degrees += 1.7) {
            FinderPattern drawn = turned(4, 4, degrees);
            assertLike(only(drawn, 0, false), drawn);
            assertLike(only(drawn, 0, true), drawn);
        }
    }

    @Test
    void everySizeIsFound() {
        for (double module = 1.8; module < 15; module *= 1.15) {
            for (double degrees : new double[] {0, 20, 45, 70}) {
                FinderPattern drawn = turned(module, module, degrees);
                FinderPattern found = only(drawn, 0, false);
                assertThat(found.centre().distance(CENTRE))
                        .as("%s at %s", module, degrees)
                        .isLessThan(0.3 + 0.03 * module);
                assertThat(found.module()).isCloseTo(module, within(0.1 + 0.02 * module));
            }
        }
    }

    @Test
    void patternsSeenAtASlantAreFoundInTheirOwnFrame() {
        for (double degrees = 0; degrees < 180; degrees += 7.5) {
            // Sixty degrees halve one direction.
            FinderPattern narrow = turned(6, 3, degrees);
            assertLike(only(narrow, 0, false), narrow);
            FinderPattern square = turned(6, 6, degrees);
            // Flattened along the y axis: a lozenge at most angles.
            FinderPattern flat = new FinderPattern(
                    CENTRE,
                    new Point(square.across().x(), square.across().y() * 0.6),
                    new Point(square.down().x(), square.down().y() * 0.6));
            assertLike(only(flat, 0, true), flat);
        }
    }

    @Test
    void inkMaySpreadOrFallShort() {
        for (double spread = -0.2; spread < 0.25; spread += 0.05) {
            for (double degrees : new double[] {0, 15, 45}) {
                FinderPattern drawn = turned(4, 4, degrees);
                FinderPattern found = only(drawn, spread, false);
                assertThat(found.centre().distance(CENTRE)).isLessThan(0.3);
            }
        }
    }

    @Test
    void sizesOutsideTheLimitsAreLeftAlone() {
        GrayImage image = new FinderDrawing(turned(6, 6, 10), 0, false).on(120, 120);
        Scene scene = Scene.inLocalLight(image);

        assertThat(PhotoFinders.of(scene, 2, 8).darkOnLight()).hasSize(1);
        assertThat(PhotoFinders.of(scene, 2, 5).darkOnLight()).isEmpty();
        assertThat(PhotoFinders.of(scene, 8, 20).darkOnLight()).isEmpty();
    }

    @Test
    void aCrossOfTwoLinesIsNoPattern() {
        byte[] pixels = new byte[120 * 120];
        for (int i = 0; i < pixels.length; i++) {
            int a = Math.abs(i % 120 - 60) / 2;
            int b = Math.abs(i / 120 - 60) / 2;
            boolean line = Math.min(a, b) < 2 && (Math.max(a, b) < 6 || Math.max(a, b) > 9 && Math.max(a, b) < 14);
            pixels[i] = (byte) (line ? 0 : 255);
        }
        PhotoFinders found = PhotoFinders.of(Scene.inLocalLight(GrayImage.wrap(120, 120, pixels)), 1, 100);
        assertThat(found.darkOnLight()).isEmpty();
        assertThat(found.lightOnDark()).isEmpty();
    }

    @Test
    void noiseHasHardlyAnyPatternsAndAWallOfPatternsIsCutOff() {
        Random random = new Random(1);
        byte[] noise = new byte[400 * 400];
        random.nextBytes(noise);
        PhotoFinders none = PhotoFinders.of(Scene.inLocalLight(GrayImage.wrap(400, 400, noise)), 1.5, 100);
        assertThat(none.darkOnLight().size() + none.lightOnDark().size()).isLessThan(3);

        byte[] wall = new byte[1200 * 1200];
        for (int i = 0; i < wall.length; i++) {
            int a = i % 1200 % 16 / 2;
            int b = i / 1200 % 16 / 2;
            wall[i] = (byte) (a < 7 && b < 7 && FinderPattern.isDark(b, a) ? 0 : 255);
        }
        PhotoFinders many = PhotoFinders.of(Scene.inLocalLight(GrayImage.wrap(1200, 1200, wall)), 1, 100);
        assertThat(many.darkOnLight()).hasSize(PhotoFinders.MAX_PATTERNS);
    }
}
