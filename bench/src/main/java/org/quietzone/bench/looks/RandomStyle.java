package org.quietzone.bench.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Colour;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Gradient;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Paint;
import org.quietzone.render.Pixels;
import org.quietzone.render.Style;

/** Styles as people might ask for them, the unwise included, at random. */
final class RandomStyle {
    private static final int SOLID = 0xFF000000;
    /** The longest side of a picture, in pixels. */
    private static final int LONGEST = 96;

    private RandomStyle() {}

    /** A style: two in three with a picture, one in three with a gradient, one in ten with its colours interchanged. */
    static Style of(Random random) {
        while (true) {
            boolean reversed = random.nextInt(10) == 0;
            Style.Builder style = Style.builder()
                    .dark(paint(random, reversed))
                    .light(reversed ? darkColour(random) : lightColour(random))
                    .modules(modules(random))
                    .finders(FinderShape.values()[random.nextInt(FinderShape.values().length)]);
            if (random.nextInt(3) > 0) {
                style.image(image(random));
            }
            try {
                return style.build();
            } catch (IllegalArgumentException e) {
                // Dark and light are the same by chance: another throw of the dice.
                continue;
            }
        }
    }

    private static Paint paint(Random random, boolean reversed) {
        if (random.nextInt(3) > 0) {
            return colour(random, reversed);
        }
        int count = 2 + random.nextInt(2);
        List<Gradient.Stop> stops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stops.add(new Gradient.Stop(i / (count - 1.0), colour(random, reversed)));
        }
        return random.nextBoolean()
                ? new Gradient(Gradient.Shape.LINEAR, random.nextInt(360), stops)
                : new Gradient(Gradient.Shape.RADIAL, 0, stops);
    }

    private static Colour colour(Random random, boolean light) {
        return light ? lightColour(random) : darkColour(random);
    }

    /** Black, dark, or anything; now and then not opaque. */
    private static Colour darkColour(Random random) {
        int alpha = random.nextInt(12) == 0 ? 120 + random.nextInt(136) : 255;
        return switch (random.nextInt(4)) {
            case 0 -> new Colour(0, 0, 0, alpha);
            case 1, 2 -> anyColour(random, 0, 140, alpha);
            default -> anyColour(random, 0, 256, alpha);
        };
    }

    /** White, bright, transparent or anything. */
    private static Colour lightColour(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Colour.WHITE;
            case 3, 4, 5 -> anyColour(random, 190, 256, 255);
            case 6 -> Colour.TRANSPARENT;
            default -> anyColour(random, 0, 256, 255);
        };
    }

    private static Colour anyColour(Random random, int from, int to, int alpha) {
        return new Colour(
                from + random.nextInt(to - from),
                from + random.nextInt(to - from),
                from + random.nextInt(to - from),
                alpha);
    }

    private static ModuleShape modules(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ModuleShape.SQUARE;
            case 1 -> ModuleShape.rounded(0.05 + 0.45 * random.nextDouble());
            default -> ModuleShape.dots(0.2 + 0.3 * random.nextDouble());
        };
    }

    /** A picture of 0.05 to 0.5 of the side, small ones more often, of four times its height to a quarter of it. */
    private static CentreImage image(Random random) {
        double aspect = Math.pow(4, 2 * random.nextDouble() - 1);
        int width = (int) Math.round(LONGEST * Math.min(1, aspect));
        int height = (int) Math.round(LONGEST * Math.min(1, 1 / aspect));
        double size = 0.05 + 0.45 * random.nextDouble() * random.nextDouble();
        double margin = random.nextBoolean() ? 0 : 2 * random.nextDouble();
        Pixels pixels = new Pixels(width, height, drawing(random, width, height));
        // The bytes of the file matter to SVG alone.
        return new CentreImage(pixels, new byte[0], "image/png", size, margin);
    }

    /** One colour, stripes, a disc on a transparent ground, noise, or boxes within boxes as a finder pattern has. */
    private static int[] drawing(Random random, int width, int height) {
        int kind = random.nextInt(5);
        int one = random.nextInt(1 << 24) | SOLID;
        int other = random.nextInt(1 << 24) | SOLID;
        int band = 2 + random.nextInt(20);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = 2.0 * x / width - 1;
                double dy = 2.0 * y / height - 1;
                int box = (int) (7 * Math.max(Math.abs(dx), Math.abs(dy)));
                argb[y * width + x] = switch (kind) {
                    case 0 -> one;
                    case 1 -> (x + y) / band % 2 == 0 ? one : other;
                    case 2 -> dx * dx + dy * dy < 1 ? one : 0;
                    case 3 -> random.nextInt(1 << 24) | SOLID;
                    default -> box < 3 || box >= 5 ? SOLID : SOLID | 0xFFFFFF;
                };
            }
        }
        return argb;
    }
}
