package org.quietzone.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quietzone.image.GlobalThreshold;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/**
 * The reference decode algorithm up to the sampled modules: ISO/IEC 18004:2024, clause 12, for QR Code and Model 1, and the
 * steps for Micro QR Code with its single finder pattern. What follows them, from the format information to the message,
 * is in the rooms of the matrix, the codewords and the message.
 *
 * <table>
 * <caption>Where the steps are</caption>
 * <tr><th>Step</th><th>Class</th></tr>
 * <tr><td>global threshold, reversal of reflectance, sampling of 3 by 3 pixels</td><td>{@code Scene}</td></tr>
 * <tr><td>search for 1 : 1 : 3 : 1 : 1 in rows and columns</td><td>{@code FinderSearch}</td></tr>
 * <tr><td>least squares lines along the outer edges</td><td>{@code EdgeFit}</td></tr>
 * <tr><td>orientation from three finder patterns, provisional version</td><td>{@code FinderGroups},
 * {@code FinderTriple}</td></tr>
 * <tr><td>version information; grids of timing and alignment patterns</td><td>{@code QrSampler},
 * {@code AlignmentSearch}</td></tr>
 * <tr><td>Micro QR Code</td><td>{@code MicroSampler}</td></tr>
 * </table>
 *
 * <p>Where the standard leaves a choice, as it does with several symbols in one image, candidates are offered in order of
 * likelihood and decoding decides. Symbols light on dark are looked for in every image, also where others are dark on
 * light.
 *
 * <p>Bounds: time grows with the number of pixels, and with the finder patterns found, of which 4096 of each reflectance are
 * considered. Memory: one bit for each pixel, eight bytes for each pixel of a row, and the result.
 */
public final class ReferenceLocator {
    private ReferenceLocator() {}

    /**
     * Finds and samples the symbols of an image.
     *
     * @return candidates, the likeliest first: for each symbol one or two, and a few that will not decode; empty if there
     *     is no finder pattern
     */
    public static List<SampledSymbol> locate(GrayImage image) {
        return locate(Scene.of(image));
    }

    /** The same with a threshold that has been found otherwise, such as in the part of the image that matters. */
    public static List<SampledSymbol> locate(GrayImage image, GlobalThreshold threshold) {
        return locate(Scene.of(image, threshold));
    }

    private static List<SampledSymbol> locate(Scene scene) {
        List<SampledSymbol> likely = new ArrayList<>();
        List<SampledSymbol> unlikely = new ArrayList<>();
        locate(scene, likely, unlikely);
        locate(scene.inverted(), likely, unlikely);
        likely.addAll(unlikely);
        return List.copyOf(likely);
    }

    private static void locate(Scene scene, List<SampledSymbol> likely, List<SampledSymbol> unlikely) {
        List<FinderPattern> patterns = FinderSearch.search(scene);
        if (patterns.isEmpty()) {
            return;
        }
        QrSampler qr = new QrSampler(scene);
        Set<Point> used = new HashSet<>();
        for (FinderTriple triple : FinderGroups.of(scene, patterns)) {
            List<SampledSymbol> symbols = qr.sample(triple);
            if (triple.hasGoodTiming()) {
                likely.addAll(symbols);
                used.add(triple.upperLeft().centre());
                used.add(triple.upperRight().centre());
                used.add(triple.lowerLeft().centre());
            } else {
                unlikely.addAll(symbols);
            }
        }
        MicroSampler micro = new MicroSampler(scene);
        for (FinderPattern pattern : patterns) {
            (used.contains(pattern.centre()) ? unlikely : likely).addAll(micro.sample(pattern));
        }
    }
}
