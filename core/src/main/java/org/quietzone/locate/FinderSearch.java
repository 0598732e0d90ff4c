package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.BinaryImage;
import org.quietzone.image.Point;

/**
 * Finds finder patterns (ISO/IEC 18004:2024, 12 b; the Micro QR Code text, step 2).
 *
 * <p>Every pixel row is searched for dark, light, dark, light and dark runs whose lengths are as 1 : 1 : 3 : 1 : 1, each
 * within half a module. Where the pixel column through the middle shows the same, the rows and columns that cross the
 * central box are followed outwards to the outer edge of the pattern, and {@link EdgeFit} puts lines through the points
 * found. Last, 7 by 7 modules are looked at in the frame so won, for what only looks like a finder pattern on a cross of
 * two lines.
 *
 * <p>Cost: a central box is followed only once, whether that leads to a pattern or not; {@code done} holds for each pixel
 * column down to which row boxes have been followed. Steps along columns are counted and end the search when they exceed
 * a few for each pixel, so that no image can make it slow. Memory: 8 bytes for each pixel of a row.
 */
final class FinderSearch {
    /** More than any sheet of labels shows; bounds what comes after. */
    static final int MAX_PATTERNS = 4096;

    /** Modules, of 49, that must have the colour of a finder pattern. */
    private static final int MATCHES = 42;
    /** Lines followed on each side of the middle of a central box; larger boxes are followed on every so many lines. */
    private static final int LINES = 24;
    /** Two ends of each line, in rows and columns, over the diagonal of a box. */
    private static final int MAX_POINTS = 2 * 2 * (4 * LINES + 4);

    private final Scene scene;
    private final BinaryImage image;
    private final int[] done;
    private final int[] starts;
    private final EdgeFit edges = new EdgeFit(MAX_POINTS);
    private final List<FinderPattern> patterns = new ArrayList<>();
    private long steps;

    private FinderSearch(Scene scene) {
        this.scene = scene;
        this.image = scene.pixels();
        this.done = new int[image.width()];
        this.starts = new int[image.width() + 1];
        this.steps = 16L * image.width() * image.height() + 1_000_000;
    }

    /** Whether five runs are as 1 : 1 : 3 : 1 : 1, each within half a module, a module being a seventh of all. */
    private static boolean isFinder(int a, int b, int c, int d, int e) {
        int total = a + b + c + d + e;
        return total >= 7
                && isSingle(a, total)
                && isSingle(b, total)
                && isSingle(d, total)
                && isSingle(e, total)
                && 14 * c >= 5 * total
                && 14 * c <= 7 * total;
    }

    private static boolean isSingle(int run, int total) {
        return 14 * run >= total && 14 * run <= 3 * total;
    }

    /** The finder patterns of an image, from the top downwards, at most {@link #MAX_PATTERNS}. */
    static List<FinderPattern> search(Scene scene) {
        FinderSearch search = new FinderSearch(scene);
        for (int y = 0; y < scene.pixels().height() && search.steps > 0 && search.patterns.size() < MAX_PATTERNS; y++) {
            search.row(y);
        }
        return search.patterns;
    }

    private void row(int y) {
        int count = image.runs(y, starts);
        // The run from i on is the middle one of five; every other one is dark.
        for (int i = image.isDark(0, y) ? 2 : 3; i + 3 <= count; i += 2) {
            int c = starts[i];
            int d = starts[i + 1];
            int b = starts[i - 1];
            int e = starts[i + 2];
            // The middle run is longer than its neighbours; of most runs that is enough to know.
            if (d - c > c - b && d - c > e - d) {
                int a = starts[i - 2];
                int f = starts[i + 3];
                if (isFinder(b - a, c - b, d - c, e - d, f - e)) {
                    hit((c + d) / 2, y, f - a);
                }
            }
        }
    }

    /** A row that looks right: checks the column, then follows the central box. */
    private void hit(int x, int y, int total) {
        if (done[x] > y || patterns.size() >= MAX_PATTERNS) {
            return;
        }
        int limit = total;
        int up = length(x, y, 0, -1, limit);
        int down = length(x, y, 0, 1, limit);
        int upLight = length(x, y - up, 0, -1, limit);
        int downLight = length(x, y + down, 0, 1, limit);
        int upDark = length(x, y - up - upLight, 0, -1, limit);
        int downDark = length(x, y + down + downLight, 0, 1, limit);
        if (!isFinder(upDark, upLight, up + down - 1, downLight, downDark)) {
            return;
        }
        double module = total / 7.0;
        // A row that only grazes the pattern gives a poor module size; the column has seen it too.
        module = Math.max(module, (upDark + upLight + up + down - 1 + downLight + downDark) / 7.0);
        int middle = y + (down - up) / 2;
        int left = length(x, middle, -1, 0, limit);
        int right = length(x, middle, 1, 0, limit);
        follow(x + (right - left) / 2, middle, module);
    }

