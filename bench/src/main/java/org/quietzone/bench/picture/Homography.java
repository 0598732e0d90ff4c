package org.quietzone.bench.picture;

/** A map of the plane that keeps straight lines straight: a matrix of three rows, a to c, d to f and g to i. */
record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
    static final Homography IDENTITY = new Homography(1, 0, 0, 0, 1, 0, 0, 0, 1);

    /**
     * Maps a point.
     *
     * @param place receives the point in its first two elements
     * @return false if the point lies on the horizon or beyond it
     */
    boolean apply(double x, double y, double[] place) {
        double weight = g * x + h * y + i;
        if (weight <= 1e-9) {
            return false;
        }
        place[0] = (a * x + b * y + c) / weight;
        place[1] = (d * x + e * y + f) / weight;
        return true;
    }

    /** The map back, up to a positive factor of the matrix. */
    Homography inverse() {
        double determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
        double s = Math.signum(determinant);
        return new Homography(
                s * (e * i - f * h),
                s * (c * h - b * i),
                s * (b * f - c * e),
                s * (f * g - d * i),
                s * (a * i - c * g),
                s * (c * d - a * f),
                s * (d * h - e * g),
                s * (b * g - a * h),
                s * (a * e - b * d));
    }

    /** This map between sheets that are both turned by quarters of a turn. */
    Homography turned(int quarters) {
        Homography turned = this;
        for (int n = 0; n < quarters; n++) {
            turned = new Homography(
                    turned.e, -turned.d, -turned.f, -turned.b, turned.a, turned.c, -turned.h, turned.g, turned.i);
        }
        return turned;
    }

    /** The box round the image of the square from -half to half: its least x and y, its greatest x and y. */
    double[] box(double half) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] corner : corners(half)) {
            box[0] = Math.min(box[0], corner[0]);
            box[1] = Math.min(box[1], corner[1]);
            box[2] = Math.max(box[2], corner[0]);
            box[3] = Math.max(box[3], corner[1]);
        }
        return box;
    }

    private double[][] corners(double half) {
        double[][] corners = new double[4][2];
        for (int n = 0; n < 4; n++) {
            double x = n == 0 || n == 3 ? -half : half;
            double y = n < 2 ? -half : half;
            if (!apply(x, y, corners[n])) {
                throw new IllegalArgumentException("The horizon crosses the part of the sheet that must be seen");
            }
        }
        return corners;
    }
}
