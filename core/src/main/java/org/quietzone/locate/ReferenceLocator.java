package org.quietzone.locate;

import java.util.List;
import org.quietzone.image.GrayImage;

/** The reference decode algorithm of ISO/IEC 18004:2024, clause 12, up to the sampled modules. */
public final class ReferenceLocator {
    private ReferenceLocator() {}

    /**
     * Finds and samples the symbols of an image.
     *
     * @return candidates, the likeliest first; some may not decode
     */
    public static List<SampledSymbol> locate(GrayImage image) {
        return List.of();
    }
}
