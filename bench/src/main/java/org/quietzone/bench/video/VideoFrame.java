package org.quietzone.bench.video;

import java.util.Random;
import org.quietzone.bench.picture.Dice;
import org.quietzone.bench.picture.Optics;
import org.quietzone.bench.picture.Picture;
import org.quietzone.bench.picture.Sensor;
import org.quietzone.bench.picture.Texture;
import org.quietzone.image.GrayImage;

/** What a camera sees while it looks for a symbol. All of it is a little unsharp and noisy, as frames are. */
enum VideoFrame {
    /** An even wall: nothing but soft light and the noise of the sensor. */
    WALL {
        @Override
        Picture scene(int width, int height, Random random) {
            Texture light = new Texture(random, width, 1, 0.5);
            return Picture.of(width, height, (x, y) -> 0.6 + 0.15 * light.at(x, y));
        }
    },
    /** Plants, stone or cloth: features of all sizes. */
    NATURE {
        @Override
        Picture scene(int width, int height, Random random) {
            Texture texture = new Texture(random, 300, 7, 0.65);
            return Picture.of(width, height, (x, y) -> 0.45 + 0.25 * texture.at(x, y));
        }
    },
    /** A desk: things with straight edges before each other, on a grain. */
    DESK {
        @Override
        Picture scene(int width, int height, Random random) {
            Texture grain = new Texture(random, 40, 5, 0.6);
            Picture desk = Picture.of(width, height, (x, y) -> 0.5 + 0.08 * grain.at(x / 6, y));
            for (int n = 0; n < 40; n++) {
                double angle = random.nextDouble() * Math.PI;
                double cos = Math.cos(angle);
                double sin = Math.sin(angle);
                double left = random.nextDouble() * width;
                double top = random.nextDouble() * height;
                double wide = 20 + 300 * random.nextDouble();
                double high = 20 + 200 * random.nextDouble();
                double light = random.nextDouble();
                for (int y = (int) Math.max(0, top - 400); y < Math.min(height, top + 400); y++) {
                    for (int x = (int) Math.max(0, left - 400); x < Math.min(width, left + 400); x++) {
                        double across = (x - left) * cos + (y - top) * sin;
                        double down = (y - top) * cos - (x - left) * sin;
                        if (Math.abs(across) < wide / 2 && Math.abs(down) < high / 2) {
                            desk.set(x, y, 0.1 + 0.8 * light + 0.1 * down / high);
                        }
                    }
                }
            }
            return desk;
        }
    },
    /** A page of print, held at an angle: words of dark marks in lines, with margins. */
    PAGE {
        @Override
        Picture scene(int width, int height, Random random) {
            double cos = Math.cos(0.12);
            double sin = Math.sin(0.12);
            Texture marks = new Texture(random, 5, 2, 0.8);
            Texture words = new Texture(random, 30, 1, 0.5);
            return Picture.of(width, height, (x, y) -> {
                double across = x * cos + y * sin;
                double down = y * cos - x * sin;
                double line = down / 26 - Math.floor(down / 26);
                boolean inLine = line > 0.25 && line < 0.75 && across > 0.1 * width && across < 0.9 * width;
                boolean inWord = words.at(across, 1000 * Math.floor(down / 26)) > -0.3;
                return inLine && inWord && marks.at(across, down) > 0.1 ? 0.15 : 0.85;
            });
        }
    };

    /** The size of a frame. */
    static final int WIDTH = 1920;

    static final int HEIGHT = 1080;

    abstract Picture scene(int width, int height, Random random);

    /** The frame; the same each time. */
    GrayImage image() {
        return image(WIDTH, HEIGHT);
    }

    /** The frame at another size. */
    GrayImage image(int width, int height) {
        Random random = Dice.of(ordinal());
        Picture blurred = Optics.gaussian(scene(width, height, random), 0.8);
        return Sensor.noise(blurred, 3, random).exposed();
    }
}
