package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class MatrixWriterTest {
    private static final int[] NO_FORMAT = new int[8];

    static List<WorkedExample> workedExamples() {
        return WorkedExample.all();
    }

    @ParameterizedTest
    @MethodSource("workedExamples")
    void choosesTheMaskAndDrawsTheSymbolsOfAnnexIAndTheirLikes(WorkedExample example) {
        MaskedMatrix symbol = MatrixWriter.write(
                example.layout(), example.codewords(), example.formatWords(), 0, MatrixWriter.AUTOMATIC_MASK);
        assertThat(symbol.mask()).isEqualTo(example.mask());
        assertThat(symbol.matrix()).isEqualTo(example.matrix());
        assertThat(MatrixWriter.write(example.layout(), example.codewords(), example.formatWords(), 0, example.mask()))
                .isEqualTo(symbol);
    }

    @ParameterizedTest
    @MethodSource("workedExamples")
    void scoresTheMasksOfAnnexIAndItsLikesBy7831And7832(WorkedExample example) {
        List<MaskScore> scores = MatrixWriter.scores(example.layout(), example.codewords(), example.formatWords(), 0);
        List<MaskScore> expected = new ArrayList<>();
        for (int mask = 0; mask < example.scores().size(); mask++) {
            int[] of = example.scores().get(mask);
            expected.add(
                    of.length == 2
                            ? new MaskScore.Edges(mask, of[0], of[1])
                            : new MaskScore.Penalty(mask, of[0], of[1], of[2], of[3]));
        }
        assertThat(scores).isEqualTo(expected);
    }

    @Test
    void totalsOfAnnexI2AreThosePrinted() {
        WorkedExample example = WorkedExample.all().get(0);
        assertThat(MatrixWriter.scores(example.layout(), example.codewords(), example.formatWords(), 0))
                .extracting(MaskScore::total)
                .containsExactly(1057, 1093, 1037, 1052, 1130, 1197, 1099, 1046);
    }

    @Test
    void totalsOfAnnexI3AreThosePrinted() {
        WorkedExample example = WorkedExample.all().stream()
                .filter(e -> e.name().equals("M2-L 01234567"))
                .findFirst()
                .orElseThrow();
        assertThat(MatrixWriter.scores(example.layout(), example.codewords(), example.formatWords(), 0))
                .extracting(MaskScore::total)
                .containsExactly(72, 136, 136, 68);
    }

    @ParameterizedTest
    @MethodSource("all")
    void automaticMaskIsTheFirstOfTheBestByTheNaiveScores(Version version) {
        Random random = new Random(31L * version.hashCode());
        BlockLayout layout = version.layout(version.levels().get(0));
        byte[] codewords = randomCodewords(layout, random);
        int[] formats = random.ints(version.masks(), 0, 1 << 15).toArray();
        int versionWord = random.nextInt(1 << 18);
        boolean micro = version.family() == Family.MICRO_QR;
        int best = -1;
        int bestTotal = 0;
        for (int mask = 0; mask < version.masks(); mask++) {
            boolean[][] dark = modules(MatrixWriter.write(layout, codewords, formats, versionWord, mask)
                    .matrix());
            int total = micro
                    ? NaiveSymbol.edgeScore(dark)
                    : Arrays.stream(NaiveSymbol.penalty(dark)).sum();
            assertThat(MatrixWriter.scores(layout, codewords, formats, versionWord)
                            .get(mask)
                            .total())
                    .as("mask %d", mask)
                    .isEqualTo(total);
            if (best < 0 || (micro ? total > bestTotal : total < bestTotal)) {
                best = mask;
                bestTotal = total;
            }
        }
        assertThat(MatrixWriter.write(layout, codewords, formats, versionWord, MatrixWriter.AUTOMATIC_MASK)
                        .mask())
                .isEqualTo(best);
    }

    @Test
    void amongEqualMicroMasksTheLowestReferenceWins() {
        // Annex I.3 again: masks 01 and 10 both have 136 points.
        WorkedExample example = WorkedExample.all().stream()
                .filter(e -> e.name().equals("M2-L 01234567"))
                .findFirst()
                .orElseThrow();
        assertThat(example.scores().get(1)).isEqualTo(example.scores().get(2));
        assertThat(MatrixWriter.write(example.layout(), example.codewords(), example.formatWords(), 0, -1)
                        .mask())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void remainderBitsAreLightBeforeMasking(Version version) {
        BlockLayout layout = version.layout(version.levels().get(0));
        byte[] dark = new byte[version.codewords()];
        Arrays.fill(dark, (byte) 0xFF);
        int[] formats = new int[version.masks()];
        int[] drawn = new int[2];
        for (int i = 0; i < 2; i++) {
            BitMatrix matrix = MatrixWriter.write(layout, i == 0 ? new byte[dark.length] : dark, formats, 0, 0)
                    .matrix();
            drawn[i] = 0;
            for (int row = 0; row < version.size(); row++) {
                for (int column = 0; column < version.size(); column++) {
                    boolean masked = version.family() == Family.MICRO_QR ? row % 2 == 0 : (row + column) % 2 == 0;
                    boolean unmasked = matrix.get(row, column) != masked;
                    drawn[i] += !FunctionPatterns.isFunction(version, row, column) && unmasked ? 1 : 0;
                }
            }
        }
        assertThat(drawn).containsExactly(0, version.dataModules() - version.remainderBits());
    }

    @ParameterizedTest
    @MethodSource("qrAndMicro")
    void equalsTheNaiveConstructionForEveryVersionAndMask(Version version) {
        Random random = new Random(version.hashCode());
        for (ErrorCorrection level : version.levels()) {
            BlockLayout layout = version.layout(level);
            byte[] codewords = randomCodewords(layout, random);
            for (int mask = 0; mask < version.masks(); mask++) {
                int[] formats = new int[version.masks()];
                formats[mask] = random.nextInt(1 << 15);
                int versionWord = random.nextInt(1 << 18);
                MaskedMatrix symbol = MatrixWriter.write(layout, codewords, formats, versionWord, mask);
                NaiveSymbol naive = naive(layout, codewords, formats[mask], versionWord, mask);
                assertThat(symbol.mask()).isEqualTo(mask);
                assertThat(symbol.matrix())
                        .as("%s %s mask %d", version, level, mask)
                        .isEqualTo(BitMatrix.of(naive.dark));
            }
            if (version.family() == Family.QR_CODE) {
                break; // The level plays no part in drawing.
            }
        }
    }

    @Test
    void rejectsWhatDoesNotFitTheVersion() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        assertThatThrownBy(() -> MatrixWriter.write(layout, new byte[25], NO_FORMAT, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("26 codewords, not 25");
        assertThatThrownBy(() -> MatrixWriter.write(layout, new byte[26], new int[4], 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8 masks, not 4");
        for (int mask : new int[] {-2, 8}) {
            assertThatThrownBy(() -> MatrixWriter.write(layout, new byte[26], NO_FORMAT, 0, mask))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("masks 0 to 7, not " + mask);
        }
    }

    static Stream<Version> all() {
        return Stream.concat(qrAndMicro(), Version.all(Family.MODEL_1).stream());
    }

    static Stream<Version> qrAndMicro() {
        return Stream.concat(Version.all(Family.MICRO_QR).stream(), Version.all(Family.QR_CODE).stream());
    }

    static byte[] randomCodewords(BlockLayout layout, Random random) {
        byte[] codewords = new byte[layout.version().codewords()];
        random.nextBytes(codewords);
        int half = halfCodeword(layout);
        if (half >= 0) {
            codewords[half] &= (byte) 0xF0;
        }
        if (layout.version().family() == Family.MODEL_1) {
            codewords[0] &= 0x0F;
        }
        return codewords;
    }

    private static int halfCodeword(BlockLayout layout) {
        boolean micro = layout.version().family() == Family.MICRO_QR;
        return micro && layout.dataBits() % 8 == 4 ? layout.dataBits() / 8 : -1;
    }

    private static NaiveSymbol naive(BlockLayout layout, byte[] codewords, int format, int versionWord, int mask) {
        List<Boolean> bits = new ArrayList<>();
        for (int i = 0; i < codewords.length; i++) {
            for (int bit = 7; bit >= (i == halfCodeword(layout) ? 4 : 0); bit--) {
                bits.add((codewords[i] >> bit & 1) == 1);
            }
        }
        NaiveSymbol naive = new NaiveSymbol(layout.version());
        naive.place(bits);
        naive.mask(mask);
        naive.format(format);
        if (layout.version().hasVersionInformation()) {
            naive.version(versionWord);
        }
        return naive;
    }

    static boolean[][] modules(BitMatrix matrix) {
        boolean[][] dark = new boolean[matrix.size()][matrix.size()];
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < matrix.size(); column++) {
                dark[row][column] = matrix.get(row, column);
            }
        }
        return dark;
    }
}
