package org.quietzone.codeword;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * The format information: 15-bit words of a BCH code, exclusive-or'ed with a constant of the family (ISO/IEC 18004:2024,
 * 7.9, Annex C; Annex N for Model 1). Most significant bit first.
 */
public final class FormatInformation {
    private static final int QR_XOR = 0b101_0100_0001_0010;
    private static final int MODEL_1_XOR = 0b010_1000_0010_0101;
    private static final int MICRO_XOR = 0b100_0100_0100_0101;

    private static final int WORDS = 32;
    private static final int[] CODE = new int[WORDS];

    /** The versions and levels of Micro QR Code by symbol number (Table 13). */
    private static final int[] MICRO_VERSIONS = {1, 2, 2, 3, 3, 4, 4, 4};

    private static final ErrorCorrection[] MICRO_LEVELS = {
        ErrorCorrection.DETECTION,
        ErrorCorrection.L,
        ErrorCorrection.M,
        ErrorCorrection.L,
        ErrorCorrection.M,
        ErrorCorrection.L,
        ErrorCorrection.M,
        ErrorCorrection.Q
    };

    static {
        for (int data = 0; data < WORDS; data++) {
            CODE[data] = BchCode.format(data);
        }
    }

    /** A match with the number by which matches are ordered; comparable itself, to spare the first call a lambda. */
    private record Candidate(FormatMatch match, int rank) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return Integer.compare(rank, other.rank);
        }
    }

    private FormatInformation() {}

    /**
     * The word of a QR Code symbol.
     *
     * @param mask 0 to 7
     * @return 15 bits
     * @throws IllegalArgumentException if QR Code has no such level or mask
     */
    public static int qrWord(ErrorCorrection level, int mask) {
        return CODE[qrData(level, mask)] ^ QR_XOR;
    }

    /**
     * The word of a Model 1 symbol.
     *
     * @param mask 0 to 7
     * @return 15 bits
     * @throws IllegalArgumentException if Model 1 has no such level or mask
     */
    public static int model1Word(ErrorCorrection level, int mask) {
        return CODE[qrData(level, mask)] ^ MODEL_1_XOR;
    }

    /**
     * The word of a Micro QR Code symbol.
     *
     * @param mask 0 to 3
     * @return 15 bits
     * @throws IllegalArgumentException if Micro QR Code has no such version, level or mask
     */
    public static int microWord(Version version, ErrorCorrection level, int mask) {
        if (version.family() == Family.MICRO_QR && mask >= 0 && mask < version.masks()) {
            for (int symbol = 0; symbol < MICRO_LEVELS.length; symbol++) {
                if (MICRO_VERSIONS[symbol] == version.number() && MICRO_LEVELS[symbol] == level) {
                    return CODE[symbol << 2 | mask] ^ MICRO_XOR;
                }
            }
        }
        throw new IllegalArgumentException(
                "Micro QR Code has no format for version " + version + ", level " + level + ", mask " + mask);
    }

    private static int qrData(ErrorCorrection level, int mask) {
        if (level.formatBits() < 0 || mask < 0 || mask > 7) {
            throw new IllegalArgumentException("No format for level " + level + ", mask " + mask);
        }
        return level.formatBits() << 3 | mask;
    }

    /**
     * All that the format information may mean: every word of the families within three bits of a copy, best first.
     *
     * <p>Copies read as they stand and copies read as from a mirror image are compared together. A word and the
     * reflection of another may be only three bits apart, so that an error-free mirrored symbol can pass for a damaged
     * ordinary one; trying one way first and the other on failure would be wrong. For the same reason Model 1 and QR Code,
     * whose words are as near as five bits, belong in one search, and the second match may be worth trying when the first
     * leads nowhere.
     *
     * <p>A word printed without its exclusive or counts as a QR Code word too, after all others of its distance. Other
     * ties are settled by the distance to all copies of the orientation together, then for the ordinary orientation.
     *
     * @param families which families' words to look for
     * @param copies words read as the symbol stands
     * @param mirroredCopies words read with rows and columns interchanged; empty if the orientation is known
     * @return matches by ascending distance; empty if nothing is near
     */
    public static List<FormatMatch> nearest(Set<Family> families, int[] copies, int[] mirroredCopies) {
        List<Candidate> found = new ArrayList<>();
        for (Family family : families) {
            collect(found, family, xor(family), copies, false);
            collect(found, family, xor(family), mirroredCopies, true);
            if (family == Family.QR_CODE) {
                collect(found, family, 0, copies, false);
                collect(found, family, 0, mirroredCopies, true);
            }
        }
        Collections.sort(found);
        List<FormatMatch> matches = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            matches.add(candidate.match());
        }
        return List.copyOf(matches);
    }

    private static int xor(Family family) {
        return switch (family) {
            case QR_CODE -> QR_XOR;
            case MICRO_QR -> MICRO_XOR;
            case MODEL_1 -> MODEL_1_XOR;
        };
    }

    private static void collect(List<Candidate> found, Family family, int xor, int[] copies, boolean mirrored) {
        for (int data = 0; data < WORDS; data++) {
            int distance = Integer.MAX_VALUE;
            int total = 0;
            for (int copy : copies) {
                int bits = Integer.bitCount((copy ^ CODE[data] ^ xor) & 0x7FFF);
                distance = Math.min(distance, bits);
                total += bits;
            }
            if (distance <= BchCode.CORRECTABLE) {
                FormatMatch match = match(family, data, distance, mirrored, xor == 0);
                found.add(new Candidate(match, rank(match, total, data)));
            }
        }
    }

    private static FormatMatch match(Family family, int data, int distance, boolean mirrored, boolean unmasked) {
        if (family == Family.MICRO_QR) {
            int symbol = data >> 2;
            Version version = Version.micro(MICRO_VERSIONS[symbol]);
            return new FormatMatch(
                    family, Optional.of(version), MICRO_LEVELS[symbol], data & 3, distance, mirrored, unmasked);
        }
        ErrorCorrection level = ErrorCorrection.ofFormatBits(data >> 3);
        return new FormatMatch(family, Optional.empty(), level, data & 7, distance, mirrored, unmasked);
    }

    /** Distance first, then each tie-break in fewer significant bits; equal for no two words. */
    private static int rank(FormatMatch match, int total, int data) {
        int ties = Math.min(total, 0xFFF);
        int unmasked = match.unmasked() ? 1 : 0;
        int mirrored = match.mirrored() ? 1 : 0;
        return ((((match.distance() << 1 | unmasked) << 12 | ties) << 1 | mirrored) << 2
                                | match.family().ordinal())
                        << 5
                | data;
    }
}
