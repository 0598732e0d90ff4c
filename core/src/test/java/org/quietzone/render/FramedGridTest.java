package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;

class FramedGridTest {
    private static final TestGrid GRID = new TestGrid(BitMatrix.parse("#.", ".#"), 2, false);

    @Test
    void theStandardsQuietZoneIsTheDefault() {
        FramedGrid framed = FramedGrid.of(GRID, OptionalInt.empty());
        assertThat(framed.size()).isEqualTo(6);
        assertThat(framed.quietZone()).isEqualTo(2);
        assertThat(framed.isDark(2, 2)).isTrue();
        assertThat(framed.isDark(2, 3)).isFalse();
        assertThat(framed.isDark(1, 1)).isFalse();
    }

    @Test
    void theQuietZoneOfAReversedSymbolIsDark() {
        FramedGrid framed = FramedGrid.of(GRID.reversed(), OptionalInt.of(1));
        assertThat(framed.isDark(0, 0)).isTrue();
        assertThat(framed.isDark(1, 1)).isFalse();
        assertThat(framed.isDark(-5, 99)).isTrue();
    }

    @Test
    void refusesAQuietZoneThatIsNoWidth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FramedGrid.of(GRID, OptionalInt.of(-1)))
                .withMessageContaining("0 to 100 modules");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().quietZone(101))
                .withMessageContaining("not 101");
    }
}
