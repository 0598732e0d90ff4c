package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresetReportTest {
    private static final Finding ADVICE = Finding.of(Severity.ADVICE, PresetRule.BESIDE, "advice");
    private static final Finding WARNING = Finding.of(Severity.WARNING, PresetRule.DOMAIN, "warning");
    private static final Finding ERROR = Finding.of(Severity.ERROR, PresetRule.DATA, "error");

    private static PresetReport report(List<Finding> findings) {
        return PresetReport.of(Presets.RETAIL_POS, Optional.empty(), Optional.empty(), findings);
    }

    @Test
    void errorsComeFirst() {
        PresetReport report = report(List.of(ADVICE, WARNING, ERROR));

        assertThat(report.findings()).containsExactly(ERROR, WARNING, ADVICE);
        assertThat(report.findings(Severity.WARNING)).containsExactly(WARNING);
    }

    @Test
    void errorsAloneViolateAPreset() {
        assertThat(report(List.of(ERROR)).violated()).isTrue();
        assertThat(report(List.of(WARNING, ADVICE)).violated()).isFalse();
        assertThat(report(List.of()).violated()).isFalse();
    }

    @Test
    void aFindingReadsAsALine() {
        assertThat(WARNING).hasToString("warning: warning");
    }
}
