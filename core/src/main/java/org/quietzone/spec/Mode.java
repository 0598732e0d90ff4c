package org.quietzone.spec;

/**
 * The modes of the bit stream with their indicators (ISO/IEC 18004:2024, Table 2). The first five carry data, the
 * others change how data is understood.
 */
public enum Mode {
    /** Digits, ten bits for three. */
    NUMERIC(0b0001, 0),
    /** The 45 characters 0-9 A-Z space $ % * + - . / :, eleven bits for two. */
    ALPHANUMERIC(0b0010, 1),
    /** Bytes, eight bits each. */
    BYTE(0b0100, 2),
    /** Two-byte Shift JIS characters, thirteen bits each. */
    KANJI(0b1000, 3),
    /** Two-byte GB 2312 characters, thirteen bits each (GB/T 18284, not in the ISO standard). */
    HANZI(0b1101, -1),
    /** An Extended Channel Interpretation designator follows. */
    ECI(0b0111, -1),
    /** The header of one symbol of a structured append message follows. */
    STRUCTURED_APPEND(0b0011, -1),
    /** FNC1 in first position: the data is GS1 element strings. */
    FNC1_FIRST(0b0101, -1),
    /** FNC1 in second position: an AIM application indicator follows. */
    FNC1_SECOND(0b1001, -1),
    /** The end of the data. */
    TERMINATOR(0b0000, -1);

    private final int indicator;
    private final int microIndicator;

    Mode(int indicator, int microIndicator) {
        this.indicator = indicator;
        this.microIndicator = microIndicator;
    }

    /** The four-bit mode indicator of QR Code and Model 1. */
    public int indicator() {
        return indicator;
    }

    /** The mode indicator of Micro QR Code, as a number in 0 to 3 bits (by version), or -1 where Micro has none. */
    public int microIndicator() {
        return microIndicator;
    }

    /** The mode's name as the standard writes it, for messages: {@code numeric mode}. */
    public String label() {
        return switch (this) {
            case NUMERIC -> "numeric mode";
            case ALPHANUMERIC -> "alphanumeric mode";
            case BYTE -> "byte mode";
            case KANJI -> "kanji mode";
            case HANZI -> "Hanzi mode";
            case ECI -> "ECI mode";
            case STRUCTURED_APPEND -> "structured append";
            case FNC1_FIRST -> "FNC1 mode in first position";
            case FNC1_SECOND -> "FNC1 mode in second position";
            case TERMINATOR -> "the terminator";
        };
    }

    /** Whether segments of this mode carry data characters. */
    public boolean carriesData() {
        return ordinal() <= HANZI.ordinal();
    }
}
