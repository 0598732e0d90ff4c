package org.quietzone.gs1.epc;

import static org.quietzone.gs1.epc.EpcPart.digits;
import static org.quietzone.gs1.epc.EpcPart.number;
import static org.quietzone.gs1.epc.EpcPart.prefix;
import static org.quietzone.gs1.epc.EpcPart.reference;
import static org.quietzone.gs1.epc.EpcPart.text;

import java.util.List;
import java.util.Optional;

/** What an EPC identifies: the schemes of pure identity URIs (EPC Tag Data Standard, 6.3). */
public enum EpcType {
    /** A trade item with its serial number: (01) and (21). */
    SGTIN("sgtin", Key.INDICATOR, "01", "21", true, prefix(), reference("item reference", 13), text("serial", 20)),
    /** A logistic unit: (00). */
    SSCC("sscc", Key.INDICATOR, "00", "", false, prefix(), reference("serial reference", 17)),
    /** A place, perhaps with an extension: (414) and (254). The extension 0 means that there is none. */
    SGLN("sgln", Key.PLAIN, "414", "254", false, prefix(), reference("location reference", 12), text("extension", 20)),
    /** A returnable asset with its serial number: (8003). */
    GRAI("grai", Key.ZERO, "8003", "", true, prefix(), reference("asset type", 12), text("serial", 16)),
    /** An individual asset: (8004). */
    GIAI("giai", Key.TEXT, "8004", "", false, prefix(), new EpcPart("asset reference", EpcPart.Kind.REST, 1, 30)),
    /** A recipient of a service: (8018). */
    GSRN("gsrn", Key.PLAIN, "8018", "", false, prefix(), reference("service reference", 17)),
    /** A provider of a service: (8017). */
    GSRNP("gsrnp", Key.PLAIN, "8017", "", false, prefix(), reference("service reference", 17)),
    /** A document with its serial number: (253). */
    GDTI("gdti", Key.PLAIN, "253", "", true, prefix(), reference("document type", 12), text("serial", 17)),
    /** A coupon with its serial number: (255). */
    SGCN("sgcn", Key.PLAIN, "255", "", true, prefix(), reference("coupon reference", 12), digits("serial", 1, 12)),
    /** A piece of a trade item with its serial number: (8006) and (21). */
    ITIP(
            "itip",
            Key.INDICATOR,
            "8006",
            "21",
            true,
            prefix(),
            reference("item reference", 13),
            digits("piece", 2, 2),
            digits("total", 2, 2),
            text("serial", 20)),
    /** A component or part with its serial number: (8010) and (8011). */
    CPI(
            "cpi",
            Key.TEXT,
            "8010",
            "8011",
            true,
            prefix(),
            new EpcPart("part reference", EpcPart.Kind.COMPONENT, 1, 30),
            number("serial", 12)),
    /** A consignment: (401). Has no form for tags. */
    GINC("ginc", Key.TEXT, "401", "", false, prefix(), new EpcPart("consignment reference", EpcPart.Kind.REST, 0, 30)),
    /** A shipment: (402). Has no form for tags. */
    GSIN("gsin", Key.PLAIN, "402", "", false, prefix(), reference("shipper reference", 16)),
    /** A party: (417). Has no form for tags. */
    PGLN("pgln", Key.PLAIN, "417", "", false, prefix(), reference("party reference", 12)),
    /** A unit pack of tobacco: (01) and (235). Has no form for tags. */
    UPUI("upui", Key.INDICATOR, "01", "235", false, prefix(), reference("item reference", 13), text("serial", 28)),
    /** A batch of a trade item: (01) and (10). It is a class, no single object, and has no form for tags. */
    LGTIN("lgtin", Key.INDICATOR, "01", "10", false, prefix(), reference("item reference", 13), text("lot", 20)),
    /** An object in a numbering of its own; no GS1 key. */
    GID("gid", Key.NONE, "", "", false, number("manager", 9), number("class", 8), number("serial", 11)),
    /** An object of a supplier of the United States Department of Defense; no GS1 key. */
    USDOD(
            "usdod",
            Key.NONE,
            "",
            "",
            false,
            new EpcPart("CAGE or DoDAAC", EpcPart.Kind.CODE, 5, 6),
            number("serial", 11)),
    /** An aircraft part by ATA Spec 2000; no GS1 key. */
    ADI(
            "adi",
            Key.NONE,
            "",
            "",
            false,
            new EpcPart("CAGE or DoDAAC", EpcPart.Kind.CODE, 5, 6),
            new EpcPart("part number", EpcPart.Kind.PART_NUMBER, 0, 32),
            new EpcPart("serial", EpcPart.Kind.PART_SERIAL, 1, 30));

    /** How a key is built of the company prefix and the part behind it. */
    enum Key {
        /** The first digit of the second part, company prefix, what is left of the second part, check digit. */
        INDICATOR,
        /** Company prefix, second part, check digit. */
        PLAIN,
        /** A zero, then as {@link #PLAIN}. */
        ZERO,
        /** Company prefix and second part, without check digit. */
        TEXT,
        /** There is no key. */
        NONE
    }

    private final String urnName;
    private final Key key;
    private final String keyAi;
    private final String serialAi;
    private final boolean pattern;
    private final List<EpcPart> parts;

    EpcType(String urnName, Key key, String keyAi, String serialAi, boolean pattern, EpcPart... parts) {
        this.urnName = urnName;
        this.key = key;
        this.keyAi = keyAi;
        this.serialAi = serialAi;
        this.pattern = pattern;
        this.parts = List.of(parts);
    }

    /** The name in URIs, such as {@code sgtin}. */
    public String urnName() {
        return urnName;
    }

    /** The type of a name in URIs; upper case is none. */
    public static Optional<EpcType> named(String urnName) {
        for (EpcType type : values()) {
            if (type.urnName.equals(urnName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The application identifier of the key, such as {@code 01}; empty where no GS1 key stands behind it. */
    public Optional<String> keyAi() {
        return Optional.of(keyAi).filter(ai -> !ai.isEmpty());
    }

    /** The application identifier of the last part, where it has one of its own, such as {@code 21}. */
    public Optional<String> serialAi() {
        return Optional.of(serialAi).filter(ai -> !ai.isEmpty());
    }

    /** What the parts are, in order. */
    public List<String> partNames() {
        return parts.stream().map(EpcPart::name).toList();
    }

    /** Whether the key alone, without the serial, is a class: {@code urn:epc:idpat:}. */
    public boolean hasClassLevel() {
        return pattern;
    }

    List<EpcPart> parts() {
        return parts;
    }

    Key key() {
        return key;
    }

    /** Whether the first part is a GS1 Company Prefix. */
    boolean hasPrefix() {
        return key != Key.NONE;
    }

    /** Whether it is in itself a class, and not one object. */
    boolean isClass() {
        return this == LGTIN;
    }

    /** How many parts stand in the value of the key. */
    int partsInKey() {
        return parts.size() - (serialAi.isEmpty() ? 0 : 1);
    }
}
