package org.quietzone;

import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** The format and version information words that the encoder hands to the matrix room. */
final class FormatWords {
    private FormatWords() {}

    /** One word for each mask. */
    static int[] of(Version version, ErrorCorrection level) {
        int[] words = new int[version.masks()];
        for (int mask = 0; mask < words.length; mask++) {
            words[mask] = switch (version.family()) {
                case QR_CODE -> FormatInformation.qrWord(level, mask);
                case MICRO_QR -> FormatInformation.microWord(version, level, mask);
                case MODEL_1 -> FormatInformation.model1Word(level, mask);
            };
        }
        return words;
    }

    /** The 18 bits of version information, 0 where the version has none. */
    static int versionWord(Version version) {
        return version.hasVersionInformation() ? VersionInformation.word(version) : 0;
    }
}
