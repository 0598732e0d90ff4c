package org.quietzone.bench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.ModuleGrid;

/**
 * How a symbol is printed, laid down, lit and photographed; immutable, each method returns another scene. A scene begins
 * perfect: black on white, flat, upright, four pixels for each module, at a place between the pixels that is drawn.
 *
 * <p>A picture is rendered by many samples over each pixel, each followed back through camera and surface to the print. A
 * pixel is thus the mean of the light that falls on it, as on a sensor.
 */
public final class Scene {
    /** How many samples there are along a module at least, and along a pixel. */
    private static final int SAMPLES_PER_MODULE = 12;

    private static final int SAMPLES_PER_PIXEL = 3;

    /** What is seen where the sheet ends. */
    private static final double BEYOND = 0.5;

    private final double pixelsPerModule;
    private final double turn;
    private final double fill;
    private final double quietZone;
    private final Surface surface;
    private final Print.Press press;
    private final List<Print.Mishap> mishaps;
    private final List<Effect> effects;

    private Scene(
            double pixelsPerModule,
            double turn,
            double fill,
            double quietZone,
            Surface surface,
            Print.Press press,
            List<Print.Mishap> mishaps,
            List<Effect> effects) {
        this.pixelsPerModule = pixelsPerModule;
        this.turn = turn;
        this.fill = fill;
        this.quietZone = quietZone;
        this.surface = surface;
        this.press = press;
        this.mishaps = mishaps;
        this.effects = effects;
    }

    /** What light, lens and sensor do to a picture. */
    @FunctionalInterface
    public interface Effect {
        /** The picture afterwards, which may be the same one. */
        Picture apply(Picture picture, double pixelsPerModule, Random random);
    }

    /** The perfect scene. */
    public static Scene perfect() {
        return new Scene(4, 0, 1, 4, Surface.flat(), Print::plain, List.of(), List.of());
    }

    /** Pixels of the image for each module, where the surface does not change that. */
    public Scene pixelsPerModule(double pixels) {
        return new Scene(pixels, turn, fill, quietZone, surface, press, mishaps, effects);
    }

    /** A camera turned by up to so many degrees to either side. */
    public Scene turned(double degrees) {
        return new Scene(pixelsPerModule, degrees, fill, quietZone, surface, press, mishaps, effects);
    }

    /** A sensor on which only the middle of each pixel takes light; the share is of the width of a pixel. */
    public Scene fill(double share) {
        return new Scene(pixelsPerModule, turn, share, quietZone, surface, press, mishaps, effects);
    }

    /** How much of the sheet round the symbol is in the image, in modules. */
    public Scene quietZone(double modules) {
        return new Scene(pixelsPerModule, turn, fill, modules, surface, press, mishaps, effects);
    }

    /** How the sheet lies. */
    public Scene on(Surface other) {
        return new Scene(pixelsPerModule, turn, fill, quietZone, other, press, mishaps, effects);
    }

    /** How the symbol is printed. */
    public Scene by(Print.Press other) {
        return new Scene(pixelsPerModule, turn, fill, quietZone, surface, other, mishaps, effects);
    }

    /** What befalls the sheet next. */
    public Scene with(Print.Mishap next) {
        return new Scene(pixelsPerModule, turn, fill, quietZone, surface, press, appended(mishaps, next), effects);
    }

    /** What happens to the picture next. */
    public Scene through(Effect next) {
        return new Scene(pixelsPerModule, turn, fill, quietZone, surface, press, mishaps, appended(effects, next));
    }

    private static <T> List<T> appended(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return List.copyOf(longer);
    }

    /** Photographs a symbol. */
    public GrayImage photograph(ModuleGrid symbol, Random random) {
        Print print = press.print(symbol);
        for (Print.Mishap mishap : mishaps) {
            print = mishap.befall(print, symbol, random);
        }
        Picture picture = rendered(print, symbol.size(), random);
        for (Effect effect : effects) {
            picture = effect.apply(picture, pixelsPerModule, random);
        }
        return picture.exposed();
    }

    private Picture rendered(Print print, int size, Random random) {
        Surface.View view = surface.lay(size / 2.0 + quietZone, size, random);
        double angle = Math.toRadians((2 * random.nextDouble() - 1) * turn);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] half = view.half();
        int width = (int) Math.ceil(2 * pixelsPerModule * (half[0] * Math.abs(cos) + half[1] * Math.abs(sin))) + 1;
        int height = (int) Math.ceil(2 * pixelsPerModule * (half[1] * Math.abs(cos) + half[0] * Math.abs(sin))) + 1;
        double originX = width / 2.0 + random.nextDouble() - 0.5;
        double originY = height / 2.0 + random.nextDouble() - 0.5;
        int fine = Math.max(SAMPLES_PER_PIXEL, (int) Math.ceil(SAMPLES_PER_MODULE / pixelsPerModule));
        double[] place = new double[3];
        Picture picture = new Picture(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int sample = 0; sample < fine * fine; sample++) {
                    double dx = (x + shifted((sample % fine + 0.5) / fine) - originX) / pixelsPerModule;
                    double dy = (y + shifted((sample / fine + 0.5) / fine) - originY) / pixelsPerModule;
                    sum += view.find(dx * cos + dy * sin, dy * cos - dx * sin, place)
                            ? place[2] * print.at(place[0] + size / 2.0, place[1] + size / 2.0)
                            : BEYOND;
                }
                picture.set(x, y, sum / (fine * fine));
            }
        }
        return picture;
    }

    private double shifted(double within) {
        return 0.5 + (within - 0.5) * fill;
    }
}
