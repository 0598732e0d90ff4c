package org.quietzone.charset;

import org.quietzone.charset.TextCost.Before;

/** How text in ISO 8859-1 and windows-1252 looks: words of letters, some of them accented, and now and then a symbol. */
final class LatinModel {
    /** The accented letters that make up most of those in Western European text; the others are a good deal rarer. */
    private static final String FREQUENT_LETTERS = "äöüßéèàçñáíóúêâôîåøæãõÄÖÜÉÀÇÑÅØÁÍÓÚ";

    /** Symbols of A0 to BF, and the two signs among the letters, by how usual they are. */
    private static final String FREQUENT_SYMBOLS = "\u00A0§©®°«»²³µ·¿¡£±ºª½´×";

    /** The typographic characters of windows-1252 that text really uses. */
    private static final String QUOTES_AND_DASHES =
            "\u0080\u0084\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099";

    private static final double[] HIGH = new double[128];

    static {
        for (int value = 0xA0; value < 0x100; value++) {
            boolean symbol = value < 0xC0 || value == 0xD7 || value == 0xF7;
            HIGH[value - 0x80] = symbol
                    ? FREQUENT_SYMBOLS.indexOf(value) >= 0 ? 7 : 10
                    : FREQUENT_LETTERS.indexOf(value) >= 0 ? 5.3 : 7.5;
        }
    }

    private LatinModel() {}

    static double cost(byte[] bytes, boolean windows) {
        double cost = 0;
        Before before = Before.BREAK;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            if (value < 0x80) {
                cost += TextCost.ascii(value, before);
                before = TextCost.after(value);
            } else if (value < 0xA0) {
                cost += windows ? typographic(value) : TextCost.CONTROL;
                before = Before.BREAK;
            } else if (value < 0xC0 || value == 0xD7 || value == 0xF7) {
                // Symbols stand alone.
                cost += HIGH[value - 0x80] + (before == Before.SYMBOL ? 4 : 0);
                before = Before.SYMBOL;
            } else if (value < 0xDF) {
                // Capitals begin words, or stand in words of capitals.
                cost += HIGH[value - 0x80] + (before == Before.LOWER ? 5 : before == Before.UPPER ? 0 : 1.5);
                before = Before.UPPER;
            } else {
                boolean sharpOrY = value == 0xDF || value == 0xFF;
                cost += HIGH[value - 0x80]
                        + (before == Before.LOWER ? 0 : before == Before.UPPER ? 0.5 : sharpOrY ? 5 : 1.5);
                before = Before.LOWER;
            }
        }
        return cost;
    }

    private static double typographic(int value) {
        if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
            return TextCost.MALFORMED;
        }
        return QUOTES_AND_DASHES.indexOf(value) >= 0 ? 6.5 : 9;
    }
}
