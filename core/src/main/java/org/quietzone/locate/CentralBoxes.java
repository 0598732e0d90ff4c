package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quietzone.image.BinaryImage;

/**
 * Finds finder patterns by their central box alone: a dark area as compact as a square that stands free in a light ring.
 *
 * <p>{@link FinderSearch} wants the whole pattern, dark outer ring included, on a row and a column. Patterns are printed
 * with rounded, dotted and broken rings, worn off by folds, drowned in glare, or set on dark ground without a quiet zone.
 * Their central box is the part that survives most of that.
 *
 * <p>Areas of dark pixels that touch by their sides are collected row by row, with their moments. For any parallelogram
 * the area is twelve times the root of the determinant of its covariance; other outlines have less area than that. From
 * the middle of a compact area rays go out in all directions, in a frame in which the area is as wide as it is high. On
 * each of them a finder pattern changes its colour at distances like 3 : 5 : 7, whatever the direction, for its outlines
 * are squares of one centre. So the angle need not be known; {@link EdgeFit} finds it from where the rays cross the
 * outlines. {@link FinderRays} holds that part.
 *
 * <p>Cost: a few steps for each run of a row, and {@value FinderRays#RAYS} rays for each compact area. Memory: about 100
 * bytes for each pixel of a row.
 */
final class CentralBoxes {
    /** Pixels of the smallest box: with less than 1.4 pixels for a module nothing can be read anyway. */
    private static final int LEAST_AREA = 16;
    /** Square modules of a box of three by three that has lost something of its edges. */
    private static final double LEAST_MODULES = 7;
    /** More than any sheet of labels shows; bounds what comes after. */
    private static final int MAX_PATTERNS = 1024;
    /** How far the area may be from that of a parallelogram with the same moments; a disc has 1.05, a half ring 0.5. */
    private static final double LEAST_FILL = 0.82;

    private static final double MOST_FILL = 1.12;
    /** The largest ratio of length to width of a square seen at a slant. */
    private static final double MOST_SLANT = 2.6;

    private final BinaryImage image;
    private final int leastArea;
    private final FinderRays rays;
    private final List<FinderPattern> patterns = new ArrayList<>();

    // The runs of dark pixels of a row: first pixel, pixel after the last, area.
    private Runs above;
    private Runs below;

    // Areas that may still grow; index by index.
    private final int[] starts;
    private final int[] parent;
    private final int[] lastRow;
    /** {@value #MOMENTS} of each area. */
    private final double[] moments;

    private final int[] free;
    private int freeCount;
    private final int[] active;
    private int activeCount;

    private CentralBoxes(Scene scene, double smallest) {
        this.image = scene.pixels();
        this.leastArea = Math.max(LEAST_AREA, (int) (LEAST_MODULES * smallest * smallest));
        this.rays = new FinderRays(scene);
        int most = image.width() / 2 + 1;
        this.above = new Runs(most);
        this.below = new Runs(most);
        // Those of the row above and as many new ones.
        int areas = 2 * most;
        this.starts = new int[image.width() + 1];
        this.parent = new int[areas];
        this.lastRow = new int[areas];
        this.moments = new double[MOMENTS * areas];
        this.free = new int[areas];
        this.active = new int[areas];
        for (int i = 0; i < areas; i++) {
            free[i] = areas - 1 - i;
        }
        freeCount = areas;
    }

    private static final double TWELFTH = 1 / 12.0;
    private static final int COUNT = 0;
    private static final int X = 1;
    private static final int Y = 2;
    private static final int XX = 3;
    private static final int XY = 4;
    private static final int YY = 5;
    private static final int MOMENTS = 6;

    private static final class Runs {
        final int[] from;
        final int[] to;
        final int[] area;
        int count;

        Runs(int most) {
            from = new int[most];
            to = new int[most];
            area = new int[most];
        }
    }

