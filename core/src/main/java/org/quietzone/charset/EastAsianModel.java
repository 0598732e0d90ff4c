package org.quietzone.charset;

import org.quietzone.charset.TextCost.Before;

/**
 * How text in the Chinese and Korean sets looks. The models tell the usual characters from the rare ones by their place in
 * the table and know nothing else, which is enough for whole phrases and weak for one or two characters.
 */
enum EastAsianModel {
    /** GB 2312: usual hanzi in the rows B0 to D7, the others in D8 to F7. */
    GB_2312 {
        @Override
        double word(int lead, int trail) {
            if (lead < 0xA1 || lead > 0xF7 || trail < 0xA1 || trail == 0xFF) {
                return TextCost.MALFORMED;
            }
            return lead < 0xB0 ? lead <= 0xA3 ? 6.5 : 10 : lead <= 0xD7 ? 7.6 : 12;
        }
    },
    /** GB 18030: GB 2312, and rare hanzi around it. */
    GB_18030 {
        @Override
        double word(int lead, int trail) {
            if (GB_2312.word(lead, trail) < TextCost.MALFORMED) {
                return GB_2312.word(lead, trail);
            }
            return lead >= 0x81 && lead <= 0xFE && trail >= 0x40 && trail != 0x7F && trail != 0xFF
                    ? 13
                    : TextCost.MALFORMED;
        }
    },
    /** EUC-KR: hangul in the rows B0 to C8, hanja in CA to FD. */
    EUC_KR {
        @Override
        double word(int lead, int trail) {
            if (lead < 0xA1 || lead > 0xFD || lead == 0xC9 || trail < 0xA1 || trail == 0xFF) {
                return TextCost.MALFORMED;
            }
            return lead < 0xB0 ? lead <= 0xA3 ? 7 : 11 : lead <= 0xC8 ? 6.8 : 12;
        }
    },
    /** Big5: usual hanzi in the rows A4 to C6, the others in C9 to F9. */
    BIG_5 {
        @Override
        double word(int lead, int trail) {
            boolean shape = trail >= 0x40 && trail <= 0x7E || trail >= 0xA1 && trail <= 0xFE;
            if (!shape || lead < 0xA1 || lead > 0xF9) {
                return TextCost.MALFORMED;
            }
            return lead <= 0xA3 ? 6.5 : lead <= 0xC6 ? 7.6 : 12;
        }
    };

    /** The cost of a two-byte character, {@link TextCost#MALFORMED} if the bytes are none. */
    abstract double word(int lead, int trail);

    final double cost(byte[] bytes) {
        double cost = 0;
        Before before = Before.BREAK;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            if (value < 0x80) {
                cost += TextCost.ascii(value, before);
                before = TextCost.after(value);
                continue;
            }
            double word = i + 1 < bytes.length ? word(value, bytes[i + 1] & 0xFF) : TextCost.MALFORMED;
            boolean inWord = before == Before.LOWER || before == Before.UPPER;
            cost += word + (before == Before.WIDE ? 0 : inWord ? 4 : 1.5);
            boolean malformed = word >= TextCost.MALFORMED;
            before = malformed ? Before.BREAK : Before.WIDE;
            i += malformed ? 0 : 1;
        }
        return cost;
    }
}
