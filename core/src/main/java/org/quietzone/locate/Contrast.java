package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;

/** How far the dark and the light modules of a symbol are apart in an image. */
public final class Contrast {
    private Contrast() {}

    /**
     * The mean grey value of the light modules less that of the dark ones, as a share of the whole scale.
     *
     * @param symbol as it was sampled from the image
     * @return 0 to 1; of a reversed symbol too
     */
    public static double of(GrayImage image, SampledSymbol symbol) {
        BitMatrix modules = symbol.modules();
        int size = modules.size();
        double[] xs = new double[size];
        double[] ys = new double[size];
        double dark = 0;
        double light = 0;
        int count = 0;
        for (int row = 0; row < size; row++) {
            symbol.grid().row(row, xs, ys);
            for (int column = 0; column < size; column++) {
                double grey = image.at(xs[column], ys[column]);
                if (modules.get(row, column)) {
                    dark += grey;
                    count++;
                } else {
                    light += grey;
                }
            }
        }
        int all = size * size;
        return count == 0 || count == all ? 0 : Math.abs(light / (all - count) - dark / count) / 255;
    }
}
