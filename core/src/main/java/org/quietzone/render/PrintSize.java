package org.quietzone.render;

import java.util.Objects;

/**
 * The size of a symbol that a printer can really make: whole dots a module (ISO/IEC 18004:2024, H.1, item 1). Nothing is
 * rounded in silence: what was asked for and what will be printed both stand here.
 *
 * @param dotsPerModule whole dots on each side of a module
 * @param dpi dots of the printer in an inch
 * @param modules the modules on each side, quiet zone included
 * @param wanted the X-dimension asked for, or the one that would fill the size asked for
 */
public record PrintSize(int dotsPerModule, double dpi, int modules, Length wanted) {
    /** How far the X-dimension may be from what was asked for, unless another limit is given: a tenth. */
    public static final double STANDARD_TOLERANCE = 0.1;

    private static final double MM_PER_INCH = 25.4;

    /** Checks the ranges. */
    public PrintSize {
        Objects.requireNonNull(wanted, "wanted");
        checkDpi(dpi);
        if (dotsPerModule < 1 || dotsPerModule > Layout.MAX_DOTS) {
            throw new IllegalArgumentException(
                    "A module can be 1 to " + Layout.MAX_DOTS + " dots wide, not " + dotsPerModule);
        }
        if (modules < 1) {
            throw new IllegalArgumentException("A symbol has modules, not " + modules);
        }
    }

    /**
     * The whole dots nearest to an X-dimension.
     *
     * @param xDimension the wanted size of a module
     * @param dpi dots of the printer in an inch, 1 to 100 000
     * @param modules the modules on each side, quiet zone included
     * @param tolerance how far the printed X-dimension may be from the wanted one, as a fraction: 0 to 1
     * @throws IllegalArgumentException if that is less than a dot or further away; the message names the nearest sizes
     */
    public static PrintSize ofXDimension(Length xDimension, double dpi, int modules, double tolerance) {
        checkDpi(dpi);
        if (!(tolerance >= 0 && tolerance <= 1)) {
            throw new IllegalArgumentException("A tolerance is 0 to 1 (0.1 is ten per cent), not " + tolerance);
        }
        double exact = xDimension.millimetres() / MM_PER_INCH * dpi;
        int below = (int) Math.floor(exact + 1e-9);
        // The nearer in proportion: a tenth too large and a tenth too small count the same.
        int dots = below < 1 || (below + 1) / exact < exact / below ? below + 1 : below;
        if (exact > Layout.MAX_DOTS) {
            throw new IllegalArgumentException("An X-dimension of " + xDimension + " is more than " + Layout.MAX_DOTS
                    + " dots at " + plain(dpi) + " dpi");
        }
        if (exact < 1 - 1e-9 || Math.abs(dots / exact - 1) > tolerance + 1e-9) {
            String nearest = below < 1
                    ? "the smallest is " + size(1, dpi)
                    : "the nearest are " + size(below, dpi) + " and " + size(below + 1, dpi);
            throw new IllegalArgumentException("An X-dimension of " + xDimension + " is " + plain(round(exact, 100))
                    + " dots at " + plain(dpi) + " dpi, and only whole dots can be printed"
                    + (exact < 1 ? "" : " (within " + plain(round(tolerance * 100, 10)) + " %)") + ": " + nearest);
        }
        return new PrintSize(dots, dpi, modules, xDimension);
    }

    /**
     * The largest whole dots with which a symbol and its quiet zone fit into a length.
     *
     * @param whole the most that symbol and quiet zone may measure
     * @param dpi dots of the printer in an inch, 1 to 100 000
     * @param modules the modules on each side, quiet zone included
     * @throws IllegalArgumentException if not even a dot a module fits; the message names the smallest size
     */
    public static PrintSize within(Length whole, double dpi, int modules) {
        checkDpi(dpi);
        double exact = whole.millimetres() / MM_PER_INCH * dpi / modules;
        int dots = (int) Math.min(Layout.MAX_DOTS, Math.floor(exact + 1e-9));
        if (dots < 1) {
            throw new IllegalArgumentException(
                    "A symbol of " + modules + " modules with its quiet zone does not fit into "
                            + whole + " at " + plain(dpi) + " dpi: the smallest size is "
                            + plain(round(modules / dpi * MM_PER_INCH, 1000)) + " mm, with a dot for each module");
        }
        return new PrintSize(dots, dpi, modules, Length.millimetres(whole.millimetres() / modules));
    }

    private static void checkDpi(double dpi) {
        if (!(dpi >= 1 && dpi <= 100_000)) {
            throw new IllegalArgumentException("The resolution can be 1 to 100000 dots an inch, not " + dpi);
        }
    }

    private static String size(int dots, double dpi) {
        return plain(round(dots / dpi * MM_PER_INCH, 10_000)) + " mm (" + dots + (dots == 1 ? " dot)" : " dots)");
    }

    private static double round(double value, int parts) {
        return Math.rint(value * parts) / parts;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The X-dimension as it will be printed. */
    public Length xDimension() {
        return Length.millimetres(dotsPerModule / dpi * MM_PER_INCH);
    }

    /** How far the printed X-dimension is from the wanted one, as a fraction of the wanted one: 0.01 is one per cent more. */
    public double deviation() {
        return xDimension().millimetres() / wanted.millimetres() - 1;
    }

    /** The size of the symbol with its quiet zone, as it will be printed. */
    public Length whole() {
        return Length.millimetres(modules * (dotsPerModule / dpi * MM_PER_INCH));
    }

    /** A layout with these dots and this resolution. */
    public Layout applyTo(Layout layout) {
        return layout.withDotsPerModule(dotsPerModule).withDpi(dpi);
    }
}
