package org.quietzone.bench.picture;

import java.util.Random;

/** Uneven light on a picture. Where it falls is drawn from {@code random}. */
public final class Light {
    private Light() {}

    /**
     * The shadow of an edge, such as of a hand or a shelf, over about half of the picture.
     *
     * @param left the share of light that is left in the shadow, 0 to 1
     * @param softness the width of the half shadow, as a share of the picture's width; 0 for a hard edge
     */
    public static Picture shadow(Picture picture, double left, double softness, Random random) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double offset = (random.nextDouble() - 0.5) * 0.3 * picture.width();
        double half = Math.max(0.5, softness * picture.width() / 2);
        return picture.times((x, y) -> {
            double away = (x - picture.width() / 2.0) * cos + (y - picture.height() / 2.0) * sin - offset;
            double lit = Math.max(0, Math.min(1, (away / half + 1) / 2));
            return left + (1 - left) * lit;
        });
    }

    /** Narrow shadows as of a blind or of leaves: stripes with hard edges across the picture. */
    public static Picture stripes(Picture picture, double left, int count, Random random) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double cos = Math.cos(angle) * count / picture.width();
        double sin = Math.sin(angle) * count / picture.width();
        double phase = random.nextDouble();
        return picture.times((x, y) -> {
            double turn = x * cos + y * sin + phase;
            return turn - Math.floor(turn) < 0.4 ? left : 1;
        });
    }

    /**
     * Reflections of lamps: blobs of white, washed out round their edges.
     *
     * @param share the share of the picture's width that the white core of a blob is wide
     */
    public static Picture glare(Picture picture, int blobs, double share, Random random) {
        for (int blob = 0; blob < blobs; blob++) {
            double cx = (0.25 + 0.5 * random.nextDouble()) * picture.width();
            double cy = (0.25 + 0.5 * random.nextDouble()) * picture.height();
            double wide = share * picture.width() * (0.8 + 0.4 * random.nextDouble()) / 2;
            double high = share * picture.width() * (0.8 + 0.4 * random.nextDouble()) / 2;
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    double dx = (x + 0.5 - cx) / wide;
                    double dy = (y + 0.5 - cy) / high;
                    double away = Math.sqrt(dx * dx + dy * dy);
                    double added = away < 1 ? 1 : Math.exp(-3 * (away - 1));
                    picture.set(x, y, picture.get(x, y) + added);
                }
            }
        }
        return picture;
    }
}
