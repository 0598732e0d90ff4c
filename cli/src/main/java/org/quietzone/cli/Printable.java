package org.quietzone.cli;

/** Text from anywhere for a terminal, which a symbol must not steer. */
final class Printable {
    /** The Unicode block that shows control characters: U+241D for GS, for example. */
    private static final char CONTROL_PICTURES = '\u2400';

    private static final char DELETE_PICTURE = '\u2421';

    private Printable() {}

    /** Text with pictures in the place of control characters; line ends and tabs stay. */
    static String text(String text) {
        return shown(text, "\n\t");
    }

    /**
     * Text on one line, with pictures for line ends and tabs too, and no more than fits there.
     *
     * @param most the most characters
     */
    static String line(String text, int most) {
        int end = text.length() <= most ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, most - 4));
        return shown(text.substring(0, end), "") + (end < text.length() ? " ..." : "");
    }

    private static String shown(String text, String kept) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && kept.indexOf(c) < 0) {
                shown.append((char) (CONTROL_PICTURES + c));
            } else {
                shown.append(c >= 0x7F && c < 0xA0 ? DELETE_PICTURE : c);
            }
        }
        return shown.toString();
    }
}
