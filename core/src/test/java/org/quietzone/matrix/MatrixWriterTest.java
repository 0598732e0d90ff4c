package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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

    @Test
    void drawsTheSymbolOfAnnexI2() {
        MaskedMatrix symbol = MatrixWriter.write(
                Version.of(1).layout(ErrorCorrection.M),
                bytes("10200C566180EC11EC11EC11EC11EC11 A524D4C1ED36C7872C55"),
                formats(0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0),
                0,
                MatrixWriter.AUTOMATIC_MASK);
        assertThat(symbol.mask()).isEqualTo(2);
        assertThat(symbol.matrix())
                .isEqualTo(BitMatrix.parse(
                        "#######..#.##.#######",
                        "#.....#..####.#.....#",
                        "#.###.#.#.....#.###.#",
                        "#.###.#.##....#.###.#",
                        "#.###.#.#.###.#.###.#",
                        "#.....#.#...#.#.....#",
                        "#######.#.#.#.#######",
                        "........#..##........",
                        "#.#####..#..#.#####..",
                        "...#.#.##.#.#..#.##..",
                        "..#...##.#.#.#..#####",
                        "....#....#.....####..",
                        "...######..#.#..#....",
                        "........#.#####..##..",
                        "#######..##.#.##.....",
                        "#.....#.#.#####...#.#",
                        "#.###.#.#...#..#.##..",
                        "#.###.#.##..#..#.....",
                        "#.###.#.#.##.#..#.#..",
                        "#.....#........##.##.",
                        "#######.####.#..#.#.."));
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

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static int[] formats(int... words) {
        return Arrays.copyOf(words, words.length);
    }
}
