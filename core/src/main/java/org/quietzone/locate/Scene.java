package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.BinaryImage;
import org.quietzone.image.GlobalThreshold;
import org.quietzone.image.GrayImage;
import org.quietzone.image.LocalThreshold;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;

/**
 * An image as the algorithm sees it: grey values, the global threshold and the dark and light pixels. In a reversed scene
 * dark and light have been interchanged.
 */
final class Scene {
    /** Grey values by which two areas differ at least if the edge between them shall be measured in uneven light. */
    private static final double LOCAL_CONTRAST = 16;

    private final GrayImage image;
    private final GrayImage untreated;
    private final GlobalThreshold threshold;
    private final Optional<LocalThreshold> local;
    private final BinaryImage pixels;

    private Scene(
            GrayImage image,
            GrayImage untreated,
            GlobalThreshold threshold,
            Optional<LocalThreshold> local,
            BinaryImage pixels) {
        this.image = image;
        this.untreated = untreated;
        this.threshold = threshold;
        this.local = local;
        this.pixels = pixels;
    }

    /** ISO/IEC 18004:2024, 12 a): the global threshold, and the image converted with it. */
    static Scene of(GrayImage image) {
        return of(image, GlobalThreshold.of(image));
    }

    /** The image converted with a given threshold. */
    static Scene of(GrayImage image, GlobalThreshold threshold) {
        return new Scene(image, image, threshold, Optional.empty(), BinaryImage.of(image, threshold));
    }

    /** The image converted with a threshold that follows the light, as photographs need it. */
    static Scene inLocalLight(GrayImage image) {
        return inLocalLight(image, image);
    }

    /** The same, with what the image was before it was treated to bring patterns out. */
    static Scene inLocalLight(GrayImage image, GrayImage untreated) {
        LocalThreshold local = LocalThreshold.of(image);
        return new Scene(image, untreated, local.global(), Optional.of(local), BinaryImage.of(image, local));
    }

    Scene inverted() {
        return new Scene(image, untreated, threshold, local, pixels.inverted());
    }

    boolean reversed() {
        return pixels.isInverted();
    }

    BinaryImage pixels() {
        return pixels;
    }

    GlobalThreshold threshold() {
        return threshold;
    }

    boolean isDark(Point point) {
        return pixels.isDark(point.x(), point.y());
    }

    /**
     * Where exactly an edge is that runs between a pixel and its neighbour of the other colour. Whole pixels are coarse
     * beside the accuracy that a grid over 177 modules asks for. A pixel that an edge divides is as grey as the edge
     * leaves of it dark, so the share of the first colour in the pixels around the edge tells how far that colour goes.
     *
     * @param reach how many pixels on each side certainly belong to the two areas that meet, 1 or more
     * @return from the centre of the pixel towards its neighbour, in pixels; a half is the border between the two
     */
    double edge(int x, int y, int dx, int dy, int reach) {
        double first = grey(x - dx * (reach - 1), y - dy * (reach - 1));
        double second = grey(x + dx * reach, y + dy * reach);
        double contrast = second - first;
        // Around 0.5 modules of wrong colour or a gradient tell nothing.
        double least = local.isPresent() ? LOCAL_CONTRAST : (threshold.maximum() - threshold.minimum()) / 3.0;
        if (Math.abs(contrast) < least) {
            return 0.5;
        }
        double length = 0;
        for (int i = 2 - reach; i < reach; i++) {
            double share = (second - grey(x + dx * i, y + dy * i)) / contrast;
            length += Math.max(0, Math.min(1, share));
        }
        return length + 1.5 - reach;
    }

    private int grey(int x, int y) {
        return image.get(Math.max(0, Math.min(image.width() - 1, x)), Math.max(0, Math.min(image.height() - 1, y)));
    }

    /** By how many grey values a point is darker than the threshold; lighter in a reversed scene. */
    double darkness(Point point) {
        return darkness(point.x(), point.y());
    }

    /** The same for the point (x, y). */
    double darkness(double x, double y) {
        double darkness = threshold(x, y) - image.at(x, y);
        return reversed() ? -darkness : darkness;
    }

    GrayImage image() {
        return image;
    }

    /** Grey values that are in proportion to the light. */
    GrayImage untreated() {
        return untreated;
    }

    /** Whether the grey value at a point, interpolated between the four pixels around it, is dark. */
    boolean isDarkBetween(Point point) {
        int left = (int) Math.floor(point.x() - 0.5);
        int top = (int) Math.floor(point.y() - 0.5);
        double s = point.x() - 0.5 - left;
        double t = point.y() - 0.5 - top;
        double upper = grey(left, top) * (1 - s) + grey(left + 1, top) * s;
        double lower = grey(left, top + 1) * (1 - s) + grey(left + 1, top + 1) * s;
        return (upper * (1 - t) + lower * t < threshold(point.x(), point.y())) != reversed();
    }

    /** The grey value at a point below which it is dark. */
    double threshold(double x, double y) {
        return local.isPresent() ? local.get().at(x, y) : threshold.value();
    }

    /** Whether a point is at most {@code margin} pixels outside the image. */
    boolean isNear(Point point, double margin) {
        return point.x() >= -margin
                && point.y() >= -margin
                && point.x() <= pixels.width() + margin
                && point.y() <= pixels.height() + margin;
    }

    /**
     * Whether the module around a point is dark: the mean of 3 by 3 pixels against the global threshold.
     *
     * <p>Where modules are hardly larger than three pixels such an area would reach into the neighbours and let them
     * outvote the module; it shrinks to two by two pixels, and to one.
     *
     * @param pitch the distance between modules in pixels
     */
    boolean isModuleDark(double x, double y, double pitch) {
        int side = sampleSide(pitch);
        double shift = (side - 1) / 2.0;
        int left = (int) Math.floor(x - shift);
        int top = (int) Math.floor(y - shift);
        int sum = image.sum(left, top, side);
        boolean dark =
                local.isPresent() ? sum < local.get().at(x, y) * (side * side) : threshold.isDark(sum, side * side);
        return dark != reversed();
    }

    private static int sampleSide(double pitch) {
        // An area as large as the module itself would leave no room for the grid to be off.
        return pitch >= 3.4 ? 3 : pitch >= 2.9 ? 2 : 1;
    }

    /** Samples every module of a grid. */
    BitMatrix sample(Grid grid) {
        int size = grid.size();
        double pitch = grid.pitch();
        boolean[][] dark = new boolean[size][size];
        double[] x = new double[size];
        double[] y = new double[size];
        for (int row = 0; row < size; row++) {
            grid.row(row, x, y);
            boolean[] modules = dark[row];
            for (int column = 0; column < size; column++) {
                modules[column] = isModuleDark(x[column], y[column], pitch);
            }
        }
        return BitMatrix.of(dark);
    }
}
