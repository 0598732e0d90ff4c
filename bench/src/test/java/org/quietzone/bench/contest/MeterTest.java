package org.quietzone.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeterTest {
    @Test
    void countsWhatThisThreadAllocates() {
        long before = Meter.bytes();
        byte[] kept = new byte[1_000_000];
        long after = Meter.bytes();
        assertThat(after - before).isBetween(1_000_000L, 1_200_000L);
        assertThat(kept).hasSize(1_000_000);
    }

    @Test
    void timeGoesOnWhileThisThreadWorks() {
        long before = Meter.nanos();
        double sum = 0;
        for (int n = 1; n < 3_000_000; n++) {
            sum += 1.0 / n;
        }
        assertThat(sum).isGreaterThan(15);
        assertThat(Meter.nanos()).isGreaterThan(before);
    }
}
