package org.quietzone.bench.picture;

import java.util.Random;
import org.quietzone.matrix.ModuleGrid;

/** What befalls printed symbols. Lengths are in modules. */
public final class Mishaps {
    private static final int FINDER = 7;

    private Mishaps() {}

    /** Dark and light interchanged, the paper included. */
    public static Print.Mishap inverted() {
        return (print, symbol, random) -> (right, down) -> 1 - print.at(right, down);
    }

    /**
     * Blots, some white, some black, on the data: the finder patterns with their separators and format information stay clear;
     * in Micro QR Code, where that leaves too little, the finder pattern alone.
     *
     * @param share of the symbol's area that is covered
     * @param blots over which it is spread, so many that one has room beside the finder patterns
     */
    public static Print.Mishap blots(double share, int blots) {
        return (print, symbol, random) -> {
            Print damaged = print;
            int size = symbol.size();
            double side = size * Math.sqrt(share / blots);
            if (side >= size - clear(symbol)) {
                throw new IllegalArgumentException("A blot of " + side + " modules has no room in " + size);
            }
            for (int blot = 0; blot < blots; blot++) {
                double left;
                double top;
                do {
                    left = random.nextDouble() * (size - side);
                    top = random.nextDouble() * (size - side);
                } while (meetsFinder(left, top, side, symbol));
                damaged = covered(damaged, left, top, side, side, random.nextBoolean() ? 0 : 1);
            }
            return damaged;
        };
    }

    private static boolean meetsFinder(double left, double top, double side, ModuleGrid symbol) {
        int clear = clear(symbol);
        int size = symbol.size();
        boolean micro = isMicro(symbol);
        boolean west = left < clear;
        boolean north = top < clear;
        boolean east = left + side > size - clear;
        boolean south = top + side > size - clear;
        return micro ? west && north : north && (west || east) || west && south;
    }

    private static int clear(ModuleGrid symbol) {
        return isMicro(symbol) ? FINDER : FINDER + 2;
    }

    private static boolean isMicro(ModuleGrid symbol) {
        return symbol.quietZone() < 4;
    }

    private static Print covered(Print print, double left, double top, double width, double height, double light) {
        return (right, down) -> right >= left && right < left + width && down >= top && down < top + height
                ? light
                : print.at(right, down);
    }

    /**
     * One of the finder patterns gone, with the quiet zone at its corner.
     *
     * @param light what is there instead, 0 to 1
     * @param share how much of it is gone, from the corner of the symbol: 1 for all of it
     */
    public static Print.Mishap finderCovered(double light, double share) {
        return (print, symbol, random) -> {
            int which = random.nextInt(3);
            double side = (FINDER + 1) * share + 1;
            double far = symbol.size() + 1 - side;
            return covered(print, which == 1 ? far : -1, which == 2 ? far : -1, side, side, light);
        };
    }

    /** Scratches: straight lines right across, light on dark or dark on light, {@code width} wide. */
    public static Print.Mishap scratches(int count, double width) {
        return (print, symbol, random) -> {
            Print damaged = print;
            for (int scratch = 0; scratch < count; scratch++) {
                damaged = scratched(damaged, symbol.size(), width, random);
            }
            return damaged;
        };
    }

    private static Print scratched(Print print, int size, double width, Random random) {
        double angle = random.nextDouble() * Math.PI;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double offset = (random.nextDouble() - 0.5) * size;
        double light = random.nextInt(4) == 0 ? 0 : 1;
        return (right, down) -> {
            double away = (right - size / 2.0) * cos + (down - size / 2.0) * sin - offset;
            return Math.abs(away) <= width / 2 ? light : print.at(right, down);
        };
    }

    /** A round picture in the middle, on a white ground, that hides {@code share} of the symbol's area. */
    public static Print.Mishap logo(double share) {
        return (print, symbol, random) -> {
            double middle = symbol.size() / 2.0;
            double radius = symbol.size() * Math.sqrt(share / Math.PI);
            Texture picture = new Texture(random, radius / 2, 3, 0.5);
            return (right, down) -> {
                double x = right - middle;
                double y = down - middle;
                double away = Math.sqrt(x * x + y * y);
                if (away > radius) {
                    return print.at(right, down);
                }
                return away > 0.85 * radius ? 1 : Math.max(0, Math.min(1, 0.45 + 0.5 * picture.at(x, y)));
            };
        };
    }

    /**
     * A narrow quiet zone, with print of other things beyond it: lines of dark marks, as of text.
     *
     * @param quietZone modules that stay clear on each side
     */
    public static Print.Mishap crowded(double quietZone) {
        return (print, symbol, random) -> {
            Texture marks = new Texture(random, 2, 1, 0.5);
            int size = symbol.size();
            return (right, down) -> {
                boolean clear = right >= -quietZone
                        && right < size + quietZone
                        && down >= -quietZone
                        && down < size + quietZone;
                return clear ? print.at(right, down) : marks.at(right, down) > -0.2 ? 0.1 : 0.9;
            };
        };
    }

    /**
     * Ink on a material with a pattern of its own, such as wood, cardboard or cloth: it shows in the light modules, less in
     * the dark ones, and rolls on in waves beyond the symbol.
     *
     * @param strength how much darker than white its darkest places are, 0 to 1
     */
    public static Print.Mishap texture(double strength) {
        return (print, symbol, random) -> {
            Texture grain = new Texture(random, 8, 5, 0.7);
            double angle = random.nextDouble() * Math.PI;
            double cos = Math.cos(angle) * 2 * Math.PI / 9;
            double sin = Math.sin(angle) * 2 * Math.PI / 9;
            return (right, down) -> {
                double wave = Math.sin(right * cos + down * sin + 2 * grain.at(right / 2, down / 2));
                double depth = 0.5 + 0.25 * wave + 0.4 * grain.at(right, down);
                double material = 1 - strength * Math.max(0, Math.min(1, depth));
                return material * (0.12 + 0.88 * print.at(right, down));
            };
        };
    }

    /**
     * Shown on a screen: each pixel of it is a red, a green and a blue stripe with black between, of which a grey camera sees
     * the green one best. Photographed, the stripes beat with the pixels of the camera.
     *
     * @param pixelsPerModule pixels of the screen for each module
     */
    public static Print.Mishap screen(int pixelsPerModule) {
        return (print, symbol, random) -> (right, down) -> {
            double x = right * pixelsPerModule;
            double y = down * pixelsPerModule;
            double column = 3 * (x - Math.floor(x));
            double row = y - Math.floor(y);
            boolean gap = row > 0.85 || column - Math.floor(column) > 0.8;
            double seen = gap ? 0.02 : column < 1 ? 0.9 : column < 2 ? 1.6 : 0.35;
            return 0.04 + seen * print.at(right, down);
        };
    }
}
