package org.quietzone.grade.press;

import java.util.Random;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/**
 * Takes a picture of a print: grey values are the exact means over each pixel's area, after blur, and noise at the end.
 *
 * @param across pixels for a module along the rows
 * @param down pixels for a module along the columns
 * @param degrees by which the print is turned clockwise as seen on screen
 * @param bow by how much the print is bent
 * @param slant how much smaller the far end of the print looks, along the rows; 0 is seen from the front
 * @param offset where the middle of the print lies from the middle of the image, in pixels
 * @param blur the standard deviation of a Gaussian in modules
 * @param noise the standard deviation in grey values
 * @param margin of paper around the print, in modules
 */
public record Camera(
        double across,
        double down,
        double degrees,
        Bow bow,
        double slant,
        Point offset,
        double blur,
        double noise,
        double margin) {
    /** Places in each direction at which a pixel on an edge is looked at; no two in a row or column. */
    private static final int PLACES = 5;

    /** Noise is drawn from so many values, which takes less time than to make each anew. */
    private static final int DEVIATIONS = 1 << 12;

    /** A camera right above. */
    public static Camera of(double pitch) {
        return new Camera(pitch, pitch, 0, Bow.NONE, 0, new Point(0.21, 0.37), 0, 0, 5);
    }

    public Camera turned(double by) {
        return new Camera(across, down, by, bow, slant, offset, blur, noise, margin);
    }

    /** A print that is longer along its rows than along its columns: by the ratio of the mean. */
    public Camera stretched(double ratio) {
        double pitch = (across + down) / 2;
        return new Camera(
                pitch * (1 + ratio / 2), pitch * (1 - ratio / 2), degrees, bow, slant, offset, blur, noise, margin);
    }

    public Camera bent(Bow by) {
        return new Camera(across, down, degrees, by, slant, offset, blur, noise, margin);
    }

    public Camera slanted(double by) {
        return new Camera(across, down, degrees, bow, by, offset, blur, noise, margin);
    }

    public Camera at(double x, double y) {
        return new Camera(across, down, degrees, bow, slant, new Point(x, y), blur, noise, margin);
    }

    public Camera blurred(double modules) {
        return new Camera(across, down, degrees, bow, slant, offset, modules, noise, margin);
    }

    public Camera noisy(double deviation) {
        return new Camera(across, down, degrees, bow, slant, offset, blur, deviation, margin);
    }

    /** The picture, just large enough. */
    public GrayImage take(Sheet sheet, Random random) {
        View view = new View(sheet.size());
        int width = view.width;
        int height = view.height;
        float[] grey = new float[width * height];
        double[] above = new double[width + 1];
        double[] below = new double[width + 1];
        view.row(sheet, 0, above);
        for (int y = 0; y < height; y++) {
            view.row(sheet, y + 1, below);
            for (int x = 0; x < width; x++) {
                double corner = above[x];
                boolean even = corner == above[x + 1] && corner == below[x] && corner == below[x + 1];
                grey[y * width + x] = (float) (255 * (even ? corner : view.mean(sheet, x, y)));
            }
            double[] swap = above;
            above = below;
            below = swap;
        }
        double deviation = blur * (across + down) / 2;
        if (deviation > 0) {
            grey = Softening.soften(grey, width, height, deviation);
        }
        byte[] pixels = new byte[grey.length];
        double[] deviations = new double[DEVIATIONS];
        for (int i = 0; i < DEVIATIONS; i++) {
            deviations[i] = noise * random.nextGaussian();
        }
        for (int i = 0; i < grey.length; i++) {
            double value = grey[i] + (noise > 0 ? deviations[random.nextInt(DEVIATIONS)] : 0);
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
        return GrayImage.wrap(width, height, pixels);
    }

    /** Where the centre of a module is in the picture. */
    public Point centre(int size, int row, int column) {
        return new View(size).picture(column + 0.5, row + 0.5);
    }

    /** From places of the print to places of the picture and back. */
    private final class View {
        private final int size;
        private final int width;
        private final int height;
        private final double cos = Math.cos(Math.toRadians(degrees));
        private final double sin = Math.sin(Math.toRadians(degrees));

        View(int size) {
            this.size = size;
            double half = size / 2.0 + margin;
            double w = half * across / (1 - Math.abs(slant));
            double h = half * down / (1 - Math.abs(slant));
            this.width = (int) Math.ceil(2 * (w * Math.abs(cos) + h * Math.abs(sin))) + 1;
            this.height = (int) Math.ceil(2 * (w * Math.abs(sin) + h * Math.abs(cos))) + 1;
        }

        Point picture(double x, double y) {
            Point moved = bow.at(x, y);
            double u = x + moved.x() - size / 2.0;
            double v = y + moved.y() - size / 2.0;
            double w = 1 + slant * u / size;
            double a = u / w * across;
            double b = v / w * down;
            return new Point(
                    width / 2.0 + offset.x() + a * cos - b * sin, height / 2.0 + offset.y() + a * sin + b * cos);
        }

        double reflectance(Sheet sheet, double px, double py) {
            double dx = px - width / 2.0 - offset.x();
            double dy = py - height / 2.0 - offset.y();
            double a = (dx * cos + dy * sin) / across;
            double b = (dy * cos - dx * sin) / down;
            double w = 1 / (1 - slant * a / size);
            double u = a * w + size / 2.0;
            double v = b * w + size / 2.0;
            if (bow == Bow.NONE) {
                return sheet.at(u, v);
            }
            double x = u;
            double y = v;
            for (int i = 0; i < 3; i++) {
                Point moved = bow.at(x, y);
                x = u - moved.x();
                y = v - moved.y();
            }
            return sheet.at(x, y);
        }

        void row(Sheet sheet, int y, double[] values) {
            for (int x = 0; x < values.length; x++) {
                values[x] = reflectance(sheet, x, y);
            }
        }

        double mean(Sheet sheet, int x, int y) {
            double sum = 0;
            for (int i = 0; i < PLACES; i++) {
                for (int j = 0; j < PLACES; j++) {
                    double px = x + (i + (j + 0.5) / PLACES) / PLACES;
                    double py = y + (j + (i + 0.5) / PLACES) / PLACES;
                    sum += reflectance(sheet, px, py);
                }
            }
            return sum / (PLACES * PLACES);
        }
    }
}
