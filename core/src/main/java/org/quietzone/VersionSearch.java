package org.quietzone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.message.EncodingException;
import org.quietzone.message.Segmentation;
import org.quietzone.message.Segmenter;
import org.quietzone.message.Split;
import org.quietzone.message.Splitter;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
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

    /**
     * The smallest version that holds a message, at the highest level that keeps it.
     *
     * @throws EncodingException if no version that the options allow holds it; it says what would
     */
    Found find(Segmenter segmenter) {
        Optional<Found> found = find(segmenter, options.candidates(), options.level());
        if (found.isEmpty()) {
            throw refusal(segmenter);
        }
        return found.get();
    }

    /** The parts of a message in as few symbols as will do, of the smallest version that does for so many. */
    List<Found> divide(Splitter splitter) {
        List<Version> versions = appendable();
        List<Version> largest = versions.subList(versions.size() - 1, versions.size());
        int fewest = splitter.split(largest, appendableLevel()).parts().size();
        return parts(
                fewest == 1
                        ? splitter.split(versions, appendableLevel())
                        : splitter.split(versions, appendableLevel(), fewest));
    }

    /** The parts of a message in a given number of symbols. */
    List<Found> divide(Splitter splitter, int symbols) {
        return parts(splitter.split(appendable(), appendableLevel(), symbols));
    }

    private List<Found> parts(Split split) {
        Version version = split.version();
        return split.parts().stream()
                .map(part -> new Found(part, version, options.reachedLevel(version, options.level(), part.bits())))
                .toList();
    }

    /** What has structured append has the same levels in each version. */
    private ErrorCorrection appendableLevel() {
        return EncoderOptions.lowestLevel(appendable().get(0), options.level());
    }

    private List<Version> appendable() {
        List<Version> appendable = options.candidates().stream()
                .filter(version -> version.has(Mode.STRUCTURED_APPEND))
                .toList();
        if (appendable.isEmpty()) {
            throw new IllegalArgumentException("Micro QR Code has no structured append: take QR Code");
        }
        return appendable;
    }

    private Optional<Found> find(Segmenter segmenter, List<Version> candidates, ErrorCorrection level) {
        Optional<Segmentation> segmentation = Optional.empty();
        Version segmentedFor = null;
        for (Version version : candidates) {
            int capacity =
                    version.layout(EncoderOptions.lowestLevel(version, level)).dataBits();
            if (segmentedFor == null || !Segmentation.sameClass(segmentedFor, version)) {
                if (segmenter.minimumBits(version) > capacity) {
                    continue;
                }
                segmentation = segmenter.segment(version);
                segmentedFor = version;
            }
            if (segmentation.isPresent() && segmentation.get().bits() <= capacity) {
                int bits = segmentation.get().bits();
                return Optional.of(new Found(segmentation.get(), version, options.reachedLevel(version, level, bits)));
            }
        }
        return Optional.empty();
    }

    /** Why the largest candidate, which lacks least, does not do, and what would. */
    private EncodingException refusal(Segmenter segmenter) {
        List<Version> candidates = options.candidates();
        Version largest = candidates.get(candidates.size() - 1);
        EncodingException refusal =
                segmenter.refusal(largest.layout(EncoderOptions.lowestLevel(largest, options.level())));
        return advise(refusal, segmenter, largest.family());
    }

    private EncodingException advise(EncodingException refusal, Segmenter segmenter, Family family) {
        List<String> ways = new ArrayList<>();
        List<Version> lower = options.candidates().stream()
                .filter(version -> version.levels().get(0).compareTo(options.level()) < 0)
                .toList();
        find(segmenter, lower, ErrorCorrection.DETECTION)
                .ifPresent(found ->
                        ways.add(name(found.version(), found.version().levels().get(0))));
        Family wider = family == Family.MODEL_1 ? Family.MODEL_1 : Family.QR_CODE;
        List<Version> all = Version.all(wider);
        find(segmenter, all, options.level())
                .or(() -> find(segmenter, all, ErrorCorrection.L))
                .map(found -> name(
                        found.version(),
                        found.level().compareTo(options.level()) < 0
                                ? ErrorCorrection.L
                                : EncoderOptions.lowestLevel(found.version(), options.level())))
                .filter(way -> !ways.contains(way))
                .ifPresent(ways::add);
        if (!ways.isEmpty()) {
            return refusal.advising("It fits " + String.join(", or ", ways) + ".");
        }
        if (refusal.reason() != EncodingException.Reason.TOO_LONG) {
            return refusal;
        }
        Version last = all.get(all.size() - 1);
        return refusal.advising("No single symbol holds it: the largest, " + name(last, ErrorCorrection.L) + ", has "
                + last.layout(ErrorCorrection.L).dataBits()
                + " bits. Shorten it, or divide it among up to 16 symbols with structured append.");
    }

    private static String name(Version version, ErrorCorrection level) {
        return "version " + version + (level == ErrorCorrection.DETECTION ? "" : "-" + level);
    }
}
