package org.quietzone.media.sheet;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.quietzone.media.sheet.LabelSheet.TextPlace;
import org.quietzone.render.FramedGrid;
import org.quietzone.render.Length;
import org.quietzone.render.PrintSize;

/** Where symbol and text stand within a label. */
final class LabelLayout {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double MM_PER_INCH = 25.4;
    /** Between the quiet zone and the text. */
    private static final double GAP = 0.5;
    /** What a text may take of the height of a label if nothing else is said of sizes. */
    private static final double TEXT_BELOW = 1 / 3.0;
    /** What a symbol may take of the width of a label beside its text, likewise. */
    private static final double SYMBOL_BESIDE = 0.5;

    private static final int MAX_NAMED = 10;

    private final LabelSheet sheet;
    private final FontChain fonts;
    private final double width;
    private final double height;

    /**
     * Where things lie, in millimetres from the top left of the label.
     *
     * @param x of the quiet zone
     * @param y of the quiet zone
     * @param xDimension of a module
     * @param text the text, if there is one
     * @param textX the left edge of the text, or the middle of its lines
     * @param textY the top of the text
     * @param centred whether lines are centred
     */
    record Placed(
            double x,
            double y,
            double xDimension,
            Optional<TextBlock> text,
            double textX,
            double textY,
            boolean centred) {}

    LabelLayout(LabelSheet sheet, FontChain fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
        width = sheet.grid().width().millimetres() - 2 * sheet.padding();
        height = sheet.grid().height().millimetres() - 2 * sheet.padding();
    }

    /**
     * Places the parts of a label.
     *
     * @throws IllegalArgumentException if they do not fit, or letters are missing
     */
    Placed place(Label label) {
        int modules = FramedGrid.of(label.symbol(), sheet.layout().quietZone()).size();
        String text = PlainText.of(label.text());
        if (text.isEmpty()) {
            double x = xDimension(modules, width, height);
            double whole = modules * x;
            return new Placed(left(width, whole), left(height, whole), x, Optional.empty(), 0, 0, true);
        }
        checkLetters(text);
        return sheet.place() == TextPlace.BELOW ? below(modules, text) : right(modules, text);
    }

    private Placed below(int modules, String text) {
        boolean largest = sheet.size() instanceof SymbolSize.Largest;
        double roomForText;
        double x;
        TextBlock block;
        if (largest) {
            block = fit(text, width, height * TEXT_BELOW);
            x = xDimension(modules, width, height - GAP - block.height() * MM_PER_POINT);
        } else {
            x = xDimension(modules, width, height);
            roomForText = height - GAP - modules * x;
            block = fit(text, width, roomForText);
        }
        double whole = modules * x;
        double textHeight = block.height() * MM_PER_POINT;
        double top = left(height, whole + GAP + textHeight);
        return new Placed(
                left(width, whole), top, x, Optional.of(block), sheet.padding() + width / 2, top + whole + GAP, true);
    }

    private Placed right(int modules, String text) {
        boolean largest = sheet.size() instanceof SymbolSize.Largest;
        double x = xDimension(modules, largest ? width * SYMBOL_BESIDE : width, height);
        double whole = modules * x;
        TextBlock block = fit(text, width - GAP - whole, height);
        return new Placed(
                sheet.padding(),
                left(height, whole),
                x,
                Optional.of(block),
                sheet.padding() + whole + GAP,
                left(height, block.height() * MM_PER_POINT),
                false);
    }

    /** Where something begins that stands in the middle. */
    private double left(double room, double size) {
        return sheet.padding() + (room - size) / 2;
    }

    private TextBlock fit(String text, double roomAcross, double roomDown) {
        double across = Math.max(0, roomAcross) / MM_PER_POINT;
        double down = Math.max(0, roomDown) / MM_PER_POINT;
        return TextBlock.fit(text, fonts, across, down, sheet.largestText(), sheet.smallestText())
                .orElseThrow(() -> new IllegalArgumentException("The text has no room in "
                        + LabelGrid.millimetres(Math.max(0, roomAcross)) + " x "
                        + LabelGrid.millimetres(Math.max(0, roomDown)) + " with letters of " + sheet.smallestText()
                        + " points: take a shorter text, smaller letters, a smaller symbol or larger labels"));
    }

    private double xDimension(int modules, double across, double down) {
        double room = Math.min(across, down);
        OptionalDouble dpi = sheet.layout().dpi();
        double x;
        if (sheet.size() instanceof SymbolSize.XDimension wanted) {
            x = dpi.isEmpty()
                    ? wanted.length().millimetres()
                    : PrintSize.ofXDimension(wanted.length(), dpi.getAsDouble(), modules, PrintSize.STANDARD_TOLERANCE)
                            .xDimension()
                            .millimetres();
        } else {
            double whole = sheet.size() instanceof SymbolSize.Whole wanted
                    ? wanted.length().millimetres()
                    : Math.max(0, room);
            x = dpi.isEmpty()
                    ? whole / modules
                    : PrintSize.within(Length.millimetres(whole), dpi.getAsDouble(), modules)
                            .xDimension()
                            .millimetres();
        }
        // A millionth of a millimetre is no size, but the error of computing with fractions.
        if (modules * x > room + 1e-6) {
            throw new IllegalArgumentException("A symbol of " + modules + " modules with its quiet zone measures "
                    + LabelGrid.millimetres(modules * x) + ", and the label has room for "
                    + LabelGrid.millimetres(Math.max(0, room)) + ": take a smaller symbol or a larger label");
        }
        return x;
    }

    private void checkLetters(String text) {
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints()
                .filter(c -> c != '\n' && !PlainText.isDirection(c) && fonts.fontOf(c) == FontChain.NONE)
                .limit(MAX_NAMED)
                .forEach(c -> missing.add(Character.toString(c) + " (" + PlainText.code(c) + ")"));
        if (!missing.isEmpty()) {
            throw new UnprintableTextException("The fonts have no letters for " + String.join(", ", missing)
                    + ": give a font file that has them, such as one of the Noto fonts");
        }
    }

    /** A place on a line of dots, if there are dots: whole dots from the edge of the sheet. */
    double onDots(double millimetres) {
        OptionalDouble dpi = sheet.layout().dpi();
        if (dpi.isEmpty()) {
            return millimetres;
        }
        return Math.rint(millimetres / MM_PER_INCH * dpi.getAsDouble()) / dpi.getAsDouble() * MM_PER_INCH;
    }
}
