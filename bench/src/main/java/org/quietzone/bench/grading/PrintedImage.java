package org.quietzone.bench.grading;

import java.util.Locale;
import java.util.Random;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * A print as a verifier sees it: dark grey on light grey, a little noise, a few wrong modules.
 *
 * @param version the symbol
 * @param pitch pixels for a module
 * @param degrees by which it is turned
 * @param side of the image in pixels
 * @param bar milliseconds that a whole grade may take
 */
record PrintedImage(Version version, double pitch, double degrees, int side, double bar) {
    private static final int PLACES = 3;

    String label() {
        return String.format(
                Locale.ROOT, "%s, %.0f pixels a module, %.0f°, %d × %d", version, pitch, degrees, side, side);
    }

    GrayImage draw() {
        Symbol symbol = SymbolEncoder.builder()
                .version(version)
                .level(ErrorCorrection.L)
                .levelBoost(false)
                .build()
                .encode("HTTPS://EXAMPLE.ORG/" + version);
        Random random = new Random(version.number());
        int size = symbol.size();
        boolean[] dark = new boolean[size * size];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = symbol.isDark(i / size, i % size);
        }
        int damaged = size / 2 * size + size / 2;
        dark[damaged] = !dark[damaged];
        byte[] pixels = new byte[side * side];
        double cos = Math.cos(Math.toRadians(degrees)) / pitch;
        double sin = Math.sin(Math.toRadians(degrees)) / pitch;
        for (int i = 0; i < pixels.length; i++) {
            int ink = 0;
            for (int place = 0; place < PLACES * PLACES; place++) {
                double x = i % side + (place % PLACES + 0.5) / PLACES - side / 2.0;
                double y = i / side + (place / PLACES + 0.5) / PLACES - side / 2.0;
                int column = (int) Math.floor(x * cos + y * sin + size / 2.0);
                int row = (int) Math.floor(y * cos - x * sin + size / 2.0);
                ink += row >= 0 && column >= 0 && row < size && column < size && dark[row * size + column] ? 1 : 0;
            }
            pixels[i] = (byte) (220 - 190 * ink / (PLACES * PLACES) + random.nextInt(5));
        }
        return GrayImage.wrap(side, side, pixels);
    }
}
