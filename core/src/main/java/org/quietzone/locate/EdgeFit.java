package org.quietzone.locate;

import java.util.Optional;
import java.util.function.Predicate;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * The outer edges of a finder pattern from points on them (ISO/IEC 18004:2024, 12 b; the Micro QR Code text, step 2 c).
 *
 * <p>The standard puts one least squares line through the first points A of all pixel rows, one through the last points
 * B, and two more through those of the columns. That holds while the pattern is turned by less than about 22 degrees:
 * beyond, the rows that cross the central box meet two sides of the pattern on each end. To serve every angle the points
 * of rows and columns are taken together and each goes to the side that it lies on. The angle for that comes first: seen
 * in axes along its sides, all points of a square's outline have the same larger coordinate, so the angle is the one
 * where the larger coordinates vary least.
 */
final class EdgeFit {
    /** Angles of a square that are told apart. */
    private static final int ANGLE_STEPS = 60;

    private static final double ANGLE_STEP = Math.PI / 2 / ANGLE_STEPS;
    /** Every so many of them are tried first. */
    private static final int COARSE = 4;
    /** Angles at which a pattern seen at a slant is tried. */
    private static final int SLANTS = 4;
    /** Share of half the side by which a point must be nearer to its side than to the next; corners are often round. */
    private static final double CORNER = 0.12;

    /** How far from the middle of a side its edge is followed, in modules. */
    private static final double REACH = 3.1;

    private static final int MOST_LINES = 40;

    /**
     * What four sides may make.
     *
     * @param leastSine the least sine of the angle between two sides
     * @param mostRatio the largest ratio of the lengths of two sides beside each other
     */
    private record Limits(double leastSine, double mostRatio) {}

    private static final Limits FLAT = new Limits(0.7, 2);
    private static final Limits SLANTED = new Limits(0.5, 4);

    private final double[] x;
    private final double[] y;
    private int count;

    EdgeFit(int capacity) {
        x = new double[capacity];
        y = new double[capacity];
    }

    void clear() {
        count = 0;
    }

    void add(double px, double py) {
        if (count < x.length) {
            x[count] = px;
            y[count] = py;
            count++;
        }
    }

    /** The pattern whose outer edges go through the points, if they form a four-sided figure. */
    Optional<FinderPattern> fit(Point start) {
        if (count < 12) {
            return Optional.empty();
        }
        double angle = angle(start);
        Point across = new Point(Math.cos(angle), Math.sin(angle));
        Point down = new Point(-across.y(), across.x());
        double half = meanReach(start, across, down);
        FinderPattern pattern = new FinderPattern(start, across.times(half / 3.5), down.times(half / 3.5));
        // Twice: the first fit corrects the centre by which points are given to sides, and shows which are astray.
        for (int round = 0; round < 2; round++) {
            Optional<FinderPattern> better = fitSides(pattern, round == 0 ? 0.9 : 0.4);
            if (better.isEmpty()) {
                return Optional.empty();
            }
            pattern = better.get();
        }
        return Optional.of(pattern);
    }

    /**
     * Like {@link #fit}, for patterns seen at a slant, which are no squares: the angle at which a square would fit best may
     * then be far off. Other angles are tried too, with sides of different length, until a pattern is as it should be.
     */
    Optional<FinderPattern> fitSlanted(Point start, Predicate<FinderPattern> looksRight) {
        if (count < 8) {
            return Optional.empty();
        }
        double square = angle(start);
        for (int turn = 0; turn < SLANTS; turn++) {
            // 0, 45 degrees, then between them: a lozenge looks most like a square on its corner.
            double angle = square + new int[] {0, 2, 1, 3}[turn] * Math.PI / 8;
            Optional<FinderPattern> pattern = Optional.of(oblong(start, angle));
            for (int round = 0; round < 3 && pattern.isPresent(); round++) {
                pattern = fitSides(pattern.get(), round == 0 ? 1.2 : round == 1 ? 0.7 : 0.45);
            }
            if (pattern.filter(looksRight).isPresent()) {
                return pattern;
            }
        }
        return Optional.empty();
    }

