package org.quietzone.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void table1AndAnnexE_allFortyVersions() {
        List<String[]> rows = Tables.rows("versions.txt");
        assertThat(rows).hasSize(40);
        for (String[] row : rows) {
            Version version = Version.of(Integer.parseInt(row[0]));
            assertThat(version.size()).as("side of " + version).isEqualTo(Integer.parseInt(row[1]));
            assertThat(version.dataModules()).as("data modules of " + version).isEqualTo(Integer.parseInt(row[2]));
            assertThat(version.codewords()).as("codewords of " + version).isEqualTo(Integer.parseInt(row[3]));
            assertThat(version.remainderBits())
                    .as("remainder bits of " + version)
                    .isEqualTo(Integer.parseInt(row[4]));
            int centres = row[5].equals("-") ? 0 : row.length - 5;
            assertThat(version.alignmentCentres()).isEqualTo(centres);
            for (int i = 0; i < centres; i++) {
                assertThat(version.alignmentCentre(i))
                        .as("centre " + i + " of " + version)
                        .isEqualTo(Integer.parseInt(row[5 + i]));
            }
        }
    }

    @Test
    void microVersionsHaveTheModulesOfClause6_3() {
        assertThat(Version.all(Family.MICRO_QR)).map(Version::size).containsExactly(11, 13, 15, 17);
        assertThat(Version.all(Family.MICRO_QR)).map(Version::dataModules).containsExactly(36, 80, 132, 192);
        assertThat(Version.all(Family.MICRO_QR)).map(Version::quietZone).containsOnly(2);
        assertThat(Version.all(Family.MICRO_QR)).map(Version::masks).containsOnly(4);
    }

    @Test
    void annexN_model1HoldsTheCodewordsOfItsTable() {
        assertThat(Version.all(Family.MODEL_1))
                .map(Version::codewords)
                .containsExactly(26, 46, 72, 100, 134, 170, 212, 256, 306, 358, 416, 476, 542, 610);
    }

    @Test
    void table3_characterCountBits() {
        assertThat(Version.of(9).countBits(Mode.NUMERIC)).isEqualTo(10);
        assertThat(Version.of(10).countBits(Mode.BYTE)).isEqualTo(16);
        assertThat(Version.of(26).countBits(Mode.ALPHANUMERIC)).isEqualTo(11);
        assertThat(Version.of(27).countBits(Mode.KANJI)).isEqualTo(12);
        assertThat(Version.micro(1).countBits(Mode.NUMERIC)).isEqualTo(3);
        assertThat(Version.micro(2).countBits(Mode.ALPHANUMERIC)).isEqualTo(3);
        assertThat(Version.micro(3).countBits(Mode.BYTE)).isEqualTo(4);
        assertThat(Version.micro(4).countBits(Mode.KANJI)).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.micro(2).countBits(Mode.BYTE))
                .withMessageContaining("M2");
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(1).countBits(Mode.ECI));
    }

    @Test
    void table2_modesOfMicroVersions() {
        assertThat(Version.micro(1).has(Mode.NUMERIC)).isTrue();
        assertThat(Version.micro(1).has(Mode.ALPHANUMERIC)).isFalse();
        assertThat(Version.micro(2).has(Mode.BYTE)).isFalse();
        assertThat(Version.micro(3).has(Mode.KANJI)).isTrue();
        assertThat(Version.micro(4).has(Mode.ECI)).isFalse();
        assertThat(Version.micro(4).has(Mode.HANZI)).isFalse();
        assertThat(Version.model1(3).has(Mode.ECI)).isFalse();
        assertThat(Version.micro(1).modeIndicatorBits()).isZero();
        assertThat(Version.micro(4).terminatorBits()).isEqualTo(9);
    }

    @Test
    void parsesWhatItPrints() {
        for (Family family : Family.values()) {
            for (Version version : Version.all(family)) {
                assertThat(Version.parse(version.toString())).isSameAs(version);
                assertThat(Version.ofSize(family, version.size())).containsSame(version);
            }
        }
        assertThat(Version.parse("m3")).isSameAs(Version.micro(3));
        for (String bad : List.of("", "0", "41", "M0", "M5", "model1-15", "7 7", "-1", "M", "123")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Version.parse(bad));
        }
    }

    @Test
    void onlyTheStandardsSidesAreVersions() {
        for (int size = -5; size < 200; size++) {
            assertThat(Version.ofSize(Family.QR_CODE, size).isPresent())
                    .isEqualTo(size >= 21 && size <= 177 && size % 4 == 1);
            assertThat(Version.ofSize(Family.MICRO_QR, size).isPresent())
                    .isEqualTo(size >= 11 && size <= 17 && size % 2 == 1);
        }
    }

    @Test
    void refusesALevelThatAVersionDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.micro(1).layout(ErrorCorrection.L))
                .withMessageContaining("DETECTION");
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(1).layout(ErrorCorrection.DETECTION));
        assertThat(Version.micro(4).has(ErrorCorrection.H)).isFalse();
    }
}
