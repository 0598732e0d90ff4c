package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.BinaryImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * The finder patterns of a photograph, dark on light and light on dark, from one walk over the image.
 *
 * <p>The search of the reference decode algorithm (ISO/IEC 18004:2024, 12 b) with wider limits and in the order of cost: most
 * of what looks right in one row is given up after a few comparisons more, and only what looks right from all sides is
 * measured. The steps are
 * <ol>
 * <li>five runs of a row that are nearly as 1 : 1 : 3 : 1 : 1;
 * <li>the same in the column through the middle, and in the row through the middle of that; a pattern seen at a slant may
 * be much higher than wide, but its parts shrink alike;
 * <li>{@link FinderOutline}: rays in all directions from the centre;
 * <li>{@link EdgeFit}: lines along the outer edges, and 7 by 7 modules that have the right colours. Patterns drawn as rings
 * have no such lines, and the rays have shown all there is to be seen.
 * </ol>
 *
 * <p>What ink spread adds to dark runs it takes from light ones, so the sum of a dark run and its light neighbour stays
 * right, and that is what is measured.
 *
 * <p>Cost: runs are read from whole words, and rows nearer to each other than a third of the smallest central box are left
 * out. Where a pattern was found or refused, {@code done} keeps the next rows from looking again. Steps are counted and end
 * the search when they exceed a few for each pixel, so that no image can make it slow. Memory: 12 bytes for each pixel of a
 * row.
 *
 * @param darkOnLight patterns of dark rings on light, from the top downwards
 * @param lightOnDark patterns of light rings on dark
 */
record PhotoFinders(List<FinderPattern> darkOnLight, List<FinderPattern> lightOnDark) {
    /** More than any sheet of labels shows; bounds what comes after. */
    static final int MAX_PATTERNS = 4096;

    /** How much longer a module may be in one direction than in the other. */
    private static final int SLANT = 4;
    /** Modules from row to row: of a pattern turned by 45 degrees so many show 1 : 1 : 3 : 1 : 1. */
    private static final double ROW_STEP = 1.35;
    /** Pixels across below which a run may be wrong by less: noise is full of what resembles a small pattern. */
    private static final int SHARP = 12;
    /** Seven times the half pixel by which any run may be wrong. */
    private static final int SLACK = 4;
    /** Modules, of 49, that must have the colour of a finder pattern. */
    private static final int MATCHES = 37;

    /**
     * Searches an image.
     *
     * @param scene not inverted
     * @param smallest the smallest module size in pixels, 1 or more
     * @param largest the largest one; of patterns seen at a slant the shorter side counts
     */
    static PhotoFinders of(Scene scene, double smallest, double largest) {
        return of(scene, smallest, largest, List.of());
    }

    /**
     * Searches an image in which symbols are known already.
     *
     * @param known corners of symbols; patterns with their centre inside are not looked for
     */
    static PhotoFinders of(Scene scene, double smallest, double largest, List<Quad> known) {
        Search search = new Search(scene, smallest, largest, known);
        search.run();
        return new PhotoFinders(List.copyOf(search.dark.patterns), List.copyOf(search.light.patterns));
    }

    /** The patterns of one reflectance and where they need not be looked for. */
    private static final class Side {
        final Scene scene;
        final BinaryImage image;
        final int[] done;
        final List<FinderPattern> patterns = new ArrayList<>();

        Side(Scene scene) {
            this.scene = scene;
            this.image = scene.pixels();
            this.done = new int[image.width()];
        }

        void close(int x, int y, int reach, int depth) {
            for (int i = Math.max(0, x - reach); i <= Math.min(done.length - 1, x + reach); i++) {
                done[i] = Math.max(done[i], y + depth);
            }
        }
    }

    private static final class Search {
        private final Side dark;
        private final Side light;
        private final int width;
        private final int height;
        private final int rowStep;
        /** Limits of the middle run in a row. */
        private final int leastBox;

        private final int mostBox;
        private final double smallest;
        private final double largest;
        private final ReadPlaces known;
        private final FinderOutline outline = new FinderOutline();
        private long steps;

        Search(Scene scene, double smallest, double largest, List<Quad> known) {
            this.known = new ReadPlaces(known);
            dark = new Side(scene);
            light = new Side(scene.inverted());
            width = dark.image.width();
            height = dark.image.height();
            rowStep = Math.max(2, (int) (ROW_STEP * smallest));
            leastBox = Math.max(2, (int) (2 * smallest));
            mostBox = (int) Math.min(1 << 20, Math.ceil(4.5 * SLANT * largest));
            this.smallest = smallest;
            this.largest = largest;
            steps = 16L * width * height + 1_000_000;
        }

        void run() {
            int[] starts = new int[width + 1];
            for (int y = rowStep / 2; y < height && steps > 0; y += rowStep) {
                row(y, starts);
            }
        }

        private void row(int y, int[] starts) {
            int count = dark.image.runs(y, starts);
            boolean startsDark = dark.image.isDark(0, y);
            if (count < 5) {
                return;
            }
            int from = starts[2];
            int to = starts[3];
            int b = from - starts[1];
            int c = to - from;
            // The run from i on is the middle one of five.
            for (int i = 2; i + 3 <= count; i++) {
                int end = starts[i + 2];
                int d = end - to;
                // One branch for all: which of them fails first is hard to foresee.
                if ((b - c & d - c & leastBox - 1 - c & c - 1 - mostBox) < 0) {
                    int a = starts[i - 1] - starts[i - 2];
                    int e = starts[i + 3] - end;
                    if (isFinder(a, b, c, d, e)) {
                        Side side = startsDark == ((i & 1) == 0) ? dark : light;
                        int x = (from + to) >> 1;
                        if (side.done[x] <= y && !known.contains(new Point(x, y))) {
                            hit(side, x, y, c);
                        }
                    }
                }
                from = to;
                to = end;
                b = c;
                c = d;
            }
        }

