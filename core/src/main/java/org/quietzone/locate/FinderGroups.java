package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quietzone.image.Point;

/**
 * Puts finder patterns together to symbols (ISO/IEC 18004:2024, 12 c).
 *
 * <p>With several symbols in one image, or a message that imitates a finder pattern, it is not given which three belong
 * together. From each pattern as the upper left one, the partners on its four sides are those that lie along its axes,
 * are turned as it is and of its size; two partners on neighbouring sides at equal distance make a triple. Triples are
 * ordered by shape and timing pattern. The best of those that share a pattern comes first, so that every pattern is used
 * once before any is used twice.
 *
 * <p>Bounds: at most {@link #PARTNERS} partners on each side, the nearest; of the triples of each upper left
 * pattern {@link #MEASURED} are looked at in the image and {@link #PER_PATTERN} kept; and few triples with a broken timing
 * pattern or with patterns already used. Where there are more than {@link #CROWD} patterns, which are those of a texture
 * more often than of labels, fewer partners and triples of each are enough. Each pattern is held against each other one by
 * some twenty multiplications.
 */
final class FinderGroups {
    private static final int PARTNERS = 12;
    private static final int MEASURED = 24;
    private static final int PER_PATTERN = 6;

    /** Patterns from which on there is less time for each, and what is left to it. */
    static final int CROWD = 512;

    static final int MEASURED_IN_CROWD = 8;
    private static final int PARTNERS_IN_CROWD = 6;

    private static final int MAX_POOR = 12;
    private static final int MAX_SHARED = 24;

    /** Modules between the centres in version 1 and version 40, with some room for a wrong module size. */
    private static final double NEAREST = 14 * 0.8;

    private static final double FARTHEST = 170 * 1.2;
    /** Modules as large as those of the nearer one of two patterns seen at a slant. */
    private static final double NEAREST_SLANTED = NEAREST * 0.5;
    /** Numbers that the frame of a pattern takes. */
    private static final int FRAME = 7;

    private final Scene scene;
    private final GroupLimits limits;
    private final List<FinderPattern> patterns;
    /** What lays points out in the frames of the patterns, {@value #FRAME} numbers each. */
    private final double[] frames;

    private final int mostPartners;
    private final int mostMeasured;
    private int measured;
    /** By side: right, below, left, above in the pattern's own frame; ascending by distance. */
    private final FinderPattern[][] partners = new FinderPattern[4][PARTNERS];

    private final double[][] distances = new double[4][PARTNERS];
    private final int[] counts = new int[4];

    FinderGroups(Scene scene, List<FinderPattern> patterns, GroupLimits limits) {
        this.scene = scene;
        this.limits = limits;
        this.patterns = patterns;
        boolean crowd = patterns.size() > CROWD;
        this.mostPartners = crowd ? PARTNERS_IN_CROWD : PARTNERS;
        this.mostMeasured = crowd ? MEASURED_IN_CROWD : MEASURED;
        this.frames = limits.perspective() ? frames(patterns) : new double[0];
    }

    /** Triples that have been looked at in the image: what the work cost. */
    int measured() {
        return measured;
    }

    /** The likely triples, best first. */
    static List<FinderTriple> of(Scene scene, List<FinderPattern> patterns) {
        return of(scene, patterns, GroupLimits.FLAT);
    }

    /** The likely triples within other limits, best first. */
    static List<FinderTriple> of(Scene scene, List<FinderPattern> patterns, GroupLimits limits) {
        return new FinderGroups(scene, patterns, limits).select();
    }

