package org.quietzone.image;

import java.util.Arrays;

/**
 * Lets small things run into each other. Marks that are made of dots, punched or printed by jets of ink, have gaps between
 * their modules, and so have those that are drawn so for beauty. A square as large as a module, wherever it is laid on a
 * pattern that repeats with each module, covers the same share of ink: in the mean over such squares the dots are gone,
 * and only what dots make up is left.
 */
public final class Softening {
    /** Enough for quotients to be exact: sums and areas have 52 bits together. */
    private static final int SHIFT = 53;

    private Softening() {}

    /**
     * The mean of the pixels around each pixel. Beyond the edges the image goes on with its outermost pixels.
     *
     * @param reach pixels on each side that count, 0 or more; the square has 2 * reach + 1 on a side
     * @return an image of the same size
     * @throws IllegalArgumentException if the reach is negative or above 1000
     */
    public static GrayImage of(GrayImage image, int reach) {
        if (reach < 0 || reach > 1000) {
            throw new IllegalArgumentException("A mean over " + reach + " pixels on each side is none; take 0 to 1000");
        }
        int width = image.width();
        int height = image.height();
        byte[] pixels = image.array();
        byte[] soft = new byte[pixels.length];
        // The sum of each column of the square, moved down row by row; their sum, moved from column to column.
        int[] columns = new int[width + 2 * reach + 1];
        for (int dy = -reach; dy <= reach; dy++) {
            int start = start(width, height, dy);
            for (int x = 0; x < width; x++) {
                columns[reach + x] += pixels[start + x] & 0xFF;
            }
        }
        int side = 2 * reach + 1;
        int area = side * side;
        // Division takes longer than all the rest. This is the same for all sums there are, which are below 2^30.
        long scale = (1L << SHIFT) / area + 1;
        for (int y = 0; y < height; y++) {
            Arrays.fill(columns, 0, reach, columns[reach]);
            Arrays.fill(columns, reach + width, columns.length, columns[reach + width - 1]);
            int sum = area / 2;
            for (int i = 0; i < side; i++) {
                sum += columns[i];
            }
            int row = y * width;
            for (int x = 0; x < width; x++) {
                soft[row + x] = (byte) (sum * scale >>> SHIFT);
                sum += columns[x + side] - columns[x];
            }
            int before = start(width, height, y - reach);
            int after = start(width, height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                columns[reach + x] += (pixels[after + x] & 0xFF) - (pixels[before + x] & 0xFF);
            }
        }
        return GrayImage.wrap(width, height, soft);
    }

    /** Where a row begins; beyond the edges, the outermost one. */
    private static int start(int width, int height, int row) {
        return Math.max(0, Math.min(height - 1, row)) * width;
    }
}
