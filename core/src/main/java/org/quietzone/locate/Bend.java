package org.quietzone.locate;

/**
 * How the paper of a symbol is rolled up: around a cylinder, the symbol lying on top of it. Places in the symbol go from -1
 * to 1 on both axes.
 *
 * <p>Along the axis of the cylinder nothing changes. Across it, what is {@code s} away from the middle on the paper is only
 * {@code sin(bend s) / bend} away as the camera sees it, and has gone {@code (1 - cos(bend s)) / bend} below the top.
 *
 * @param angle from the rows of the symbol to the direction in which it is bent, in radians, 0 to pi
 * @param bend the angle that the paper has turned half a side from the middle, in radians; 0 is flat
 */
record Bend(double angle, double bend) {
    /** Paper that lies flat. */
    static final Bend NONE = new Bend(0, 0);

    /** Bends below which nothing can be seen, and sine and cosine would not be worth their rounding errors. */
    private static final double FLAT = 1e-3;

    /** Takes what is nearly flat for flat. */
    Bend {
        if (bend < FLAT) {
            bend = 0;
        }
    }

    /**
     * Where a place of the paper is in space.
     *
     * @param place receives the two coordinates in the plane that touches the paper in its middle, and the depth under it
     */
    void apply(double u, double v, double[] place) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double s = u * cos + v * sin;
        if (bend == 0) {
            place[0] = u;
            place[1] = v;
            place[2] = 0;
            return;
        }
        double shift = Math.sin(bend * s) / bend - s;
        place[0] = u + shift * cos;
        place[1] = v + shift * sin;
        place[2] = (1 - Math.cos(bend * s)) / bend;
    }
}
