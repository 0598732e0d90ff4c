package org.quietzone.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final List<Mode> MODES = List.of(Mode.NUMERIC, Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI);

    @Test
    void table7_everyVersionAndLevel() {
        List<String[]> rows = Tables.rows("capacities.txt");
        assertThat(rows).hasSize(44);
        for (String[] row : rows) {
            Version version = Version.parse(row[0]);
            for (int i = 0; i < version.levels().size(); i++) {
                ErrorCorrection level = version.levels().get(i);
                String[] expected = row[i + 1].split("/");
                for (int m = 0; m < MODES.size(); m++) {
                    assertThat(Capacity.characters(version, level, MODES.get(m)))
                            .as(version + "-" + level + " " + MODES.get(m))
                            .isEqualTo(expected[m].equals("-") ? 0 : Integer.parseInt(expected[m]));
                }
            }
        }
    }

    @Test
    void refusesModesWithoutCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.characters(Version.of(1), ErrorCorrection.L, Mode.ECI));
    }
}
