package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.Point;

/**
 * Completes two finder patterns to the three of a symbol, where the third is covered, torn off or washed out.
 *
 * <p>Two patterns stand at one side of their symbol, which may lie to either side of them and have its missing pattern
 * beside the one or the other; or they stand at a diagonal, and the upper left one is missing on either side of it. How
 * they are turned and how far they are apart says which of the two, and about which version: six ways in all, and a few
 * versions for each. {@link MissingPattern} looks for each where the third place must be for the other fixed modules to
 * fit: timing patterns, alignment patterns and what is left of the third finder pattern. Those that fit best are offered.
 *
 * <p>Bounds: {@value #MOST_PATTERNS} patterns, {@value #MOST_LOOKED_AT} ways that their distance and timing pattern allow,
 * {@value #MOST_OFFERED} triples.
 */
final class FinderPairs {
    private static final int MOST_PATTERNS = 24;
    private static final int MOST_LOOKED_AT = 60;
    private static final int MOST_OFFERED = 16;

    /** The largest ratio of two module sizes: a pair leaves less to go by than a triple does. */
    private static final double SIZE_RATIO = 1.6;
    /** The sine of the largest angle between an axis of a pattern and the way to its partner. */
    private static final double ASIDE = 0.3;
    /** Modules between the centres of version 1 and of version 40, with some room for a wrong module size. */
    private static final double NEAREST = 14 * 0.85;

    private static final double FARTHEST = 170 * 1.15;
    /** The share of a timing pattern that must be right to look any further; random modules reach a half. */
    private static final double SOME_TIMING = 0.62;
    /** Modules of a timing pattern that are looked at in the frame of the finder pattern where it begins. */
    private static final int TIMING_BEGIN = 8;

    private static final double BEGIN_FIT = 0.7;
    /** Standard deviations by which fixed modules must fit better than by chance; the place that fits best is chosen. */
    private static final double LEAST_FIT = 5;
    /** The same for version 1, which has no more than eleven such modules if all of the pattern is covered. */
    private static final double LEAST_FIT_OF_FEW = 3.2;

    private final Scene scene;
    private final List<Way> ways = new ArrayList<>();

    private FinderPairs(Scene scene) {
        this.scene = scene;
    }

    /** Three patterns, one of which is a guess, and how well the fixed modules fit. */
    private record Way(FinderTriple triple, double fit) {}

    /** The likely triples, best first; of each one pattern has not been seen. */
    static List<FinderTriple> of(Scene scene, List<FinderPattern> patterns) {
        FinderPairs pairs = new FinderPairs(scene);
        int count = Math.min(MOST_PATTERNS, patterns.size());
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j) {
                    pairs.complete(patterns.get(i), patterns.get(j));
                }
            }
        }
        pairs.ways.sort(Comparator.comparingDouble(way -> -way.fit));
        List<FinderTriple> best = new ArrayList<>();
        for (Way way : pairs.ways.subList(0, Math.min(MOST_OFFERED, pairs.ways.size()))) {
            best.add(way.triple);
        }
        return best;
    }

    private void complete(FinderPattern a, FinderPattern b) {
        Point way = b.centre().minus(a.centre());
        double module = (a.module() + b.module()) / 2;
        double modules = way.length() / module;
        if (a.module() > b.module() * SIZE_RATIO || b.module() > a.module() * SIZE_RATIO || modules < NEAREST) {
            return;
        }
        FinderPattern first = a.facing(way);
        FinderPattern second = b.facing(way);
        double aside = Math.max(sine(first, way), sine(second, way));
        if (aside <= ASIDE && modules <= FARTHEST) {
            beside(first, second, modules);
        } else if (isDiagonal(first, way) && isDiagonal(second, way) && modules <= FARTHEST * Math.sqrt(2)) {
            across(first, second, way, modules / Math.sqrt(2));
        }
    }

    private static double sine(FinderPattern pattern, Point way) {
        return Math.abs(pattern.across().cross(way)) / (pattern.across().length() * way.length());
    }

    /** Whether a way leads between the two axes of a pattern. */
    private static boolean isDiagonal(FinderPattern pattern, Point way) {
        double sine = sine(pattern, way);
        return sine > 0.5 && sine < 0.87;
    }

    /** Two patterns at one side, the symbol below them as they face each other. */
    private void beside(FinderPattern left, FinderPattern right, double modules) {
        double exact = (modules - 10) / 4;
        for (int version : versions(exact)) {
            int size = 17 + 4 * version;
            double timing =
                    new TimingPath(left.at(0, 3), left.across(), right.at(0, 3), right.across()).timing(scene, size);
            if (timing < SOME_TIMING || ways.size() >= MOST_LOOKED_AT) {
                continue;
            }
            double steps = size - 7.0;
            add(
                    new MissingPattern(scene, version, MissingPattern.Corner.LOWER_LEFT)
                            .find(left, right, left.at(0, steps)),
                    version);
            // Seen from the right one the symbol is turned by a quarter.
            add(
                    new MissingPattern(scene, version, MissingPattern.Corner.UPPER_RIGHT)
                            .find(right.turned(), left.turned(), right.at(0, steps)),
                    version);
        }
    }

    /** Two patterns at a diagonal, the upper left corner where the way from the first turns clockwise to the second. */
    private void across(FinderPattern first, FinderPattern second, Point way, double modules) {
        // Axes of the first along which the second lies before and below it: across leads back to the corner.
        FinderPattern upperRight = first;
        for (int i = 0;
                i < 4 && !(upperRight.across().dot(way) < 0 && upperRight.down().dot(way) > 0);
                i++) {
            upperRight = upperRight.turned();
        }
        FinderPattern lowerLeft = second.facing(upperRight.across());
        double cross = upperRight.across().cross(lowerLeft.down());
        if (cross <= 0) {
            return;
        }
        Point corner = upperRight.centre().plus(upperRight.across().times(way.cross(lowerLeft.down()) / cross));
        double exact = (modules - 10) / 4;
        for (int version : versions(exact)) {
            if (leadsOn(upperRight, lowerLeft, version) && ways.size() < MOST_LOOKED_AT) {
                add(
                        new MissingPattern(scene, version, MissingPattern.Corner.UPPER_LEFT)
                                .find(upperRight, lowerLeft, corner),
                        version);
            }
        }
    }

    /** Whether timing patterns begin beside both patterns, where their own frames still hold. */
    private boolean leadsOn(FinderPattern upperRight, FinderPattern lowerLeft, int version) {
        int modules = Math.min(TIMING_BEGIN, 4 * version + 1);
        int right = 0;
        for (int i = 0; i < modules; i++) {
            // Beside the separator there is a dark module.
            boolean dark = (i & 1) == 0;
            right += scene.isDark(upperRight.at(-5.0 - i, 3)) == dark ? 1 : 0;
            right += scene.isDark(lowerLeft.at(3, -5.0 - i)) == dark ? 1 : 0;
        }
        return right >= 2 * modules * BEGIN_FIT;
    }

    private static List<Integer> versions(double exact) {
        List<Integer> versions = new ArrayList<>();
        double reach = 0.6 + exact / 12;
        for (int version = (int) Math.max(1, Math.ceil(exact - reach));
                version <= Math.min(40, exact + reach);
                version++) {
            versions.add(version);
        }
        return versions;
    }

    private void add(Optional<MissingPattern.Found> found, int version) {
        found.filter(place -> place.fit() >= (version == 1 ? LEAST_FIT_OF_FEW : LEAST_FIT))
                .ifPresent(place -> ways.add(new Way(place.triple(version), place.fit())));
    }
}