    /** The rectangle at an angle that fits best: each point lies on the side that it is nearest to. */
    private FinderPattern oblong(Point start, double angle) {
        Point across = new Point(Math.cos(angle), Math.sin(angle));
        Point down = new Point(-across.y(), across.x());
        double halfAcross = meanReach(start, across, down);
        double halfDown = halfAcross;
        for (int round = 0; round < 3; round++) {
            double sumAcross = 0;
            double sumDown = 0;
            int onAcross = 0;
            for (int k = 0; k < count; k++) {
                Point d = new Point(x[k] - start.x(), y[k] - start.y());
                double a = Math.abs(d.dot(across));
                double b = Math.abs(d.dot(down));
                if (a * halfDown > b * halfAcross) {
                    sumAcross += a;
                    onAcross++;
                } else {
                    sumDown += b;
                }
            }
            if (onAcross == 0 || onAcross == count) {
                break;
            }
            halfAcross = sumAcross / onAcross;
            halfDown = sumDown / (count - onAcross);
        }
        return new FinderPattern(start, across.times(halfAcross / 3.5), down.times(halfDown / 3.5));
    }

    /** The angle of the square that fits best: among a few all around, and then among those near to it. */
    private double angle(Point centre) {
        int coarse = angle(centre, -ANGLE_STEPS / 2, ANGLE_STEPS / 2, COARSE);
        return angle(centre, coarse - COARSE + 1, coarse + COARSE, 1) * ANGLE_STEP;
    }

