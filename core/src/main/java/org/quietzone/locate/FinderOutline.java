package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.BinaryImage;
import org.quietzone.image.Point;

/*
 * A finder pattern is the same in all directions: seen from its centre, the box, the light ring and the dark ring end at
 * distances as 3 : 5 : 7, because they are squares around one centre. That stays so when the pattern is turned, squeezed or
 * sheared, as it is in a picture taken at a slant, though the distances themselves then depend on the direction. So no
 * angle need be known to tell a finder pattern from all else.
 *
 * The ends of the outer ring make a polygon. The moments of its area give a mapping that turns any parallelogram back into
 * a square; how that square is turned follows from its fourth harmonic, the mean of (x + iy)^4, which is negative real
 * where the sides are parallel to the axes. Both are sums over the triangles between neighbouring rays: no search, no
 * start value.
 */
/** What rays from the centre of a pattern meet in a photograph (ISO/IEC 18004:2024, 12 b, for any affine view). */
final class FinderOutline {
    private static final int SHIFT = BinaryImage.SHIFT;
    private static final double FRACTION = 1 << SHIFT;
    private static final int RAYS = 32;
    /** Rays that may miss. */
    private static final int MISSES = 8;
    /**
     * The fourth harmonic of a figure with variance 1, up to which it is round. Squares have 2 at least, whatever is done
     * to their corners 0.9; a disc has 0.4 at most where a module has three pixels.
     */
    private static final double ROUND = 0.5;
    /** Places in the middle of the three rings, of 48, that must have the right colour. */
    private static final int RING_MATCHES = 43;
    /** How far from the centre, in modules, rays begin to see something else. */
    private static final double ASTRAY = 0.25;
    /** Parts of the rays, each of them all around. */
    private static final int PARTS = 4;
    /**
     * The rays of each part one after another. Row and column have been looked at before anything else was, so of the first
     * part the rays near the diagonals are sent out first: they meet something new.
     */
    private static final int[] ORDER = {
        4, 12, 20, 28, 0, 8, 16, 24, 2, 6, 10, 14, 18, 22, 26, 30, 1, 5, 9, 13, 17, 21, 25, 29, 3, 7, 11, 15, 19, 23,
        27, 31
    };

    private static final double[] COS = new double[RAYS];
    private static final double[] SIN = new double[RAYS];

    static {
        for (int i = 0; i < RAYS; i++) {
            // Not along the axes, where many pixels would change at once.
            COS[i] = Math.cos((i + 0.5) * 2 * Math.PI / RAYS);
            SIN[i] = Math.sin((i + 0.5) * 2 * Math.PI / RAYS);
        }
    }

    private final double[] x = new double[RAYS];
    private final double[] y = new double[RAYS];
    private double centreX;
    private double centreY;
    private int count;
    private int misses;
    private int steps;

    /**
     * The pattern around a place, if there is one. No more rays are sent out once too many have missed.
     *
     * @param smallest the smallest module size to be expected, in pixels
     * @param largest the largest one
     */
    Optional<FinderPattern> around(BinaryImage image, double startX, double startY, double smallest, double largest) {
        double step = Math.max(0.5, smallest / 8);
        centreX = startX;
        centreY = startY;
        misses = 0;
        count = 0;
        steps = 0;
        moveToBox(image, step, largest / step, ASTRAY * smallest);
        // Eight all around first; what they see of a pattern must be as good as what all of them must see.
        for (int i = 0; i < RAYS; i++) {
            ray(image, ORDER[i], step, largest / step);
            if (misses > (i * PARTS / RAYS + 1) * MISSES / PARTS) {
                return Optional.empty();
            }
        }
        return pattern(image);
    }

