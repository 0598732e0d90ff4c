package org.quietzone.spec;

/** The error correction levels, in ascending strength (ISO/IEC 18004:2024, 5.1 and 7.5.1). */
public enum ErrorCorrection {
    /** Error detection only: the one level of version M1, and of no other. */
    DETECTION(-1, 0),
    /** About 7 % of the codewords can be restored. */
    L(0b01, 7),
    /** About 15 % of the codewords can be restored. */
    M(0b00, 15),
    /** About 25 % of the codewords can be restored. */
    Q(0b11, 25),
    /** About 30 % of the codewords can be restored; not in Micro QR Code. */
    H(0b10, 30);

    private final int formatBits;
    private final int recoveryPercent;

    ErrorCorrection(int formatBits, int recoveryPercent) {
        this.formatBits = formatBits;
        this.recoveryPercent = recoveryPercent;
    }

    /**
     * The two bits of the QR Code format information that stand for this level (Table 12).
     *
     * @return 0 to 3, or -1 for {@link #DETECTION}, which QR Code does not have
     */
    public int formatBits() {
        return formatBits;
    }

    /** The nominal share of codewords that can be restored, in percent. */
    public int recoveryPercent() {
        return recoveryPercent;
    }

    /**
     * The level of two format information bits (Table 12).
     *
     * @param bits 0 to 3
     */
    public static ErrorCorrection ofFormatBits(int bits) {
        return switch (bits) {
            case 0b00 -> M;
            case 0b01 -> L;
            case 0b10 -> H;
            case 0b11 -> Q;
            default -> throw new IllegalArgumentException("Level bits are 0 to 3, not " + bits);
        };
    }
}
