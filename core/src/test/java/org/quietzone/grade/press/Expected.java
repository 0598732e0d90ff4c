package org.quietzone.grade.press;

/**
 * What a perfect instrument would measure on a print: the mean reflectance in a circle, after blur, found from the print
 * itself and not from a picture of it.
 */
public final class Expected {
    /** Places for a module in each direction. */
    private static final int FINE = 40;

    private final Sheet sheet;
    private final int reach;
    private final double[] kernel;
    private final double across;
    private final double down;

    /**
     * An instrument.
     *
     * @param aperture diameter in X
     * @param camera it looks at the print without a bow or a slant; its blur and its pitches matter
     */
    public Expected(Sheet sheet, double aperture, Camera camera) {
        double blur = camera.blur();
        double pitch = (camera.across() + camera.down()) / 2;
        this.across = camera.across() / pitch;
        this.down = camera.down() / pitch;
        this.sheet = sheet;
        this.reach = (int) Math.ceil((aperture / 2 + 3.5 * blur) * FINE);
        int side = 2 * reach;
        float[] disc = new float[side * side];
        for (int i = 0; i < disc.length; i++) {
            double x = (i % side - reach + 0.5) / FINE;
            double y = (i / side - reach + 0.5) / FINE;
            // A rim of one place, so that the area is right.
            double inside = (aperture / 2 - Math.hypot(x, y)) * FINE + 0.5;
            disc[i] = (float) Math.max(0, Math.min(1, inside));
        }
        float[] soft = blur > 0 ? Softening.soften(disc, side, side, blur * FINE) : disc;
        double total = 0;
        for (float value : soft) {
            total += value;
        }
        this.kernel = new double[soft.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = soft[i] / total;
        }
    }

    /** The reflectance of a module, of the symbol or of its quiet zone. */
    public double reflectance(int row, int column) {
        int side = 2 * reach;
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            if (kernel[i] > 0) {
                double x = column + 0.5 + (i % side - reach + 0.5) / FINE / across;
                double y = row + 0.5 + (i / side - reach + 0.5) / FINE / down;
                sum += kernel[i] * sheet.at(x, y);
            }
        }
        return sum;
    }

    /** The modulation of a module between the tones of the print. */
    public double modulation(int row, int column) {
        double threshold = (sheet.light() + sheet.dark()) / 2;
        return 2 * Math.abs(reflectance(row, column) - threshold) / (sheet.light() - sheet.dark());
    }
}
