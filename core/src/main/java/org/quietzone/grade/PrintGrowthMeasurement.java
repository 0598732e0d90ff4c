package org.quietzone.grade;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.image.Point;
import org.quietzone.spec.Family;

/** Measures print growth by the edges of finder and timing patterns. */
final class PrintGrowthMeasurement {
    /** The edges of a finder pattern from its middle, in modules. */
    private static final double[] EDGES = {-3.5, -2.5, -1.5, 1.5, 2.5, 3.5};
    /** Lines through the central box of a finder pattern. */
    private static final double[] LINES = {-1, -0.5, 0, 0.5, 1};

    private final CapturedSymbol symbol;
    private final SymbolEdges edges;

    PrintGrowthMeasurement(SymbolEdges edges) {
        this.symbol = edges.symbol();
        this.edges = edges;
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
                double[] found = edges(row, column, horizontal);
                if (found.length > 0) {
                    double pixels = pitch(finder, horizontal);
                    for (int i = 0; i < widths.length; i++) {
                        widths[i] += (found[i + 1] - found[i]) * pixels;
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
        double line = horizontal ? row : column;
        double middle = horizontal ? column : row;
        double[] found = new double[EDGES.length];
        for (int i = 0; i < EDGES.length; i++) {
            OptionalDouble edge = edges.near(line, middle + EDGES[i], horizontal, i % 2 == 0);
            if (edge.isEmpty()) {
                return new double[0];
            }
            found[i] = edge.getAsDouble();
        }
        return found;
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
                dark += edges.darkness(across + aside, t, true) > 0 ? 1 : 0;
                dark += edges.darkness(across + aside, t, false) > 0 ? 1 : 0;
                all += 2;
            }
        }
        return (double) dark / all;
    }
}
