package org.quietzone.bench.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.bench.contest.Frame;
import org.quietzone.image.GrayImage;

class VideoFrameTest {
    @ParameterizedTest
    @EnumSource
    void isTheSameEachTimeAndUsesTheRange(VideoFrame kind) {
        GrayImage frame = kind.image(320, 180);
        assertThat(frame.width()).isEqualTo(320);
        assertThat(frame.height()).isEqualTo(180);
        byte[] pixels = Frame.of(frame).pixels();
        assertThat(Frame.of(kind.image(320, 180)).pixels()).isEqualTo(pixels);
        double sum = 0;
        double squares = 0;
        for (byte pixel : pixels) {
            sum += pixel & 0xFF;
            squares += (pixel & 0xFF) * (pixel & 0xFF);
        }
        double mean = sum / pixels.length;
        assertThat(mean).isBetween(60.0, 220.0);
        assertThat(Math.sqrt(squares / pixels.length - mean * mean)).isBetween(3.0, 90.0);
    }
}
