package org.quietzone.render;

import java.util.Locale;

/** Text that stands between XML tags (XML 1.0, 2.2 and 2.4). */
final class XmlText {
    private XmlText() {}

    /**
     * Checks that XML can hold each character.
     *
     * @param name what the text is, for the message
     * @return the text
     * @throws IllegalArgumentException if there is a control character or half a surrogate pair
     */
    static String check(String name, String text) {
        int index = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (control || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                throw new IllegalArgumentException("The " + name + " has the character U+"
                        + hexadecimal(c)
                        + " at index " + index + ", which XML cannot hold: take it out");
            }
            index += Character.charCount(c);
        }
        return text;
    }

    /** Only characters of the basic plane can be wrong, so four digits do. */
    private static String hexadecimal(int c) {
        return String.format(Locale.ROOT, "%04X", c);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
