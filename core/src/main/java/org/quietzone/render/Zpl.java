package org.quietzone.render;

import java.util.Arrays;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a label in ZPL II: a bitmap by {@code ^GFA}, compressed as the language has it, so that the printer
 * draws exactly the given modules. Immutable.
 *
 * @param layout dots a module, quiet zone and ink reduction; dots are those of the printer
 * @param x dots from the left of the label to the quiet zone, 0 to 32000
 * @param y dots from the top, 0 to 32000
 */
public record Zpl(Layout layout, int x, int y) {
    /** G to Y stand for 1 to 19 times the following digit, g to z for 20, 40 … 400 times. */
    private static final int MOST_REPEATS = 419;

    /** Checks the ranges. */
    public Zpl {
        Objects.requireNonNull(layout, "layout");
        LabelPlace.check("ZPL", x, y);
    }

    /**
     * The label, ASCII.
     *
     * @throws IllegalArgumentException if it has more than 400 million dots
     */
    public String render(ModuleGrid grid) {
        DotRows rows = DotBytes.checked(CellGrid.of(grid, layout));
        int total = rows.stride() * rows.side();
        StringBuilder out = new StringBuilder("^XA\n^FO")
                .append(x)
                .append(',')
                .append(y)
                .append("^GFA,")
                .append(total)
                .append(',')
                .append(total)
                .append(',')
                .append(rows.stride())
                .append(',');
        byte[][] last = {{}};
        rows.forEach((bits, count) -> {
            int repeats = count;
            if (!Arrays.equals(bits, last[0])) {
                row(out, bits);
                last[0] = bits.clone();
                repeats--;
            }
            out.append(":".repeat(repeats));
        });
        return out.append("^FS\n^XZ\n").toString();
    }

    /** A row as runs of hexadecimal digits; the comma ends it in zeros, the exclamation mark in ones. */
    private static void row(StringBuilder out, byte[] bits) {
        int digits = 2 * bits.length;
        int at = 0;
        while (at < digits) {
            int digit = digit(bits, at);
            int end = at + 1;
            while (end < digits && digit(bits, end) == digit) {
                end++;
            }
            if (end == digits && (digit == 0 || digit == 15)) {
                out.append(digit == 0 ? ',' : '!');
                return;
            }
            repeat(out, end - at);
            out.append(Character.toUpperCase(Character.forDigit(digit, 16)));
            at = end;
        }
    }

    private static int digit(byte[] bits, int index) {
        return bits[index / 2] >> (index % 2 == 0 ? 4 : 0) & 0xF;
    }

    private static void repeat(StringBuilder out, int count) {
        int left = count;
        while (left > MOST_REPEATS) {
            out.append('z');
            left -= 400;
        }
        if (left >= 20) {
            out.append((char) ('g' + left / 20 - 1));
        }
        // A single digit stands by itself.
        if (left % 20 > 0 && count > 1) {
            out.append((char) ('G' + left % 20 - 1));
        }
    }
}
