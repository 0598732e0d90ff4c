package org.quietzone.gs1.epc;

/**
 * What came of reading a field.
 *
 * @param text the characters, empty if there is a problem
 * @param problem what is wrong, as a clause; empty if nothing is
 */
record PlusPart(String text, String problem) {
    static PlusPart of(String text) {
        return new PlusPart(text, "");
    }

    static PlusPart problem(String problem) {
        return new PlusPart("", problem);
    }
}
