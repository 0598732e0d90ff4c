package org.quietzone.grade;

import java.util.OptionalDouble;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/** Finds edges between dark and light elements in the image before the aperture, whose circle would round them off. */
final class SymbolEdges {
    /** How far an edge may be from where it should be, in modules; half way to the next one. */
    private static final double REACH = 0.5;

    private final CapturedSymbol symbol;
    private final GrayImage image;
    private final double threshold;

    /**
     * The edges of a symbol.
     *
     * @param threshold between dark and light, a grey value
     */
    SymbolEdges(CapturedSymbol symbol, GrayImage image, double threshold) {
        this.symbol = symbol;
        this.image = image;
        this.threshold = threshold;
    }

    CapturedSymbol symbol() {
        return symbol;
    }

    /**
     * The edge nearest to where it should be.
     *
     * @param line the row, or the column, along which to look
     * @param place where on it the edge should be
     * @param horizontal whether the line is a row
     * @param toDark whether it becomes dark there
     * @return where on the line it is; empty if there is none within half a module
     */
    OptionalDouble near(double line, double place, boolean horizontal, boolean toDark) {
        double step = Math.min(0.1, 0.25 / symbol.pitch());
        double best = Double.NaN;
        double last = darkness(line, place - REACH, horizontal);
        for (double t = place - REACH + step; t <= place + REACH + step / 2; t += step) {
            double next = darkness(line, t, horizontal);
            if (toDark ? last <= 0 && next > 0 : last >= 0 && next < 0) {
                double at = t - step * next / (next - last);
                if (Double.isNaN(best) || Math.abs(at - place) < Math.abs(best - place)) {
                    best = at;
                }
            }
            last = next;
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** By how much a place is darker than the threshold, lighter in a reversed symbol. */
    double darkness(double line, double along, boolean horizontal) {
        Point place = point(line, along, horizontal);
        double darkness = threshold - image.at(place.x(), place.y());
        return symbol.reversed() ? -darkness : darkness;
    }

    /** The image point of a place on a line. */
    Point point(double line, double along, boolean horizontal) {
        return horizontal ? symbol.at(line, along) : symbol.at(along, line);
    }
}