    /** Follows the rows and columns that cross a central box. */
    private void follow(int x, int y, double module) {
        edges.clear();
        int top = crossings(x, y, module, 0, -1);
        int bottom = crossings(x, y, module, 0, 1);
        int left = crossings(x, y, module, -1, 0);
        int right = crossings(x, y, module, 1, 0);
        // The box may go on up to the next line that would have been followed.
        int step = step(module);
        for (int i = Math.max(0, x - left - step); i < Math.min(done.length, x + right + step); i++) {
            done[i] = Math.max(done[i], y + bottom + step);
        }
        if (top + bottom < 2 || left + right < 2) {
            return;
        }
        Point middle = new Point(x + (right - left) / 2.0 + 0.5, y + (bottom - top) / 2.0 + 0.5);
        Optional<FinderPattern> fitted = edges.fit(middle);
        fitted.filter(this::looksRight)
                .map(pattern -> EdgeFit.refine(scene, pattern).orElse(pattern))
                .filter(this::looksRight)
                .ifPresent(patterns::add);
    }

    /**
     * Follows the box from its middle in one direction, line by line, and collects where each line crosses the outer edge
     * of the pattern. The lines themselves run at right angles to the direction.
     *
     * @return the lines that cross the box, without the middle one
     */
    private int crossings(int x, int y, double module, int dx, int dy) {
        int step = step(module);
        int limit = (int) (module * 5) + 2;
        int farthest = (int) (module * 3) + 1;
        int px = x;
        int py = y;
        int distance = 0;
        boolean middle = dx + dy < 0;
        while (distance <= farthest) {
            if (!image.isDark(px, py)) {
                break;
            }
            int back = length(px, py, -Math.abs(dy), -Math.abs(dx), limit);
            int forth = length(px, py, Math.abs(dy), Math.abs(dx), limit);
            if (back + forth - 1 > limit) {
                break;
            }
            // Both directions begin at the middle line; it counts once.
            if (distance > 0 || middle) {
                edge(px, py, -Math.abs(dy), -Math.abs(dx), back, limit);
                edge(px, py, Math.abs(dy), Math.abs(dx), forth, limit);
            }
            // On to the next line from the middle of this one, which keeps inside the box of a turned pattern.
            int shift = (forth - back) / 2;
            px += Math.abs(dy) * shift + dx * step;
            py += Math.abs(dx) * shift + dy * step;
            distance += step;
        }
        return Math.max(0, distance - step);
    }

    private static int step(double module) {
        return Math.max(1, (int) (module * 1.5 / LINES));
    }

    /** From the edge of the central box across the light and the dark ring: notes where the dark ring ends. */
    private void edge(int x, int y, int dx, int dy, int box, int limit) {
        int light = length(x + dx * box, y + dy * box, dx, dy, limit);
        int ring = length(x + dx * (box + light), y + dy * (box + light), dx, dy, limit);
        if (light == 0 || ring == 0 || light >= limit || ring >= limit) {
            return;
        }
        int reach = box + light + ring - 1;
        double exact = reach + scene.edge(x + dx * reach, y + dy * reach, dx, dy, Math.min(3, ring));
        edges.add(x + 0.5 + dx * exact, y + 0.5 + dy * exact);
    }

    /** The pixels of one colour from a pixel on, that one included; 0 outside the image, at most {@code limit}. */
    private int length(int x, int y, int dx, int dy, int limit) {
        int length = image.run(x, y, dx, dy, limit);
        steps -= length;
        return length;
    }

    private boolean looksRight(FinderPattern pattern) {
        int matches = 0;
        for (int b = -3; b <= 3; b++) {
            for (int a = -3; a <= 3; a++) {
                int ring = Math.max(Math.abs(a), Math.abs(b));
                Point point = pattern.at(a, b);
                if (image.isDark(point.x(), point.y()) == (ring != 2)) {
                    matches++;
                }
            }
        }
        return matches >= MATCHES;
    }
}
