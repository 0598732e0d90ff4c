package org.quietzone.locate;

import org.quietzone.image.Point;

/**
 * Measures whether three finder patterns are those of one symbol, seen at a slant or bent. Angles and lengths in the image
 * say little then: a square seen at 60 degrees is a narrow rhomboid. So everything is measured in the patterns' own frames,
 * in modules: each must lie on an axis of the other, as many modules along the rows as along the columns.
 */
final class SlantedTriple {
    private SlantedTriple() {}

    /** Where a point lies in the frame of a finder pattern, in modules. */
    static Point inFrame(FinderPattern frame, Point point) {
        double det = frame.across().cross(frame.down());
        Point d = point.minus(frame.centre());
        return new Point(d.cross(frame.down()) / det, frame.across().cross(d) / det);
    }

    /** A finder pattern turned so that its second axis points as nearly as possible along a direction. */
    private static FinderPattern below(FinderPattern finder, Point direction) {
        return finder.facing(direction).turned().turned().turned();
    }

    /** How large modules are, whatever their shape. */
    static double size(FinderPattern finder) {
        return Math.sqrt(Math.abs(finder.across().cross(finder.down())));
    }

    /**
     * Measures three patterns.
     *
     * <p>Where the misfit alone is too large, the timing is not looked at and is 0.
     *
     * @param corner the upper left one, already facing the upper right one
     */
    static FinderTriple of(
            Scene scene, FinderPattern corner, FinderPattern right, FinderPattern lower, GroupLimits limits) {
        Point rows = right.centre().minus(corner.centre());
        Point columns = lower.centre().minus(corner.centre());
        FinderPattern upperLeft = corner;
        FinderPattern upperRight = right.facing(rows);
        FinderPattern lowerLeft = below(lower, columns);
        if (limits.facing()) {
            // The line through two centres is a row or column of modules, at whatever slant it is seen.
            upperLeft = facing(corner, along(corner.across(), rows), along(corner.down(), columns));
            upperRight = facing(right, along(upperRight.across(), rows), upperRight.down());
            lowerLeft = facing(lower, lowerLeft.across(), along(lowerLeft.down(), columns));
        }
        upperLeft = upperLeft.round() ? spun(upperLeft, rows, columns) : upperLeft;
        upperRight = upperRight.round() ? upperRight.spun(rows) : upperRight;
        lowerLeft = lowerLeft.round() ? below(lowerLeft.spun(columns), columns) : lowerLeft;
        Point toRight = inFrame(upperLeft, upperRight.centre());
        Point fromRight = inFrame(upperRight, upperLeft.centre());
        Point toLower = inFrame(upperLeft, lowerLeft.centre());
        Point fromLower = inFrame(lowerLeft, upperLeft.centre());
        // Modules shrink evenly from one pattern to the other: their size between the two is the geometric mean.
        double modulesAcross = Math.sqrt(Math.max(1, toRight.x()) * Math.max(1, -fromRight.x()));
        double modulesDown = Math.sqrt(Math.max(1, toLower.y()) * Math.max(1, -fromLower.y()));
        double exact = ((modulesAcross + modulesDown) / 2 - 10) / 4;
        int provisional = (int) Math.max(1, Math.min(40, Math.round(exact)));
        double legs = Math.abs(modulesAcross - modulesDown) / Math.max(modulesAcross, modulesDown);
        double turn = off(toRight.y(), toRight.x())
                + off(fromRight.y(), fromRight.x())
                + off(toLower.x(), toLower.y())
                + off(fromLower.x(), fromLower.y());
        double misfit = 0.4 * (legs + turn + spread(size(upperLeft), size(upperRight), size(lowerLeft)));
        if (misfit > limits.mostMisfit()) {
            return new FinderTriple(upperLeft, upperRight, lowerLeft, provisional, 0, misfit);
        }
        TimingPath across = TimingPath.across(upperLeft, upperRight);
        TimingPath down = TimingPath.down(upperLeft, lowerLeft);
        int version = provisional;
        double timing = Math.min(across.timing(scene, 17 + 4 * version), down.timing(scene, 17 + 4 * version));
        if (timing < 0.95) {
            int reach = provisional < 4 ? 1 : 1 + provisional / 14;
            // Where a triple is doubtful, nothing that takes long.
            boolean counts = !limits.facing();
            int counted = counts ? counted(across.count(scene, modulesAcross), provisional) : provisional;
            int other = counts ? counted(down.count(scene, modulesDown), provisional) : provisional;
            for (int candidate = Math.max(1, provisional - 3 * reach - 1);
                    candidate <= Math.min(40, provisional + reach);
                    candidate++) {
                boolean near = Math.abs(candidate - provisional) <= reach;
                if (candidate == provisional || !near && candidate != counted && candidate != other) {
                    continue;
                }
                double share =
                        Math.min(across.timing(scene, 17 + 4 * candidate), down.timing(scene, 17 + 4 * candidate));
                if (share > timing + 1e-9) {
                    timing = share;
                    version = candidate;
                }
            }
        }
        double fraction = Math.abs(exact - version) / (1 + version / 8.0);
        return new FinderTriple(upperLeft, upperRight, lowerLeft, version, timing, misfit + 0.2 * fraction);
    }

    private static int counted(int size, int provisional) {
        int version = Math.round((size - 17) / 4f);
        return version >= 1 && version <= 40 ? version : provisional;
    }

    /** How far from an axis a point is. */
    private static double off(double aside, double along) {
        double tangent = aside / Math.max(1, Math.abs(along));
        return Math.min(1, tangent * tangent);
    }

    private static FinderPattern facing(FinderPattern finder, Point across, Point down) {
        return new FinderPattern(finder.centre(), across, down, finder.round());
    }

    /** A round pattern with an axis along each of two directions. */
    private static FinderPattern spun(FinderPattern rings, Point rows, Point columns) {
        return facing(rings, rings.spun(rows).across(), rings.spun(columns).across());
    }

    private static Point along(Point axis, Point direction) {
        return direction.times(axis.length() / direction.length());
    }

    private static double spread(double a, double b, double c) {
        double largest = Math.max(a, Math.max(b, c));
        return 1 - Math.min(a, Math.min(b, c)) / largest;
    }
}
