package org.quietzone.locate;

import java.util.List;
import org.quietzone.image.Point;

/**
 * Three finder patterns that may belong to one symbol, each turned so that its first axis points along the rows and its
 * second along the columns (ISO/IEC 18004:2024, 12 c). The upper right one is clockwise from the lower left one as seen
 * on screen; in a mirrored symbol that interchanges the two.
 *
 * @param version the version whose timing patterns fit best, 1 to 40
 * @param timing the share of timing pattern modules that have the right colour in that version, the worse of both sides
 * @param misfit how far the three are from equal squares at the corners of a square; 0 is perfect
 */
record FinderTriple(
        FinderPattern upperLeft,
        FinderPattern upperRight,
        FinderPattern lowerLeft,
        int version,
        double timing,
        double misfit) {
    /** Timing that random modules hardly reach. */
    private static final double GOOD_TIMING = 0.8;
    /** Modules after which a timing pattern that is mostly wrong is given up. */
    private static final int ENOUGH = 16;

    /** The centres of the finder patterns: upper left, upper right, lower left. */
    List<Point> centres() {
        return List.of(upperLeft.centre(), upperRight.centre(), lowerLeft.centre());
    }

    boolean hasGoodTiming() {
        return timing >= GOOD_TIMING;
    }

    /** What candidates are ordered by: small is good. */
    double badness() {
        return misfit + 2 * (1 - timing);
    }

    /**
     * Measures three patterns as the reference decode algorithm expects them: seen from the front.
     *
     * @param upperLeft already facing the upper right one
     */
    static FinderTriple of(Scene scene, FinderPattern upperLeft, FinderPattern right, FinderPattern below) {
        Point rows = right.centre().minus(upperLeft.centre());
        Point columns = below.centre().minus(upperLeft.centre());
        FinderPattern upperRight = right.facing(rows);
        FinderPattern lowerLeft = below.facing(new Point(columns.y(), -columns.x()));
        double modules = modules(upperLeft, upperRight, lowerLeft);
        // 12 d): D / X - 10 is four times the version, D the distance between the centres and X the module size.
        double exact = (modules - 10) / 4;
        int provisional = (int) Math.max(1, Math.min(40, Math.round(exact)));
        int version = provisional;
        double timing = -1;
        // The measure of X is seldom wrong by so much that a neighbour is meant, but of large symbols it may be.
        int reach = provisional < 4 ? 1 : 1 + provisional / 14;
        for (int i = 0; i <= 2 * reach; i++) {
            int candidate = provisional + ((i & 1) == 0 ? i / 2 : -(i + 1) / 2);
            if (candidate >= 1 && candidate <= 40) {
                double share = Math.min(
                        timing(scene, upperLeft.at(0, 3), upperRight.at(0, 3), 17 + 4 * candidate),
                        timing(scene, upperLeft.at(3, 0), lowerLeft.at(3, 0), 17 + 4 * candidate));
                if (share > timing + 1e-9) {
                    timing = share;
                    version = candidate;
                }
                if (i == 0 && share >= 0.95) {
                    break;
                }
            }
        }
        double legs = Math.abs(rows.length() - columns.length()) / Math.max(rows.length(), columns.length());
        double skew = Math.abs(rows.dot(columns)) / (rows.length() * columns.length());
        double sizes = spread(upperLeft.module(), upperRight.module(), lowerLeft.module());
        double turn = 3
                - upperLeft.cosine(rows)
                - upperRight.cosine(rows)
                - lowerLeft.cosine(new Point(columns.y(), -columns.x()));
        double fraction = Math.abs(exact - version) / (1 + version / 8.0);
        double steps = 10 + 4.0 * version;
        Point across = rows.times(1 / steps);
        Point down = columns.times(1 / steps);
        return new FinderTriple(
                settle(upperLeft, across, down),
                settle(upperRight, across, down),
                settle(lowerLeft, across, down),
                version,
                timing,
                legs + skew + sizes + turn + 0.2 * fraction);
    }

    /** 12 d): the distance between the centres in modules, X being a fourteenth of two widths; the mean of both legs. */
    private static double modules(FinderPattern upperLeft, FinderPattern upperRight, FinderPattern lowerLeft) {
        double rows = upperLeft.centre().distance(upperRight.centre())
                / ((upperLeft.width() + upperRight.width()) / (2 * FinderPattern.SIDE));
        double columns = upperLeft.centre().distance(lowerLeft.centre())
                / ((upperLeft.turned().width() + lowerLeft.turned().width()) / (2 * FinderPattern.SIDE));
        return (rows + columns) / 2;
    }

    /** The frame of a finder pattern weighed against the steps that the distances of the centres give. */
    private static FinderPattern settle(FinderPattern finder, Point across, Point down) {
        double side = FinderPattern.SIDE;
        return new FinderPattern(
                finder.centre(),
                Tracing.settle(across.times(side), finder.across().times(side), Tracing.EDGE)
                        .times(1 / side),
                Tracing.settle(down.times(side), finder.down().times(side), Tracing.EDGE)
                        .times(1 / side));
    }

    private static double spread(double a, double b, double c) {
        double largest = Math.max(a, Math.max(b, c));
        return 1 - Math.min(a, Math.min(b, c)) / largest;
    }

    /** The share of modules with the right colour along a timing pattern; looks no further once it is mostly wrong. */
    private static double timing(Scene scene, Point from, Point to, int size) {
        int right = 0;
        int end = size - 9;
        for (int module = 8; module <= end; module++) {
            double share = (module - 3.0) / (size - FinderPattern.SIDE);
            // Row 6 and column 6 pass the finder patterns three modules from their centres.
            Point point = from.towards(to, share);
            if (scene.isDark(point) == ((module & 1) == 0)) {
                right++;
            }
            int seen = module - 7;
            if (seen >= ENOUGH && right * 10 < seen * 6) {
                return right / (double) seen;
            }
        }
        return right / (double) (size - 16);
    }
}
