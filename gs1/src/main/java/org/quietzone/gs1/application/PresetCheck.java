package org.quietzone.gs1.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds symbols and their data to a preset. What the preset leaves open, and what is not known of a symbol, is not
 * checked, but said. Immutable.
 */
public final class PresetCheck {
    private final Preset preset;

    /** Checks by a preset. */
    public PresetCheck(Preset preset) {
        this.preset = Objects.requireNonNull(preset, "preset");
    }

    /** By what it checks. */
    public Preset preset() {
        return preset;
    }

    /**
     * What there is to say.
     *
     * @param symbol the symbol; empty if only data is to be checked
     * @param data what it carries; empty if only the symbol is to be checked
     */
    public PresetReport of(Optional<PrintedSymbol> symbol, Optional<CarriedData> data) {
        List<Finding> findings = new ArrayList<>();
        symbol.ifPresent(printed -> new PrintRules(preset, printed, findings).check());
        data.ifPresent(carried -> new DataRules(preset, carried, findings).check());
        return PresetReport.of(preset, symbol, data, findings);
    }
}
