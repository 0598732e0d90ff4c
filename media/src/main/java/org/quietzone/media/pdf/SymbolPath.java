package org.quietzone.media.pdf;

import org.quietzone.render.CellGrid;
import org.quietzone.render.Outline;

/** The outline of a symbol as the operators of one path. PDF knows no relative steps, so that the pen keeps its place. */
public final class SymbolPath implements Outline.Pen {
    private final StringBuilder out;
    private int startX;
    private int startY;
    private int x;
    private int y;

    private SymbolPath(StringBuilder out) {
        this.out = out;
    }

    /**
     * Fills all dark cells with the colour that is set.
     *
     * @param out takes the operators, in dots from the top left of the quiet zone, y downwards
     */
    public static void fill(CellGrid cells, StringBuilder out) {
        Outline.trace(cells, new SymbolPath(out));
        out.append("f*");
    }

    @Override
    public void move(int dx, int dy) {
        startX += dx;
        startY += dy;
        x = startX;
        y = startY;
        step('m');
    }

    @Override
    public void across(int dots) {
        x += dots;
        step('l');
    }

    @Override
    public void down(int dots) {
        y += dots;
        step('l');
    }

    @Override
    public void close() {
        // Filling closes what is open, and moving on ends it.
    }

    private void step(char operator) {
        out.append(x).append(' ').append(y).append(' ').append(operator).append(' ');
    }
}
