package org.quietzone.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quietzone.Symbol;
import org.quietzone.render.FramedGrid;
import org.quietzone.render.Layout;
import org.quietzone.render.Length;
import org.quietzone.render.PrintSize;

/**
 * How large symbols are drawn, by the words of a command line: so many dots a module, an X-dimension, or a whole size.
 *
 * @param scale the size of a module by {@code --scale}, 8 unless given
 * @param xDimension the size of a module on paper
 * @param whole the size of the symbol with its quiet zone on paper
 * @param dpi dots an inch
 * @param tolerance how far the X-dimension may be from the wanted one
 * @param quietZone in modules
 * @param inkReduction dots taken at edges
 */
record PictureSize(
        double scale,
        Optional<Length> xDimension,
        Optional<Length> whole,
        OptionalDouble dpi,
        double tolerance,
        OptionalInt quietZone,
        int inkReduction) {
    private static final double MM_PER_INCH = 25.4;
    private static final int STANDARD_SCALE = 8;

    /** The size that a command line asks for, of pictures of a format. */
    static PictureSize of(Words words, Format format) throws Failure {
        boolean size = words.has("--size");
        // On a terminal an X-dimension is for --preset alone.
        boolean x = words.has("--x-dimension") && format.kind() != Format.Kind.TEXT;
        if (format.kind() == Format.Kind.TEXT) {
            if (words.has("--x-dimension") && !words.has("--preset")) {
                throw new Failure(
                        "--x-dimension is for pictures, not for characters: write to a file by -o FILE, or say"
                                + " --format.");
            }
            for (String option : new String[] {"--scale", "--size", "--dpi", "--tolerance", "--ink-reduction"}) {
                if (words.has(option)) {
                    throw new Failure(
                            option + " is for pictures, not for characters: write to a file by -o FILE, or say"
                                    + " --format.");
                }
            }
        }
        if (x && size || (x || size) && words.has("--scale")) {
            throw new Failure("--scale, --x-dimension and --size each say how large the symbol is: give one of them.");
        }
        boolean dots = format.kind() != Format.Kind.VECTOR;
        if ((x || size) && dots && !words.has("--dpi")) {
            throw new Failure((x ? "--x-dimension" : "--size") + " needs --dpi for " + format.word()
                    + ": how many dots the printer has in an inch.");
        }
        if (words.has("--tolerance") && !(x && words.has("--dpi"))) {
            throw new Failure("--tolerance says how far whole dots may be from --x-dimension at --dpi: give both.");
        }
        int ink = words.has("--ink-reduction")
                ? Arguments.number(
                        "--ink-reduction", words.value("--ink-reduction").orElse(""), -5000, 5000)
                : 0;
        if (ink != 0 && (x || size) && !words.has("--dpi")) {
            throw new Failure("--ink-reduction counts dots: say by --dpi how many the printer has in an inch.");
        }
        try {
            return new PictureSize(
                    scale(words, dots || format != Format.SVG || ink != 0 || words.has("--dpi")),
                    x ? Optional.of(Length.parse(words.value("--x-dimension").orElse(""))) : Optional.empty(),
                    size ? Optional.of(Length.parse(words.value("--size").orElse(""))) : Optional.empty(),
                    dpi(words),
                    tolerance(words),
                    quietZone(words),
                    ink);
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    private static double scale(Words words, boolean whole) throws Failure {
        Optional<String> word = words.value("--scale");
        if (word.isEmpty()) {
            return STANDARD_SCALE;
        }
        return whole
                ? Arguments.number("--scale", word.get(), 1, Layout.MAX_DOTS)
                : Arguments.decimal("--scale", word.get());
    }

    private static OptionalDouble dpi(Words words) throws Failure {
        Optional<String> word = words.value("--dpi");
        return word.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Arguments.decimal("--dpi", word.get()));
    }

    private static double tolerance(Words words) throws Failure {
        Optional<String> word = words.value("--tolerance");
        return word.isEmpty()
                ? PrintSize.STANDARD_TOLERANCE
                : Arguments.decimal("--tolerance", word.get().replace("%", "")) / 100;
    }

    private static OptionalInt quietZone(Words words) throws Failure {
        Optional<String> word = words.value("--quiet-zone");
        return word.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Arguments.number("--quiet-zone", word.get(), 0, FramedGrid.MAX_QUIET_ZONE));
    }

    /** The whole dots that a printer makes of the wanted size; nothing where no size in dots was asked for. */
    Optional<PrintSize> print(Symbol symbol) throws Failure {
        if (dpi.isEmpty() || xDimension.isEmpty() && whole.isEmpty()) {
            return Optional.empty();
        }
        int modules = modules(symbol);
        try {
            return Optional.of(
                    xDimension.isPresent()
                            ? PrintSize.ofXDimension(xDimension.get(), dpi.getAsDouble(), modules, tolerance)
                            : PrintSize.within(whole.orElseThrow(), dpi.getAsDouble(), modules));
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    /** The X-dimension of drawings that need no dots, where one or a whole size was asked for. */
    Optional<Length> exactXDimension(Symbol symbol) {
        if (dpi.isPresent()) {
            return Optional.empty();
        }
        if (xDimension.isPresent() || whole.isEmpty()) {
            return xDimension;
        }
        return Optional.of(Length.millimetres(whole.get().millimetres() / modules(symbol)));
    }

    /** The X-dimension as it will be, where a size on paper was asked for. */
    Optional<Length> xDimension(Symbol symbol) throws Failure {
        Optional<PrintSize> print = print(symbol);
        return print.isPresent() ? Optional.of(print.get().xDimension()) : exactXDimension(symbol);
    }

    private int modules(Symbol symbol) {
        return symbol.size() + 2 * quietZone.orElse(symbol.quietZone());
    }

    /** The layout of a symbol. */
    Layout layout(Symbol symbol) throws Failure {
        Optional<PrintSize> print = print(symbol);
        try {
            if (print.isPresent()) {
                PrintSize size = print.get();
                return new Layout(quietZone, size.dotsPerModule(), inkReduction, dpi);
            }
            Optional<Length> exact = exactXDimension(symbol);
            if (exact.isPresent()) {
                return new Layout(
                        quietZone,
                        1,
                        0,
                        OptionalDouble.of(MM_PER_INCH / exact.get().millimetres()));
            }
            return new Layout(quietZone, (int) Math.max(1, scale), inkReduction, dpi);
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    /** What is to be told of the size of a symbol: nothing where it is what was asked for and the standard's. */
    Optional<String> remark(Symbol symbol) throws Failure {
        StringBuilder remark = new StringBuilder();
        Optional<PrintSize> print = print(symbol);
        if (print.isPresent()) {
            remark.append(sentence(print.get()));
        }
        if (quietZone.isPresent() && quietZone.getAsInt() < symbol.quietZone()) {
            remark.append(remark.isEmpty() ? "" : " ")
                    .append("The quiet zone of ")
                    .append(quietZone.getAsInt())
                    .append(" modules is narrower than the standard's ")
                    .append(symbol.quietZone())
                    .append(": some readers will not find the symbol.");
        }
        return remark.isEmpty() ? Optional.empty() : Optional.of(remark.toString());
    }

    private static String sentence(PrintSize size) {
        double percent = size.deviation() * 100;
        String deviation = Math.abs(percent) < 0.05
                ? ""
                : ", " + Figures.plain(Math.abs(percent), 1) + (percent > 0 ? " % more" : " % less") + " than "
                        + Figures.plain(size.wanted().millimetres(), 4) + " mm";
        return "Printed X-dimension " + Figures.plain(size.xDimension().millimetres(), 4) + " mm ("
                + size.dotsPerModule() + (size.dotsPerModule() == 1 ? " dot" : " dots") + " at "
                + Figures.plain(size.dpi(), 2) + " dpi)" + deviation + "; with its quiet zone the symbol measures "
                + Figures.plain(size.whole().millimetres(), 2) + " mm.";
    }
}
