package org.quietzone.bench.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quietzone.Symbol;
import org.quietzone.image.GrayImage;

/** A print that is known exactly, as boxes of one grey value: to be drawn as SVG, and to be seen as an image. */
final class InkPrint {
    /** Pixels a module of the image. */
    private static final int PITCH = 10;
    /** Points on each side of a pixel at which the print is looked at. */
    private static final int FINE = 4;
    /** Paper around the quiet zone, in X. */
    private static final double PAPER = 1;

    private final Flaw flaw;
    private final List<Box> boxes = new ArrayList<>();
    private final double border;
    private final double width;
    private final double height;

    InkPrint(Symbol symbol, Flaw flaw) {
        this.flaw = flaw;
        this.border = symbol.quietZone() + PAPER;
        this.width = symbol.size() + 2 * border;
        this.height = symbol.size() * flaw.stretch() + 2 * border;
        for (int row = 0; row < symbol.size(); row++) {
            for (int column = 0; column < symbol.size(); column++) {
                if (symbol.isDark(row, column)) {
                    boxes.add(flaw.module(row, column, symbol.size()));
                }
            }
        }
        if (flaw.isShort()) {
            addPaper(symbol);
        }
        boxes.addAll(flaw.spots());
    }

    /** Where ink is missing paper goes beyond its modules, those of the quiet zone beside the symbol too. */
    private void addPaper(Symbol symbol) {
        int size = symbol.size();
        for (int row = -1; row <= size; row++) {
            for (int column = -1; column <= size; column++) {
                boolean inside = row >= 0 && column >= 0 && row < size && column < size;
                if (!inside || !symbol.isDark(row, column)) {
                    boxes.add(flaw.paper(row, column));
                }
            }
        }
    }

    /** A box of one grey value, in X from the upper left corner of the symbol; later ones lie upon earlier ones. */
    record Box(double x, double y, double width, double height, int grey) {}

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** What an ideal camera sees. */
    GrayImage image() {
        int columns = (int) Math.round(width * PITCH);
        int rows = (int) Math.round(height * PITCH);
        int fineColumns = columns * FINE;
        byte[] fine = new byte[fineColumns * rows * FINE];
        Arrays.fill(fine, (byte) flaw.light());
        double scale = PITCH * FINE;
        for (Box box : boxes) {
            int left = (int) Math.round((box.x() + border) * scale);
            int right = Math.min(fineColumns, (int) Math.round((box.x() + border + box.width()) * scale));
            int top = (int) Math.round((box.y() + border) * scale);
            int bottom = Math.min(rows * FINE, (int) Math.round((box.y() + border + box.height()) * scale));
            for (int y = Math.max(0, top); y < bottom; y++) {
                for (int x = Math.max(0, left); x < right; x++) {
                    fine[y * fineColumns + x] = (byte) box.grey();
                }
            }
        }
        return GrayImage.wrap(fineColumns, rows * FINE, fine).reduced(FINE);
    }

    /** Its drawing, a unit for each X, from the upper left corner of the paper. */
    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n",
                number(width),
                number(height),
                colour(flaw.light())));
        int grey = -1;
        for (Box box : boxes) {
            if (box.grey() != grey) {
                svg.append(grey < 0 ? "" : "\"/>\n");
                svg.append("<path fill=\"").append(colour(box.grey())).append("\" d=\"");
                grey = box.grey();
            }
            svg.append('M').append(number(box.x() + border)).append(' ').append(number(box.y() + border));
            svg.append('h').append(number(box.width())).append('v').append(number(box.height()));
            svg.append("h-").append(number(box.width())).append('z');
        }
        return svg.append("\"/>\n").toString();
    }

    private static String colour(int grey) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", grey, grey, grey);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
