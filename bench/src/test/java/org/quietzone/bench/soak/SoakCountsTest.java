package org.quietzone.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;

class SoakCountsTest {
    @Test
    void addsUpByWhatTheFramesShow() {
        SoakCounts counts = new SoakCounts();
        assertThat(counts.next()).isZero();
        assertThat(counts.next()).isEqualTo(1);
        GrayImage image = GrayImage.wrap(1000, 1000, new byte[1_000_000]);
        counts.add(new SoakFrame(0, Scenery.HOLLOW_SYMBOLS, image), 0, 0, 5_000_000);
        counts.add(new SoakFrame(1, Scenery.HOLLOW_SYMBOLS, image), 1, 0, 7_000_000);
        counts.add(new SoakFrame(2, Scenery.LINES, image), 0, 1, 1_500_000);
        assertThat(counts.done()).isEqualTo(3);
        assertThat(counts.readings()).isEqualTo(1);
        assertThat(counts.errors()).isEqualTo(1);
        assertThat(counts.table()).endsWith("| lines | 1 | 1 | 0 | 1.5 |\n| hollow symbols | 2 | 2 | 1 | 6.0 |\n");
    }
}
