package org.quietzone.gs1.epc;

import static org.quietzone.gs1.epc.PlusField.date;
import static org.quietzone.gs1.epc.PlusField.delimited;
import static org.quietzone.gs1.epc.PlusField.digits;
import static org.quietzone.gs1.epc.PlusField.number;
import static org.quietzone.gs1.epc.PlusField.text;

import java.util.List;
import java.util.Optional;

/**
 * The binary schemes of EPC Tag Data Standard 2, which hold element strings without a company prefix. Each is known by
 * two headers: the {@code +} scheme holds the elements, the {@code ++} scheme a host name as well.
 */
public enum PlusScheme {
    /** A GTIN with serial number: (01), (21). */
    SGTIN(0xF7, 0xFD, digits("01", 14), text("21", 20)),
    /** A date, then a GTIN with serial number: (01), (21) and one of (11), (13), (15), (16), (17), (7006), (7007). */
    DSGTIN(0xFB, 0xFC, date(), digits("01", 14), text("21", 20)),
    /** A serial shipping container code: (00). */
    SSCC(0xF9, 0xEF, digits("00", 18)),
    /** A location with extension: (414), (254). */
    SGLN(0xF2, 0xE9, digits("414", 13), text("254", 20)),
    /** A returnable asset with serial number: (8003). */
    GRAI(0xF1, 0xEB, digits("8003", 14), text("8003", 16)),
    /** An individual asset: (8004). */
    GIAI(0xFA, 0xEE, delimited("8004", 30)),
    /** A service relation, recipient: (8018). */
    GSRN(0xF4, 0xE7, digits("8018", 18)),
    /** A service relation, provider: (8017). */
    GSRNP(0xF5, 0xE8, digits("8017", 18)),
    /** A document type with serial number: (253). */
    GDTI(0xF6, 0xEA, digits("253", 13), text("253", 17)),
    /** A coupon with serial number: (255). */
    SGCN(0xF8, 0xEC, digits("255", 13), number("255", 12)),
    /** A piece of a trade item with serial number: (8006), (21). */
    ITIP(0xF3, 0xED, digits("8006", 18), text("21", 20)),
    /** A component or part with serial number: (8010), (8011). */
    CPI(0xF0, 0xE6, delimited("8010", 30), number("8011", 12));

    private static final PlusScheme[] VALUES = values();

    private final int header;
    private final int hostHeader;
    private final List<PlusField> fields;

    PlusScheme(int header, int hostHeader, PlusField... fields) {
        this.header = header;
        this.hostHeader = hostHeader;
        this.fields = List.of(fields);
    }

    /** The first eight bits of the {@code +} scheme, such as 0xF7. */
    public int header() {
        return header;
    }

    /** The first eight bits of the {@code ++} scheme, such as 0xFD. */
    public int hostHeader() {
        return hostHeader;
    }

    /** The name of the scheme, such as {@code SGTIN+}; with a host name {@code SGTIN++}. */
    public String title(boolean host) {
        return name() + (host ? "++" : "+");
    }

    List<PlusField> fields() {
        return fields;
    }

    /** The application identifier of the key, which tells schemes apart. */
    String key() {
        for (PlusField field : fields) {
            if (field.kind() != PlusField.Kind.DATE) {
                return field.ai();
            }
        }
        throw new AssertionError(this);
    }

    /** The scheme that one of whose headers this is. */
    public static Optional<PlusScheme> ofHeader(int header) {
        for (PlusScheme scheme : VALUES) {
            if (scheme.header == header || scheme.hostHeader == header) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
