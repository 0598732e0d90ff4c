package org.quietzone.bench.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quietzone.SymbolProof;
import org.quietzone.SymbolProver;
import org.quietzone.render.FinderShape;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Style;

/** What the proof says of a symbol. */
enum Verdict {
    /** It may be printed. */
    PASSED,
    /** The contrast of its colours is too little, nothing else. */
    CONTRAST,
    /** The picture covers format or version information, nothing else. */
    INFORMATION,
    /** The picture covers too many codewords of a block, nothing else. */
    CODEWORDS,
    /** Its finder patterns consist of dots, nothing else. */
    FINDER_DOTS,
    /** It could not be read back, though nothing else is wrong. */
    NOT_READ_BACK,
    /** More than one of these. */
    SEVERAL;

    static Verdict of(SymbolProof proof, Style style) {
        List<Verdict> faults = new ArrayList<>();
        if (proof.contrast().luminance() < SymbolProver.LEAST_CONTRAST) {
            faults.add(CONTRAST);
        }
        proof.budget().ifPresent(budget -> {
            if (budget.informationCovered()) {
                faults.add(INFORMATION);
            }
            if (budget.blocks().stream().anyMatch(block -> !block.fits())) {
                faults.add(CODEWORDS);
            }
        });
        if (style.finders() == FinderShape.MODULES && style.modules().kind() == ModuleShape.Kind.DOTS) {
            faults.add(FINDER_DOTS);
        }
        if (!proof.readBack()) {
            faults.add(NOT_READ_BACK);
        }
        if (faults.isEmpty() != proof.passed()) {
            throw new IllegalStateException("A fault of an unknown kind: " + proof.faults());
        }
        return faults.isEmpty() ? PASSED : faults.size() > 1 ? SEVERAL : faults.get(0);
    }

    /** The name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