        /** A row that looks right: checks the column, the row through its middle, and all other directions. */
        private void hit(Side side, int x, int y, int across) {
            int limit = SLANT * across + SLACK;
            int up = length(side, x, y, 0, -1, limit);
            int down = length(side, x, y, 0, 1, limit);
            int box = up + down - 1;
            // The next rows through this run of the column would see the same; those of the lower half, if there are
            // two
            // rows in the middle, begin at the second one.
            boolean twoMiddles = (box & 1) == 0 && down > up;
            side.done[x] = Math.max(side.done[x], twoMiddles ? y - up + 1 + box / 2 : y + down);
            if (box >= limit || SLANT * box + SLACK < across) {
                return;
            }
            // Rings are not wider than the box between them.
            int upLight = length(side, x, y - up, 0, -1, box);
            int downLight = length(side, x, y + down, 0, 1, box);
            if (upLight >= box || downLight >= box) {
                return;
            }
            int upDark = length(side, x, y - up - upLight, 0, -1, box);
            int downDark = length(side, x, y + down + downLight, 0, 1, box);
            if (!isFinder(upDark, upLight, box, downLight, downDark)) {
                return;
            }
            int middle = y + (down - up) / 2;
            int left = length(side, x, middle, -1, 0, mostBox);
            int right = length(side, x, middle, 1, 0, mostBox);
            int wide = left + right - 1;
            int leftLight = length(side, x - left, middle, -1, 0, wide);
            int rightLight = length(side, x + right, middle, 1, 0, wide);
            if (leftLight >= wide || rightLight >= wide) {
                return;
            }
            int leftDark = length(side, x - left - leftLight, middle, -1, 0, wide);
            int rightDark = length(side, x + right + rightLight, middle, 1, 0, wide);
            if (!isFinder(leftDark, leftLight, wide, rightLight, rightDark)) {
                return;
            }
            double rows = (upDark + upLight + box + downLight + downDark) / 7.0;
            double columns = (leftDark + leftLight + wide + rightLight + rightDark) / 7.0;
            double module = Math.min(rows, columns);
            if (module < smallest || module > largest || Math.max(rows, columns) > SLANT * module) {
                return;
            }
            follow(side, x + (right - left) / 2, middle, rows, columns);
        }

        private void follow(Side side, int x, int y, double rows, double columns) {
            Optional<FinderPattern> pattern = outline.around(
                            side.image, x + 0.5, y + 0.5, Math.min(rows, columns), Math.max(rows, columns))
                    .filter(found -> found.round() || looksRight(side.image, found))
                    .map(found -> found.round()
                            ? found
                            : EdgeFit.sharpened(side.scene, found).orElse(found))
                    .filter(found -> found.round() || looksRight(side.image, found));
            steps -= outline.steps();
            if (pattern.isEmpty()) {
                side.close(x, y, (int) (columns / 2), (int) (rows / 2));
                return;
            }
            if (side.patterns.size() < MAX_PATTERNS) {
                side.patterns.add(pattern.get());
            }
            // There is no other pattern with its centre inside this one.
            side.close(x, y, (int) (2 * columns), (int) (3 * rows));
        }

        /** The pixels of one colour from a pixel on, that one included; 0 outside the image, at most {@code limit}. */
        private int length(Side side, int x, int y, int dx, int dy, int limit) {
            int length = side.image.run(x, y, dx, dy, limit);
            steps -= length + 1;
            return length;
        }
    }

    /**
     * Whether five runs may cross the middle of a finder pattern.
     */
    static boolean isFinder(int a, int b, int c, int d, int e) {
        int total = a + b + c + d + e;
        int slack = total < SHARP ? SLACK / 2 : SLACK;
        int pair = (total * 3 >> 2) + slack;
        int box = (total * 7 >> 3) + slack;
        int most = pair - Math.abs(7 * (a + b) - 2 * total)
                | pair - Math.abs(7 * (d + e) - 2 * total)
                | box - Math.abs(7 * (b + c) - 4 * total)
                | box - Math.abs(7 * (c + d) - 4 * total);
        // Negative if any of them is.
        return (most | a - 1 | e - 1) >= 0;
    }

    private static boolean looksRight(BinaryImage image, FinderPattern pattern) {
        int matches = 0;
        double left = pattern.centre().x()
                - 3 * (pattern.across().x() + pattern.down().x());
        double top = pattern.centre().y()
                - 3 * (pattern.across().y() + pattern.down().y());
        for (int b = 0; b < FinderPattern.SIDE; b++) {
            double x = left + b * pattern.down().x();
            double y = top + b * pattern.down().y();
            for (int a = 0; a < FinderPattern.SIDE; a++) {
                boolean ring = FinderPattern.isDark(a, b);
                if (image.isDark(x, y) == ring) {
                    matches++;
                }
                x += pattern.across().x();
                y += pattern.across().y();
            }
        }
        return matches >= MATCHES;
    }
}
