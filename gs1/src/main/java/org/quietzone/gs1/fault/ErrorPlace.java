package org.quietzone.gs1.fault;

import java.util.Locale;

/** The place of an error in words: the characters concerned and their position, counted from 1. */
final class ErrorPlace {
    /** What is quoted of a long text, in characters. */
    private static final int QUOTED = 60;

    private ErrorPlace() {}

    /**
     * The place.
     *
     * @param inValue whether the text is a value and not the whole input
     * @param detailed whether a detail says already what stands there
     * @return empty where the fault concerns the text as a whole and a detail says what
     */
    static String words(Fault fault, String text, boolean inValue, boolean detailed) {
        int start = Math.min(fault.position(), text.length());
        int end = Math.min(start + fault.length(), text.length());
        boolean whole = start == 0 && end == text.length();
        if (whole) {
            return detailed || text.isEmpty() ? "" : quoted(text);
        }
        StringBuilder out = new StringBuilder();
        if (!detailed && end > start) {
            out.append('\'').append(quoted(text.substring(start, end))).append("' ");
        }
        out.append("at position ").append(start + 1);
        if (end > start + 1) {
            out.append(" to ").append(end);
        }
        return inValue ? out.append(" of ").append(quoted(text)).toString() : out.toString();
    }

    /** A text without what does not print, its end left out where it is long. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), QUOTED); i++) {
            char c = text.charAt(i);
            if (c == 0x1D) {
                out.append("<GS>");
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                out.append("<U+")
                        .append(Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT));
                out.append('>');
            } else {
                out.append(c);
            }
        }
        return text.length() > QUOTED ? out.append('…').toString() : out.toString();
    }
}
