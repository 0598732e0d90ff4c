package org.quietzone.bench.picture;

/**
 * What JPEG compression does to grey values (ITU-T T.81): blocks of 8 by 8 pixels go through the discrete cosine transform,
 * are rounded to multiples of the luminance table K.1, scaled with the quality as everybody does, and come back. The lossless
 * half of the format makes no difference and is left out.
 */
public final class JpegLoss {
    private static final int BLOCK = 8;

    private static final int[] LUMINANCE = {
        16, 11, 10, 16, 24, 40, 51, 61, //
        12, 12, 14, 19, 26, 58, 60, 55, //
        14, 13, 16, 24, 40, 57, 69, 56, //
        14, 17, 22, 29, 51, 87, 80, 62, //
        18, 22, 37, 56, 68, 109, 103, 77, //
        24, 35, 55, 64, 81, 104, 113, 92, //
        49, 64, 78, 87, 103, 121, 120, 101, //
        72, 92, 95, 98, 112, 100, 103, 99
    };

    private static final double[] COSINES = cosines();

    private JpegLoss() {}

    /**
     * Compresses a picture and takes it out again.
     *
     * @param quality 1 to 100
     */
    public static Picture apply(Picture picture, int quality) {
        double scale = (quality < 50 ? 5000.0 / quality : 200 - 2 * quality) / 100;
        double[] steps = new double[BLOCK * BLOCK];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.max(1, Math.min(255, Math.floor(LUMINANCE[i] * scale + 0.5)));
        }
        double[] block = new double[BLOCK * BLOCK];
        for (int top = 0; top < picture.height(); top += BLOCK) {
            for (int left = 0; left < picture.width(); left += BLOCK) {
                for (int i = 0; i < block.length; i++) {
                    double value = picture.get(left + i % BLOCK, top + i / BLOCK);
                    block[i] = Math.rint(Math.max(0, Math.min(1, value)) * 255) - 128;
                }
                double[] frequencies = transformed(block, false);
                for (int i = 0; i < block.length; i++) {
                    frequencies[i] = Math.rint(frequencies[i] / steps[i]) * steps[i];
                }
                double[] back = transformed(frequencies, true);
                for (int i = 0; i < block.length; i++) {
                    int x = left + i % BLOCK;
                    int y = top + i / BLOCK;
                    if (x < picture.width() && y < picture.height()) {
                        picture.set(x, y, (back[i] + 128) / 255);
                    }
                }
            }
        }
        return picture;
    }

    private static double[] transformed(double[] block, boolean inverse) {
        double[] rows = new double[BLOCK * BLOCK];
        for (int y = 0; y < BLOCK; y++) {
            for (int k = 0; k < BLOCK; k++) {
                double sum = 0;
                for (int x = 0; x < BLOCK; x++) {
                    sum += block[y * BLOCK + x] * (inverse ? COSINES[x * BLOCK + k] : COSINES[k * BLOCK + x]);
                }
                rows[y * BLOCK + k] = sum;
            }
        }
        double[] both = new double[BLOCK * BLOCK];
        for (int k = 0; k < BLOCK; k++) {
            for (int x = 0; x < BLOCK; x++) {
                double sum = 0;
                for (int y = 0; y < BLOCK; y++) {
                    sum += rows[y * BLOCK + x] * (inverse ? COSINES[y * BLOCK + k] : COSINES[k * BLOCK + y]);
                }
                both[k * BLOCK + x] = sum;
            }
        }
        return both;
    }

    /** The orthonormal transform: row k is the wave of k half periods over a block. */
    private static double[] cosines() {
        double[] cosines = new double[BLOCK * BLOCK];
        for (int k = 0; k < BLOCK; k++) {
            for (int x = 0; x < BLOCK; x++) {
                cosines[k * BLOCK + x] =
                        Math.sqrt((k == 0 ? 1.0 : 2.0) / BLOCK) * Math.cos((2 * x + 1) * k * Math.PI / (2 * BLOCK));
            }
        }
        return cosines;
    }
}
