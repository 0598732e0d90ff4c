package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.grade.press.Bow;
import org.quietzone.grade.press.Camera;
import org.quietzone.grade.press.Sheet;
import org.quietzone.grade.press.Symbols;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class GridRefinementTest {
    private static final List<Version> VERSIONS =
            List.of(Version.micro(1), Version.micro(4), Version.of(1), Version.of(4), Version.of(7), Version.model1(6));

    /** The grid of a picture as it was made, shifted and stretched. */
    private static Grid wrong(Camera camera, Version version, Point shift, double stretch) {
        int n = Math.max(2, version.alignmentCentres());
        int[] lines = new int[n];
        for (int i = 0; i < n; i++) {
            lines[i] = version.alignmentCentres() > 0 ? version.alignmentCentre(i) : i * (version.size() - 1);
        }
        Point middle = camera.centre(version.size(), version.size() / 2, version.size() / 2);
        Point[] crossings = new Point[n * n];
        for (int i = 0; i < crossings.length; i++) {
            Point place = camera.centre(version.size(), lines[i / n], lines[i % n]);
            crossings[i] = middle.plus(place.minus(middle).times(stretch)).plus(shift);
        }
        return new Grid(version.size(), lines, crossings);
    }

    /** How far any module lies from where it was made, in modules. */
    private static double error(Grid grid, Camera camera) {
        int size = grid.size();
        double most = 0;
        for (int i = 0; i < size * size; i++) {
            most = Math.max(most, grid.at(i / size, i % size).distance(camera.centre(size, i / size, i % size)));
        }
        return most / camera.across();
    }

    private static Grid refined(Grid grid, Version version, GrayImage image, BitMatrix modules) {
        return GridRefinement.refine(grid, version, modules, false, image, 127.5);
    }

    @Test
    void findsShiftAndStretch() {
        for (Version version : VERSIONS) {
            Symbol symbol = Symbols.of(version);
            Camera camera = Camera.of(7).turned(18);
            GrayImage image = camera.take(Sheet.of(symbol.modules()), new Random(1));
            Grid grid = wrong(camera, version, new Point(1, -1.2), 1 + 2.0 / version.size() / 7);
            assertThat(error(grid, camera)).isGreaterThan(0.2);
            assertThat(error(refined(grid, version, image, symbol.modules()), camera))
                    .as(version.toString())
                    .isLessThan(0.03);
        }
    }

    @Test
    void isNotMisledByGrowthNorBlurNorDamage() {
        for (Version version : VERSIONS) {
            Symbol symbol = Symbols.of(version);
            Camera camera = Camera.of(8).turned(33).blurred(0.15);
            Sheet sheet = Sheet.of(symbol.modules()).grown(0.25, -0.1);
            for (int i = 0; i < version.size() / 4; i++) {
                sheet = sheet.flipped(i * 4, i * 7 % version.size());
            }
            GrayImage image = camera.take(sheet, new Random(1));
            Grid grid = wrong(camera, version, new Point(1.5, 1), 1);
            assertThat(error(refined(grid, version, image, symbol.modules()), camera))
                    .as(version.toString())
                    .isLessThan(0.06);
        }
    }

    @Test
    void followsAnAlignmentPatternThatIsOutOfPlace() {
        Version version = Version.of(7);
        Symbol symbol = Symbols.of(version);
        Camera even = Camera.of(6);
        Camera camera = even.bent(Bow.moving(version, 1, 1, new Point(0.4, 0.2)));
        GrayImage image = camera.take(Sheet.of(symbol.modules()), new Random(1));
        Grid grid = wrong(even, version, new Point(0, 0), 1);
        assertThat(error(grid, camera)).isGreaterThan(0.4);
        assertThat(error(refined(grid, version, image, symbol.modules()), camera))
                .isLessThan(0.05);
    }

    @Test
    void keepsTheViewOfACamera() {
        for (Version version : VERSIONS) {
            Symbol symbol = Symbols.of(version);
            Camera camera = Camera.of(8).turned(12).slanted(0.2);
            GrayImage image = camera.take(Sheet.of(symbol.modules()), new Random(1));
            // As a robust reader lays it, known at many places, a little beside where it should be.
            int last = version.size() - 1;
            int[] lines = new int[last / 4 + 1];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = i * last / (lines.length - 1);
            }
            Point[] crossings = new Point[lines.length * lines.length];
            for (int i = 0; i < crossings.length; i++) {
                crossings[i] = camera.centre(version.size(), lines[i / lines.length], lines[i % lines.length])
                        .plus(new Point(1.6, -1.2));
            }
            Grid grid = new Grid(version.size(), lines, crossings);
            assertThat(error(grid, camera)).isGreaterThan(0.2);
            assertThat(error(refined(grid, version, image, symbol.modules()), camera))
                    .as(version.toString())
                    .isLessThan(0.15);
        }
    }

    @Test
    void leavesTheGridWhereNothingIsToBeSeen() {
        for (Version version : VERSIONS) {
            Camera camera = Camera.of(6);
            Grid grid = wrong(camera, version, new Point(0, 0), 1);
            GrayImage image = GrayImage.wrap(400, 400, new byte[400 * 400]);
            assertThat(error(refined(grid, version, image, Symbols.of(version).modules()), camera))
                    .isLessThan(1e-9);
        }
    }
}
