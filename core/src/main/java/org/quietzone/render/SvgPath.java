package org.quietzone.render;

/** An outline as the path data of SVG, with relative steps. */
final class SvgPath implements Outline.Pen {
    private final StringBuilder path = new StringBuilder();

    private SvgPath() {}

    /** The path data of all dark cells; empty if there are none. */
    static String of(CellGrid grid) {
        SvgPath pen = new SvgPath();
        Outline.trace(grid, pen);
        return pen.path.toString();
    }

    @Override
    public void move(int dx, int dy) {
        // Lines come row after row, so that the second number is never negative and needs a space.
        path.append(path.isEmpty() ? 'M' : 'm').append(dx).append(' ').append(dy);
    }

    @Override
    public void across(int dots) {
        path.append('h').append(dots);
    }

    @Override
    public void down(int dots) {
        path.append('v').append(dots);
    }

    @Override
    public void close() {
        path.append('z');
    }
}
