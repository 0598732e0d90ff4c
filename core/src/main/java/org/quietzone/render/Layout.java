package org.quietzone.render;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the modules of a symbol become dots: of a printer, of an image, or the unit of a drawing. One layout serves all
 * formats, so that they all show the same.
 *
 * @param quietZone the quiet zone in modules; empty for the standard's own, 4 and for Micro QR Code 2 (ISO/IEC 18004:2024,
 *     6.3.8)
 * @param dotsPerModule whole dots on each side of a module, 1 to {@link #MAX_DOTS}
 * @param inkReduction how many dots are taken from every dark area along every edge between dark and light, to make up
 *     for ink that spreads; negative where dots are added (ISO/IEC 18004:2024, H.1, item 1). The centres of the modules
 *     stay where they are.
 * @param dpi dots an inch, where a size on paper is known
 */
public record Layout(OptionalInt quietZone, int dotsPerModule, int inkReduction, OptionalDouble dpi) {
    /** The most dots on each side of a module. */
    public static final int MAX_DOTS = 10_000;

    private static final Layout MODULES = new Layout(OptionalInt.empty(), 1, 0, OptionalDouble.empty());

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of range, or so many dots are taken or added that dark or light
     *     modules would vanish
     */
    public Layout {
        // No lambda here, for the first one of a process takes long to link.
        if (quietZone.isPresent()) {
            FramedGrid.checkQuietZone(quietZone.getAsInt());
        }
        Objects.requireNonNull(dpi, "dpi");
        if (dotsPerModule < 1 || dotsPerModule > MAX_DOTS) {
            throw new IllegalArgumentException("A module can be 1 to " + MAX_DOTS + " dots wide, not " + dotsPerModule);
        }
        if (2L * Math.abs((long) inkReduction) >= dotsPerModule) {
            throw new IllegalArgumentException("Of modules of " + dotsPerModule + " dots at most "
                    + (dotsPerModule - 1) / 2 + " can be taken or added at an edge, not " + inkReduction);
        }
        if (dpi.isPresent() && !(dpi.getAsDouble() >= 1 && dpi.getAsDouble() <= 100_000)) {
            throw new IllegalArgumentException(
                    "The resolution can be 1 to 100000 dots an inch, not " + dpi.getAsDouble());
        }
    }

    /** A dot for each module, the standard's quiet zone, no size on paper. */
    public static Layout modules() {
        return MODULES;
    }

    /** The same with another quiet zone, in modules. */
    public Layout withQuietZone(int modules) {
        return new Layout(OptionalInt.of(modules), dotsPerModule, inkReduction, dpi);
    }

    /** The same with so many dots on each side of a module. */
    public Layout withDotsPerModule(int dots) {
        return new Layout(quietZone, dots, inkReduction, dpi);
    }

    /** The same with so many dots taken from dark areas at every edge; negative adds. */
    public Layout withInkReduction(int dots) {
        return new Layout(quietZone, dotsPerModule, dots, dpi);
    }

    /** The same at a resolution in dots an inch. */
    public Layout withDpi(double dotsPerInch) {
        return new Layout(quietZone, dotsPerModule, inkReduction, OptionalDouble.of(dotsPerInch));
    }
}
