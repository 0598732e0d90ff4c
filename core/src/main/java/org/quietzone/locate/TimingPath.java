package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.image.Point;

/**
 * The way of a timing pattern from one finder pattern to another, as the two of them let expect it: it leaves the first in
 * the direction of its modules and with their size, and arrives at the second with the direction and size of those.
 *
 * <p>Between them lies a cubic (Hermite) curve, which bends and stretches as a row does that goes around a cylinder. How far
 * the modules of flat paper shrink with distance it tells as well, unless there are very many; so does
 * {@link #straight}, of flat paper only.
 */
final class TimingPath {
    /** Modules after which a timing pattern that is mostly wrong is given up. */
    private static final int ENOUGH = 16;
    /** Looks at each module where changes of colour are counted. */
    private static final int LOOKS = 4;
    /** How often the place between two looks at which the colour changes is halved. */
    private static final int HALVINGS = 4;

    private final Point from;
    private final Point fromStep;
    private final Point to;
    private final Point toStep;

    /**
     * A way.
     *
     * @param from the place of module 3
     * @param fromStep from there to the next module
     * @param to the place of the fourth module from the end
     * @param toStep from there to the next module
     */
    TimingPath(Point from, Point fromStep, Point to, Point toStep) {
        this.from = from;
        this.fromStep = fromStep;
        this.to = to;
        this.toStep = toStep;
    }

    /** The way of row 6 from the upper left to the upper right finder pattern. */
    static TimingPath across(FinderPattern upperLeft, FinderPattern upperRight) {
        return new TimingPath(upperLeft.at(0, 3), upperLeft.across(), upperRight.at(0, 3), upperRight.across());
    }

    /** The way of column 6 from the upper left to the lower left finder pattern. */
    static TimingPath down(FinderPattern upperLeft, FinderPattern lowerLeft) {
        return new TimingPath(upperLeft.at(3, 0), upperLeft.down(), lowerLeft.at(3, 0), lowerLeft.down());
    }

    /** The curve, at a share of the way over a number of modules. */
    Point at(double share, double modules) {
        double t = share;
        double left = 1 - t;
        double a = left * left * (1 + 2 * t);
        double b = left * left * t * modules;
        double c = t * t * (3 - 2 * t);
        double d = -t * t * left * modules;
        return new Point(
                a * from.x() + b * fromStep.x() + c * to.x() + d * toStep.x(),
                a * from.y() + b * fromStep.y() + c * to.y() + d * toStep.y());
    }

    /**
     * The straight line, on which modules become smaller evenly: the middle of them lies at {@code (1 + c) / (2 + c)} of its
     * length, {@code 1 + c} being the root of the ratio of the first module to the last.
     */
    Point straight(double share) {
        double shrink = Math.sqrt(fromStep.length() / toStep.length());
        return from.towards(to, shrink * share / (1 + (shrink - 1) * share));
    }

    /** The share of the modules of the timing pattern that have the right colour, on the line or on the curve. */
    double timing(Scene scene, int size) {
        double flat = timing(scene, size, false);
        return flat > 0.95 ? flat : Math.max(flat, timing(scene, size, true));
    }

    /** Looks no further once it is mostly wrong. */
    private double timing(Scene scene, int size, boolean curved) {
        double modules = size - FinderPattern.SIDE;
        int right = 0;
        int end = size - 9;
        for (int module = 8; module <= end; module++) {
            double share = (module - 3.0) / modules;
            if (scene.isDark(curved ? at(share, modules) : straight(share)) == ((module & 1) == 0)) {
                right++;
            }
            int seen = module - 7;
            if (seen >= ENOUGH && right * 10 < seen * 6) {
                return right / (double) seen;
            }
        }
        return right / (double) (size - 16);
    }

    /**
     * The modules on a side if the changes of colour on the way are those of a timing pattern.
     *
     * @param modules about how many there are from one finder pattern's middle to the other
     */
    int count(Scene scene, double modules) {
        // From the fourth module on, three are dark; from there one change a module, to the three before the last.
        return changes(scene, modules).size() + 13;
    }

    /**
     * Where the modules of the timing pattern begin: the places of {@code column} 6.5, 7.5 and so on, the last one being the
     * beginning of the other finder pattern; none if there are not as many as there should be.
     */
    List<Point> edges(Scene scene, int size) {
        double modules = size - FinderPattern.SIDE;
        List<Double> changes = changes(scene, modules);
        List<Point> edges = new ArrayList<>(changes.size());
        if (changes.size() + 13 == size) {
            for (double share : changes) {
                edges.add(at(share, modules));
            }
        }
        return edges;
    }

    /** The shares of the way at which the colour changes, ascending. */
    private List<Double> changes(Scene scene, double modules) {
        int looks = (int) Math.ceil(modules * LOOKS);
        boolean dark = true;
        List<Double> changes = new ArrayList<>();
        for (int i = 0; i <= looks; i++) {
            if (scene.isDark(at((double) i / looks, modules)) != dark) {
                double low = (i - 1.0) / looks;
                double high = (double) i / looks;
                for (int halving = 0; halving < HALVINGS; halving++) {
                    double middle = (low + high) / 2;
                    if (scene.isDarkBetween(at(middle, modules)) == dark) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                changes.add((low + high) / 2);
                dark = !dark;
            }
        }
        return changes;
    }
}
