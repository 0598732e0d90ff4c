package org.quietzone.locate;

import org.quietzone.image.Point;

/**
 * The timing pattern of Micro QR Code as it leaves the finder pattern (ISO/IEC 18004:2024, 6.3.5; the Micro QR Code text of
 * clause 12, steps 6 to 8), followed from dark module to dark module in grey values.
 *
 * <p>A frame of seven modules does not tell where the seventeenth lies: at a slant modules shrink with distance, and a
 * degree of error in direction becomes a fifth of a module. So each dark module is looked for where the ones before lead
 * to expect it, as the place that is darkest against those one module before and behind, and is moved sideways until its
 * outer edge, that towards the quiet zone, is where it should be. No threshold takes part, only the contrast of the finder
 * pattern: blur which makes single modules lighter than any threshold leaves them darker than their neighbours.
 */
final class TimingTrack {
    /** Dark modules behind the finder pattern: two of M1 to five of M4. */
    static final int MOST = 5;

    static final int FEWEST = 2;

    /** From the centre of the finder pattern to the middle of its outermost modules. */
    private static final double LINE = 3;
    /** Places that are tried on each side of the one expected, and how far apart they are, in modules. */
    private static final int TRIES = 3;

    private static final double TRY = 0.2;
    /** The least contrast of a dark module against its neighbours, as a share of that of the finder pattern. */
    private static final double LEAST = 0.2;
    /** How far sideways a module may lie from where it was expected. */
    private static final double ASTRAY = 0.45;

    private static final double SIDE_STEP = 0.1;

    private final Point[] places = new Point[MOST];
    private final double[] strengths = new double[MOST];
    private final int modules;

    /**
     * Follows the timing pattern that begins at the upper right corner of a finder pattern, or, with the axes
     * interchanged, at the lower left one.
     *
     * @param centre the middle of the finder pattern
     * @param along one module in the direction of the timing pattern
     * @param inwards one module towards the other side of the symbol
     * @param contrast by how much dark and light modules of the finder pattern differ
     */
    TimingTrack(Scene scene, Point centre, Point along, Point inwards, double contrast) {
        Point place = centre.plus(along.times(LINE)).minus(inwards.times(LINE));
        Point module = along;
        int weak = 0;
        int count = 0;
        for (int k = 0; k < MOST; k++) {
            Point expected = place.plus(module.times(2));
            double best = -Double.MAX_VALUE;
            int shift = 0;
            double[] contrasts = new double[2 * TRIES + 1];
            for (int i = -TRIES; i <= TRIES; i++) {
                double value = contrast(scene, expected.plus(module.times(i * TRY)), module);
                contrasts[i + TRIES] = value;
                if (value > best) {
                    best = value;
                    shift = i;
                }
            }
            strengths[k] = best / contrast;
            Point found = expected;
            if (strengths[k] >= LEAST) {
                found = expected.plus(module.times((shift + peak(contrasts, shift + TRIES)) * TRY));
                found = found.plus(inwards.times(sideways(scene, found, module, inwards)));
                count = k + 1;
            } else if (k < FEWEST || ++weak > 1) {
                break;
            }
            places[k] = found;
            module = module.plus(found.minus(place).times(0.5)).times(0.5);
            place = found;
        }
        modules = count;
    }

    /** By how much a place is darker than those one module before and behind it. */
    private static double contrast(Scene scene, Point place, Point module) {
        return scene.darkness(place) - (scene.darkness(place.minus(module)) + scene.darkness(place.plus(module))) / 2;
    }

    /** Where between the places tried a parabola through the best and its neighbours is highest, -0.5 to 0.5. */
    private static double peak(double[] values, int best) {
        if (best == 0 || best == values.length - 1) {
            return 0;
        }
        double bend = values[best - 1] - 2 * values[best] + values[best + 1];
        return bend < 0 ? (values[best - 1] - values[best + 1]) / (2 * bend) : 0;
    }

    /** How far inwards from a place the middle of the dark module is, judged by its outer edge. */
    private static double sideways(Scene scene, Point place, Point module, Point inwards) {
        double dark = scene.darkness(place);
        double light = (scene.darkness(place.minus(module)) + scene.darkness(place.plus(module))) / 2;
        double edge = (dark + light) / 2;
        double before = dark;
        for (double out = SIDE_STEP; out <= 0.5 + ASTRAY; out += SIDE_STEP) {
            double after = scene.darkness(place.minus(inwards.times(out)));
            if (after < edge) {
                double exact = out - SIDE_STEP * (edge - after) / (before - after);
                double shift = 0.5 - exact;
                return shift <= ASTRAY ? shift : 0;
            }
            before = after;
        }
        return 0;
    }

    /** Dark modules up to the last one that was seen; weak ones before it count. */
    int modules() {
        return modules;
    }

    /** Where a dark module is, the first being that next to the finder pattern. */
    Point place(int module) {
        return places[module];
    }

    /** The contrast of a dark module against its neighbours, as a share of that of the finder pattern. */
    double strength(int module) {
        return strengths[module];
    }
}
