package org.quietzone.gs1.dictionary;

/** The character sets of components. */
public enum CharacterSet {
    /** Digits. */
    NUMERIC('N', "csetnumeric"),
    /** The 82 characters of GS1 General Specifications: letters, digits and {@code !"%&'()*+,-./:;<=>?_}. */
    CSET_82('X', "cset82"),
    /** The 39 characters of component/part identifiers: upper-case letters, digits and {@code #-/}. */
    CSET_39('Y', "cset39"),
    /** Base64url: letters, digits, {@code -} and {@code _}, with {@code =} to fill up at the end. */
    CSET_64('Z', "cset64");

    private final char letter;
    private final String check;

    CharacterSet(char letter, String check) {
        this.letter = letter;
        this.check = check;
    }

    /** The letter in formats such as {@code X..20}. */
    public char letter() {
        return letter;
    }

    /** The name of the check that holds a component to the set. */
    String check() {
        return check;
    }

    static CharacterSet of(char letter) {
        for (CharacterSet set : values()) {
            if (set.letter == letter) {
                return set;
            }
        }
        throw new IllegalArgumentException("A format begins with N, X, Y or Z, not '" + letter + "'");
    }
}
