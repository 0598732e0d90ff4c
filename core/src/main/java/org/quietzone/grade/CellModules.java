package org.quietzone.grade;

import org.quietzone.image.Point;
import org.quietzone.locate.SampledSymbol;
import org.quietzone.matrix.BitMatrix;

/**
 * The second step of ISO/IEC 29158: the first threshold, of all pixels, only served to find the modules; which are dark is
 * decided by a second one, of their centres alone.
 */
public final class CellModules {
    private CellModules() {}

    /**
     * The modules of a symbol by the second threshold.
     *
     * @param found where its modules are, in pixels of the image
     * @return the modules with the rows and columns of the image, dark where the symbol, not reversed, would be
     */
    // Called by the front door alone.
    @SuppressWarnings("exports")
    public static BitMatrix of(SampledSymbol found, ReferenceImage image) {
        int size = found.grid().size();
        double[] values = new double[size * size];
        for (int i = 0; i < values.length; i++) {
            Point place = found.grid().at((double) (i / size), i % size);
            values[i] = image.at(place);
        }
        double threshold = TwoStepThreshold.ofValues(values);
        boolean[][] dark = new boolean[size][size];
        for (int i = 0; i < values.length; i++) {
            dark[i / size][i % size] = values[i] < threshold != found.reversed();
        }
        return BitMatrix.of(dark);
    }
}
