package org.quietzone.bench.gauntlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.quietzone.bench.picture.JpegLoss;
import org.quietzone.bench.picture.Light;
import org.quietzone.bench.picture.Mishaps;
import org.quietzone.bench.picture.Optics;
import org.quietzone.bench.picture.Print;
import org.quietzone.bench.picture.Scene;
import org.quietzone.bench.picture.Sensor;
import org.quietzone.bench.picture.Surface;

/** The rows of the gauntlet, as data in one place. Strengths rise within each hardship. */
public final class Challenges {
    private final List<Challenge> rows = new ArrayList<>();

    private Challenges() {}

    /** All rows. */
    public static List<Challenge> all() {
        Challenges all = new Challenges();
        all.geometry();
        all.lens();
        all.sensor();
        all.resolution();
        all.print();
        all.harm();
        all.light();
        all.surroundings();
        return List.copyOf(all.rows);
    }

    private void add(String name, String format, DoubleFunction<Scene> scene, double... strengths) {
        for (double strength : strengths) {
            rows.add(new Challenge(name, String.format(Locale.ROOT, format, strength), scene.apply(strength)));
        }
    }

    private void geometry() {
        Scene scene = Scene.perfect();
        add("perfect", "%.0f px", scene::pixelsPerModule, 8, 4, 3, 2);
        add("turned", "up to %.0f°", scene::turned, 180);
        add("perspective", "%.2f", strength -> scene.on(Surface.perspective(strength)), 0.2, 0.35, 0.6);
        Scene closer = scene.pixelsPerModule(6);
        add("tilted", "%.0f°", degrees -> closer.on(Surface.tilted(degrees)), 30, 45, 60, 70);
        add("cylinder", "%.1f rad", radians -> scene.on(Surface.cylinder(radians)), 1.2, 1.8, 2.2);
        add("crumpled", "%.2f", strength -> scene.on(Surface.crumpled(strength)), 0.03, 0.06, 0.1);
    }

    private void lens() {
        Scene scene = Scene.perfect().pixelsPerModule(5);
        add(
                "Gaussian blur",
                "σ %.1f modules",
                sigma -> scene.through((picture, pixels, random) -> Optics.gaussian(picture, sigma * pixels)),
                0.3,
                0.4,
                0.5,
                0.6,
                0.7,
                0.8,
                1.0);
        add(
                "motion blur",
                "%.1f modules",
                length -> scene.through((picture, pixels, random) -> Optics.motion(picture, length * pixels, random)),
                0.5,
                1,
                1.5,
                2);
        add(
                "defocus",
                "radius %.2f modules",
                radius -> scene.through((picture, pixels, random) -> Optics.defocus(picture, radius * pixels)),
                0.5,
                0.75,
                1,
                1.25);
    }

    private void sensor() {
        Scene scene = Scene.perfect();
        Scene small = Scene.perfect().turned(10).pixelsPerModule(2.5);
        add(
                "JPEG",
                "quality %.0f",
                quality -> small.through((picture, pixels, random) -> JpegLoss.apply(picture, (int) quality)),
                30,
                10,
                5,
                2);
        add(
                "noise",
                "σ %.0f",
                sigma -> scene.through((picture, pixels, random) -> Sensor.noise(picture, sigma, random)),
                25,
                45,
                70,
                100);
        add(
                "low light",
                "%.0f photons",
                photons -> scene.through((picture, pixels, random) -> Sensor.photons(picture, photons, random)),
                30,
                10,
                5);
        add(
                "contrast",
                "%.0f %%",
                percent -> scene.through((picture, pixels, random) -> Sensor.contrast(picture, percent / 100, random)),
                15,
                8,
                5,
                3);
    }

    private void resolution() {
        Scene scene = Scene.perfect();
        add("small", "%.2f px", scene::pixelsPerModule, 1.7, 1.5, 1.35, 1.2, 1.1);
        add(
                "small, turned",
                "%.2f px",
                pixels -> scene.turned(10).pixelsPerModule(pixels),
                2,
                1.7,
                1.5,
                1.35,
                1.2,
                1.1);
    }

