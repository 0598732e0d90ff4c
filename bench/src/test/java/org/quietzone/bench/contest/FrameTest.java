package org.quietzone.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quietzone.image.ColourImage;
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

    @Test
    void channelsTurnWithTheFrame() {
        Frame colourful = Frame.of(ColourImage.of(
                GrayImage.wrap(2, 1, new byte[] {1, 2}),
                GrayImage.wrap(2, 1, new byte[] {3, 4}),
                GrayImage.wrap(2, 1, new byte[] {5, 6}),
                GrayImage.wrap(2, 1, new byte[] {7, 8})));
        assertThat(colourful.turned(180).channels())
                .containsExactly(new byte[] {4, 3}, new byte[] {6, 5}, new byte[] {8, 7});
        ColourImage turned = colourful.turned(90).colour();
        assertThat(turned.height()).isEqualTo(2);
        assertThat(turned.luma().get(0, 1)).isEqualTo(2);
        assertThat(turned.blue().get(0, 1)).isEqualTo(8);
        assertThat(frame.channels()).isEmpty();
        assertThat(frame.colour().hasColour()).isFalse();
    }
}
