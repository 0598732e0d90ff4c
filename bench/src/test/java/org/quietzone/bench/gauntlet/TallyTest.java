package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void addsUp() {
        Tally tally = Tally.NONE
                .plus("a", List.of("a"), 500_000_000)
                .plus("b", List.of(), 0)
                .plus("c", List.of("x", "c"), 0)
                .plusError(250_000_000);
        assertThat(tally).isEqualTo(new Tally(4, 2, 1, 1, 0.75));
    }
}