    private void print() {
        Scene scene = Scene.perfect();
        add("inverted", "%.0f px", pixels -> scene.pixelsPerModule(pixels).with(Mishaps.inverted()), 4);
        Scene small = scene.pixelsPerModule(3);
        Scene large = scene.pixelsPerModule(6);
        add("dots", "radius %.2f", radius -> small.by(Print.dots(radius, false)), 0.5, 0.45, 0.4, 0.35, 0.3);
        add("dots, large", "radius %.2f", radius -> large.by(Print.dots(radius, false)), 0.5, 0.45, 0.4, 0.35, 0.3);
        add("dots, solid finders", "radius %.2f", radius -> large.by(Print.dots(radius, true)), 0.45, 0.35, 0.3);
        add("ink spread", "%+.1f modules", gain -> scene.by(Print.spread(gain)), -0.4, -0.2, 0.2, 0.4);
    }

    private void harm() {
        Scene scene = Scene.perfect();
        add("damage", "%.0f %%", percent -> scene.with(Mishaps.blots(percent / 100, 1)), 5, 8);
        add("damage in spots", "%.0f %%", percent -> scene.with(Mishaps.blots(percent / 100, 12)), 5, 8);
        add(
                "damage, blur and noise",
                "%.0f %%",
                percent -> scene.with(Mishaps.blots(percent / 100, 1))
                        .through((picture, pixels, random) -> Optics.gaussian(picture, 0.3 * pixels))
                        .through((picture, pixels, random) -> Sensor.noise(picture, 20, random)),
                5);
        add("scratches", "%.0f", count -> scene.with(Mishaps.scratches((int) count, 0.7)), 2, 5, 10);
        add("finder missing", "%.1f of it", share -> scene.with(Mishaps.finderCovered(1, share)), 0.3, 0.5, 1);
        add("finder covered", "%.1f of it", share -> scene.with(Mishaps.finderCovered(0.4, share)), 0.5, 1);
        Scene turned = scene.turned(20);
        add("finder missing, turned", "%.1f of it", share -> turned.with(Mishaps.finderCovered(1, share)), 0.5, 1);
        add("logo", "%.0f %%", percent -> scene.with(Mishaps.logo(percent / 100)), 3, 6, 10);
    }

    private void light() {
        Scene scene = Scene.perfect();
        add(
                "glare",
                "%.0f blobs",
                blobs -> scene.through((picture, pixels, random) -> Light.glare(picture, (int) blobs, 0.08, random)),
                1,
                2,
                4);
        add(
                "hard shadow",
                "%.2f of the light",
                left -> scene.through((picture, pixels, random) -> Light.shadow(picture, left, 0, random)),
                0.5,
                0.25,
                0.1);
        add(
                "soft shadow",
                "%.2f of the light",
                left -> scene.through((picture, pixels, random) -> Light.shadow(picture, left, 0.7, random)),
                0.5,
                0.25,
                0.1);
        add(
                "striped shadow",
                "%.2f of the light",
                left -> scene.through((picture, pixels, random) -> Light.stripes(picture, left, 5, random)),
                0.5,
                0.25);
    }

    private void surroundings() {
        Scene scene = Scene.perfect();
        Scene photographed = scene.turned(4).fill(0.5).pixelsPerModule(4.4);
        add("moiré of a screen", "%.0f pixels", pixels -> photographed.with(Mishaps.screen((int) pixels)), 2, 3, 4, 5);
        add("textured ground", "%.1f", strength -> scene.with(Mishaps.texture(strength)), 0.3, 0.5, 0.7);
        add(
                "quiet zone",
                "%.0f modules, print beyond",
                modules -> scene.quietZone(12).with(Mishaps.crowded(modules)),
                2,
                1,
                0);
        add("quiet zone", "%.0f modules, image ends", scene::quietZone, 1, 0);
    }
}
