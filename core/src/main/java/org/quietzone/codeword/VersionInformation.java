package org.quietzone.codeword;

import java.util.Optional;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** The version information of QR Code versions 7 to 40: 18-bit words of a BCH code (ISO/IEC 18004:2024, 7.10, Annex D). */
public final class VersionInformation {
    private static final int FIRST = 7;
    private static final int LAST = 40;
    private static final int[] WORDS = new int[LAST + 1];

    static {
        for (int number = FIRST; number <= LAST; number++) {
            WORDS[number] = BchCode.version(number);
        }
    }

    private VersionInformation() {}

    /**
     * The word of a version, most significant bit first.
     *
     * @return 18 bits
     * @throws IllegalArgumentException if symbols of the version carry no version information
     */
    public static int word(Version version) {
        if (!version.hasVersionInformation()) {
            throw new IllegalArgumentException("Version " + version + " has no version information");
        }
        return WORDS[version.number()];
    }

    /**
     * The version whose word is nearest to any of the copies read, if one is within three bits. At equal distance that
     * which is nearer to all copies together is taken, then the lower. A mirrored symbol gives the same words.
     *
     * @param copies 18-bit words
     */
    public static Optional<VersionMatch> nearest(int... copies) {
        int best = 0;
        int bestDistance = BchCode.CORRECTABLE + 1;
        int bestTotal = 0;
        for (int number = FIRST; number <= LAST; number++) {
            int distance = Integer.MAX_VALUE;
            int total = 0;
            for (int copy : copies) {
                int bits = Integer.bitCount(copy ^ WORDS[number]);
                distance = Math.min(distance, bits);
                total += bits;
            }
            if (distance < bestDistance || distance == bestDistance && total < bestTotal) {
                best = number;
                bestDistance = distance;
                bestTotal = total;
            }
        }
        return bestDistance <= BchCode.CORRECTABLE
                ? Optional.of(new VersionMatch(Version.of(Family.QR_CODE, best), bestDistance))
                : Optional.empty();
    }
}
