package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * Finds the place of a finder pattern that was not found, from the two others.
 *
 * <p>Three places make a view of the symbol if it is known how modules shrink from one to the next, which the two patterns
 * themselves tell for the way between them. In such a view the fixed modules are looked at: timing patterns, alignment
 * patterns, and the missing pattern, of which often something is left. The third place is moved about where it is expected
 * until most of them fit.
 */
final class MissingPattern {
    /** How far from the expected place to look, in modules, and beyond that as a share of the distance. */
    private static final double REACH = 2;

    private static final double REACH_SHARE = 0.05;
    private static final double STEP = 0.5;
    /** Of two places that fit alike the nearer one is better: what a module away takes from the fit. */
    private static final double FAR = 0.05;
    /** Modules from a centre to the outer edge of the separator. */
    private static final int SEPARATED = 4;

    /** Modules after which a place is given up where hardly more of them fit than by chance. */
    private static final int GLANCE = 32;

    private static final int GLANCE_FIT = 18;

    private final Scene scene;
    private final Corner missing;
    private final int size;
    /** The fixed modules outside all finder patterns: place in the symbol, doubled, and one more if it is dark. */
    private final int[] others;
    /** Those of the missing pattern. */
    private final int[] pattern;

    /** Where the pattern is missing. */
    enum Corner {
        UPPER_LEFT,
        UPPER_RIGHT,
        LOWER_LEFT
    }

    /**
     * The three patterns, and how well the other fixed modules fit.
     *
     * @param fit by how many standard deviations it is better than chance
     */
    record Found(FinderPattern upperLeft, FinderPattern upperRight, FinderPattern lowerLeft, double fit) {
        /** The patterns; that their timing patterns can be followed is not said. */
        FinderTriple triple(int version) {
            return new FinderTriple(upperLeft, upperRight, lowerLeft, version, 0, 0);
        }
    }

