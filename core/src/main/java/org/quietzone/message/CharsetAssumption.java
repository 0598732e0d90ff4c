package org.quietzone.message;

import org.quietzone.charset.CharacterSet;

/** What a reader takes bytes for that stand under no ECI. */
public sealed interface CharsetAssumption {
    /** What the standard says: ISO 8859-1 (ISO/IEC 18004:2024, 7.4.5). */
    record Standard() implements CharsetAssumption {}

    /** The default: the most plausible of UTF-8, Shift JIS, ISO 8859-1 and others. */
    record Guess() implements CharsetAssumption {}

    /**
     * A set that the user knows.
     *
     * @param characterSet the set
     */
    record Named(CharacterSet characterSet) implements CharsetAssumption {}

    /** {@link Standard}. */
    static CharsetAssumption standard() {
        return new Standard();
    }

    /** {@link Guess}. */
    static CharsetAssumption guess() {
        return new Guess();
    }

    /** {@link Named}. */
    static CharsetAssumption named(CharacterSet characterSet) {
        return new Named(characterSet);
    }
}
