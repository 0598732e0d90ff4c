package org.quietzone.bench.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DotsTest {
    private final Dots one = Dots.ofBits(new byte[] {0, 0, 0b0010_0000, 0, 0}, 0, 1, 5, true);

    @Test
    void inkSpreadsToAllSides() {
        Dots nine = Dots.ofBits(new byte[] {0, 0b0111_0000, 0b0111_0000, 0b0111_0000, 0}, 0, 1, 5, true);
        assertThat(one.printed(1)).isEqualTo(nine);
        assertThat(nine.printed(-1)).isEqualTo(one);
        assertThat(one.printed(0)).isEqualTo(one);
        assertThat(one.printed(-1)).isEqualTo(new Dots(5));
    }

    @Test
    void goesBetweenDotsAndGreyValues() {
        assertThat(Dots.of(one.frame())).isEqualTo(one);
        assertThat(one.frame().pixels()[12]).isZero();
        assertThat(one.frame().pixels()[0]).isEqualTo((byte) 255);
    }

    @Test
    void movesToASquareOfAnotherSize() {
        assertThat(one.on(2)).isEqualTo(new Dots(2));
        assertThat(one.on(9).on(5)).isEqualTo(one);
    }
}
