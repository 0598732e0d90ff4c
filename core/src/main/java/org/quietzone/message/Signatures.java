package org.quietzone.message;

import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.JisX0208;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * What each character costs in each mode, as one small number, its signature. Characters with equal signatures are alike
 * for the choice of modes.
 *
 * <p>Bit 0: numeric mode can hold it. Bits 1-2: the characters it takes in alphanumeric mode, 0 if that cannot hold it.
 * Bit 3: kanji mode can hold it. Bits 4-6: the bytes it takes in byte mode, 0 to 4. Bit 7: it is the separator of an FNC1
 * mode in alphanumeric mode.
 */
final class Signatures {
    static final int NUMERIC = 1;
    static final int ALPHANUMERIC = 0b110;
    static final int ALPHANUMERIC_SHIFT = 1;
    static final int KANJI = 8;
    static final int BYTE = 0x70;
    static final int BYTE_SHIFT = 4;
    static final int SEPARATOR = 0x80;

    /** Every mode. */
    static final int ALL = 0xFF;

    /** The separator that an FNC1 mode puts between fields: GS. */
    static final char GS = 0x1D;

    /** ASCII and nothing else. */
    static final CharacterSet ASCII = CharacterSets.byName("US-ASCII").orElseThrow();

    private static final String SYMBOLS = " $%*+-./:";

    /** What {@code %} and GS mean (7.4.8). */
    enum Rule {
        /** Without FNC1 they are ordinary characters: one of alphanumeric mode, one of byte mode. */
        PLAIN,
        /** In alphanumeric mode {@code %} stands for GS, and {@code %%} for {@code %}. */
        FNC1,
        /** The mark stands in an earlier symbol of the message, so both are safe only as bytes. */
        FNC1_INHERITED;

        private final byte[] table = new byte[128];

        Rule() {
            for (int c = 0; c < 128; c++) {
                table[c] = (byte) signature((char) c);
            }
        }

        private int signature(char c) {
            int one = 1 << BYTE_SHIFT;
            if (c >= '0' && c <= '9') {
                return one | NUMERIC | 1 << ALPHANUMERIC_SHIFT;
            }
            boolean plain = ordinal() == 0;
            boolean marked = ordinal() == 1;
            if (c == '%' && !plain) {
                return marked ? one | 2 << ALPHANUMERIC_SHIFT : one;
            }
            if (c == GS && marked) {
                return one | 1 << ALPHANUMERIC_SHIFT | SEPARATOR;
            }
            boolean alphanumeric = c >= 'A' && c <= 'Z' || SYMBOLS.indexOf(c) >= 0;
            return alphanumeric ? one | 1 << ALPHANUMERIC_SHIFT : one;
        }
    }

    private static final Mode[] DATA_MODES = {Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI};

    private final Rule rule;
    private final CharacterSet set;
    private final boolean kanji;
    private final int keep;
    private final byte[] ascii;

    /**
     * The signatures under one interpretation of bytes.
     *
     * @param set what bytes mean
     * @param kanji whether characters may go to kanji mode
     * @param keep the signature bits of the modes that may be used, from {@link #keep}
     */
    Signatures(Rule rule, CharacterSet set, boolean kanji, int keep) {
        this.rule = rule;
        this.set = set;
        this.kanji = kanji;
        this.keep = keep;
        this.ascii = keep == ALL && asciiAsItIs(set) ? rule.table : table(rule);
    }

    /** Whether ASCII characters are the bytes of the same value in a set; not asked of sets that are seldom used. */
    static boolean asciiAsItIs(CharacterSet set) {
        return set == CharacterSets.UTF_8
                || set == CharacterSets.ISO_8859_1
                || set == ASCII
                || set == RawBytes.INSTANCE;
    }

    private byte[] table(Rule rule) {
        byte[] table = new byte[128];
        for (int c = 0; c < 128; c++) {
            table[c] = (byte) ((rule.table[c] & ~BYTE | set.encodedLength(c) << BYTE_SHIFT) & keep);
        }
        return table;
    }

    /** These signatures without the modes that are not in {@code modes}. */
    Signatures within(int modes) {
        return new Signatures(rule, set, kanji, keep & modes);
    }

    /** These signatures with another interpretation of bytes. */
    Signatures with(CharacterSet other) {
        return new Signatures(rule, other, kanji, keep);
    }

    /** The signature bits that concern a mode. */
    static int bits(Mode mode) {
        return switch (mode) {
            case NUMERIC -> NUMERIC;
            case ALPHANUMERIC -> ALPHANUMERIC | SEPARATOR;
            case BYTE -> BYTE;
            case KANJI -> KANJI;
            default -> 0;
        };
    }

    /** The signature bits of the modes that the options allow. */
    static int keep(MessageOptions options) {
        return options.mode().isPresent() ? bits(options.mode().get()) : ALL;
    }

    /** The signature bits of the modes that a version has. */
    static int keep(Version version) {
        int keep = bits(Mode.NUMERIC);
        for (Mode mode : DATA_MODES) {
            keep |= version.has(mode) ? bits(mode) : 0;
        }
        return keep;
    }

    /**
     * The signature of a character.
     *
     * @param codePoint a Unicode scalar value
     * @return 0 if no mode can hold it
     */
    int of(int codePoint) {
        if (codePoint < 0x80) {
            return ascii[codePoint] & 0xFF;
        }
        int bytes = set.encodedLength(codePoint) << BYTE_SHIFT;
        return (kanji && JisX0208.shiftJis(codePoint) >= 0 ? bytes | KANJI : bytes) & keep;
    }

    /** Whether a mode may be used, given by its signature bits. */
    boolean offers(int modes) {
        return (keep & modes) != 0;
    }

    /** What bytes mean. */
    CharacterSet set() {
        return set;
    }

    /** The least that a character can add to any stream, in sixths of a bit; 0 if no mode can hold it. */
    static int floor(int signature) {
        return FLOOR[signature];
    }

    /** The most that a character saves outside byte mode, in sixths of a bit; very much if byte mode cannot hold it. */
    static int gain(int signature) {
        return GAIN[signature];
    }

    private static final short[] FLOOR = new short[ALL + 1];
    private static final short[] GAIN = new short[ALL + 1];

    static {
        for (int signature = 0; signature <= ALL; signature++) {
            int bytes = (signature & BYTE) >> BYTE_SHIFT;
            int units = (signature & ALPHANUMERIC) >> ALPHANUMERIC_SHIFT;
            int floor = Short.MAX_VALUE;
            floor = bytes != 0 ? 48 * bytes : floor;
            floor = units != 0 ? Math.min(floor, 33 * units) : floor;
            floor = (signature & KANJI) != 0 ? Math.min(floor, 78) : floor;
            floor = (signature & NUMERIC) != 0 ? 20 : floor;
            FLOOR[signature] = (short) (floor == Short.MAX_VALUE ? 0 : floor);
            GAIN[signature] = bytes != 0 ? (short) (48 * bytes - floor) : Short.MAX_VALUE;
        }
    }
}
