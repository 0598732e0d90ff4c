package org.quietzone;

import java.util.Random;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.render.StyledGrid;

/**
 * Photographs of symbols for tests: a pinhole camera before a sheet of paper, then light, blur and noise, in this order. The
 * distance of the camera is three times the side of the symbol with its quiet zone.
 *
 * @param pitch pixels for each module in the middle of the symbol
 * @param tilt degrees by which the sheet is turned away from the camera
 * @param axis degrees of the axis around which it is turned
 * @param spin degrees by which the symbol is turned on its sheet
 * @param bend radius of the cylinder around which the sheet is bent, in sides of the symbol; 0 for none
 * @param dark the grey value of dark modules
 * @param light the grey value of light modules
 * @param shade the share of light that is lost from the left edge to the right one
 * @param blur the standard deviation of a Gaussian in modules
 * @param noise the standard deviation of noise in grey values
 */
record Photo(
        double pitch,
        double tilt,
        double axis,
        double spin,
        double bend,
        int dark,
        int light,
        double shade,
        double blur,
        double noise) {
    private static final int PLACES = 2;

    static Photo plain(double pitch) {
        return new Photo(pitch, 0, 0, 0, 0, 30, 220, 0, 0, 2);
    }

    Photo tilted(double degrees, double around) {
        return new Photo(pitch, degrees, around, spin, bend, dark, light, shade, blur, noise);
    }

    Photo spun(double degrees) {
        return new Photo(pitch, tilt, axis, degrees, bend, dark, light, shade, blur, noise);
    }

    Photo bent(double radius) {
        return new Photo(pitch, tilt, axis, spin, radius, dark, light, shade, blur, noise);
    }

    Photo inks(int darkest, int lightest) {
        return new Photo(pitch, tilt, axis, spin, bend, darkest, lightest, shade, blur, noise);
    }

    Photo shaded(double share) {
        return new Photo(pitch, tilt, axis, spin, bend, dark, light, share, blur, noise);
    }

    Photo blurred(double modules) {
        return new Photo(pitch, tilt, axis, spin, bend, dark, light, shade, modules, noise);
    }

    Photo noisy(double deviation) {
        return new Photo(pitch, tilt, axis, spin, bend, dark, light, shade, blur, deviation);
    }

    /** What is printed, by places in modules to the right of the middle of the symbol and below it. */
    private interface Print {
        boolean isDark(double right, double below);
    }

    GrayImage of(ModuleGrid symbol, Random random) {
        double half = symbol.size() / 2.0;
        Print print = (right, below) -> Math.max(Math.abs(right), Math.abs(below)) < half
                && symbol.isDark((int) (below + half), (int) (right + half));
        return of(print, symbol.size() + 2.0 * symbol.quietZone(), random);
    }

    GrayImage of(StyledGrid symbol, Random random) {
        double half = symbol.size() / 2.0;
        Print print = (right, below) ->
                Math.max(Math.abs(right), Math.abs(below)) < half && symbol.isDark(right + half, below + half);
        return of(print, symbol.size(), random);
    }

    private GrayImage of(Print print, double side, Random random) {
        int width = (int) Math.ceil(side * pitch * 1.6);
        double[] grey = new double[width * width];
        Camera camera = new Camera(
                Math.cos(Math.toRadians(axis)),
                Math.sin(Math.toRadians(axis)),
                Math.tan(Math.toRadians(tilt)),
                Math.cos(Math.toRadians(tilt)),
                Math.cos(Math.toRadians(spin + axis)),
                Math.sin(Math.toRadians(spin + axis)));
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = 0; i < PLACES * PLACES; i++) {
                    double px = (x + (i % PLACES + 0.5) / PLACES - width / 2.0) / pitch;
                    double py = (y + (i / PLACES + 0.5) / PLACES - width / 2.0) / pitch;
                    sum += paper(camera, print, px, py, side);
                }
                grey[y * width + x] = sum / (PLACES * PLACES) * (1 - shade * x / width);
            }
        }
        double[] soft = blur == 0 ? grey : blurred(blurred(grey, width, 1), width, width);
        byte[] pixels = new byte[soft.length];
        for (int i = 0; i < soft.length; i++) {
            double value = soft[i] + noise * random.nextGaussian();
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
        return GrayImage.wrap(width, width, pixels);
    }

    private record Camera(
            double cosAxis, double sinAxis, double tanTilt, double cosTilt, double cosTurn, double sinTurn) {}

    /** What the camera sees in a direction: the ray meets the sheet, which is tilted, or bent away to left and right. */
    private double paper(Camera camera, Print print, double px, double py, double side) {
        double along = px * camera.cosAxis + py * camera.sinAxis;
        double aside = py * camera.cosAxis - px * camera.sinAxis;
        // The sheet lies deeper by aside times the tangent; what is deeper is seen smaller.
        double factor = 1 / (1 - aside * camera.tanTilt / (3 * side));
        double u = along * factor;
        double v = aside * factor / camera.cosTilt;
        if (bend > 0) {
            double sine = u / (bend * side);
            if (Math.abs(sine) >= 1) {
                return light;
            }
            u = Math.asin(sine) * bend * side;
        }
        double right = u * camera.cosTurn - v * camera.sinTurn;
        double below = u * camera.sinTurn + v * camera.cosTurn;
        return print.isDark(right, below) ? dark : light;
    }

    private double[] blurred(double[] grey, int width, int step) {
        double deviation = blur * pitch;
        int reach = (int) Math.ceil(3 * deviation);
        double[] kernel = new double[reach + 1];
        double total = 0;
        for (int i = 0; i <= reach; i++) {
            kernel[i] = Math.exp(-i * i / (2 * deviation * deviation));
            total += i == 0 ? kernel[i] : 2 * kernel[i];
        }
        double[] result = new double[grey.length];
        for (int i = 0; i < grey.length; i++) {
            int place = step == 1 ? i % width : i / width;
            double sum = 0;
            for (int k = -reach; k <= reach; k++) {
                int clamped = Math.max(0, Math.min(width - 1, place + k));
                sum += kernel[Math.abs(k)] * grey[i + (clamped - place) * step];
            }
            result[i] = sum / total;
        }
        return result;
    }
}
