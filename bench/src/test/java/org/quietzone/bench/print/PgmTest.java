package org.quietzone.bench.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Frame;

class PgmTest {
    @Test
    void readsWhatFollowsTheHead() {
        Frame frame = Pgm.read("P5\n# by hand\n3 2\n255\nabcdef".getBytes(StandardCharsets.US_ASCII));
        assertThat(frame.width()).isEqualTo(3);
        assertThat(frame.height()).isEqualTo(2);
        assertThat(frame.pixels()).containsExactly('a', 'b', 'c', 'd', 'e', 'f');
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> Pgm.read("P6 1 1 255 abc".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("graymap");
    }
}
