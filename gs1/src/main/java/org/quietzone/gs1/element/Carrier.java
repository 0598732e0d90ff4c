package org.quietzone.gs1.element;

import java.util.Optional;

/**
 * The data carriers of GS1 and what their symbology identifiers say of the data (GS1 General Specifications, 5.1.2;
 * ISO/IEC 15424).
 */
public enum Carrier {
    /** GS1-128. */
    GS1_128("]C1", Content.ELEMENT_STRING),
    /** EAN-13, UPC-A and UPC-E: a GTIN of 13 digits, those of UPC with a zero before it. */
    EAN_13("]E0", Content.GTIN),
    /** EAN-8: a GTIN of 8 digits. */
    EAN_8("]E4", Content.GTIN),
    /** GS1 DataBar, and the composite component of any symbol. */
    GS1_DATABAR("]e0", Content.ELEMENT_STRING),
    /** Data Matrix without FNC1: a text, perhaps a Digital Link. */
    DATA_MATRIX("]d1", Content.TEXT),
    /** GS1 DataMatrix. */
    GS1_DATA_MATRIX("]d2", Content.ELEMENT_STRING),
    /** QR Code without FNC1: a text, perhaps a Digital Link. */
    QR_CODE("]Q1", Content.TEXT),
    /** GS1 QR Code. */
    GS1_QR_CODE("]Q3", Content.ELEMENT_STRING),
    /** DotCode without FNC1: a text, perhaps a Digital Link. */
    DOTCODE("]J0", Content.TEXT),
    /** GS1 DotCode. */
    GS1_DOTCODE("]J1", Content.ELEMENT_STRING);

    /** How many characters a symbology identifier has. */
    static final int IDENTIFIER_LENGTH = 3;

    /** What a carrier holds. */
    public enum Content {
        /** Elements one after the other, with U+001D between them where needed. */
        ELEMENT_STRING,
        /** The digits of a GTIN; a composite component may follow. */
        GTIN,
        /** A text of any kind. */
        TEXT
    }

    private static final Carrier[] CARRIERS = values();

    private final String identifier;
    private final Content content;

    Carrier(String identifier, Content content) {
        this.identifier = identifier;
        this.content = content;
    }

    /** The carrier whose symbology identifier a text begins with; empty for every other identifier. */
    public static Optional<Carrier> of(String scanData) {
        for (Carrier carrier : CARRIERS) {
            if (scanData.startsWith(carrier.identifier)) {
                return Optional.of(carrier);
            }
        }
        return Optional.empty();
    }

    /** The symbology identifier, such as {@code ]Q3}. */
    public String identifier() {
        return identifier;
    }

    /** What it holds. */
    public Content content() {
        return content;
    }
}
