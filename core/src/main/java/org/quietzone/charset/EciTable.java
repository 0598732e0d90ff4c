package org.quietzone.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The assignments of the AIM ECI register that concern character sets (ISO/IEC 18004:2024, 7.4.2). 14 and 19 are
 * reserved and stand for nothing, like all numbers that are not listed.
 */
public final class EciTable {
    /** Bytes that stand for no characters at all. */
    public static final int BINARY = 899;

    /** What bytes mean as long as no ECI was given: ISO 8859-1. */
    public static final int DEFAULT = 3;

    /** UTF-8. */
    public static final int UTF_8 = 26;

    private static final List<EciAssignment> ASSIGNMENTS = assign();

    private EciTable() {}

    private static List<EciAssignment> assign() {
        List<EciAssignment> table = new ArrayList<>();
        table.add(new EciAssignment(0, "IBM437"));
        table.add(new EciAssignment(1, "ISO-8859-1"));
        table.add(new EciAssignment(2, "IBM437"));
        // Part 12 was never published, and its number 14 never assigned.
        for (int part = 1; part <= 16; part++) {
            if (part != 12) {
                table.add(new EciAssignment(part + 2, "ISO-8859-" + part));
            }
        }
        String[] names = {
            "Shift_JIS", "windows-1250", "windows-1251", "windows-1252", "windows-1256", "UTF-16BE", "UTF-8",
                    "US-ASCII",
            "Big5", "GB2312", "EUC-KR", "GBK", "GB18030", "UTF-16LE", "UTF-32BE", "UTF-32LE",
        };
        for (int i = 0; i < names.length; i++) {
            table.add(new EciAssignment(20 + i, names[i]));
        }
        table.add(new EciAssignment(170, "INVARIANT"));
        table.add(new EciAssignment(BINARY, "binary"));
        return List.copyOf(table);
    }

    /** All assignments, by number. */
    public static List<EciAssignment> assignments() {
        return ASSIGNMENTS;
    }

    /**
     * The assignment of a number.
     *
     * @param eci any number
     */
    public static Optional<EciAssignment> assignment(int eci) {
        for (EciAssignment assignment : ASSIGNMENTS) {
            if (assignment.number() == eci) {
                return Optional.of(assignment);
            }
        }
        return Optional.empty();
    }

    /**
     * The character set of a number. Empty if there is no such assignment, if it is no character set, or if it is one of
     * Big5, EUC-KR, GBK and GB 18030 and the runtime lacks it.
     *
     * @param eci any number
     */
    public static Optional<CharacterSet> characterSet(int eci) {
        return assignment(eci).flatMap(EciAssignment::characterSet);
    }

    /**
     * The number to state for a character set, found by its name as {@link CharacterSets#byName} does. Where two numbers
     * mean the same set it is the one that is not obsolete: 3 for ISO 8859-1, 2 for code page 437.
     *
     * @param name any text
     */
    public static OptionalInt eci(String name) {
        String key = CharacterSets.key(name);
        OptionalInt found = OptionalInt.empty();
        for (EciAssignment assignment : ASSIGNMENTS) {
            if (CharacterSets.key(assignment.name()).equals(key)) {
                // The later of two equal names is the current one.
                found = OptionalInt.of(assignment.number());
            }
        }
        return found;
    }
}
