package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * A long run over all versions, scales and angles that prints what is not found. Not a test; start it as a program:
 * {@code LocatorSoak [seed [rounds [sharp]]]}; with {@code sharp} edges of turned symbols are not smoothed.
 */
final class LocatorSoak {
    private LocatorSoak() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        boolean sharp = args.length > 2 && args[2].equals("sharp");
        Random random = new Random(seed);
        List<Version> versions = new ArrayList<>();
        for (Family family : Family.values()) {
            versions.addAll(Version.all(family));
        }
        for (int round = 0; round < rounds; round++) {
            for (Version version : versions) {
                run(version, random, sharp);
            }
        }
    }

    private static void run(Version version, Random random, boolean sharp) {
        int tried = 0;
        int found = 0;
        int first = 0;
        int candidates = 0;
        long nanos = 0;
        long pixels = 0;
        StringBuilder missed = new StringBuilder();
        int straight = 15;
        int turned = version.size() > 100 ? 6 : version.size() > 60 ? 20 : 60;
        for (int i = 0; i < straight + turned; i++) {
            BitMatrix matrix = RandomSymbols.of(version, random);
            double scale = i < straight ? 2 + i : random.nextInt(4) == 0 ? 4 + random.nextDouble() * 3 : 4;
            if (version.size() > 100 && scale > 6) {
                continue;
            }
            double angle = i < straight ? 0 : i == straight ? 45 : random.nextDouble() * 360;
            boolean reversed = random.nextInt(4) == 0;
            Canvas.Style style = Canvas.Style.of(matrix, scale).turned(angle).lightOnDark(reversed);
            GrayImage image = Canvas.of(matrix, sharp ? style.sharp() : style);
            long start = System.nanoTime();
            List<SampledSymbol> list = ReferenceLocator.locate(image);
            nanos += System.nanoTime() - start;
            pixels += (long) image.width() * image.height();
            tried++;
            candidates = Math.max(candidates, list.size());
            int at = -1;
            for (int k = 0; k < list.size() && at < 0; k++) {
                SampledSymbol s = list.get(k);
                if (s.version() == version
                        && s.reversed() == reversed
                        && s.modules().equals(matrix)) {
                    at = k;
                }
            }
            if (at >= 0) {
                found++;
                first += at == 0 ? 1 : 0;
            } else {
                missed.append(String.format(" %.2f@%.2f%s(", scale, angle, reversed ? "r" : ""));
                for (SampledSymbol s : list) {
                    missed.append(s.version())
                            .append(' ')
                            .append(wrong(s.modules(), matrix))
                            .append(';');
                }
                missed.append(')');
            }
        }
        System.out.printf(
                "%-10s %d/%d first %d most %d %.1f ns/px%s%n",
                version, found, tried, first, candidates, nanos / (double) pixels, missed);
    }

    private static int wrong(BitMatrix a, BitMatrix b) {
        if (a.size() != b.size()) {
            return -1;
        }
        int wrong = 0;
        for (int row = 0; row < a.size(); row++) {
            for (int column = 0; column < a.size(); column++) {
                wrong += a.get(row, column) != b.get(row, column) ? 1 : 0;
            }
        }
        return wrong;
    }
}
