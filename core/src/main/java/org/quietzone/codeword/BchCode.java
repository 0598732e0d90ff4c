package org.quietzone.codeword;

/** Words of binary BCH codes: data bits followed by the remainder of their division (ISO/IEC 18004:2024, Annexes C, D). */
final class BchCode {
    /** The code of the format information, BCH(15,5): 5 data bits, 10 check bits. */
    private static final int FORMAT = 0b101_0011_0111;

    /** The code of the version information, BCH(18,6): 6 data bits, 12 check bits. */
    private static final int VERSION = 0b1_1111_0010_0101;

    /** The bit errors that both codes correct. */
    static final int CORRECTABLE = 3;

    private BchCode() {}

    static int format(int data) {
        return word(data, FORMAT);
    }

    static int version(int data) {
        return word(data, VERSION);
    }

    private static int word(int data, int generator) {
        int checkBits = 31 - Integer.numberOfLeadingZeros(generator);
        int remainder = data << checkBits;
        while (remainder >= 1 << checkBits) {
            remainder ^= generator << Integer.numberOfLeadingZeros(generator) - Integer.numberOfLeadingZeros(remainder);
        }
        return data << checkBits | remainder;
    }
}