    /**
     * What has the central box of a finder pattern, and around it a light ring and enough of the dark one.
     *
     * @param smallest pixels of a module, 1 or more, below which patterns are left to larger views
     */
    static List<FinderPattern> search(Scene scene, double smallest) {
        CentralBoxes search = new CentralBoxes(scene, smallest);
        for (int y = 0; y < scene.pixels().height(); y++) {
            search.row(y);
        }
        search.close(scene.pixels().height());
        return search.patterns;
    }

    private void row(int y) {
        Runs swap = above;
        above = below;
        below = swap;
        below.count = 0;
        int count = image.runs(y, starts);
        int first = 0;
        for (int i = image.isDark(0, y) ? 0 : 1; i < count; i += 2) {
            first = add(starts[i], starts[i + 1], y, first);
        }
        close(y);
    }

    /** Adds a run to the areas of the runs above that it touches, which thereby become one. */
    private int add(int from, int to, int y, int first) {
        int count = above.count;
        int candidate = first;
        while (candidate < count && above.to[candidate] <= from) {
            candidate++;
        }
        int area = -1;
        int next = candidate;
        for (int i = candidate; i < count && above.from[i] < to; i++) {
            int other = root(above.area[i]);
            area = area < 0 ? other : join(area, other);
            // The last one may reach over the next run as well.
            next = i;
        }
        if (area < 0) {
            area = open();
        }
        int i = below.count++;
        below.from[i] = from;
        below.to[i] = to;
        below.area[i] = area;
        double n = to - from;
        double middle = (from + to) / 2.0;
        double row = y + 0.5;
        int of = MOMENTS * area;
        moments[of + COUNT] += n;
        moments[of + X] += n * middle;
        moments[of + Y] += n * row;
        // A pixel is a square of its own: a run of n has the second moment of a bar of length n.
        moments[of + XX] += n * (middle * middle + n * n * TWELFTH);
        moments[of + XY] += n * middle * row;
        moments[of + YY] += n * (row * row + TWELFTH);
        return next;
    }

    private int open() {
        int area = free[--freeCount];
        parent[area] = area;
        Arrays.fill(moments, MOMENTS * area, MOMENTS * (area + 1), 0);
        active[activeCount++] = area;
        return area;
    }

    private int root(int area) {
        int root = area;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int join(int a, int b) {
        if (a == b) {
            return a;
        }
        parent[b] = a;
        for (int i = 0; i < MOMENTS; i++) {
            moments[MOMENTS * a + i] += moments[MOMENTS * b + i];
        }
        return a;
    }

    /** Looks at the areas that the last row has not touched, and lets go of them. */
    private void close(int y) {
        for (int i = 0; i < below.count; i++) {
            int root = root(below.area[i]);
            below.area[i] = root;
            lastRow[root] = y;
        }
        int kept = 0;
        for (int i = 0; i < activeCount; i++) {
            int area = active[i];
            if (parent[area] == area && lastRow[area] == y) {
                active[kept++] = area;
                continue;
            }
            if (parent[area] == area) {
                judge(area);
            }
            free[freeCount++] = area;
        }
        activeCount = kept;
    }

    private void judge(int area) {
        int of = MOMENTS * area;
        double n = moments[of + COUNT];
        if (n < leastArea || patterns.size() >= MAX_PATTERNS) {
            return;
        }
        double x = moments[of + X] / n;
        double y = moments[of + Y] / n;
        double xx = moments[of + XX] / n - x * x;
        double xy = moments[of + XY] / n - x * y;
        double yy = moments[of + YY] / n - y * y;
        double det = xx * yy - xy * xy;
        if (!(det > 0)) {
            return;
        }
        double fill = n / (12 * Math.sqrt(det));
        double half = (xx + yy) / 2;
        double spread = Math.sqrt(Math.max(0, half * half - det));
        if (fill < LEAST_FILL || fill > MOST_FILL || half + spread > MOST_SLANT * MOST_SLANT * (half - spread)) {
            return;
        }
        rays.around(x, y, xx, xy, yy).ifPresent(patterns::add);
    }
}