    /** The likely triples, best first. */
    List<FinderTriple> select() {
        List<FinderTriple> all = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Arrays.fill(counts, 0);
            if (limits.perspective()) {
                findSlanted(i);
            } else {
                findPartners(patterns.get(i));
            }
            addTriples(patterns.get(i), all);
        }
        all.sort(Comparator.comparingDouble(FinderTriple::badness));
        List<FinderTriple> good = new ArrayList<>();
        List<FinderTriple> poor = new ArrayList<>();
        List<FinderTriple> shared = new ArrayList<>();
        Set<Point> used = new HashSet<>();
        for (FinderTriple triple : all) {
            boolean free = !used.contains(triple.upperLeft().centre())
                    && !used.contains(triple.upperRight().centre())
                    && !used.contains(triple.lowerLeft().centre());
            if (free && (triple.hasGoodTiming() || poor.size() < MAX_POOR)) {
                (triple.hasGoodTiming() ? good : poor).add(triple);
                used.add(triple.upperLeft().centre());
                used.add(triple.upperRight().centre());
                used.add(triple.lowerLeft().centre());
            } else if (!free && triple.hasGoodTiming() && shared.size() < MAX_SHARED) {
                shared.add(triple);
            }
        }
        good.addAll(shared);
        good.addAll(poor);
        return good;
    }

    private void findPartners(FinderPattern pattern) {
        double module = pattern.module();
        double ux = pattern.across().x() / pattern.across().length();
        double uy = pattern.across().y() / pattern.across().length();
        for (FinderPattern other : patterns) {
            double dx = other.centre().x() - pattern.centre().x();
            double dy = other.centre().y() - pattern.centre().y();
            double distance = Math.sqrt(dx * dx + dy * dy);
            if (distance < NEAREST * module || distance > FARTHEST * module) {
                continue;
            }
            double along = (dx * ux + dy * uy) / distance;
            double aside = (dy * ux - dx * uy) / distance;
            if (Math.min(Math.abs(along), Math.abs(aside)) > limits.aside()
                    || !alike(module, other.module())
                    || !turnedAlike(pattern, other)) {
                continue;
            }
            insert(side(along, aside), other, distance);
        }
    }

    /** For each pattern: the centre, the rows of the matrix that lays a distance out in its frame, the module size. */
    private static double[] frames(List<FinderPattern> patterns) {
        double[] frames = new double[FRAME * patterns.size()];
        int k = 0;
        for (FinderPattern pattern : patterns) {
            double det = pattern.across().cross(pattern.down());
            frames[k++] = pattern.centre().x();
            frames[k++] = pattern.centre().y();
            frames[k++] = pattern.down().y() / det;
            frames[k++] = -pattern.down().x() / det;
            frames[k++] = -pattern.across().y() / det;
            frames[k++] = pattern.across().x() / det;
            frames[k++] = SlantedTriple.size(pattern);
        }
        return frames;
    }

    /**
     * The same in the patterns' own frames, where a square is a square at whatever slant it is seen. What most pairs fail
     * at comes first, without a root or a division: of thousands of patterns there are millions of pairs.
     */
    private void findSlanted(int pattern) {
        double[] f = frames;
        int p = FRAME * pattern;
        for (int o = 0, i = 0; o < f.length; o += FRAME, i++) {
            double dx = f[o] - f[p];
            double dy = f[o + 1] - f[p + 1];
            double x = dx * f[p + 2] + dy * f[p + 3];
            double y = dx * f[p + 4] + dy * f[p + 5];
            double there = x * x + y * y;
            // A pattern itself is at no distance.
            if (there < NEAREST_SLANTED * NEAREST_SLANTED || !isOnAxis(x, y, there) || !alike(f[p + 6], f[o + 6])) {
                continue;
            }
            double backX = dx * f[o + 2] + dy * f[o + 3];
            double backY = dx * f[o + 4] + dy * f[o + 5];
            double back = backX * backX + backY * backY;
            if (isOnAxis(backX, backY, back)) {
                double modules = Math.sqrt(Math.sqrt(there * back));
                if (modules >= NEAREST && modules <= FARTHEST) {
                    insert(side(x, y), patterns.get(i), modules);
                }
            }
        }
    }

    /** Whether a place in the frame of a pattern is right or left of it, above or below. */
    private boolean isOnAxis(double x, double y, double square) {
        double aside = Math.min(Math.abs(x), Math.abs(y));
        return aside * aside <= limits.aside() * limits.aside() * square;
    }

    private static int side(double along, double aside) {
        return Math.abs(along) > Math.abs(aside) ? along > 0 ? 0 : 2 : aside > 0 ? 1 : 3;
    }

    private boolean alike(double a, double b) {
        return a <= b * limits.sizeRatio() && b <= a * limits.sizeRatio();
    }

    private boolean turnedAlike(FinderPattern a, FinderPattern b) {
        double cos = Math.abs(a.cosine(b.across()));
        double aside = limits.aside();
        return cos > 1 - aside * aside / 2 || cos < aside;
    }

    private void insert(int side, FinderPattern partner, double distance) {
        int place = counts[side];
        while (place > 0 && distances[side][place - 1] > distance) {
            place--;
        }
        if (place == mostPartners) {
            return;
        }
        int count = Math.min(counts[side], mostPartners - 1);
        System.arraycopy(partners[side], place, partners[side], place + 1, count - place);
        System.arraycopy(distances[side], place, distances[side], place + 1, count - place);
        partners[side][place] = partner;
        distances[side][place] = distance;
        counts[side] = count + 1;
    }

    private void addTriples(FinderPattern pattern, List<FinderTriple> all) {
        List<Corner> corners = new ArrayList<>();
        FinderPattern turned = pattern;
        for (int side = 0; side < 4; side++) {
            int next = (side + 1) & 3;
            for (int i = 0; i < counts[side]; i++) {
                for (int j = 0; j < counts[next]; j++) {
                    double a = distances[side][i];
                    double b = distances[next][j];
                    if (a <= b * limits.legRatio() && b <= a * limits.legRatio()) {
                        FinderPattern right = partners[side][i];
                        FinderPattern below = partners[next][j];
                        corners.add(
                                limits.perspective()
                                        ? Corner.slanted(turned, right, below, a, b)
                                        : Corner.of(turned, right, below));
                    }
                }
            }
            turned = turned.turned();
        }
        corners.sort(Comparator.comparingDouble(Corner::cost));
        List<FinderTriple> found = new ArrayList<>();
        for (Corner corner : corners.subList(0, Math.min(mostMeasured, corners.size()))) {
            measured++;
            found.add(
                    limits.perspective()
                            ? SlantedTriple.of(scene, corner.pattern(), corner.right(), corner.below(), limits)
                            : FinderTriple.of(scene, corner.pattern(), corner.right(), corner.below()));
        }
        found.sort(Comparator.comparingDouble(FinderTriple::badness));
        all.addAll(found.subList(0, Math.min(PER_PATTERN, found.size())));
    }

    /** Three patterns before they are measured in the image; of equally good shape the smaller one is tried first. */
    private record Corner(FinderPattern pattern, FinderPattern right, FinderPattern below, double cost) {
        static Corner of(FinderPattern pattern, FinderPattern right, FinderPattern below) {
            Point rows = right.centre().minus(pattern.centre());
            Point columns = below.centre().minus(pattern.centre());
            double a = rows.length();
            double b = columns.length();
            double shape = Math.abs(a - b) / Math.max(a, b) + Math.abs(rows.dot(columns)) / (a * b);
            return new Corner(pattern, right, below, shape + 0.001 * Math.max(a, b) / pattern.module());
        }

        /** The same in the pattern's own frame; {@code a} and {@code b} are the distances in modules. */
        static Corner slanted(FinderPattern pattern, FinderPattern right, FinderPattern below, double a, double b) {
            Point rows = SlantedTriple.inFrame(pattern, right.centre());
            Point columns = SlantedTriple.inFrame(pattern, below.centre());
            double shape =
                    Math.abs(a - b) / Math.max(a, b) + Math.abs(rows.dot(columns)) / (rows.length() * columns.length());
            return new Corner(pattern, right, below, shape + 0.001 * Math.max(a, b));
        }
    }
}
