package org.quietzone.render;

/** What draws lines and curves, in modules from the top left of the quiet zone. */
public interface ShapePen {
    /** Begins a closed line. */
    void moveTo(double x, double y);

    /** Goes straight. */
    void lineTo(double x, double y);

    /** Goes along a cubic Bézier curve. */
    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    /** Closes the line. */
    void close();
}
