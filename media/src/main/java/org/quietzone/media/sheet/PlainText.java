package org.quietzone.media.sheet;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Text that is right if its letters stand side by side, one for each character. What needs more (letters that join or change
 * their shape, marks over or under others) would be wrong without anybody being told, so it is refused.
 */
final class PlainText {
    private static final int MAX_LENGTH = 2000;

    /** Scripts whose letters never depend on their neighbours. Scripts of marks and of many scripts are judged by type. */
    private static final Set<Character.UnicodeScript> SIDE_BY_SIDE = EnumSet.of(
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.GEORGIAN,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.YI,
            Character.UnicodeScript.ETHIOPIC,
            Character.UnicodeScript.CHEROKEE,
            Character.UnicodeScript.CANADIAN_ABORIGINAL,
            Character.UnicodeScript.COPTIC,
            Character.UnicodeScript.GLAGOLITIC,
            Character.UnicodeScript.GOTHIC,
            Character.UnicodeScript.RUNIC,
            Character.UnicodeScript.OGHAM,
            Character.UnicodeScript.LISU,
            Character.UnicodeScript.VAI,
            Character.UnicodeScript.BRAILLE);

    private PlainText() {}

    /**
     * The text as it can be laid out: composed (Unicode normalization form C), with line feeds between lines.
     *
     * @throws UnprintableTextException if it cannot be shown rightly, with what is in the way
     */
    static String of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnprintableTextException(
                    "The text has " + text.length() + " characters, and a label takes at most " + MAX_LENGTH);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\t', ' ')
                .strip();
        plain.codePoints().forEach(PlainText::check);
        return plain;
    }

    private static void check(int codePoint) {
        if (codePoint == '\n' || isDirection(codePoint)) {
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT ->
                throw new UnprintableTextException(
                        "The text holds " + code(codePoint) + ", which is no letter that can be printed");
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                throw new UnprintableTextException("The text holds " + code(codePoint)
                        + ", a mark that must be placed at another letter, which is not done here");
            default -> {
                Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
                if (!SIDE_BY_SIDE.contains(script) || isJamo(codePoint)) {
                    String word = script.name().replace('_', ' ');
                    String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
                    throw new UnprintableTextException("The text holds " + name + " letters (" + code(codePoint)
                            + "), which join or change beside each other, and that is not done here");
                }
            }
        }
    }

    /** Whether a character only says in which direction others run. */
    static boolean isDirection(int codePoint) {
        return codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** Parts of Hangul syllables, which composition has left. */
    private static boolean isJamo(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x11FF
                || codePoint >= 0xA960 && codePoint <= 0xA97F
                || codePoint >= 0xD7B0 && codePoint <= 0xD7FF;
    }

    static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
