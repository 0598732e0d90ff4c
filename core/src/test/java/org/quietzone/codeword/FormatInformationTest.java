package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class FormatInformationTest {
    private static final ErrorCorrection[] TABLE_12 = {
        ErrorCorrection.M, ErrorCorrection.L, ErrorCorrection.H, ErrorCorrection.Q
    };

    private static final int[] TABLE_C1 = {
        0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0, 0x77C4, 0x72F3, 0x7DAA, 0x789D, 0x662F, 0x6318,
        0x6C41, 0x6976, 0x1689, 0x13BE, 0x1CE7, 0x19D0, 0x0762, 0x0255, 0x0D0C, 0x083B, 0x355F, 0x3068, 0x3F31, 0x3A06,
        0x24B4, 0x2183, 0x2EDA, 0x2BED
    };

    private static final int[] MICRO_TABLE = {
        0x4445, 0x4172, 0x4E2B, 0x4B1C, 0x55AE, 0x5099, 0x5FC0, 0x5AF7, 0x6793, 0x62A4, 0x6DFD, 0x68CA, 0x7678, 0x734F,
        0x7C16, 0x7921, 0x06DE, 0x03E9, 0x0CB0, 0x0987, 0x1735, 0x1202, 0x1D5B, 0x186C, 0x2508, 0x203F, 0x2F66, 0x2A51,
        0x34E3, 0x31D4, 0x3E8D, 0x3BBA
    };

    private static final String[] MICRO_SYMBOLS = {"M1", "M2-L", "M2-M", "M3-L", "M3-M", "M4-L", "M4-M", "M4-Q"};

    private static final int[] NONE = {};

    @Test
    void annexCTableC1() {
        for (int data = 0; data < 32; data++) {
            assertThat(FormatInformation.qrWord(TABLE_12[data >> 3], data & 7)).isEqualTo(TABLE_C1[data]);
        }
    }

    @Test
    void annexCMicroTable() {
        for (int data = 0; data < 32; data++) {
            assertThat(FormatInformation.microWord(microVersion(data), microLevel(data), data & 3))
                    .isEqualTo(MICRO_TABLE[data]);
        }
    }

    @Test
    void annexNModel1WordsDifferFromThoseOfQrCodeByAConstant() {
        for (int data = 0; data < 32; data++) {
            assertThat(FormatInformation.model1Word(TABLE_12[data >> 3], data & 7))
                    .isEqualTo(TABLE_C1[data] ^ 0x5412 ^ 0x2825);
        }
    }

    private static Version microVersion(int data) {
        return Version.parse(MICRO_SYMBOLS[data >> 2].substring(0, 2));
    }

    private static ErrorCorrection microLevel(int data) {
        String symbol = MICRO_SYMBOLS[data >> 2];
        return symbol.length() == 2 ? ErrorCorrection.DETECTION : ErrorCorrection.valueOf(symbol.substring(3));
    }

    @Test
    void refusesWhatThereIsNoWordFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatInformation.qrWord(ErrorCorrection.DETECTION, 0))
                .withMessage("No format for level DETECTION, mask 0");
        assertThatIllegalArgumentException().isThrownBy(() -> FormatInformation.qrWord(ErrorCorrection.L, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> FormatInformation.model1Word(ErrorCorrection.L, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatInformation.microWord(Version.micro(4), ErrorCorrection.H, 0))
                .withMessage("Micro QR Code has no format for version M4, level H, mask 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatInformation.microWord(Version.micro(2), ErrorCorrection.L, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatInformation.microWord(Version.of(2), ErrorCorrection.L, 0));
    }

    /** A word of the tables, for the search that production code is compared with. */
    private record Entry(Family family, int data, int word, boolean unmasked) {
        FormatMatch match(int distance, boolean mirrored) {
            if (family == Family.MICRO_QR) {
                return new FormatMatch(
                        family,
                        Optional.of(microVersion(data)),
                        microLevel(data),
                        data & 3,
                        distance,
                        mirrored,
                        unmasked);
            }
            return new FormatMatch(
                    family, Optional.empty(), TABLE_12[data >> 3], data & 7, distance, mirrored, unmasked);
        }
    }

    private record Ranked(FormatMatch match, int total, int data) {}

    private static List<Entry> entries(Set<Family> families) {
        List<Entry> entries = new ArrayList<>();
        for (int data = 0; data < 32; data++) {
            if (families.contains(Family.QR_CODE)) {
                entries.add(new Entry(Family.QR_CODE, data, TABLE_C1[data], false));
                entries.add(new Entry(Family.QR_CODE, data, TABLE_C1[data] ^ 0x5412, true));
            }
            if (families.contains(Family.MICRO_QR)) {
                entries.add(new Entry(Family.MICRO_QR, data, MICRO_TABLE[data], false));
            }
            if (families.contains(Family.MODEL_1)) {
                entries.add(new Entry(Family.MODEL_1, data, TABLE_C1[data] ^ 0x5412 ^ 0x2825, false));
            }
        }
        return entries;
    }

    private static List<FormatMatch> search(List<Entry> entries, int[] copies, int[] mirroredCopies) {
        List<Ranked> ranked = new ArrayList<>();
        for (Entry entry : entries) {
            for (boolean mirrored : new boolean[] {false, true}) {
                int least = 99;
                int total = 0;
                for (int copy : mirrored ? mirroredCopies : copies) {
                    least = Math.min(least, Integer.bitCount(copy ^ entry.word()));
                    total += Integer.bitCount(copy ^ entry.word());
                }
                if (least <= 3) {
                    ranked.add(new Ranked(entry.match(least, mirrored), total, entry.data()));
                }
            }
        }
        ranked.sort(Comparator.comparingInt((Ranked r) -> r.match().distance())
                .thenComparing(r -> r.match().unmasked())
                .thenComparingInt(Ranked::total)
                .thenComparing(r -> r.match().mirrored())
                .thenComparing(r -> r.match().family())
                .thenComparingInt(Ranked::data));
        return ranked.stream().map(Ranked::match).toList();
    }

    private static int reflected(int word) {
        return Integer.reverse(word) >>> 17;
    }

    @Test
    void nearestOfEveryWordIsThatOfASearchThroughTheTables() {
        for (Set<Family> families : List.of(
                EnumSet.of(Family.QR_CODE),
                EnumSet.of(Family.MICRO_QR),
                EnumSet.of(Family.QR_CODE, Family.MODEL_1),
                EnumSet.allOf(Family.class))) {
            List<Entry> entries = entries(families);
            for (int word = 0; word < 1 << 15; word++) {
                int[] copies = {word};
                int[] mirrored = {reflected(word)};
                List<FormatMatch> found = FormatInformation.nearest(families, copies, mirrored);
                List<FormatMatch> expected = search(entries, copies, mirrored);
                if (!found.equals(expected)) {
                    assertThat(found).as("%x", word).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void nearestOfUnequalCopiesIsThatOfASearchThroughTheTables() {
        Random random = new Random(5);
        Set<Family> families = EnumSet.of(Family.QR_CODE, Family.MODEL_1);
        List<Entry> entries = entries(families);
        for (int i = 0; i < 5000; i++) {
            int[] copies = {random.nextInt(1 << 15), random.nextInt(1 << 15)};
            int[] mirrored = {reflected(copies[1]), reflected(copies[0])};
            assertThat(FormatInformation.nearest(families, copies, mirrored))
                    .isEqualTo(search(entries, copies, mirrored));
        }
    }

    @Test
    void annexCUpToThreeErrorsInBothCopiesAreCorrected() {
        for (int data = 0; data < 32; data++) {
            for (int errors = 0; errors < 1 << 15; errors++) {
                if (Integer.bitCount(errors) <= 3) {
                    int copy = TABLE_C1[data] ^ errors;
                    FormatMatch best = FormatInformation.nearest(Set.of(Family.QR_CODE), new int[] {copy, copy}, NONE)
                            .get(0);
                    // A word without its exclusive or may be nearer than three errors; then this one comes second.
                    if (!best.unmasked()) {
                        assertThat(best)
                                .isEqualTo(new Entry(Family.QR_CODE, data, copy, false)
                                        .match(Integer.bitCount(errors), false));
                    } else {
                        assertThat(best.distance()).isEqualTo(2);
                        assertThat(Integer.bitCount(errors)).isEqualTo(3);
                    }
                }
            }
        }
    }

    @Test
    void anErrorFreeMirroredSymbolIsNotTakenForADamagedOrdinaryOne() {
        int trapped = 0;
        for (Family family : List.of(Family.QR_CODE, Family.MICRO_QR)) {
            int[] table = family == Family.QR_CODE ? TABLE_C1 : MICRO_TABLE;
            for (int data = 0; data < 32; data++) {
                int word = table[data];
                List<FormatMatch> matches =
                        FormatInformation.nearest(Set.of(family), new int[] {reflected(word)}, new int[] {word});
                assertThat(matches.get(0)).isEqualTo(new Entry(family, data, word, false).match(0, true));
                trapped += (int) matches.stream()
                        .filter(match -> !match.mirrored() && !match.unmasked())
                        .count();
            }
        }
        // In each family 26 reflections lie three bits from a word: searched for alone, they would be accepted.
        assertThat(trapped).isEqualTo(52);
    }

    @Test
    void aWordWithoutItsExclusiveOrIsAcceptedAfterProperOnes() {
        int plain = TABLE_C1[9] ^ 0x5412;
        assertThat(FormatInformation.nearest(Set.of(Family.QR_CODE), new int[] {plain}, NONE)
                        .get(0))
                .isEqualTo(new FormatMatch(Family.QR_CODE, Optional.empty(), ErrorCorrection.L, 1, 0, false, true));
        // Both copies are intact, one of each kind: the proper word wins whatever its place.
        for (int[] copies : new int[][] {{plain, TABLE_C1[20]}, {TABLE_C1[20], plain}}) {
            List<FormatMatch> matches = FormatInformation.nearest(Set.of(Family.QR_CODE), copies, NONE);
            assertThat(matches.get(0).unmasked()).isFalse();
            assertThat(matches.get(0).level()).isEqualTo(ErrorCorrection.H);
            assertThat(matches.get(1).unmasked()).isTrue();
        }
    }

    @Test
    void nothingReadMatchesNothing() {
        assertThat(FormatInformation.nearest(EnumSet.allOf(Family.class), NONE, NONE))
                .isEmpty();
        assertThat(FormatInformation.nearest(EnumSet.noneOf(Family.class), new int[] {0x5412}, NONE))
                .isEmpty();
    }
}
