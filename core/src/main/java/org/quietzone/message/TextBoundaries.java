package org.quietzone.message;

/**
 * Where a text is best divided: between what people see as characters. This is the part of Unicode's rules (UAX 29, 3.1)
 * that needs no tables besides the general categories.
 */
final class TextBoundaries {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TextBoundaries() {}

    /** The last boundary that is at most {@code end} and more than {@code from}; {@code from} if there is none. */
    static int last(String text, int from, int end) {
        for (int at = end; at > from; at--) {
            if (isBoundary(text, at)) {
                return at;
            }
        }
        return from;
    }

    private static boolean isBoundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean insidePair =
                Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        if (insidePair || extendsCharacter(after) || before == ZERO_WIDTH_JOINER || before == '\r' && after == '\n') {
            return false;
        }
        return !isRegionalIndicator(after) || regionalIndicatorsBefore(text, at) % 2 == 0;
    }

    private static boolean extendsCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                codePoint == ZERO_WIDTH_JOINER
                        || codePoint == 0x200C
                        // Sound marks of half-width katakana, vowels and final consonants of Hangul.
                        || codePoint == 0xFF9E
                        || codePoint == 0xFF9F
                        || codePoint >= 0x1160 && codePoint <= 0x11FF
                        // Skin tones, and the tags of flags.
                        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
                        || codePoint >= 0xE0020 && codePoint <= 0xE007F;
        };
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** Flags are pairs of regional indicators, counted from where the row of them begins. */
    private static int regionalIndicatorsBefore(String text, int at) {
        int count = 0;
        for (int i = at; i > 0 && isRegionalIndicator(text.codePointBefore(i)); i -= 2) {
            count++;
        }
        return count;
    }
}
