package org.quietzone.grade;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.spec.Family;

/**
 * How long a symbol is along its timing patterns, from the outer edge of the finder pattern to the outer edge of the last
 * timing module; not graded with the others, but what a print shop can check with a ruler (ISO/IEC 18004, Annex M; in the
 * draft for Micro QR Code, I.2). Unlike the graded axial non-uniformity it needs no grid: both ends are edges in the image.
 *
 * @param across D, along the upper timing pattern, in pixels
 * @param down D', along the left timing pattern, in pixels
 */
public record OuterDistances(double across, double down) {
    /** Lines along the timing pattern, in modules from its middle. */
    private static final double[] LINES = {-0.2, -0.1, 0, 0.1, 0.2};

    private static final GradeScale SCALE = GradeScale.whole(0.06, 0.08, 0.10, 0.12);

    /** The distances in the image; empty where an edge is lost. */
    static Optional<OuterDistances> measure(SymbolEdges edges) {
        OptionalDouble across = length(edges, true);
        OptionalDouble down = length(edges, false);
        return across.isEmpty() || down.isEmpty()
                ? Optional.empty()
                : Optional.of(new OuterDistances(across.getAsDouble(), down.getAsDouble()));
    }

    private static OptionalDouble length(SymbolEdges edges, boolean horizontal) {
        CapturedSymbol symbol = edges.symbol();
        boolean micro = symbol.version().family() == Family.MICRO_QR;
        int line = micro ? 0 : 6;
        double end = modules(symbol) - 0.5;
        double sum = 0;
        int count = 0;
        for (double aside : LINES) {
            OptionalDouble from = edges.near(line + aside, -0.5, horizontal, true);
            OptionalDouble to = edges.near(line + aside, end, horizontal, false);
            if (from.isPresent() && to.isPresent()) {
                sum += edges.point(line + aside, from.getAsDouble(), horizontal)
                        .distance(edges.point(line + aside, to.getAsDouble(), horizontal));
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /** How many modules lie between the edges: the timing pattern of Micro QR Code ends with the symbol. */
    private static int modules(CapturedSymbol symbol) {
        return symbol.version().family() == Family.MICRO_QR ? symbol.size() : symbol.size() - 8;
    }

    /** AN: the difference of the distances as a share of their mean. */
    public double axialNonUniformity() {
        return Math.abs(across - down) / ((across + down) / 2);
    }

    /** The grade of the axial non-uniformity, in whole grades. */
    public Grade grade() {
        return SCALE.of(axialNonUniformity());
    }

    /** The same where pixels are smaller. */
    OuterDistances times(double scale) {
        return new OuterDistances(across * scale, down * scale);
    }
}
