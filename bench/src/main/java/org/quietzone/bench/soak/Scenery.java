package org.quietzone.bench.soak;

import java.util.Random;
import org.quietzone.bench.picture.Texture;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** What frames without a symbol show. Each kind draws itself on an empty canvas, in a way that is drawn from random numbers. */
enum Scenery {
    /** Each pixel by itself, grey, or black and white. */
    WHITE_NOISE {
        @Override
        void paint(Canvas canvas, Random random) {
            double threshold = random.nextBoolean() ? -1 : 0.2 + 0.6 * random.nextDouble();
            canvas.picture().each(value -> {
                double light = random.nextFloat();
                return threshold < 0 ? light : light < threshold ? 0 : 1;
            });
        }
    },
    /** Clouds, stone and cloth: features of all sizes, as they are or hardened to black and white. */
    TEXTURE {
        @Override
        void paint(Canvas canvas, Random random) {
            Texture texture =
                    new Texture(random, 4 + random.nextInt(60), 1 + random.nextInt(5), 0.5 + 0.4 * random.nextDouble());
            double contrast = random.nextInt(3) == 0 ? 50 : 0.5;
            canvas.picture().times((x, y) -> Math.max(0, Math.min(1, 0.5 + contrast * texture.at(x, y))));
        }
    },
    /** Black and white squares in a grid, at random: a symbol without its function patterns. */
    MODULES {
        @Override
        void paint(Canvas canvas, Random random) {
            double pixels = 1 + 7 * random.nextDouble() * random.nextDouble();
            canvas.modules(
                    randomModules(1 + (int) (canvas.width() / pixels), 1 + (int) (canvas.height() / pixels), random),
                    0,
                    0,
                    pixels,
                    0);
        }
    },
    /** A chessboard with squares missing and squares too many. */
    CHESSBOARD {
        @Override
        void paint(Canvas canvas, Random random) {
            double pixels = 1.5 + 20 * random.nextDouble() * random.nextDouble();
            double errors = 0.3 * random.nextDouble() * random.nextDouble();
            boolean[][] dark = new boolean[1 + (int) (canvas.height() / pixels)][1 + (int) (canvas.width() / pixels)];
            for (int row = 0; row < dark.length; row++) {
                for (int column = 0; column < dark[row].length; column++) {
                    dark[row][column] = (row + column) % 2 == 0 ^ random.nextDouble() < errors;
                }
            }
            canvas.modules(dark, 0, 0, pixels, 0);
        }
    },
    /** A printed picture: round dots of a turned grid, larger where it is darker. */
    HALFTONE {
        @Override
        void paint(Canvas canvas, Random random) {
            double pitch = 3 + 9 * random.nextDouble();
            double angle = random.nextDouble() * Math.PI / 2;
            double cos = Math.cos(angle) / pitch;
            double sin = Math.sin(angle) / pitch;
            Texture shades = new Texture(random, 20 + random.nextInt(80), 2, 0.5);
            canvas.picture().times((x, y) -> {
                double across = x * cos + y * sin;
                double down = y * cos - x * sin;
                double dx = across - Math.floor(across) - 0.5;
                double dy = down - Math.floor(down) - 0.5;
                double radius = 0.35 + 0.25 * shades.at(x, y);
                return dx * dx + dy * dy < radius * Math.abs(radius) ? 0 : 1;
            });
        }
    },
    /** Lines of all directions. */
    LINES {
        @Override
        void paint(Canvas canvas, Random random) {
            for (int n = 5 + random.nextInt(60); n > 0; n--) {
                canvas.line(
                        random.nextDouble() * canvas.width(),
                        random.nextDouble() * canvas.height(),
                        random.nextDouble() * canvas.width(),
                        random.nextDouble() * canvas.height(),
                        1 + random.nextInt(5),
                        random.nextInt(4) == 0 ? 1 : 0);
            }
        }
    },
    /** Rows and columns of stripes with the widths of linear barcodes, some in the ratio of a finder pattern. */
    STRIPES {
        @Override
        void paint(Canvas canvas, Random random) {
            boolean both = random.nextBoolean();
            int bands = 1 + random.nextInt(6);
            for (int band = 0; band < bands; band++) {
                stripes(canvas, band * canvas.height() / bands, canvas.height() / bands, false, random);
            }
            if (both) {
                stripes(canvas, random.nextInt(canvas.width()), 10 + random.nextInt(canvas.width()), true, random);
            }
        }

        private void stripes(Canvas canvas, int from, int length, boolean lying, Random random) {
            int unit = 1 + random.nextInt(5);
            boolean finder = random.nextInt(3) == 0;
            int[] widths = {1, 1, 3, 1, 1};
            int at = unit * random.nextInt(10);
            for (int n = 0; at < (lying ? canvas.height() : canvas.width()); n++) {
                int width = unit * (finder && n % 11 < 5 ? widths[n % 11] : 1 + random.nextInt(4));
                if (n % 2 == 0 && lying) {
                    canvas.box(from, at, length, width, 0);
                } else if (n % 2 == 0) {
                    canvas.box(at, from, width, length * 9 / 10, 0);
                }
                at += width;
            }
        }
    },
    /** Lines of text in letters that nobody has seen before, some of them with boxes round them as in forms. */
    TEXT {
        @Override
        void paint(Canvas canvas, Random random) {
            boolean[][][] letters = new boolean[30][][];
            for (int n = 0; n < letters.length; n++) {
                letters[n] = letter(random);
            }
            double pixels = 1 + 3 * random.nextDouble() * random.nextDouble();
            int step = (int) (7 * pixels);
            for (int top = random.nextInt(20); top < canvas.height(); top += (int) (11 * pixels)) {
                for (int left = random.nextInt(20); left < canvas.width(); left += step) {
                    if (random.nextInt(6) > 0) {
                        canvas.modules(letters[random.nextInt(letters.length)], left, top, pixels, 0.1);
                    }
                }
                if (random.nextInt(8) == 0) {
                    canvas.box(0, top - (int) (2 * pixels), canvas.width(), (int) Math.ceil(pixels), 0.1);
                    canvas.box(random.nextInt(canvas.width()), top, (int) Math.ceil(pixels), 3 * step, 0.1);
                }
            }
        }

        /** Five by seven: strokes from point to point, as letters are made. */
        private boolean[][] letter(Random random) {
            boolean[][] dark = new boolean[7][5];
            for (int stroke = 2 + random.nextInt(3); stroke > 0; stroke--) {
                int row = 3 * random.nextInt(3);
                int column = 2 * random.nextInt(3);
                boolean upright = random.nextBoolean();
                for (int n = random.nextInt(4) + 2; n >= 0 && row < 7 && column < 5; n--) {
                    dark[row][column] = true;
                    row += upright ? 1 : 0;
                    column += upright ? 0 : 1;
                }
            }
            return dark;
        }
    },
    /** Squares and circles within each other, many of them much like finder patterns. */
    BULLSEYES {
        @Override
        void paint(Canvas canvas, Random random) {
            int unit = 1 + random.nextInt(6);
            for (int n = 1 + random.nextInt(30); n > 0; n--) {
                int x = random.nextInt(canvas.width());
                int y = random.nextInt(canvas.height());
                int own = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : unit;
                boolean round = random.nextInt(4) == 0;
                int light = random.nextInt(5) == 0 ? 4 : 5;
                for (int side : new int[] {9, 7, light, 3}) {
                    double value = side == 9 || side == light ? 1 : 0;
                    if (round) {
                        canvas.disc(x, y, side * own / 2.0, value);
                    } else {
                        canvas.box(x - side * own / 2, y - side * own / 2, side * own, side * own, value);
                    }
                }
            }
        }
    },
    /** The function patterns of a symbol, and chance for all the rest. */
    HOLLOW_SYMBOLS {
        @Override
        void paint(Canvas canvas, Random random) {
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                boolean micro = random.nextInt(3) == 0;
                Version version = micro ? Version.micro(1 + random.nextInt(4)) : Version.of(1 + random.nextInt(10));
                boolean[][] dark = hollow(version, random);
                double room = Math.min(canvas.width(), canvas.height()) / (double) (dark.length + 4);
                double pixels = Math.max(1, Math.min(room, 8) * (0.4 + 0.6 * random.nextDouble()));
                int side = (int) ((dark.length + 4) * pixels);
                int left = random.nextInt(Math.max(1, canvas.width() - side));
                int top = random.nextInt(Math.max(1, canvas.height() - side));
                canvas.box(left, top, side, side, 1);
                canvas.modules(dark, left + (int) (2 * pixels), top + (int) (2 * pixels), pixels, 0);
            }
        }
    };

    /** Draws a frame of this kind on a white canvas. */
    abstract void paint(Canvas canvas, Random random);

    private static boolean[][] randomModules(int width, int height, Random random) {
        boolean[][] dark = new boolean[height][width];
        for (boolean[] row : dark) {
            for (int column = 0; column < width; column++) {
                row[column] = random.nextBoolean();
            }
        }
        return dark;
    }

    /** Finder patterns with separators, timing patterns and the last alignment pattern; random modules elsewhere. */
    private static boolean[][] hollow(Version version, Random random) {
        int size = version.size();
        boolean[][] dark = randomModules(size, size, random);
        boolean micro = version.family() == Family.MICRO_QR;
        int timing = micro ? 0 : 6;
        for (int n = 0; n < size; n++) {
            dark[timing][n] = n % 2 == 0;
            dark[n][timing] = n % 2 == 0;
        }
        finder(dark, 0, 0);
        if (!micro) {
            finder(dark, 0, size - 7);
            finder(dark, size - 7, 0);
            if (version.number() > 1) {
                for (int n = 0; n < 25; n++) {
                    int ring = Math.max(Math.abs(n / 5 - 2), Math.abs(n % 5 - 2));
                    dark[size - 9 + n / 5][size - 9 + n % 5] = ring != 1;
                }
            }
        }
        return dark;
    }

    private static void finder(boolean[][] dark, int top, int left) {
        for (int row = top - 1; row <= top + 7; row++) {
            for (int column = left - 1; column <= left + 7; column++) {
                if (row >= 0 && row < dark.length && column >= 0 && column < dark.length) {
                    int ring = Math.max(Math.abs(row - top - 3), Math.abs(column - left - 3));
                    dark[row][column] = ring != 2 && ring != 4;
                }
            }
        }
    }
}
