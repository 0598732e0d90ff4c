package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class FinderGroupsTest {
    private static final int MODULE = 3;
    /** Modules from one finder pattern of the lattice to the next. */
    private static final int PITCH = 14;

    private static final List<GroupLimits> LIMITS = List.of(GroupLimits.FLAT, GroupLimits.SLANTED, GroupLimits.WORN);

    /** Patterns in rows and columns, each the corner of many squares; there is nothing to be seen between them. */
    private static List<FinderPattern> lattice(int side) {
        List<FinderPattern> patterns = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            double x = (0.5 + i % side) * PITCH * MODULE;
            double y = (0.5 + i / side) * PITCH * MODULE;
            patterns.add(new FinderPattern(new Point(x, y), new Point(MODULE, 0), new Point(0, MODULE)));
        }
        return patterns;
    }

    private static Scene blank(int side) {
        return Scene.of(GrayImage.wrap(side, side, new byte[side * side]));
    }

    @Test
    void textureOfManyPatternsIsBoundedInWork() {
        int side = 36;
        List<FinderPattern> patterns = lattice(side);
        assertThat(patterns).hasSizeGreaterThan(2 * FinderGroups.CROWD);
        Scene scene = blank(side * PITCH * MODULE);

        for (GroupLimits limits : LIMITS) {
            FinderGroups groups = new FinderGroups(scene, patterns, limits);
            List<FinderTriple> triples = groups.select();

            assertThat(groups.measured())
                    .isPositive()
                    .isLessThanOrEqualTo(FinderGroups.MEASURED_IN_CROWD * patterns.size());
            assertThat(triples).hasSizeLessThan(100);
        }
    }

    @Test
    void sheetOfLabelsLosesNoneInTheCrowd() {
        int across = 14;
        int down = 13;
        int pitch = 25 * MODULE;
        Random random = new Random(9);
        Canvas canvas = new Canvas(across * pitch, down * pitch, 255);
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < across * down; i++) {
            Point middle = new Point((i % across + 0.5) * pitch, (i / across + 0.5) * pitch);
            BitMatrix matrix = RandomSymbols.of(Version.of(1), random);
            canvas.draw(matrix, new Canvas.Style(2, MODULE, 0, false, 0, 255, true), middle);
            corners.add(middle.plus(new Point(-7 * MODULE, -7 * MODULE)));
        }
        Scene scene = Scene.inLocalLight(canvas.image());
        List<FinderPattern> patterns = PhotoFinders.of(scene, 1, 100).darkOnLight();
        assertThat(patterns).hasSizeGreaterThan(FinderGroups.CROWD);

        List<FinderTriple> triples = FinderGroups.of(scene, patterns, GroupLimits.SLANTED);

        for (Point corner : corners) {
            assertThat(triples)
                    .as("symbol with its corner at %s", corner)
                    .anyMatch(triple -> triple.upperLeft().centre().distance(corner) < MODULE
                            && triple.version() == 1
                            && triple.hasGoodTiming());
        }
    }
}
