package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.Symbol;
import org.quietzone.SymbolProof;
import org.quietzone.SymbolProver;
import org.quietzone.render.Colour;
import org.quietzone.render.Layout;
import org.quietzone.render.Style;

/** Holds styled symbols to a proof before they are written. */
final class Proof {
    private final Style style;
    private final boolean skipped;
    private final SymbolProver prover;

    private Proof(Style style, boolean skipped, SymbolProver prover) {
        this.style = style;
        this.skipped = skipped;
        this.prover = prover;
    }

    /** The proof that a command line asks for. */
    static Proof of(Words words, Style style) {
        return new Proof(
                style,
                words.has("--no-proof"),
                words.has("--force") ? SymbolProver.of(0, SymbolProver.STANDARD_RESERVE) : SymbolProver.standard());
    }

    /** Whether a symbol of this style needs one: black squares on white are what they are. */
    boolean isNeeded() {
        boolean blackOnWhite = style.isPlain()
                && style.dark().equals(Colour.BLACK)
                && (style.light().equals(Colour.WHITE) || style.light().isTransparent());
        return !blackOnWhite;
    }

    /**
     * Proves a symbol.
     *
     * @return what is to be told of it
     * @throws Failure if it must not be printed: why, and what would do
     */
    List<String> examine(Symbol symbol, Layout layout) throws Failure {
        if (!isNeeded()) {
            return List.of();
        }
        if (skipped) {
            return List.of("Not proved (--no-proof): nobody has tried whether this symbol can be read.");
        }
        SymbolProof proof;
        try {
            proof = prover.prove(symbol, layout.withInkReduction(0), style);
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
        List<String> remarks = new ArrayList<>();
        if (!proof.passed()) {
            List<String> sentences = new ArrayList<>(proof.faults());
            sentences.addAll(proof.advice());
            StringBuilder all = new StringBuilder("The symbol was not written, for it may not be readable.");
            for (String sentence : sentences) {
                all.append(' ').append(Sentences.end(sentence));
            }
            throw new Failure(all.toString());
        }
        for (String warning : proof.warnings()) {
            remarks.add(Sentences.end(warning));
        }
        return remarks;
    }
}
