package org.quietzone.grade.press;

/** Blurs with a Gaussian, in whole accuracy; the edge of the image goes on. */
final class Softening {
    private Softening() {}

    static float[] soften(float[] grey, int width, int height, double deviation) {
        int reach = (int) Math.ceil(3.5 * deviation);
        float[] kernel = new float[reach + 1];
        double total = 0;
        for (int i = 0; i <= reach; i++) {
            kernel[i] = (float) Math.exp(-i * i / (2 * deviation * deviation));
            total += i == 0 ? kernel[i] : 2 * kernel[i];
        }
        for (int i = 0; i <= reach; i++) {
            kernel[i] /= (float) total;
        }
        float[] across = new float[grey.length];
        float[] line = new float[width + 2 * reach];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < line.length; x++) {
                line[x] = grey[y * width + Math.max(0, Math.min(width - 1, x - reach))];
            }
            for (int k = -reach; k <= reach; k++) {
                float weight = kernel[Math.abs(k)];
                for (int x = 0; x < width; x++) {
                    across[y * width + x] += weight * line[x + reach + k];
                }
            }
        }
        float[] result = new float[grey.length];
        for (int y = 0; y < height; y++) {
            for (int k = -reach; k <= reach; k++) {
                float weight = kernel[Math.abs(k)];
                int from = Math.max(0, Math.min(height - 1, y + k)) * width;
                for (int x = 0; x < width; x++) {
                    result[y * width + x] += weight * across[from + x];
                }
            }
        }
        return result;
    }
}
