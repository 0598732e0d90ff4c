package org.quietzone.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLayoutTest {
    @Test
    void table9_all160Rows() {
        List<String[]> rows = Tables.rows("blocks.txt");
        assertThat(rows).hasSize(160);
        for (String[] row : rows) {
            String[] name = row[0].split("-");
            BlockLayout layout = Version.of(Integer.parseInt(name[0])).layout(ErrorCorrection.valueOf(name[1]));
            assertThat(layout.dataCodewords()).as(row[0]).isEqualTo(Integer.parseInt(row[1]));
            assertThat(layout.dataBits()).as(row[0]).isEqualTo(8 * Integer.parseInt(row[1]));
            assertThat(layout.eccPerBlock()).as(row[0]).isEqualTo(Integer.parseInt(row[2]));
            assertThat(layout.misdecodeProtection()).as(row[0]).isEqualTo(Integer.parseInt(row[3]));
            assertThat(shape(layout.shortBlocks(), layout, 0)).as(row[0]).isEqualTo(row[4]);
            if (row.length > 5) {
                assertThat(shape(layout.longBlocks(), layout, 1)).as(row[0]).isEqualTo(row[5]);
            } else {
                assertThat(layout.longBlocks()).as(row[0]).isZero();
            }
            assertThat(layout.codewords()).as(row[0]).isEqualTo(layout.version().codewords());
        }
    }

    private static String shape(int count, BlockLayout layout, int more) {
        int data = layout.shortDataCodewords() + more;
        return count + "x" + (data + layout.eccPerBlock()) + "/" + data + "/" + layout.correctable();
    }

    @Test
    void table9_microQrFillsItsModules() {
        for (Version version : Version.all(Family.MICRO_QR)) {
            for (ErrorCorrection level : version.levels()) {
                BlockLayout layout = version.layout(level);
                assertThat(layout.dataBits() + 8 * layout.eccCodewords())
                        .as(version + "-" + level)
                        .isEqualTo(version.dataModules());
            }
        }
        assertThat(Version.micro(4).layout(ErrorCorrection.Q).correctable()).isEqualTo(7);
        assertThat(Version.micro(1).layout(ErrorCorrection.DETECTION).correctable())
                .isZero();
        assertThat(Version.micro(2).layout(ErrorCorrection.L).correctable()).isEqualTo(1);
    }

    @Test
    void annexN_model1LeavesTheRemainderCodewordsOfItsTable() {
        int[][] remainders = {
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0},
            {0, 0, 0, 0, 0, 0, 2, 1, 0, 2, 1, 1, 2, 4}
        };
        for (Version version : Version.all(Family.MODEL_1)) {
            for (ErrorCorrection level : version.levels()) {
                assertThat(version.codewords() - version.layout(level).codewords())
                        .as(version + "-" + level)
                        .isEqualTo(remainders[level.ordinal() - 1][version.number() - 1]);
            }
        }
    }

    @Test
    void clause7_6_everyPositionIsTakenOnce() {
        for (Version version : Version.all(Family.QR_CODE)) {
            for (ErrorCorrection level : version.levels()) {
                BlockLayout layout = version.layout(level);
                BitSet taken = new BitSet();
                for (int block = 0; block < layout.blocks(); block++) {
                    for (int i = 0; i < layout.dataCodewords(block); i++) {
                        taken.set(layout.dataPosition(block, i));
                    }
                    for (int j = 0; j < layout.eccPerBlock(); j++) {
                        taken.set(layout.eccPosition(block, j));
                    }
                }
                assertThat(taken.cardinality()).isEqualTo(layout.codewords());
                assertThat(taken.length()).isEqualTo(layout.codewords());
            }
        }
    }
}
