package org.quietzone.grade;

import java.util.Optional;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.spec.Family;

/** Measures print growth in the image before the aperture, whose circle would round the edges off. */
final class PrintGrowthMeasurement {
    /** The edges of a finder pattern from its middle, in modules. */
    private static final double[] EDGES = {-3.5, -2.5, -1.5, 1.5, 2.5, 3.5};
    /** How far an edge may be from where it should be, in modules; half way to the next one. */
    private static final double REACH = 0.5;
    /** Lines through the central box of a finder pattern. */
    private static final double[] LINES = {-1, -0.5, 0, 0.5, 1};

    private final CapturedSymbol symbol;
    private final GrayImage image;
    private final double threshold;

    /**
     * A measurement.
     *
     * @param threshold between dark and light, a grey value
     */
    PrintGrowthMeasurement(CapturedSymbol symbol, GrayImage image, double threshold) {
        this.symbol = symbol;
        this.image = image;
        this.threshold = threshold;
    }

    PrintGrowth measure() {
        return PrintGrowth.of(axis(true), axis(false), darkFraction());
    }

    /** The mean widths over all finder patterns and lines. */
    private Optional<PrintGrowth.Axis> axis(boolean horizontal) {
        int far = symbol.size() - 4;
        int[][] finders = symbol.version().family() == Family.MICRO_QR
                ? new int[][] {{3, 3}}
                : new int[][] {{3, 3}, {3, far}, {far, 3}};
        double[] widths = new double[EDGES.length - 1];
        int lines = 0;
        for (int[] finder : finders) {
            for (double aside : LINES) {
                double row = finder[0] + (horizontal ? aside : 0);
                double column = finder[1] + (horizontal ? 0 : aside);
                double[] edges = edges(row, column, horizontal);
                if (edges.length > 0) {
                    double pixels = pitch(finder, horizontal);
                    for (int i = 0; i < widths.length; i++) {
                        widths[i] += (edges[i + 1] - edges[i]) * pixels;
                    }
                    lines++;
                }
            }
        }
        if (lines == 0) {
            return Optional.empty();
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] /= lines;
        }
        return Optional.of(PrintGrowth.Axis.of(widths));
    }

    private double pitch(int[] finder, boolean horizontal) {
        Point from = horizontal ? symbol.at(finder[0], finder[1] - 3) : symbol.at(finder[0] - 3, finder[1]);
        Point to = horizontal ? symbol.at(finder[0], finder[1] + 3) : symbol.at(finder[0] + 3, finder[1]);
        return from.distance(to) / 6;
    }

    /** The six edges on a line, in modules from the middle of the finder pattern; none if one of them is missing. */
    private double[] edges(double row, double column, boolean horizontal) {
        double[] edges = new double[EDGES.length];
        double step = Math.min(0.1, 0.25 / symbol.pitch());
        for (int i = 0; i < EDGES.length; i++) {
            boolean falling = i % 2 == 0;
            double best = Double.NaN;
            double last = darkness(row, column, EDGES[i] - REACH, horizontal);
            for (double t = EDGES[i] - REACH + step; t <= EDGES[i] + REACH + step / 2; t += step) {
                double next = darkness(row, column, t, horizontal);
                if (falling ? last <= 0 && next > 0 : last >= 0 && next < 0) {
                    double at = t - step * next / (next - last);
                    if (Double.isNaN(best) || Math.abs(at - EDGES[i]) < Math.abs(best - EDGES[i])) {
                        best = at;
                    }
                }
                last = next;
            }
            if (Double.isNaN(best)) {
                return new double[0];
            }
            edges[i] = best;
        }
        return edges;
    }

    /** By how much a place is darker than the threshold, lighter in a reversed symbol. */
    private double darkness(double row, double column, double along, boolean horizontal) {
        Point place = horizontal ? symbol.at(row, column + along) : symbol.at(row + along, column);
        double darkness = threshold - image.at(place.x(), place.y());
        return symbol.reversed() ? -darkness : darkness;
    }

    /** The dark share of both timing patterns, from the middle of the light module before to that of the one behind. */
    private double darkFraction() {
        boolean micro = symbol.version().family() == Family.MICRO_QR;
        int across = micro ? 0 : 6;
        double to = micro ? symbol.size() : symbol.size() - 8.0;
        double step = 0.25 / symbol.pitch();
        long dark = 0;
        long all = 0;
        for (double t = 7 + step / 2; t < to; t += step) {
            for (double aside = -0.25; aside < 0.3; aside += 0.25) {
                dark += darkness(across + aside, 0, t, true) > 0 ? 1 : 0;
                dark += darkness(0, across + aside, t, false) > 0 ? 1 : 0;
                all += 2;
            }
        }
        return (double) dark / all;
    }
}
