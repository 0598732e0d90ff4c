package org.quietzone;

import java.util.List;
import java.util.Optional;
import org.quietzone.message.EncodingException;
import org.quietzone.message.Segmentation;
import org.quietzone.message.Segmenter;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Finds the smallest version of those that an encoder's options allow (ISO/IEC 18004:2024, 7.1, step 1). */
final class VersionSearch {
    private final EncoderOptions options;

    VersionSearch(EncoderOptions options) {
        this.options = options;
    }

    /**
     * What a message becomes.
     *
     * @param segmentation its segments
     * @param version the version
     * @param level the level
     */
    record Found(Segmentation segmentation, Version version, ErrorCorrection level) {}

    /** @throws EncodingException if no version holds the message */
    Found find(Segmenter segmenter) {
        Optional<Segmentation> segmentation = Optional.empty();
        Version segmentedFor = null;
        int minimum = 0;
        for (Version version : options.candidates()) {
            int capacity = version.layout(options.lowestLevel(version)).dataBits();
            if (segmentedFor == null || !Segmentation.sameClass(segmentedFor, version)) {
                minimum = segmenter.minimumBits(version);
                if (minimum > capacity) {
                    continue;
                }
                segmentation = segmenter.segment(version);
                segmentedFor = version;
            }
            if (segmentation.isPresent() && segmentation.get().bits() <= capacity) {
                int bits = segmentation.get().bits();
                return new Found(segmentation.get(), version, options.reachedLevel(version, bits));
            }
        }
        throw refusal(segmenter);
    }

    /** The best candidate's reason: that of the largest version, which lacks least. */
    private EncodingException refusal(Segmenter segmenter) {
        List<Version> candidates = options.candidates();
        Version largest = candidates.get(candidates.size() - 1);
        BlockLayout layout = largest.layout(options.lowestLevel(largest));
        return segmenter.refusal(layout);
    }
}
