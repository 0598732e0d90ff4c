package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class CodewordSequenceTest {
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();

    @Test
    void annexI2Version1M() {
        assertErrorCorrection(
                "1", "M", "10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11", "A5 24 D4 C1 ED 36 C7 87 2C 55");
    }

    @Test
    void annexI3VersionM2L() {
        assertErrorCorrection("M2", "L", "40 18 AC C3 00", "86 0D 22 AE 30");
    }

    @Test
    void clause743ExampleVersionM3M() {
        assertErrorCorrection("M3", "M", "20 06 2B 35 37 0A 75 28 00", "C3 70 A0 9A 0A 85 82 DC");
    }

    @ParameterizedTest
    @CsvSource({
        "1, M, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC 11 EC 11, C4 23 27 77 EB D7 E7 E2 5D 17",
        "1, Q, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC, A8 48 16 52 D9 36 9C 00 2E 0F B4 7A 10",
        "1, H, 20 29 CE E7 21 00 EC 11 EC, F2 39 E6 F0 18 FB 20 89 12 A8 F7 03 74 DC A4 90 55",
        "1, H, 10 40 0C 56 6A 6E 14 EA 50, 20 34 A9 8A 25 5B 0D AA 4C 89 B8 A9 29 DE F2 93 0C",
        "M1, DETECTION, A3 DA D0, 6E C7",
        "M2, M, D3 9A 87 42, 90 DD FE 7D B0 F2",
        "M3, L, 5D F8 23 78 A4 D8 00 EC 11 EC 00, 64 87 55 47 CD AF",
        "M3, M, 10 06 2B 30 C0 00 EC 11 00, 48 16 1C 00 29 A7 5E A2",
        "M4, L, 4D 4D 69 63 72 6F 20 51 52 20 43 6F 64 65 00 00, 33 83 25 28 37 9A 6B 42",
        "M4, M, 25 39 DC E4 20 00 EC 11 EC 11 EC 11 EC 11, E7 2B 8D 24 4A 14 2B DA 96 58",
        "M4, Q, 05 01 8A CD 4D 20 00 EC 11 EC, 55 FC 83 21 CD B4 CE 84 72 F7 C5 AB DA 36"
    })
    void clause752SmallSymbols(String version, String level, String data, String errorCorrection) {
        assertErrorCorrection(version, level, data, errorCorrection);
    }

    private static void assertErrorCorrection(String version, String level, String data, String errorCorrection) {
        BlockLayout layout = Version.parse(version).layout(ErrorCorrection.valueOf(level));
        byte[] sequence = Blocks.sequence(layout, Blocks.hex(data));
        assertThat(SPACED.formatHex(sequence)).isEqualTo(data + " " + errorCorrection);
        assertThat(CodewordSequence.dataOf(layout, sequence)).isEqualTo(Blocks.hex(data));
    }

    @Test
    void clause76InterleavingOfVersion5Q() {
        byte[] data = Blocks.hex("43 C0 10 20 30 40 50 60 70 80 90 A0 B0 C0 D0"
                + "E0 F1 01 11 21 31 41 51 61 71 81 91 A1 B1 C1"
                + "D1 E1 F2 02 12 22 32 42 52 62 72 82 92 A2 B2 C2"
                + "D2 E2 F3 03 13 23 33 43 53 63 73 83 93 A3 B3 C0");
        byte[] expected = Blocks.hex("43 E0 D1 D2 C0 F1 E1 E2 10 01 F2 F3 20 11 02 03 30 21 12 13 40 31 22 23"
                + "50 41 32 33 60 51 42 43 70 61 52 53 80 71 62 63 90 81 72 73 A0 91 82 83 B0 A1 92 93"
                + "C0 B1 A2 A3 D0 C1 B2 B3 C2 C0"
                + "77 E1 C0 03 23 DB 99 2A 08 28 0E 52 8A 42 D6 51 CC B1 42 07 08 70 DE 8A 89 80 BD 70"
                + "28 82 5F 05 E7 A6 13 BF 3A 8A F3 F6 2B F0 74 FC 25 07 89 8C 40 11 41 3C 5B 55 A1 20"
                + "B9 9D ED 24 96 BA B1 D5 09 2E 5F F0 CE D5 01 F5");
        BlockLayout layout = Version.of(5).layout(ErrorCorrection.Q);
        assertThat(Blocks.sequence(layout, data)).isEqualTo(expected);
        assertThat(CodewordSequence.dataOf(layout, expected)).isEqualTo(data);
    }

    @Test
    void everyLayoutPutsItsDataWhereItsBlocksHaveThem() {
        Random random = new Random(1);
        for (BlockLayout layout : Blocks.allLayouts()) {
            byte[] data = Blocks.randomData(layout, random);
            byte[] sequence = Blocks.sequence(layout, data);
            byte[] dealt = new byte[data.length];
            int next = 0;
            List<List<Integer>> positions = Blocks.positions(layout);
            for (int block = 0; block < layout.blocks(); block++) {
                for (int position : positions.get(block).subList(0, layout.dataCodewords(block))) {
                    dealt[position] = data[next++];
                }
            }
            assertThat(Arrays.copyOf(sequence, data.length)).as("%s", layout).isEqualTo(dealt);
            assertThat(CodewordSequence.dataOf(layout, sequence))
                    .as("%s", layout)
                    .isEqualTo(data);
        }
    }

    @Test
    void dataMayComeInAnyOrderAndTwice() {
        Random random = new Random(2);
        for (BlockLayout layout : Blocks.allLayouts()) {
            byte[] data = Blocks.randomData(layout, random);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < data.length; i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            CodewordSequence sequence = new CodewordSequence(layout);
            for (int index : order) {
                sequence.putData(index, 0xA5);
                sequence.putData(index, data[index]);
            }
            sequence.addErrorCorrection();
            assertThat(sequence.codewords()).as("%s", layout).isEqualTo(Blocks.sequence(layout, data));
        }
    }

    @Test
    void annexNRemainderCodewordsArePads() {
        BlockLayout layout = Version.model1(14).layout(ErrorCorrection.H);
        byte[] sequence = Blocks.sequence(layout, new byte[layout.dataCodewords()]);
        assertThat(sequence).hasSize(610);
        assertThat(Arrays.copyOfRange(sequence, 606, 610)).isEqualTo(Blocks.hex("EC 11 EC 11"));
    }

    @Test
    void errorCorrectionMayBeAddedAgain() {
        BlockLayout layout = Version.model1(9).layout(ErrorCorrection.H);
        CodewordSequence sequence = new CodewordSequence(layout);
        sequence.putData(5, 0x55);
        sequence.addErrorCorrection();
        sequence.putData(5, 0x12);
        sequence.addErrorCorrection();
        byte[] data = new byte[layout.dataCodewords()];
        data[5] = 0x12;
        assertThat(sequence.codewords()).isEqualTo(Blocks.sequence(layout, data));
    }

    @Test
    void refusesDataOutsideTheVersion() {
        CodewordSequence sequence = new CodewordSequence(Version.of(5).layout(ErrorCorrection.Q));
        for (int index : new int[] {-1, 62, 63, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sequence.putData(index, 0))
                    .withMessage("Version 5-Q has the data codewords 0 to 61, not " + index);
        }
        for (int index = 0; index < 62; index++) {
            sequence.putData(index, index);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> sequence.putData(62, 0));
    }

    @Test
    void refusesASequenceOfAnotherLength() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodewordSequence.dataOf(layout, new byte[25]))
                .withMessage("Version 1 has 26 codewords, not 25");
    }
}
