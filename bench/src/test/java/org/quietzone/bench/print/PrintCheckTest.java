package org.quietzone.bench.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Frame;

class PrintCheckTest {
    @Test
    void countsDotsThatDiffer() {
        Dots dots = new Dots(3);
        dots.set(1, 1);
        byte[] pixels = {-1, -1, -1, -1, -1, -1, -1, -1, 0};
        assertThat(PrintCheck.difference(new Frame(3, 3, pixels), dots)).isEqualTo("2");
        assertThat(PrintCheck.difference(dots.frame(), dots)).isEqualTo("0");
        assertThat(PrintCheck.difference(new Dots(5).frame(), dots)).isEqualTo("5 × 5 in place of 3");
    }
}
