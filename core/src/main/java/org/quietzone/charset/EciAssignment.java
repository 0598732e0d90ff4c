package org.quietzone.charset;

import java.util.Optional;

/**
 * An ECI assignment number and what it stands for.
 *
 * @param number 0 to 999999
 * @param name the character set as IANA names it, or what else the number means
 */
public record EciAssignment(int number, String name) {
    /** The character set; empty for 899, which means bytes without any, and for a set that this runtime lacks. */
    public Optional<CharacterSet> characterSet() {
        return CharacterSets.byName(name);
    }
}
