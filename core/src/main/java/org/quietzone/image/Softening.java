package org.quietzone.image;

/**
 * Lets small things run into each other. Marks that are made of dots, punched or printed by jets of ink, have gaps between
 * their modules, and so have those that are drawn so for beauty. A square as large as a module, wherever it is laid on a
 * pattern that repeats with each module, covers the same share of ink: in the mean over such squares the dots are gone,
 * and only what dots make up is left.
 */
public final class Softening {
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
        int[] columns = new int[width];
        for (int dy = -reach; dy <= reach; dy++) {
            add(pixels, width, height, dy, 1, columns);
        }
        int side = 2 * reach + 1;
        int area = side * side;
        for (int y = 0; y < height; y++) {
            int sum = area / 2;
            for (int dx = -reach; dx <= reach; dx++) {
                sum += columns[Math.max(0, Math.min(width - 1, dx))];
            }
            for (int x = 0; x < width; x++) {
                soft[y * width + x] = (byte) (sum / area);
                sum += columns[Math.min(width - 1, x + reach + 1)] - columns[Math.max(0, x - reach)];
            }
            add(pixels, width, height, y - reach, -1, columns);
            add(pixels, width, height, y + reach + 1, 1, columns);
        }
        return GrayImage.wrap(width, height, soft);
    }

    private static void add(byte[] pixels, int width, int height, int row, int sign, int[] columns) {
        int start = Math.max(0, Math.min(height - 1, row)) * width;
        for (int x = 0; x < width; x++) {
            columns[x] += sign * (pixels[start + x] & 0xFF);
        }
    }
}
