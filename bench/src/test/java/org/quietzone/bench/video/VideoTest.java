package org.quietzone.bench.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Frame;

class VideoTest {
    @Test
    void measuresAllReadersOnAllFrames() {
        Frame desk = Frame.of(VideoFrame.DESK.image(320, 180));
        Frame page = Frame.of(VideoFrame.PAGE.image(320, 180));
        List<List<Video.Cost>> costs = new Video(List.of(desk, page)).measure(3);
        assertThat(costs)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(2).allSatisfy(cost -> {
                    assertThat(cost.nanos()).isPositive();
                    assertThat(cost.bytesPerPixel()).isPositive();
                    assertThat(cost.readings()).isZero();
                }));
    }
}
