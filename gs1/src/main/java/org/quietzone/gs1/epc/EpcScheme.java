package org.quietzone.gs1.epc;

import java.util.List;
import java.util.Optional;

/** The binary schemes of tags with a company prefix in a partition, and those beside GS1 (EPC Tag Data Standard, 14.6). */
public enum EpcScheme {
    /** Trade item, serial below 2^38. */
    SGTIN_96("sgtin-96", 0x30, 96, EpcType.SGTIN, Partition.SGTIN, EpcField.number(38)),
    /** Trade item, serial of 20 characters. */
    SGTIN_198("sgtin-198", 0x36, 198, EpcType.SGTIN, Partition.SGTIN, EpcField.text(20)),
    /** Logistic unit. */
    SSCC_96("sscc-96", 0x31, 96, EpcType.SSCC, Partition.SSCC),
    /** Place, extension below 2^41. */
    SGLN_96("sgln-96", 0x32, 96, EpcType.SGLN, Partition.SGLN, EpcField.number(41)),
    /** Place, extension of 20 characters. */
    SGLN_195("sgln-195", 0x39, 195, EpcType.SGLN, Partition.SGLN, EpcField.text(20)),
    /** Returnable asset, serial below 2^38. */
    GRAI_96("grai-96", 0x33, 96, EpcType.GRAI, Partition.GRAI, EpcField.number(38)),
    /** Returnable asset, serial of 16 characters. */
    GRAI_170("grai-170", 0x37, 170, EpcType.GRAI, Partition.GRAI, EpcField.text(16)),
    /** Individual asset with a number. */
    GIAI_96("giai-96", 0x34, 96, EpcType.GIAI, Partition.GIAI_96),
    /** Individual asset with characters. */
    GIAI_202("giai-202", 0x38, 202, EpcType.GIAI, Partition.GIAI_202),
    /** Recipient of a service. */
    GSRN_96("gsrn-96", 0x2D, 96, EpcType.GSRN, Partition.SSCC),
    /** Provider of a service. */
    GSRNP_96("gsrnp-96", 0x2E, 96, EpcType.GSRNP, Partition.SSCC),
    /** Document, serial below 2^41. */
    GDTI_96("gdti-96", 0x2C, 96, EpcType.GDTI, Partition.SGLN, EpcField.number(41)),
    /** Document, serial of 17 characters. */
    GDTI_174("gdti-174", 0x3E, 174, EpcType.GDTI, Partition.SGLN, EpcField.text(17)),
    /** Document, serial of 17 digits. Retired: it is read, and written only if it is asked for. */
    GDTI_113("gdti-113", 0x3A, 113, EpcType.GDTI, Partition.SGLN, EpcField.marked(58)),
    /** Coupon. */
    SGCN_96("sgcn-96", 0x3F, 96, EpcType.SGCN, Partition.SGLN, EpcField.marked(41)),
    /** Piece of a trade item, serial below 2^38. */
    ITIP_110(
            "itip-110",
            0x40,
            110,
            EpcType.ITIP,
            Partition.SGTIN,
            EpcField.digits(7, 2),
            EpcField.digits(7, 2),
            EpcField.number(38)),
    /** Piece of a trade item, serial of 20 characters. */
    ITIP_212(
            "itip-212",
            0x41,
            212,
            EpcType.ITIP,
            Partition.SGTIN,
            EpcField.digits(7, 2),
            EpcField.digits(7, 2),
            EpcField.text(20)),
    /** Component with numbers. */
    CPI_96("cpi-96", 0x3C, 96, EpcType.CPI, Partition.CPI_96, EpcField.number(31)),
    /** Component with characters. */
    CPI_VAR("cpi-var", 0x3D, 0, EpcType.CPI, Partition.CPI_VAR, EpcField.number(40)),
    /** An object in a numbering of its own. */
    GID_96("gid-96", 0x35, 96, EpcType.GID, 0, EpcField.number(28), EpcField.number(24), EpcField.number(36)),
    /** An object of a supplier of the United States Department of Defense. */
    USDOD_96("usdod-96", 0x2F, 96, EpcType.USDOD, 4, EpcField.supplier(8), EpcField.number(36)),
    /** An aircraft part. */
    ADI_VAR("adi-var", 0x3B, 0, EpcType.ADI, 6, EpcField.supplier(6), EpcField.code(), EpcField.code());

    private static final int GS1_FILTER_BITS = 3;

    private final String urnName;
    private final int header;
    private final int bits;
    private final EpcType type;
    private final int filterBits;
    private final Optional<Partition> partition;
    private final List<EpcField> fields;

    EpcScheme(String urnName, int header, int bits, EpcType type, Partition partition, EpcField... behind) {
        this(urnName, header, bits, type, GS1_FILTER_BITS, Optional.of(partition), List.of(behind));
    }

    EpcScheme(String urnName, int header, int bits, EpcType type, int filterBits, EpcField... fields) {
        this(urnName, header, bits, type, filterBits, Optional.empty(), List.of(fields));
    }

    EpcScheme(
            String urnName,
            int header,
            int bits,
            EpcType type,
            int filterBits,
            Optional<Partition> partition,
            List<EpcField> fields) {
        this.urnName = urnName;
        this.header = header;
        this.bits = bits;
        this.type = type;
        this.filterBits = filterBits;
        this.partition = partition;
        this.fields = fields;
    }

    /** The name in tag URIs, such as {@code sgtin-96}. */
    public String urnName() {
        return urnName;
    }

    /** The scheme of a name in tag URIs; upper case is none. */
    public static Optional<EpcScheme> named(String urnName) {
        for (EpcScheme scheme : values()) {
            if (scheme.urnName.equals(urnName)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** The scheme of the first 8 bits of a tag, 0 to 255. */
    public static Optional<EpcScheme> withHeader(int header) {
        for (EpcScheme scheme : values()) {
            if (scheme.header == header) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** The first 8 bits of a tag. */
    public int header() {
        return header;
    }

    /** How many bits a tag has, before it is filled up to words of 16; 0 where that depends on what it holds. */
    public int bits() {
        return bits;
    }

    /** What it identifies. */
    public EpcType type() {
        return type;
    }

    /** The largest filter value; 0 where there is none. */
    public int maxFilter() {
        return (1 << filterBits) - 1;
    }

    /** What a filter value says of the object. */
    public String filterMeaning(int filter) {
        return FilterValues.meaning(type, filter);
    }

    /** Whether it serves only to read tags that are about. */
    public boolean retired() {
        return this == GDTI_113;
    }

    int filterBits() {
        return filterBits;
    }

    boolean hasPartition() {
        return partition.isPresent();
    }

    /**
     * The field of a part.
     *
     * @param part the index of the part
     * @param partitionValue where there is a partition, its value
     */
    EpcField field(int part, int partitionValue) {
        if (partition.isEmpty()) {
            return fields.get(part);
        }
        return switch (part) {
            case 0 -> Partition.prefix(partitionValue);
            case 1 -> partition.get().reference(partitionValue, type.parts().get(1));
            default -> fields.get(part - 2);
        };
    }
}
