package org.quietzone.charset;

import org.quietzone.charset.TextCost.Before;

/**
 * How text in Shift JIS looks: kana and kanji that follow each other, or half-width katakana in runs.
 *
 * <p>Half-width katakana share their bytes A1 to DF with the symbols and capitals of ISO 8859-1, so the rules of Japanese
 * spelling have to help: a voiced mark (DE, DF) follows only the syllables that have a voiced form, a long vowel mark (B0)
 * or a small letter begins no word, and one katakana seldom stands alone.
 */
final class ShiftJisModel {
    private static final int NONE = 0;
    private static final int HALF = 1;
    private static final int HIRAGANA = 2;
    private static final int KATAKANA = 3;
    private static final int KANJI = 4;
    private static final int OTHER = 5;

    /** The katakana that make up most of the words written in katakana. */
    private static final String FREQUENT = "ｱｲｶｷｸｺｼｽﾀﾄﾅﾆﾏﾐﾗﾘﾙﾚﾛﾝﾞｰ";

    /** Katakana that are rare in such words. */
    private static final String RARE = "ｦﾇﾈﾍﾎﾒﾓﾕﾖﾜ";

    private ShiftJisModel() {}

    static double cost(byte[] bytes) {
        double cost = 0;
        int kind = NONE;
        int run = 0;
        Before before = Before.BREAK;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (value >= 0xA1 && value <= 0xDF) {
                cost += half(value, run == 0 ? 0 : bytes[i - 1] & 0xFF, kind, before);
                run++;
                kind = HALF;
                before = Before.WIDE;
                continue;
            }
            cost += run == 1 ? 2.5 : 0;
            run = 0;
            if (value < 0x80) {
                cost += TextCost.ascii(value, before);
                kind = NONE;
                before = TextCost.after(value);
            } else if (JisX0208.isLead(value) && JisX0208.isTrail(trail)) {
                int word = value << 8 | trail;
                int next = kind(word);
                cost += wide(word, next, kind) + (before == Before.LOWER || before == Before.UPPER ? 2.5 : 0);
                kind = next;
                before = Before.WIDE;
                i++;
            } else {
                cost += TextCost.MALFORMED;
                kind = NONE;
                before = Before.BREAK;
            }
        }
        return cost + (run == 1 ? 2.5 : 0);
    }

    private static double half(int value, int previous, int kind, Before before) {
        char katakana = (char) (0xFF61 - 0xA1 + value);
        // A5 and below are punctuation marks.
        double letter =
                value <= 0xA5 ? 5.5 : FREQUENT.indexOf(katakana) >= 0 ? 3.6 : RARE.indexOf(katakana) >= 0 ? 5.4 : 4.8;
        if (kind == HALF) {
            if (value >= 0xDE) {
                return letter + (isVoiceable(previous, value) ? 0 : 6);
            }
            return letter + 0.2 + (value == 0xB0 && previous <= 0xA5 ? 4 : 0);
        }
        boolean noBeginning = value >= 0xDE || value >= 0xA7 && value <= 0xB0;
        double entry = before == Before.LOWER || before == Before.UPPER ? 5.5 : 2.5;
        return letter + entry + (noBeginning ? 6 : 0);
    }

    /** Whether the syllable has a form with the mark: ｳ, ｶ to ﾄ and ﾊ to ﾎ the voiced, ﾊ to ﾎ the half-voiced. */
    private static boolean isVoiceable(int syllable, int mark) {
        boolean ha = syllable >= 0xCA && syllable <= 0xCE;
        return ha || mark == 0xDE && (syllable == 0xB3 || syllable >= 0xB6 && syllable <= 0xC4);
    }

    private static int kind(int word) {
        if (word >= 0x889F) {
            return KANJI;
        }
        return word >= 0x829F && word <= 0x82F1 ? HIRAGANA : word >= 0x8340 && word <= 0x8396 ? KATAKANA : OTHER;
    }

    private static double wide(int word, int next, int kind) {
        if (JisX0208.codePoint(word) < 0) {
            // Row 13 and the last rows hold vendors' characters, which occur though the set lacks them.
            boolean vendor = word >= 0x8740 && word <= 0x879C || word >= 0xED40;
            return vendor ? 12 : TextCost.MALFORMED + 4;
        }
        double change = kind == next ? 0.5 : kind == NONE || kind == HALF ? 2 : 1.2;
        return switch (next) {
            case HIRAGANA -> 3.5 + change;
            case KATAKANA -> 3.8 + change;
            // The 2965 kanji of level 1 are the usual ones, the 3390 of level 2 make less than 1 % of text.
            case KANJI -> (word <= 0x9872 ? 6.8 : 12.6) + change;
            // Punctuation and full-width letters and digits; Greek, Cyrillic and frames follow them in the table.
            default -> word <= 0x829A ? 5 : 10;
        };
    }
}