    MissingPattern(Scene scene, int number, Corner missing) {
        this.scene = scene;
        this.missing = missing;
        Version version = Version.of(number);
        this.size = version.size();
        int[] modules = new int[FunctionPatterns.fixedModules(version)];
        int free = 0;
        int covered = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                Optional<Corner> corner = corner(row, column);
                boolean wanted = corner.filter(missing::equals).isPresent();
                if (!FunctionPatterns.isFixed(version, row, column) || corner.isPresent() && !wanted) {
                    continue;
                }
                int module = (row * size + column) * 2 + (FunctionPatterns.isDark(version, row, column) ? 1 : 0);
                // The missing pattern from the end of the array backwards.
                modules[wanted ? modules.length - 1 - covered++ : free++] = module;
            }
        }
        this.others = mixed(modules, 0, free);
        this.pattern = mixed(modules, modules.length - covered, covered);
    }

    /** Part of an array in an order that soon has been everywhere: steps of a golden section, prime to the length. */
    private static int[] mixed(int[] modules, int from, int length) {
        int step = Math.max(1, (int) (length * 0.382));
        while (gcd(step, length) != 1) {
            step++;
        }
        int[] mixed = new int[length];
        for (int i = 0; i < length; i++) {
            mixed[i] = modules[from + (int) ((long) i * step % length)];
        }
        return mixed;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** The finder pattern that a module belongs to, separator included, if any. */
    private Optional<Corner> corner(int row, int column) {
        int far = size - 2 * SEPARATED;
        boolean left = column < 2 * SEPARATED;
        boolean top = row < 2 * SEPARATED;
        if (top && left) {
            return Optional.of(Corner.UPPER_LEFT);
        }
        if (top && column >= far) {
            return Optional.of(Corner.UPPER_RIGHT);
        }
        return left && row >= far ? Optional.of(Corner.LOWER_LEFT) : Optional.empty();
    }

    /**
     * The best place near the one that is expected. The patterns come clockwise: first and second are upper left and upper
     * right, upper right and lower left, or (where the upper right one is missing) upper left and lower left. Their first
     * axes lead along the rows.
     */
    Optional<Found> find(FinderPattern first, FinderPattern second, Point expected) {
        double module = (first.module() + second.module()) / 2;
        double reach = REACH + REACH_SHARE * (size - 7);
        int steps = (int) (reach / STEP);
        Point across = first.across();
        Point down = first.down();
        // What is nearer to the camera has larger modules. Small differences are errors of measurement.
        double depth =
                Math.sqrt(first.across().cross(first.down()) / second.across().cross(second.down()));
        depth = Math.pow(depth, 2 / 3.0);
        double best = -1;
        Point place = expected;
        for (int i = -steps; i <= steps; i++) {
            for (int j = -steps; j <= steps; j++) {
                Point there = expected.plus(across.times(j * STEP)).plus(down.times(i * STEP));
                double fit = fit(first.centre(), second.centre(), there, depth) - FAR * STEP * Math.hypot(i, j);
                if (fit > best) {
                    best = fit;
                    place = there;
                }
            }
        }
        if (!scene.isNear(place, module)) {
            return Optional.empty();
        }
        double fit = fit(first.centre(), second.centre(), place, depth);
        return Optional.of(found(first, second, place, fit));
    }

    private Found found(FinderPattern first, FinderPattern second, Point place, double fit) {
        return switch (missing) {
            case LOWER_LEFT -> new Found(first, second, new FinderPattern(place, first.across(), first.down()), fit);
            case UPPER_RIGHT -> new Found(first, new FinderPattern(place, first.across(), first.down()), second, fit);
            case UPPER_LEFT -> new Found(new FinderPattern(place, first.across(), second.down()), first, second, fit);
        };
    }

    /** How well the fixed modules fit if the missing pattern is at a place. */
    private double fit(Point first, Point second, Point third, double depth) {
        return switch (missing) {
            case LOWER_LEFT -> fit(first, second, third, 1, depth, 1);
            case UPPER_RIGHT -> fit(first, third, second, 1, 1, depth);
            case UPPER_LEFT -> fit(third, first, second, (1 + depth) / 2, 1, depth);
        };
    }

    /** The same for three places and how deep in the picture each of them is. */
    private double fit(
            Point upperLeft, Point upperRight, Point lowerLeft, double deep, double deepRight, double deepBelow) {
        double steps = size - 7.0;
        // In homogeneous coordinates the view is linear.
        double x0 = upperLeft.x() * deep;
        double y0 = upperLeft.y() * deep;
        double ax = (upperRight.x() * deepRight - x0) / steps;
        double ay = (upperRight.y() * deepRight - y0) / steps;
        double aw = (deepRight - deep) / steps;
        double dx = (lowerLeft.x() * deepBelow - x0) / steps;
        double dy = (lowerLeft.y() * deepBelow - y0) / steps;
        double dw = (deepBelow - deep) / steps;
        View view = new View(x0, y0, deep, ax, ay, aw, dx, dy, dw);
        int right = 0;
        for (int i = 0; i < others.length; i++) {
            if (i == GLANCE && right < GLANCE_FIT) {
                return 0;
            }
            right += fits(view, others[i]);
        }
        double alone = beyondChance(right, others.length);
        for (int module : pattern) {
            right += fits(view, module);
        }
        // Where nothing of the pattern is left, its modules say nothing.
        return Math.max(alone, beyondChance(right, others.length + pattern.length));
    }

    /** By how many standard deviations more modules fit than half of them, as by chance. */
    private static double beyondChance(int right, int count) {
        return (2.0 * right - count) / Math.sqrt(count);
    }

    private int fits(View view, int module) {
        int u = (module >> 1) % size - 3;
        int v = (module >> 1) / size - 3;
        double w = view.w + u * view.aw + v * view.dw;
        double x = (view.x + u * view.ax + v * view.dx) / w;
        double y = (view.y + u * view.ay + v * view.dy) / w;
        return scene.pixels().isDark(x, y) == ((module & 1) != 0) ? 1 : 0;
    }

    /** The upper left finder pattern's centre and one module along rows and columns, in homogeneous coordinates. */
    private record View(
            double x, double y, double w, double ax, double ay, double aw, double dx, double dy, double dw) {}
}
