package org.quietzone.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;

class FrameTest {
    private final Frame frame = Frame.of(GrayImage.wrap(3, 2, new byte[] {1, 2, 3, 4, 5, 6}));

    @Test
    void turnsClockwise() {
        Frame turned = frame.turned(90);
        assertThat(turned.width()).isEqualTo(2);
        assertThat(turned.height()).isEqualTo(3);
        assertThat(turned.pixels()).containsExactly(4, 1, 5, 2, 6, 3);
        assertThat(frame.turned(180).pixels()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(frame.turned(270).pixels()).containsExactly(3, 6, 2, 5, 1, 4);
        assertThat(frame.turned(0)).isEqualTo(frame);
    }

    @Test
    void refusesOtherAngles() {
        assertThatThrownBy(() -> frame.turned(45)).hasMessageContaining("45");
    }

    @Test
    void givesACopyThatCanBeSpoilt() {
        frame.copy().pixels()[0] = 9;
        assertThat(frame.pixels()[0]).isEqualTo((byte) 1);
    }
}
