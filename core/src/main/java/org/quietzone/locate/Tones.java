package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;

/**
 * The mean grey values of a symbol's dark and light modules in an image. Of large symbols some rows are looked at.
 *
 * @param dark of the dark modules, 0 to 255; of the light ones if there are no dark ones
 * @param light of the light modules, 0 to 255; of the dark ones if there are no light ones
 */
public record Tones(double dark, double light) {
    /** Rows that tell as much as all of them. */
    private static final int ROWS = 32;

    /**
     * The tones of a symbol in an image.
     *
     * @param symbol as it was sampled; if it is reversed, its dark modules are lighter than the light ones
     */
    public static Tones of(GrayImage image, SampledSymbol symbol) {
        BitMatrix modules = symbol.modules();
        int size = modules.size();
        double[] xs = new double[size];
        double[] ys = new double[size];
        double dark = 0;
        double light = 0;
        int darkModules = 0;
        int lightModules = 0;
        for (int row = 0; row < size; row += 1 + size / ROWS) {
            symbol.grid().row(row, xs, ys);
            for (int column = 0; column < size; column++) {
                double grey = image.at(xs[column], ys[column]);
                if (modules.get(row, column)) {
                    dark += grey;
                    darkModules++;
                } else {
                    light += grey;
                    lightModules++;
                }
            }
        }
        double mean = (dark + light) / (darkModules + lightModules);
        return new Tones(darkModules == 0 ? mean : dark / darkModules, lightModules == 0 ? mean : light / lightModules);
    }

    /** How far they are apart, as a share of the whole scale: 0 to 1. */
    public double contrast() {
        return Math.abs(light - dark) / 255;
    }

    /** Midway between them. */
    double middle() {
        return (dark + light) / 2;
    }
}
