package org.quietzone.message;

/** How the encoder represents characters outside ASCII (ISO/IEC 18004:2024, 7.4.2). */
public sealed interface CharsetPolicy {
    /**
     * The default: no ECI for ASCII; kanji mode for characters of JIS X 0208 where that is shorter; UTF-8 bytes under ECI
     * 26 for the rest.
     */
    record Auto() implements CharsetPolicy {}

    /** UTF-8 bytes without any ECI, as many programs write and expect them, although the standard says ISO 8859-1. */
    record Never() implements CharsetPolicy {}

    /** Whatever mixture of ECIs and kanji mode gives the fewest bits. */
    record Compact() implements CharsetPolicy {}

    /**
     * One ECI for the whole text, stated at its beginning, for bytes; other modes where they are shorter.
     *
     * @param eci assignment number, 0 to 999999
     */
    record Fixed(int eci) implements CharsetPolicy {
        /** Rejects numbers that no designator can hold. */
        public Fixed {
            if (eci < 0 || eci > 999_999) {
                throw new IllegalArgumentException("An ECI is 0 to 999999, not " + eci);
            }
        }
    }

    /** {@link Auto}. */
    static CharsetPolicy auto() {
        return new Auto();
    }

    /** {@link Never}. */
    static CharsetPolicy never() {
        return new Never();
    }

    /** {@link Compact}. */
    static CharsetPolicy compact() {
        return new Compact();
    }

    /** {@link Fixed}. */
    static CharsetPolicy fixed(int eci) {
        return new Fixed(eci);
    }
}
