package org.quietzone.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Version;

/**
 * Finds symbols in photographs: uneven light, slanted views, bent paper, blur and spread ink. What the reference decode
 * algorithm (ISO/IEC 18004:2024, 12) asks for is kept as the frame of the work; each of its steps has a counterpart.
 *
 * <table>
 * <caption>Steps of the standard and what stands for them</caption>
 * <tr><th>Reference decode algorithm</th><th>Here</th><th>Class</th></tr>
 * <tr><td>global threshold</td><td>threshold that follows the light</td><td>{@code LocalThreshold}</td></tr>
 * <tr><td>1 : 1 : 3 : 1 : 1 within half a module</td><td>wider limits; any four-sided figure</td>
 * <td>{@code FinderSearch}, {@code EdgeFit}</td></tr>
 * <tr><td>three equal squares</td><td>squares that shrink with distance</td><td>{@code FinderGroups}</td></tr>
 * <tr><td>parallel lines</td><td>homography, bent at alignment patterns</td><td>{@code SlantedSampler},
 * {@code SymbolMesh}, {@code GridTuning}</td></tr>
 * <tr><td>3 by 3 pixels against the threshold</td><td>grey values against those of the neighbours</td>
 * <td>{@code SymbolModules}</td></tr>
 * </table>
 *
 * <p>What stays unread is looked for again at half and a quarter of the size, where noise, texture and the dots of screens
 * and printers melt into the modules that they make up.
 *
 * <p>A candidate is offered only with evidence: of the fixed modules of QR Code at most a quarter may be wrong, of Micro QR
 * Code, which has few of them and little error correction, one in twenty.
 *
 * <p>Bounds: time grows with the number of pixels; the modules looked at are counted and end the search when they exceed
 * {@value SlantedSampler#MODULES_PER_PIXEL} for each pixel and a fixed number for small images. Memory: half a byte for
 * each pixel, sixteen bytes for each pixel of a row, and the candidate.
 */
public final class PhotoLocator {
    /** The image itself, and how often it is halved. */
    private static final int LEVELS = 3;
    /** Pixels that the shorter side of a halved image has at least: a small symbol has three for each module there. */
    private static final int SMALLEST_SIDE = 100;

    private PhotoLocator() {}

    /**
     * Finds symbols and offers candidates for each, the likeliest first, until one is read.
     *
     * @param known corners of symbols that have been read already; finder patterns inside them are left alone
     * @param reader told of each candidate; says whether it could be read
     */
    public static void locate(GrayImage image, List<Quad> known, Predicate<SampledSymbol> reader) {
        List<Quad> read = new ArrayList<>(known);
        GrayImage level = image;
        double factor = 1;
        for (int i = 0; i < LEVELS; i++) {
            if (i > 0) {
                if (Math.min(level.width(), level.height()) < 2 * SMALLEST_SIDE) {
                    return;
                }
                level = level.halved();
                factor *= 2;
            }
            locate(level, factor, read, reader);
        }
    }

    private static void locate(GrayImage level, double factor, List<Quad> read, Predicate<SampledSymbol> reader) {
        List<Quad> known = new ArrayList<>();
        for (Quad corners : read) {
            known.add(corners.times(1 / factor));
        }
        Predicate<SampledSymbol> noted = candidate -> {
            SampledSymbol symbol = factor == 1 ? candidate : candidate.times(factor);
            boolean success = reader.test(symbol);
            if (success) {
                read.add(symbol.corners());
            }
            return success;
        };
        Scene scene = Scene.inLocalLight(level);
        locate(scene, known, noted);
        locate(scene.inverted(), known, noted);
    }

    private static void locate(Scene scene, List<Quad> known, Predicate<SampledSymbol> reader) {
        List<FinderPattern> patterns = new ArrayList<>(FinderSearch.search(scene, FinderSearch.Likeness.TOLERANT));
        patterns.removeIf(pattern -> isInside(pattern.centre(), known));
        if (patterns.isEmpty()) {
            return;
        }
        SlantedSampler sampler = new SlantedSampler(scene, reader);
        Set<Point> used = new HashSet<>();
        for (FinderTriple triple : FinderGroups.of(scene, patterns, GroupLimits.SLANTED)) {
            Point upperLeft = triple.upperLeft().centre();
            Point upperRight = triple.upperRight().centre();
            Point lowerLeft = triple.lowerLeft().centre();
            if (used.contains(upperLeft) || used.contains(upperRight) || used.contains(lowerLeft)) {
                continue;
            }
            if (sampler.read(triple)) {
                used.add(upperLeft);
                used.add(upperRight);
                used.add(lowerLeft);
            }
        }
        MicroSampler micro = new MicroSampler(scene);
        for (FinderPattern pattern : patterns) {
            if (!used.contains(pattern.centre())) {
                for (SampledSymbol symbol : micro.sample(pattern)) {
                    if (isConvincing(symbol)) {
                        reader.test(symbol);
                    }
                }
            }
        }
    }

    private static boolean isInside(Point point, List<Quad> known) {
        for (Quad corners : known) {
            if (corners.contains(point)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConvincing(SampledSymbol symbol) {
        Version version = symbol.version();
        int wrong = FunctionPatterns.mismatches(symbol.modules(), version);
        return 20 * wrong <= FunctionPatterns.fixedModules(version);
    }
}
