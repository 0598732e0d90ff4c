package org.quietzone.gs1.epc;

import java.util.List;

/**
 * How a company prefix and what stands behind it share their bits: by the partition value, which stands in front of both
 * and says how many digits the prefix has (EPC Tag Data Standard, 14.3). Bits for prefixes of 12, 11 … 6 digits.
 */
enum Partition {
    /** Trade items. */
    SGTIN(EpcField.Kind.DIGITS, 4, 7, 10, 14, 17, 20, 24),
    /** Logistic units, service relations. */
    SSCC(EpcField.Kind.DIGITS, 18, 21, 24, 28, 31, 34, 38),
    /** Places, documents, coupons. */
    SGLN(EpcField.Kind.DIGITS, 1, 4, 7, 11, 14, 17, 21),
    /** Returnable assets. */
    GRAI(EpcField.Kind.DIGITS, 4, 7, 10, 14, 17, 20, 24),
    /** Individual assets with a number. */
    GIAI_96(EpcField.Kind.NUMBER, 42, 45, 48, 52, 55, 58, 62),
    /** Individual assets with a text. */
    GIAI_202(EpcField.Kind.TEXT, 148, 151, 154, 158, 161, 164, 168),
    /** Components with a number. */
    CPI_96(EpcField.Kind.NUMBER, 11, 14, 17, 21, 24, 27, 31),
    /** Components with a text, whose bits have an end of their own. */
    CPI_VAR(EpcField.Kind.CODE, 0, 0, 0, 0, 0, 0, 0);

    /** How many bits the partition value has. */
    static final int BITS = 3;
    /** The largest partition value; 7 means nothing. */
    static final int MAX = 6;

    private static final int LONGEST_PREFIX = 12;
    private static final List<Integer> PREFIX_BITS = List.of(40, 37, 34, 30, 27, 24, 20);
    /** With a prefix of 12 digits; with each digit fewer of the prefix the number has one more. */
    private static final int CPI_96_DIGITS = 3;

    private final EpcField.Kind kind;
    private final List<Integer> bits;

    Partition(EpcField.Kind kind, Integer... bits) {
        this.kind = kind;
        this.bits = List.of(bits);
    }

    /** The partition value of a prefix of 6 to 12 digits. */
    static int of(int prefixDigits) {
        return LONGEST_PREFIX - prefixDigits;
    }

    /** The field of the company prefix. */
    static EpcField prefix(int partition) {
        return EpcField.digits(PREFIX_BITS.get(partition), LONGEST_PREFIX - partition);
    }

    /** The field of the part behind the company prefix. */
    EpcField reference(int partition, EpcPart part) {
        int prefixDigits = LONGEST_PREFIX - partition;
        int width = bits.get(partition);
        return switch (kind) {
            case DIGITS -> EpcField.digits(width, part.max() - prefixDigits);
            case NUMBER ->
                this == CPI_96 ? new EpcField(kind, width, CPI_96_DIGITS + partition) : EpcField.number(width);
            case CODE -> EpcField.code();
            case TEXT, MARKED, SUPPLIER -> new EpcField(kind, width, 0);
        };
    }
}
