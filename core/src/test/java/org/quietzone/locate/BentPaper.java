package org.quietzone.locate;

import java.util.Arrays;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

/** Draws symbols on surfaces of any shape: many places of each module are carried to the image, and pixels get their mean. */
final class BentPaper {
    private static final int QUIET_ZONE = 3;
    private static final int PLACES = 24;
    /** How much one unit of depth is farther away. */
    private static final double SHRINK = 0.12;

    private BentPaper() {}

    /** A symbol as a camera sees it that maps modules to pixels as {@code surface} does. */
    static GrayImage of(BitMatrix matrix, Surface surface, int width, int height) {
        int size = matrix.size();
        long[] sum = new long[width * height];
        int[] count = new int[width * height];
        for (int i = -QUIET_ZONE * PLACES; i < (size + QUIET_ZONE) * PLACES; i++) {
            for (int j = -QUIET_ZONE * PLACES; j < (size + QUIET_ZONE) * PLACES; j++) {
                int row = Math.floorDiv(i, PLACES);
                int column = Math.floorDiv(j, PLACES);
                boolean inside = row >= 0 && column >= 0 && row < size && column < size;
                Point point = surface.at((j + 0.5) / PLACES - 0.5, (i + 0.5) / PLACES - 0.5);
                int x = (int) Math.floor(point.x());
                int y = (int) Math.floor(point.y());
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    sum[y * width + x] += inside && matrix.get(row, column) ? 30 : 220;
                    count[y * width + x]++;
                }
            }
        }
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 128);
        for (int i = 0; i < pixels.length; i++) {
            if (count[i] > 0) {
                pixels[i] = (byte) (sum[i] / count[i]);
            }
        }
        return GrayImage.wrap(width, height, pixels);
    }

    /** A camera before a cylinder that a symbol stands on, some pixels for each module. */
    static CurvedSurface cylinder(int size, Bend bend, Point depthStep, double module, Point middle) {
        CurvedSurface.Fit fit = new CurvedSurface.Fit(bend, size, middle, module * size / 2)
                .wish(new CurvedSurface.Slope(depthStep.x(), depthStep.y(), SHRINK), 1e9);
        double[] place = new double[3];
        for (double row : new double[] {0, size / 2.0, size}) {
            for (double column : new double[] {0, size / 2.0, size}) {
                bend.apply(2 * column / size - 1, 2 * row / size - 1, place);
                // A plane that is a little smaller at the far side.
                double factor = module * size / 2 / (1 + 0.08 * place[1] + SHRINK * place[2]);
                double x = (place[0] + 0.1 * place[1] + depthStep.x() * place[2]) * factor;
                double y = (place[1] - 0.15 * place[0] + depthStep.y() * place[2]) * factor;
                fit.add(column, row, middle.plus(new Point(x, y)), 1);
            }
        }
        return fit.solve().orElseThrow();
    }
}
