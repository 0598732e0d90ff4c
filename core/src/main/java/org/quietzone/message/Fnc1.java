package org.quietzone.message;

/** The FNC1 mode of a message (ISO/IEC 18004:2024, 7.4.8). */
public sealed interface Fnc1 {
    /** No FNC1: {@code %} and GS are ordinary characters. */
    record None() implements Fnc1 {}

    /** First position: GS1 element strings. */
    record First() implements Fnc1 {}

    /**
     * Second position: data of an AIM application.
     *
     * @param indicator the application indicator as encoded: 0 to 99 for two digits, 165 to 190 for A-Z, 197 to 222 for
     *     a-z
     */
    record Second(int indicator) implements Fnc1 {
        /** Rejects indicators that stand for neither two digits nor a letter. */
        public Second {
            if (!isIndicator(indicator)) {
                throw new IllegalArgumentException(
                        "An application indicator is 0 to 99 or the code of a letter plus 100, not " + indicator);
            }
        }

        /** Whether a number stands for two digits or a letter. */
        static boolean isIndicator(int indicator) {
            return indicator >= 0 && indicator <= 99
                    || indicator >= 'A' + 100 && indicator <= 'Z' + 100
                    || indicator >= 'a' + 100 && indicator <= 'z' + 100;
        }

        /** The indicator as it is transmitted: two digits or one letter. */
        public String text() {
            return indicator < 100
                    ? "" + (char) ('0' + indicator / 10) + (char) ('0' + indicator % 10)
                    : String.valueOf((char) (indicator - 100));
        }
    }

    /** No FNC1. */
    static Fnc1 none() {
        return new None();
    }

    /** FNC1 in first position. */
    static Fnc1 first() {
        return new First();
    }

    /**
     * FNC1 in second position.
     *
     * @param indicator the application indicator: two digits, or one letter A-Z or a-z
     * @throws IllegalArgumentException for any other text
     */
    static Fnc1 second(String indicator) {
        if (indicator.matches("[0-9]{2}")) {
            return new Second(Integer.parseInt(indicator));
        }
        if (indicator.matches("[A-Za-z]")) {
            return new Second(indicator.charAt(0) + 100);
        }
        throw new IllegalArgumentException(
                "'" + indicator + "' is no application indicator: two digits, or one letter");
    }

    /** Whether an FNC1 mode is in force. */
    default boolean present() {
        return !(this instanceof None);
    }
}
