package org.quietzone.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * Finds symbols in photographs: uneven light, slanted views, bent paper, blur and spread ink. What the reference decode
 * algorithm (ISO/IEC 18004:2024, 12) asks for is kept as the frame of the work; each of its steps has a counterpart.
 *
 * <table>
 * <caption>Steps of the standard and what stands for them</caption>
 * <tr><th>Reference decode algorithm</th><th>Here</th><th>Class</th></tr>
 * <tr><td>global threshold</td><td>threshold that follows the light</td><td>{@code LocalThreshold}</td></tr>
 * <tr><td>1 : 1 : 3 : 1 : 1 within half a module</td><td>wider limits; any four-sided figure</td>
 * <td>{@code PhotoFinders}, {@code FinderOutline}, {@code EdgeFit}</td></tr>
 * <tr><td>three equal squares</td><td>squares that shrink with distance</td><td>{@code FinderGroups}</td></tr>
 * <tr><td>parallel lines</td><td>homography, bent at alignment patterns</td><td>{@code SlantedSampler},
 * {@code SymbolMesh}, {@code GridTuning}</td></tr>
 * <tr><td>timing patterns of Micro QR Code, counted along a line</td><td>followed in grey values</td>
 * <td>{@code MicroPhotoSampler}, {@code TimingTrack}</td></tr>
 * <tr><td>3 by 3 pixels against the threshold</td><td>grey values against those of the neighbours</td>
 * <td>{@code SymbolModules}</td></tr>
 * </table>
 *
 * <p>A candidate is offered only with evidence: of the fixed modules of QR Code at most a quarter may be wrong, of Micro QR
 * Code, which has few of them and little error correction, one in ten.
 *
 * <p>Bounds: time grows with the number of pixels; the modules looked at are counted and end the search when they exceed
 * {@value SlantedSampler#MODULES_PER_PIXEL} for each pixel, for Micro QR Code
 * {@value MicroPhotoSampler#MODULES_PER_PIXEL}, and a fixed number for small images. Memory: half a byte for
 * each pixel, sixteen bytes for each pixel of a row, and the candidate.
 */
final class PhotoLocator {
    private PhotoLocator() {}

    /**
     * Finds symbols and offers candidates for each, the likeliest first, until one is read.
     *
     * @param sight the image and the finder patterns in it
     * @param depth how much is tried
     * @param known corners of symbols that have been read already; finder patterns inside them are left alone
     * @param enough asked often; true ends the search
     * @param reader told of each candidate; says whether it could be read
     * @return whether there are finder patterns that belong to none of the symbols that have been read
     */
    static boolean locate(
            Views.Sight sight,
            Strategy.Depth depth,
            List<Quad> known,
            BooleanSupplier enough,
            Predicate<SampledSymbol> reader) {
        ReadPlaces read = new ReadPlaces(known);
        Predicate<SampledSymbol> noted = read.noting(reader);
        Scene scene = sight.scene();
        PhotoFinders finders = sight.finders();
        locate(scene, finders.darkOnLight(), depth, read, enough, noted);
        locate(scene.inverted(), finders.lightOnDark(), depth, read, enough, noted);
        return read.lack(finders.darkOnLight()) || read.lack(finders.lightOnDark());
    }

    private static void locate(
            Scene scene,
            List<FinderPattern> found,
            Strategy.Depth depth,
            ReadPlaces known,
            BooleanSupplier enough,
            Predicate<SampledSymbol> reader) {
        if (enough.getAsBoolean()) {
            return;
        }
        List<FinderPattern> patterns = new ArrayList<>(found);
        patterns.removeIf(pattern -> known.contains(pattern.centre()));
        if (patterns.isEmpty()) {
            return;
        }
        SlantedSampler sampler = new SlantedSampler(scene, depth, reader);
        Set<Point> used = new HashSet<>();
        for (FinderTriple triple : FinderGroups.of(scene, RoundPatterns.facing(patterns), GroupLimits.SLANTED)) {
            Point upperLeft = triple.upperLeft().centre();
            Point upperRight = triple.upperRight().centre();
            Point lowerLeft = triple.lowerLeft().centre();
            if (enough.getAsBoolean()) {
                return;
            }
            if (used.contains(upperLeft) || used.contains(upperRight) || used.contains(lowerLeft)) {
                continue;
            }
            if (sampler.read(triple)) {
                used.add(upperLeft);
                used.add(upperRight);
                used.add(lowerLeft);
            }
        }
        MicroPhotoSampler micro = new MicroPhotoSampler(scene, depth, reader);
        for (FinderPattern pattern : patterns) {
            if (enough.getAsBoolean()) {
                return;
            }
            if (!used.contains(pattern.centre())) {
                micro.read(pattern);
            }
        }
    }
}
