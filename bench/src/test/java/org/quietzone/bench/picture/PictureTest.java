package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;

class PictureTest {
    private final Picture ramp = Picture.of(4, 2, (x, y) -> (x - 0.5) / 3 + (y > 1 ? 1 : 0));

    @Test
    void takesTheFieldAtTheCentresOfItsPixels() {
        assertThat(ramp.get(0, 0)).isZero();
        assertThat(ramp.get(3, 0)).isEqualTo(1);
        assertThat(ramp.get(1, 1)).isEqualTo((float) (4 / 3.0));
    }

    @Test
    void goesOnBeyondItsEdges() {
        assertThat(ramp.get(-5, -1)).isEqualTo(ramp.get(0, 0));
        assertThat(ramp.get(9, 7)).isEqualTo(ramp.get(3, 1));
    }

    @Test
    void changesPixelsAlone() {
        ramp.each(value -> 1 - value).times((x, y) -> x < 1 ? 0.5 : 1);
        assertThat(ramp.get(0, 0)).isEqualTo(0.5f);
        assertThat(ramp.get(3, 0)).isZero();
    }

    @Test
    void isClippedWhenExposed() {
        GrayImage image = Picture.of(3, 1, (x, y) -> x - 1).exposed();
        assertThat(image.get(0, 0)).isZero();
        assertThat(image.get(1, 0)).isEqualTo(128);
        assertThat(image.get(2, 0)).isEqualTo(255);
    }
}
