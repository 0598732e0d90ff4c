package org.quietzone.message;

import java.util.Optional;
import org.quietzone.spec.Mode;

/**
 * How a message is to be encoded. Immutable; {@link #standard()} and the {@code with} methods make the usual ones.
 *
 * @param charset how characters outside ASCII are represented
 * @param fnc1 the FNC1 mode. Where structured append says that this is not the first symbol, the mark is not repeated
 *     (7.4.8): the rules of FNC1 hold on from the first symbol, and characters that they concern are written as bytes, so
 *     that the symbol reads the same with and without its predecessors
 * @param mode the one mode that data may take, or empty for the shortest mixture
 * @param structuredAppend the header of one symbol of a structured append message, or empty. Behind the first symbol
 *     bytes without ECI are ASCII only, because readers differ on whether an ECI of one symbol holds on in the next
 */
public record MessageOptions(
        CharsetPolicy charset, Fnc1 fnc1, Optional<Mode> mode, Optional<StructuredAppend> structuredAppend) {
    private static final MessageOptions STANDARD =
            new MessageOptions(CharsetPolicy.auto(), Fnc1.none(), Optional.empty(), Optional.empty());

    /** Rejects modes that the encoder does not write. */
    public MessageOptions {
        if (mode.isPresent()) {
            Mode only = mode.get();
            if (!only.carriesData() || only == Mode.HANZI) {
                throw new IllegalArgumentException(
                        "Data can be asked for in mode numeric, alphanumeric, byte or kanji, not " + only);
            }
        }
    }

    /** The automatic character set policy, no FNC1, any modes, no structured append. */
    public static MessageOptions standard() {
        return STANDARD;
    }

    /** These options with another character set policy. */
    public MessageOptions withCharset(CharsetPolicy other) {
        return new MessageOptions(other, fnc1, mode, structuredAppend);
    }

    /** These options with another FNC1 mode. */
    public MessageOptions withFnc1(Fnc1 other) {
        return new MessageOptions(charset, other, mode, structuredAppend);
    }

    /** These options with all data in one mode. */
    public MessageOptions withMode(Mode only) {
        return new MessageOptions(charset, fnc1, Optional.of(only), structuredAppend);
    }

    /** These options with a structured append header. */
    public MessageOptions withStructuredAppend(StructuredAppend header) {
        return new MessageOptions(charset, fnc1, mode, Optional.of(header));
    }

    /** Whether the mark of the FNC1 mode stands in this symbol. */
    boolean marksFnc1() {
        return fnc1.present() && first();
    }

    /** Whether no symbol of structured append comes before. */
    boolean first() {
        return structuredAppend.isEmpty() || structuredAppend.get().index() == 0;
    }

    /** What {@code %} and GS mean in this symbol. */
    Signatures.Rule rule() {
        return !fnc1.present()
                ? Signatures.Rule.PLAIN
                : first() ? Signatures.Rule.FNC1 : Signatures.Rule.FNC1_INHERITED;
    }

    /** The bits of the structured append header and the FNC1 mark. */
    int headerBits() {
        int append = structuredAppend.isPresent() ? 20 : 0;
        return append + (!marksFnc1() ? 0 : fnc1 instanceof Fnc1.First ? 4 : 12);
    }
}
