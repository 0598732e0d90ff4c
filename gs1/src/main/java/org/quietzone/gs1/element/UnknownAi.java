package org.quietzone.gs1.element;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** The error where no application identifier stands: what stands there, and which ones look like it. */
final class UnknownAi {
    private static final int LONGEST = 4;
    private static final int NEAR = 3;

    private UnknownAi() {}

    /** Between brackets, the opening one at {@code open}. */
    static GS1Error inBrackets(AiDictionary dictionary, String text, int open, int close) {
        int shown = Math.min(close, open + 1 + 2 * LONGEST);
        String code = text.substring(open + 1, shown);
        String name = "(" + code + (shown < close ? "…" : "") + ")";
        return GS1Error.inInput(
                text, Rule.UNKNOWN_AI, open, close + 1 - open, name + near(dictionary, shown < close ? "" : code));
    }

    /** Where an application identifier should begin in an element string. */
    static GS1Error inElementString(AiDictionary dictionary, String text, int at, int limit) {
        int length = Math.min(LONGEST, limit - at);
        String shown = text.substring(at, at + length);
        int digits = length < 2 ? 0 : digits(dictionary, shown);
        String code = shown.substring(0, Math.min(length, digits == 0 ? 2 : digits));
        return GS1Error.inInput(text, Rule.UNKNOWN_AI, at, length, "'" + shown + "'" + near(dictionary, code));
    }

    private static int digits(AiDictionary dictionary, String text) {
        int prefix = 10 * (text.charAt(0) - '0') + text.charAt(1) - '0';
        boolean number = Character.digit(text.charAt(0), 10) >= 0 && Character.digit(text.charAt(1), 10) >= 0;
        return number && prefix >= 0 && prefix < 100 ? dictionary.digits(prefix) : 0;
    }

    private static String near(AiDictionary dictionary, String text) {
        List<ApplicationIdentifier> all = dictionary.all();
        List<ApplicationIdentifier> near = new ArrayList<>();
        for (int likeness = 3; likeness > 0; likeness--) {
            for (ApplicationIdentifier ai : all) {
                if (near.size() < NEAR && likeness(text, ai.code()) == likeness) {
                    near.add(ai);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (ApplicationIdentifier ai : near) {
            out.append(out.isEmpty() ? "; near it are (" : ", (")
                    .append(ai.code())
                    .append(") ");
            out.append(ai.title());
        }
        return out.toString();
    }

    /** 3: all but the last digit; 2: a digit too few or too many; 1: all but one digit; 0: something else. */
    private static int likeness(String text, String code) {
        if (text.length() < 2) {
            return 0;
        }
        int same = Math.min(text.length(), code.length());
        int different = 0;
        for (int i = 0; i < same; i++) {
            different += text.charAt(i) == code.charAt(i) ? 0 : 1;
        }
        if (text.length() != code.length()) {
            return different == 0 && Math.abs(text.length() - code.length()) == 1 ? 2 : 0;
        }
        if (different != 1) {
            return 0;
        }
        return text.charAt(same - 1) == code.charAt(same - 1) ? 1 : 3;
    }
}
