package org.quietzone;

import org.quietzone.read.ImageScan;
import org.quietzone.spec.Version;

/**
 * What was held to be a symbol in an image and could not be read.
 *
 * @param geometry where it lies
 * @param version the version that its size speaks for
 * @param strategy the strategy that found it, as {@link Reading#strategy()} names it
 * @param rejected why it could not be read
 */
public record RejectedCandidate(SymbolGeometry geometry, Version version, String strategy, Rejected rejected) {

    static RejectedCandidate of(ImageScan.Refused refused) {
        return new RejectedCandidate(
                new SymbolGeometry(refused.sampled()),
                refused.sampled().version(),
                refused.strategy(),
                Rejected.of(refused.failed()));
    }
}
