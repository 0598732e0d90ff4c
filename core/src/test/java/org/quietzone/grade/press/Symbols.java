package org.quietzone.grade.press;

import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** Symbols to print. */
public final class Symbols {
    private Symbols() {}

    /** A symbol of a version, at the highest level that it has. */
    public static Symbol of(Version version) {
        ErrorCorrection level = version.levels().get(version.levels().size() - 1);
        String text = version.family() == Family.MICRO_QR ? "2026" : "0123456789012345";
        return SymbolEncoder.builder()
                .family(version.family())
                .version(version)
                .level(level)
                .build()
                .encode(text);
    }
}
