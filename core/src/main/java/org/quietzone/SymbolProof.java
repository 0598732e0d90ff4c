package org.quietzone;

import java.util.List;
import java.util.Optional;
import org.quietzone.proof.CodewordBudget;
import org.quietzone.proof.Contrast;

/**
 * What a {@link SymbolProver} found out about a symbol in a style.
 *
 * @param contrast the contrast of the colours
 * @param budget what a picture covers, where there is one
 * @param readBack whether the symbol was read, rightly, from a small, blurred and noisy image of itself and from a large
 *     and clean one
 * @param faults why it must not be printed, each a sentence; empty if it may
 * @param warnings what else is to be known, each a sentence
 * @param advice what would pass instead, each a sentence; only where there are faults
 */
public record SymbolProof(
        Contrast contrast,
        Optional<CodewordBudget> budget,
        boolean readBack,
        List<String> faults,
        List<String> warnings,
        List<String> advice) {
    /** Copies the lists. */
    public SymbolProof {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        advice = List.copyOf(advice);
    }

    /** Whether the symbol may be printed. */
    public boolean passed() {
        return faults.isEmpty();
    }
}
