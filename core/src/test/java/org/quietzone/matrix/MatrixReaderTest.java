package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class MatrixReaderTest {
    static Stream<Version> all() {
        return MatrixWriterTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackWhatIsDrawnInEveryVersionLevelAndMask(Version version) {
        Random random = new Random(version.hashCode() + 1L);
        for (ErrorCorrection level : version.levels()) {
            BlockLayout layout = version.layout(level);
            byte[] codewords = MatrixWriterTest.randomCodewords(layout, random);
            int[] formats = random.ints(version.masks(), 0, 1 << 15).toArray();
            int versionWord = random.nextInt(1 << 18);
            for (int mask = 0; mask < version.masks(); mask++) {
                BitMatrix matrix = MatrixWriter.write(layout, codewords, formats, versionWord, mask)
                        .matrix();
                assertThat(MatrixReader.codewords(matrix, layout, mask))
                        .as("%s-%s mask %d", version, level, mask)
                        .isEqualTo(codewords);
                assertThat(MatrixReader.formatWords(matrix, version.family()))
                        .containsOnly(formats[mask])
                        .hasSize(version.family() == Family.MICRO_QR ? 1 : 2);
                if (version.hasVersionInformation()) {
                    assertThat(MatrixReader.versionWords(matrix)).containsExactly(versionWord, versionWord);
                }
                assertThat(MatrixReader.mirroredFormatWords(matrix, version.family()))
                        .isEqualTo(MatrixReader.formatWords(matrix.transposed(), version.family()));
                assertThat(FunctionPatterns.mismatches(matrix, version)).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachModuleBelongsToOneBitAtMost(Version version) {
        BlockLayout layout = version.layout(version.levels().get(0));
        byte[] codewords = new byte[version.codewords()];
        BitMatrix matrix = MatrixWriter.write(layout, codewords, new int[version.masks()], 0, 0)
                .matrix();
        Random random = new Random(version.hashCode());
        for (int i = 0; i < 50; i++) {
            boolean[][] dark = MatrixWriterTest.modules(matrix);
            int row = random.nextInt(version.size());
            int column = random.nextInt(version.size());
            dark[row][column] ^= true;
            int bits = 0;
            for (byte codeword : MatrixReader.codewords(BitMatrix.of(dark), layout, 0)) {
                bits += Integer.bitCount(codeword & 0xFF);
            }
            boolean data = !FunctionPatterns.isFunction(version, row, column);
            assertThat(bits)
                    .as("module (%d, %d)", row, column)
                    .isBetween(data && version.remainderBits() == 0 ? 1 : 0, data ? 1 : 0);
        }
    }

    /** The modules of a codeword are those that change it, so codewords() itself is what to compare with. */
    @ParameterizedTest
    @MethodSource("all")
    void aCodewordIsAsSureAsTheLeastOfTheModulesThatChangeIt(Version version) {
        int size = version.size();
        Random random = new Random(version.hashCode() + 2L);
        for (ErrorCorrection level : version.levels()) {
            if (version.family() != Family.MICRO_QR && level != ErrorCorrection.Q) {
                continue; // The level matters for M3 alone.
            }
            BlockLayout layout = version.layout(level);
            byte[] values = new byte[size * size];
            random.nextBytes(values);
            byte[] expected = new byte[version.codewords()];
            Arrays.fill(expected, (byte) 255);
            boolean[][] dark = new boolean[size][size];
            byte[] before = MatrixReader.codewords(BitMatrix.of(dark), layout, 0);
            // All modules of a small symbol, about five hundred of a large one.
            int step = 1 + size * size / 700;
            for (int at = random.nextInt(step); at < values.length; at += step) {
                dark[at / size][at % size] = true;
                byte[] after = MatrixReader.codewords(BitMatrix.of(dark), layout, 0);
                dark[at / size][at % size] = false;
                int changed = Arrays.mismatch(before, after);
                if (step == 1 && changed >= 0) {
                    expected[changed] = (byte) Math.min(expected[changed] & 0xFF, values[at] & 0xFF);
                } else if (step > 1) {
                    byte[] lone = new byte[size * size];
                    Arrays.fill(lone, (byte) 200);
                    lone[at] = 7;
                    byte[] least = MatrixReader.codewordConfidence(ModuleConfidence.of(size, lone), layout);
                    byte[] only = new byte[least.length];
                    Arrays.fill(only, (byte) 200);
                    if (changed >= 0) {
                        only[changed] = 7;
                    }
                    assertThat(Arrays.equals(least, only)).as("module %d", at).isTrue();
                }
            }
            if (step == 1) {
                assertThat(MatrixReader.codewordConfidence(ModuleConfidence.of(size, values), layout))
                        .as("%s-%s", version, level)
                        .isEqualTo(expected);
            }
        }
    }

    /** What is drawn of one codeword, and nothing else, is at its places: eight modules, or four of a half codeword. */
    @ParameterizedTest
    @MethodSource("all")
    void placesAreWhereTheWriterDraws(Version version) {
        int size = version.size();
        for (ErrorCorrection level : version.levels()) {
            if (version.family() != Family.MICRO_QR && level != ErrorCorrection.M) {
                continue; // The level matters for M3 alone.
            }
            BlockLayout layout = version.layout(level);
            int[] places = MatrixReader.codewordPlaces(layout);
            int[] modules = new int[version.codewords()];
            byte[] none = new byte[version.codewords()];
            BitMatrix empty = drawn(layout, none, 0, 0);
            int unused = 0;
            for (int i = 0; i < places.length; i++) {
                boolean function = FunctionPatterns.isFunction(version, i / size, i % size);
                if (places[i] == MatrixReader.NO_CODEWORD) {
                    unused += function ? 0 : 1;
                } else {
                    assertThat(function).isFalse();
                    modules[places[i]]++;
                }
            }
            assertThat(unused).isEqualTo(version.remainderBits());
            int half = version.family() == Family.MODEL_1
                    ? 0
                    : version.family() == Family.MICRO_QR && version.number() % 2 == 1
                            ? layout.dataCodewords() - 1
                            : -1;
            for (int i = 0; i < modules.length; i++) {
                assertThat(modules[i]).as("codeword %s of %s", i, version).isEqualTo(i == half ? 4 : 8);
            }
            int step = 1 + modules.length / 25;
            for (int codeword = 0; codeword < modules.length; codeword += step) {
                byte[] one = none.clone();
                one[codeword] = (byte) 0xFF;
                BitMatrix matrix = drawn(layout, one, 0, 0);
                for (int i = 0; i < places.length; i++) {
                    boolean differs = matrix.get(i / size, i % size) != empty.get(i / size, i % size);
                    if (differs != (places[i] == codeword)) {
                        assertThat(differs)
                                .as("module %s, codeword %s", i, codeword)
                                .isEqualTo(places[i] == codeword);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void placesOfInformationAreWhereItsBitsAreRead(Version version) {
        int size = version.size();
        int[][] format = MatrixReader.formatPlaces(version);
        assertThat(format.length).isEqualTo(version.family() == Family.MICRO_QR ? 1 : 2);
        for (int copy = 0; copy < format.length; copy++) {
            assertThat(format[copy]).hasSize(15).doesNotHaveDuplicates();
            for (int i = 0; i < 15; i++) {
                boolean[][] dark = new boolean[size][size];
                dark[format[copy][i] / size][format[copy][i] % size] = true;
                int[] words = new int[format.length];
                words[copy] = 1 << (14 - i);
                assertThat(MatrixReader.formatWords(BitMatrix.of(dark), version.family()))
                        .isEqualTo(words);
            }
        }
        int[][] versions = MatrixReader.versionPlaces(version);
        assertThat(versions.length).isEqualTo(version.hasVersionInformation() ? 2 : 0);
        for (int copy = 0; copy < versions.length; copy++) {
            assertThat(versions[copy]).hasSize(18).doesNotHaveDuplicates();
            for (int i = 0; i < 18; i++) {
                boolean[][] dark = new boolean[size][size];
                dark[versions[copy][i] / size][versions[copy][i] % size] = true;
                int[] words = new int[2];
                words[copy] = 1 << (17 - i);
                assertThat(MatrixReader.versionWords(BitMatrix.of(dark))).isEqualTo(words);
            }
        }
    }

    private static BitMatrix drawn(BlockLayout layout, byte[] codewords, int format, int versionWord) {
        int[] formats = new int[layout.version().masks()];
        Arrays.fill(formats, format);
        return MatrixWriter.write(layout, codewords, formats, versionWord, 0).matrix();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheSymbolsOfAnnexIAndTheirLikes(WorkedExample example) {
        assertThat(MatrixReader.codewords(example.matrix(), example.layout(), example.mask()))
                .isEqualTo(example.codewords());
        assertThat(MatrixReader.formatWords(
                        example.matrix(), example.layout().version().family()))
                .containsOnly(example.formatWords()[example.mask()]);
    }

    static List<WorkedExample> examples() {
        return WorkedExample.all();
    }

    @Test
    void formatWordsOf791StandAtThePlacesOfFigure25() {
        int size = 25;
        // Bit 14 first.
        int[][] first = {
            {8, 0}, {8, 1}, {8, 2}, {8, 3}, {8, 4}, {8, 5}, {8, 7}, {8, 8}, {7, 8}, {5, 8}, {4, 8}, {3, 8}, {2, 8},
            {1, 8}, {0, 8}
        };
        int[][] second = {
            {24, 8}, {23, 8}, {22, 8}, {21, 8}, {20, 8}, {19, 8}, {18, 8}, {8, 17}, {8, 18}, {8, 19}, {8, 20}, {8, 21},
            {8, 22}, {8, 23}, {8, 24}
        };
        for (int i = 0; i < 15; i++) {
            boolean[][] dark = new boolean[size][size];
            dark[first[i][0]][first[i][1]] = true;
            assertThat(MatrixReader.formatWords(BitMatrix.of(dark), Family.QR_CODE))
                    .containsExactly(1 << (14 - i), 0);
            assertThat(MatrixReader.formatWords(BitMatrix.of(dark), Family.MODEL_1))
                    .containsExactly(1 << (14 - i), 0);
            dark[first[i][0]][first[i][1]] = false;
            dark[second[i][0]][second[i][1]] = true;
            assertThat(MatrixReader.formatWords(BitMatrix.of(dark), Family.QR_CODE))
                    .containsExactly(0, 1 << (14 - i));
        }
    }

    @Test
    void microFormatWordBeginsAtTheLeftAndEndsAtTheTop() {
        for (int bit = 0; bit < 15; bit++) {
            boolean[][] dark = new boolean[13][13];
            dark[bit < 8 ? bit + 1 : 8][bit < 8 ? 8 : 15 - bit] = true;
            assertThat(MatrixReader.formatWords(BitMatrix.of(dark), Family.MICRO_QR))
                    .containsExactly(1 << bit);
        }
    }

    @Test
    void versionWordsOf710StandAtTheUpperRightAndTheLowerLeft() {
        for (int bit = 0; bit < 18; bit++) {
            boolean[][] dark = new boolean[45][45];
            dark[bit / 3][34 + bit % 3] = true;
            assertThat(MatrixReader.versionWords(BitMatrix.of(dark))).containsExactly(1 << bit, 0);
            assertThat(MatrixReader.versionWords(BitMatrix.of(dark).transposed()))
                    .containsExactly(0, 1 << bit);
        }
    }

    @Test
    void rejectsMatricesOfTheWrongSizeAndMasksThatDoNotExist() {
        BitMatrix matrix = BitMatrix.of(new boolean[21][21]);
        BlockLayout layout = Version.of(2).layout(ErrorCorrection.L);
        assertThatThrownBy(() -> MatrixReader.codewords(matrix, layout, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("25 modules a side");
        assertThatThrownBy(() -> MatrixReader.codewords(matrix, Version.of(1).layout(ErrorCorrection.L), 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatrixReader.codewordConfidence(ModuleConfidence.of(21, new byte[441]), layout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Version 2 has 25 modules a side, but there are confidences for 21");
        assertThatThrownBy(() -> MatrixReader.formatWords(BitMatrix.of(new boolean[22][22]), Family.QR_CODE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22");
        assertThatThrownBy(() -> MatrixReader.formatWords(matrix, Family.MICRO_QR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatrixReader.versionWords(BitMatrix.of(new boolean[17][17])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FunctionPatterns.mismatches(matrix, Version.of(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
