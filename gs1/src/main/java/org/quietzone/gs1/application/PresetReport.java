package org.quietzone.gs1.application;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a check.
 *
 * @param preset by what was checked
 * @param symbol the symbol that was checked, empty where data alone was
 * @param data the data that was checked, empty where the symbol alone was
 * @param findings what there is to say, errors first
 */
public record PresetReport(
        Preset preset, Optional<PrintedSymbol> symbol, Optional<CarriedData> data, List<Finding> findings) {
    public PresetReport {
        Objects.requireNonNull(preset, "preset");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(data, "data");
        findings = List.copyOf(findings);
    }

    static PresetReport of(
            Preset preset, Optional<PrintedSymbol> symbol, Optional<CarriedData> data, List<Finding> findings) {
        return new PresetReport(
                preset,
                symbol,
                data,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList());
    }

    /** Whether the preset is violated: there is an error. */
    public boolean violated() {
        return has(Severity.ERROR);
    }

    /** Whether there is a finding of a severity. */
    public boolean has(Severity severity) {
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                return true;
            }
        }
        return false;
    }

    /** The findings of a severity, in order. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
