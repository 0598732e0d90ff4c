package org.quietzone.gs1.epc;

import java.util.Optional;
import org.quietzone.gs1.fault.Rule;

/**
 * What is wrong with one part of an EPC, before it is known where the part stands in a text or among bits.
 *
 * @param part the index of the part
 * @param detail what is allowed
 */
record Flaw(int part, String detail) {
    /** An error for a caller that hands over values that he has to examine before. */
    static IllegalArgumentException asException(Flaw flaw) {
        return new IllegalArgumentException(Rule.ILLEGAL_EPC_FIELD.sentence() + ": " + flaw.detail());
    }

    /** A flaw of a part, where there is something to say. */
    static Optional<Flaw> of(int part, Optional<String> detail) {
        return detail.map(text -> new Flaw(part, text));
    }
}
