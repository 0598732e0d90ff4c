package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.codeword.BlockCorrector;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.codeword.Correction;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class Model1PlacementTest {
    static List<Version> versions() {
        return Version.all(Family.MODEL_1);
    }

    record Drawn(BlockLayout layout, int mask, BitMatrix matrix) {}

    static List<Drawn> symbolsOfAnotherEncoder() {
        List<String> lines = WorkedExample.lines("model1-symbols.txt");
        List<Drawn> symbols = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            String name = WorkedExample.value(lines.get(at), "symbol ");
            BlockLayout layout = WorkedExample.layout(name);
            int size = layout.version().size();
            symbols.add(new Drawn(
                    layout,
                    Integer.parseInt(name.substring(name.indexOf(' ') + 1)),
                    BitMatrix.parse(lines.subList(at + 1, at + 1 + size).toArray(new String[0]))));
            at += 1 + size;
        }
        return symbols;
    }

    @ParameterizedTest
    @MethodSource("symbolsOfAnotherEncoder")
    void redrawsTheSymbolsOfAnotherEncoderModuleForModule(Drawn symbol) {
        byte[] codewords = MatrixReader.codewords(symbol.matrix(), symbol.layout(), symbol.mask());
        int[] formats = new int[8];
        formats[symbol.mask()] = MatrixReader.formatWords(symbol.matrix(), Family.MODEL_1)[1];
        assertThat(MatrixWriter.write(symbol.layout(), codewords, formats, 0, symbol.mask())
                        .matrix())
                .isEqualTo(symbol.matrix());
        assertThat(FunctionPatterns.mismatches(symbol.matrix(), symbol.layout().version()))
                .isZero();
    }

    /** Two of them have several blocks: one block after the other, not interleaved. */
    @ParameterizedTest
    @MethodSource("symbolsOfAnotherEncoder")
    void blocksOfAnotherEncoderHaveNoErrors(Drawn symbol) {
        BlockLayout layout = symbol.layout();
        byte[] codewords = MatrixReader.codewords(symbol.matrix(), layout, symbol.mask());
        CodewordSequence sequence = new CodewordSequence(layout);
        byte[] data = CodewordSequence.dataOf(layout, codewords);
        for (int i = 0; i < data.length; i++) {
            sequence.putData(i, data[i]);
        }
        sequence.addErrorCorrection();
        assertThat(Arrays.copyOf(sequence.codewords(), layout.codewords()))
                .isEqualTo(Arrays.copyOf(codewords, layout.codewords()));
        assertThat(BlockCorrector.correct(layout, codewords, new int[0], false))
                .isInstanceOfSatisfying(Correction.Corrected.class, corrected -> {
                    assertThat(corrected.blocks())
                            .hasSize(layout.blocks())
                            .allSatisfy(block -> assertThat(block.errors()).isZero());
                    assertThat(corrected.data()).isEqualTo(Arrays.copyOf(codewords, layout.dataCodewords()));
                });
    }

    @Test
    void theNumericMessageOfAnotherEncoderStandsInTheFirstCodewords() {
        Drawn symbol = symbolsOfAnotherEncoder().get(0);
        byte[] codewords = MatrixReader.codewords(symbol.matrix(), symbol.layout(), symbol.mask());
        // Four hidden bits, an empty byte segment 0100 00000000, then numeric 0001 0000001001 012 345 672.
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            bits.append(Integer.toBinaryString(1 << 8 | codewords[i] & 0xFF).substring(1));
        }
        assertThat(bits)
                .startsWith("0000" + "0100" + "00000000" + "0001" + "0000001001" + "0000001100" + "0101011001"
                        + "1010100000");
    }

    /** The rectangles of Annex N, column of rectangles by column, counted as ISO readers do. */
    @ParameterizedTest
    @MethodSource("versions")
    void everyBitIsWhereTheRuleOfTheShapesPutsIt(Version version) {
        int n = version.size();
        List<int[]> corners = new ArrayList<>();
        int columns = n / 4 + 3;
        for (int j = 0; j < columns; j++) {
            if (j <= 1) {
                int rows = (n - 8) / 4;
                for (int i = 0; i < rows; i++) {
                    if (j == 1 || i % 2 == 1 || i == 0 || i == rows - 1) {
                        corners.add(new int[] {n - 1 - 4 * i, n - 1 - 2 * j, 2});
                    }
                }
            } else if (columns - j <= 4) {
                for (int i = 0; i < (n - 16) / 4; i++) {
                    int x = 2 * (columns - j - 1) + 1;
                    corners.add(new int[] {n - 9 - 4 * i, columns - j == 4 ? x + 1 : x, 2});
                }
            } else {
                int rows = n / 2;
                for (int i = 0; i < rows; i++) {
                    boolean finder = j == 2 && i >= rows - 4;
                    boolean extension = i == 0 && j % 2 == 1 && j + 1 != columns - 4;
                    if (!finder && !extension) {
                        int y = n - 1 - 2 * i;
                        corners.add(new int[] {i >= rows - 3 ? y - 1 : y, n - 5 - 4 * (j - 2), 4});
                    }
                }
            }
        }
        assertThat(corners).hasSize(version.codewords());
        int stride = BitMatrix.wordsPerRow(n);
        Model1Placement placement = new Model1Placement(version);
        for (int bit = 4; bit < 8 * corners.size(); bit++) {
            int[] corner = corners.get(bit / 8);
            int row = corner[0] - bit % 8 / corner[2];
            int column = corner[1] - bit % 8 % corner[2];
            byte[] codewords = new byte[version.codewords()];
            codewords[bit / 8] = (byte) (0x80 >> bit % 8);
            long[] expected = new long[n * stride];
            expected[row * stride + column / 64] = 1L << column;
            long[] words = new long[n * stride];
            placement.draw(codewords, -1, words);
            assertThat(words).as("bit %d", bit).isEqualTo(expected);
            assertThat(FunctionPatterns.isFunction(version, row, column)).isFalse();
        }
    }
}