    private int angle(Point centre, int from, int to, int step) {
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = from; i < to; i += step) {
            double variance = variance(centre, i * ANGLE_STEP);
            if (variance < least) {
                least = variance;
                best = i;
            }
        }
        return best;
    }

    /** How much the larger coordinate of the points varies, in axes at an angle. */
    private double variance(Point centre, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < count; k++) {
            double dx = x[k] - centre.x();
            double dy = y[k] - centre.y();
            double reach = Math.max(Math.abs(dx * cos + dy * sin), Math.abs(dy * cos - dx * sin));
            sum += reach;
            squares += reach * reach;
        }
        return squares - sum * sum / count;
    }

    private double meanReach(Point centre, Point across, Point down) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            Point d = new Point(x[k] - centre.x(), y[k] - centre.y());
            sum += Math.max(Math.abs(d.dot(across)), Math.abs(d.dot(down)));
        }
        return sum / count;
    }

    /**
     * The same pattern with its edges followed over their whole length. The lines that cross the central box meet only the
     * middle of each side, three modules of seven. With modules of a few pixels and unsmoothed edges a single step of one
     * pixel there can turn the pattern by five degrees.
     */
    static Optional<FinderPattern> refine(Scene scene, FinderPattern pattern) {
        int lines = (int) Math.max(6, Math.min(MOST_LINES, pattern.module() * REACH));
        EdgeFit edges = new EdgeFit(4 * (2 * lines + 1));
        FinderPattern turned = pattern;
        for (int side = 0; side < 4; side++) {
            for (int line = -lines; line <= lines; line++) {
                Point ring = turned.at(line * REACH / lines, -3);
                LineProfile outwards =
                        new LineProfile(scene, ring, turned.down().times(-1), 0, 1.25);
                if (outwards.startsDark() && outwards.count() > 0) {
                    Point edge = ring.minus(turned.down().times(outwards.change(0)));
                    edges.add(edge.x(), edge.y());
                }
            }
            turned = turned.turned();
        }
        return edges.fitSides(pattern, 0.4);
    }

    /**
     * Like {@link #refine} for photographs, where grey values between pixels say where an edge is: a few lines across each
     * side, sought in steps first and halved then.
     */
    static Optional<FinderPattern> sharpened(Scene scene, FinderPattern pattern) {
        int lines = (int) Math.max(4, Math.min(9, pattern.module() * REACH));
        int halvings = pattern.module() > 6 ? 4 : 2;
        EdgeFit edges = new EdgeFit(4 * (2 * lines + 1));
        FinderPattern turned = pattern;
        for (int side = 0; side < 4; side++) {
            double outX = -turned.down().x();
            double outY = -turned.down().y();
            for (int line = -lines; line <= lines; line++) {
                double a = line * REACH / lines;
                double fromX = turned.centre().x() + a * turned.across().x() + 3 * outX;
                double fromY = turned.centre().y() + a * turned.across().y() + 3 * outY;
                edges.addEdge(scene, fromX, fromY, outX, outY, halvings);
            }
            turned = turned.turned();
        }
        return edges.fitSlantedSides(pattern, 0.4);
    }

    /** Adds the place where a line first leaves the dark, if that is within 1.25 modules of its dark beginning. */
    private void addEdge(Scene scene, double fromX, double fromY, double outX, double outY, int halvings) {
        double before = scene.darkness(fromX, fromY);
        if (before <= 0) {
            return;
        }
        for (int i = 1; i <= 5; i++) {
            double low = (i - 1) * 0.25;
            double high = i * 0.25;
            double after = scene.darkness(fromX + high * outX, fromY + high * outY);
            if (after <= 0) {
                for (int j = 0; j < halvings; j++) {
                    double middle = (low + high) / 2;
                    double darkness = scene.darkness(fromX + middle * outX, fromY + middle * outY);
                    if (darkness > 0) {
                        low = middle;
                        before = darkness;
                    } else {
                        high = middle;
                        after = darkness;
                    }
                }
                double edge = low + (high - low) * before / (before - after);
                add(fromX + edge * outX, fromY + edge * outY);
                return;
            }
            before = after;
        }
    }

    /**
     * @param astray how far from the expected edge a point may lie, in modules
     */
    private Optional<FinderPattern> fitSides(FinderPattern pattern, double astray) {
        return fitSides(pattern, astray, FLAT);
    }

    /** The same for patterns of any view that a camera may have. */
    Optional<FinderPattern> fitSlantedSides(FinderPattern pattern, double astray) {
        return fitSides(pattern, astray, SLANTED);
    }

    private Optional<FinderPattern> fitSides(FinderPattern pattern, double astray, Limits limits) {
        Line[] sides = new Line[4];
        double det = pattern.across().cross(pattern.down());
        for (int side = 0; side < 4; side++) {
            sides[side] = new Line();
        }
        double pixel = 1 / pattern.module();
        for (int k = 0; k < count; k++) {
            Point d = new Point(
                    x[k] - pattern.centre().x(), y[k] - pattern.centre().y());
            double a = d.cross(pattern.down()) / det;
            double b = pattern.across().cross(d) / det;
            double margin = Math.abs(a) - Math.abs(b);
            if (Math.abs(margin) > 3.5 * CORNER
                    && Math.abs(Math.max(Math.abs(a), Math.abs(b)) - 3.5) <= Math.max(astray, pixel)) {
                // Clockwise from the upper one.
                sides[margin > 0 ? a > 0 ? 1 : 3 : b > 0 ? 2 : 0].add(x[k], y[k]);
            }
        }
        for (Line side : sides) {
            if (!side.fit()) {
                return Optional.empty();
            }
        }
        Point[] corners = new Point[4];
        for (int i = 0; i < 4; i++) {
            Optional<Point> corner = sides[(i + 3) % 4].meet(sides[i]);
            if (corner.isEmpty()) {
                return Optional.empty();
            }
            corners[i] = corner.get();
        }
        return pattern(new Quad(corners[0], corners[1], corners[2], corners[3]), limits);
    }

    private static Optional<FinderPattern> pattern(Quad q, Limits limits) {
        Point top = q.upperRight().minus(q.upperLeft());
        Point bottom = q.lowerRight().minus(q.lowerLeft());
        Point left = q.lowerLeft().minus(q.upperLeft());
        Point right = q.lowerRight().minus(q.upperRight());
        Point across = top.plus(bottom).times(0.5 / FinderPattern.SIDE);
        Point down = left.plus(right).times(0.5 / FinderPattern.SIDE);
        double product = across.length() * down.length();
        boolean square = product > 0
                && across.cross(down) > limits.leastSine() * product
                && alike(across.length(), down.length(), limits.mostRatio())
                && alike(top.length(), bottom.length(), 2)
                && alike(left.length(), right.length(), 2);
        return square ? Optional.of(new FinderPattern(q.centre(), across, down)) : Optional.empty();
    }

    private static boolean alike(double a, double b, double ratio) {
        return a < ratio * b && b < ratio * a;
    }

    /** A least squares line: the one from which its points lie least far, measured at right angles to it. */
    private static final class Line {
        private int n;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumXy;
        private double sumYy;
        private Point through = new Point(0, 0);
        private Point along = new Point(0, 0);

        void add(double px, double py) {
            n++;
            sumX += px;
            sumY += py;
            sumXx += px * px;
            sumXy += px * py;
            sumYy += py * py;
        }

        boolean fit() {
            if (n < 3) {
                return false;
            }
            double xx = sumXx - sumX * sumX / n;
            double xy = sumXy - sumX * sumY / n;
            double yy = sumYy - sumY * sumY / n;
            double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
            through = new Point(sumX / n, sumY / n);
            along = new Point(Math.cos(angle), Math.sin(angle));
            return true;
        }

        Optional<Point> meet(Line other) {
            double cross = along.cross(other.along);
            return Math.abs(cross) < 0.3
                    ? Optional.empty()
                    : Optional.of(through.plus(
                            along.times(other.through.minus(through).cross(other.along) / cross)));
        }
    }
}
