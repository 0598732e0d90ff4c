package org.quietzone.bench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessCostTest {
    @Test
    void tellsHowAProcessEnded() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessCost cost = ProcessCost.of(List.of(java, "-Xlog:disable", "-cp", "nowhere", "NoSuchClass"));
        assertThat(cost.exitCode()).isEqualTo(1);
        assertThat(cost.seconds()).isPositive();
    }
}