    /**
     * Takes the middle of the central box for the centre, as eight rays show it that go no farther. The middles of a row and
     * of a column are not yet that of a skewed pattern, and from another place the rays do not see what they should.
     *
     * @param astray how far off the centre may be
     */
    private void moveToBox(BinaryImage image, double step, double module, double astray) {
        int most = (int) (3 * module) + 2;
        for (int i = 0; i < RAYS; i += PARTS) {
            long px = (long) (centreX * FRACTION);
            long py = (long) (centreY * FRACTION);
            long stepX = (long) (COS[i] * step * FRACTION);
            long stepY = (long) (SIN[i] * step * FRACTION);
            int box = image.steps(px, py, stepX, stepY, true, most);
            steps += box;
            x[i] = (box - 0.5) * step * COS[i];
            y[i] = (box - 0.5) * step * SIN[i];
        }
        double area = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < RAYS; i += PARTS) {
            int j = (i + PARTS) % RAYS;
            double weight = x[i] * y[j] - x[j] * y[i];
            area += weight;
            sumX += weight * (x[i] + x[j]) / 3;
            sumY += weight * (y[i] + y[j]) / 3;
        }
        if (Math.max(Math.abs(sumX), Math.abs(sumY)) > astray * area) {
            centreX += sumX / area;
            centreY += sumY / area;
        }
    }

    int steps() {
        return steps;
    }

    /**
     * @param module the largest module to be expected, in steps
     */
    private void ray(BinaryImage image, int direction, double step, double module) {
        double dx = COS[direction] * step;
        double dy = SIN[direction] * step;
        // Fixed point, which is faster than rounding at each step; and accurate to a fraction of a pixel after any
        // distance that counts.
        long px = (long) (centreX * FRACTION);
        long py = (long) (centreY * FRACTION);
        long stepX = (long) (dx * FRACTION);
        long stepY = (long) (dy * FRACTION);
        x[direction] = Double.NaN;
        // Along a diagonal the box goes on for 1.5 modules times the root of two.
        int most = (int) (3 * module) + 2;
        int box = image.steps(px, py, stepX, stepY, true, most);
        steps += box;
        if (box == most) {
            misses++;
            return;
        }
        most = box + box / 2 + 4;
        int gap = image.steps(px + box * stepX, py + box * stepY, stepX, stepY, false, most);
        int light = box + gap;
        steps += gap;
        if (gap == most) {
            misses++;
            return;
        }
        most = light + 4;
        int ring = image.steps(px + light * stepX, py + light * stepY, stepX, stepY, true, most);
        steps += ring;
        if (ring == most) {
            misses++;
            return;
        }
        // In steps; the light ring ends at five sevenths of all whatever the ink adds to the dark ones and takes from
        // it.
        double slack = 0.8 / step;
        double all = light + ring - 0.5;
        double middle = light - 0.5 + box - 0.5;
        boolean fits = Math.abs(7 * middle - 8 * all) <= 2 * all + 14 * slack
                && Math.abs(7 * (light - 0.5) - 5 * all) <= all + 7 * slack;
        if (!fits) {
            misses++;
            return;
        }
        count++;
        x[direction] = all * dx;
        y[direction] = all * dy;
    }

    /** The pattern that the rays met. */
    private Optional<FinderPattern> pattern(BinaryImage image) {
        pack();
        double area = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int i = 0; i < count; i++) {
            int j = i + 1 < count ? i + 1 : 0;
            double weight = x[i] * y[j] - x[j] * y[i];
            area += weight / 2;
            sumX += weight / 6 * (x[i] + x[j]);
            sumY += weight / 6 * (y[i] + y[j]);
            sumXx += weight / 12 * (x[i] * x[i] + x[i] * x[j] + x[j] * x[j]);
            sumYy += weight / 12 * (y[i] * y[i] + y[i] * y[j] + y[j] * y[j]);
            sumXy += weight / 24 * (2 * x[i] * y[i] + x[i] * y[j] + x[j] * y[i] + 2 * x[j] * y[j]);
        }
        if (area <= 0) {
            return Optional.empty();
        }
        double meanX = sumX / area;
        double meanY = sumY / area;
        double xx = sumXx / area - meanX * meanX;
        double xy = sumXy / area - meanX * meanY;
        double yy = sumYy / area - meanY * meanY;
        double det = xx * yy - xy * xy;
        if (!(xx > 0) || !(det > 1e-6 * xx * yy)) {
            return Optional.empty();
        }
        // Cholesky: the shape is the unit one stretched by (p 0, q r).
        double p = Math.sqrt(xx);
        double q = xy / p;
        double r = Math.sqrt(yy - q * q);
        double real = 0;
        double imaginary = 0;
        double weights = 0;
        for (int i = 0; i < count; i++) {
            int j = i + 1 < count ? i + 1 : 0;
            double u = (x[i] - meanX) / p;
            double v = (y[i] - meanY - q * u) / r;
            double nextU = (x[j] - meanX) / p;
            double nextV = (y[j] - meanY - q * nextU) / r;
            double weight = u * nextV - nextU * v;
            double a = u + nextU;
            double b = v + nextV;
            double squareReal = a * a - b * b;
            double squareImaginary = 2 * a * b;
            weights += weight;
            real += weight * (squareReal * squareReal - squareImaginary * squareImaginary);
            imaginary += weight * 2 * squareReal * squareImaginary;
        }
        // The mean of the fourth power over a thin triangle is a third of that in the middle of its outer side.
        if (Math.hypot(real, imaginary) <= 48 * ROUND * weights) {
            // A disc with variance 1 has a radius of 2.
            double module = 2 / (FinderPattern.SIDE / 2.0);
            FinderPattern rings = new FinderPattern(
                    new Point(centreX + meanX, centreY + meanY),
                    new Point(p * module, q * module),
                    new Point(0, r * module),
                    true);
            if (looksRound(image, rings)) {
                return Optional.of(rings);
            }
        }
        double angle = Math.atan2(-imaginary, -real) / 4;
        // A square with variance 1 has sides of the root of 12.
        double module = Math.sqrt(12) / FinderPattern.SIDE;
        double cos = Math.cos(angle) * module;
        double sin = Math.sin(angle) * module;
        FinderPattern start = new FinderPattern(
                new Point(centreX + meanX, centreY + meanY),
                new Point(p * cos, q * cos + r * sin),
                new Point(-p * sin, r * cos - q * sin));
        EdgeFit edges = new EdgeFit(RAYS);
        for (int i = 0; i < count; i++) {
            edges.add(centreX + x[i], centreY + y[i]);
        }
        return edges.fitSlantedSides(start, 0.7).or(() -> Optional.of(start));
    }

    private static boolean looksRound(BinaryImage image, FinderPattern rings) {
        int matches = 0;
        for (int ring = 1; ring <= 3; ring++) {
            for (int i = 0; i < RAYS; i += 2) {
                Point place = rings.at(ring * COS[i], ring * SIN[i]);
                if (image.isDark(place.x(), place.y()) == (ring != 2)) {
                    matches++;
                }
            }
        }
        return matches >= RING_MATCHES;
    }

    /** Leaves out the rays that missed. */
    private void pack() {
        int to = 0;
        for (int i = 0; i < RAYS; i++) {
            if (!Double.isNaN(x[i])) {
                x[to] = x[i];
                y[to] = y[i];
                to++;
            }
        }
    }
}
