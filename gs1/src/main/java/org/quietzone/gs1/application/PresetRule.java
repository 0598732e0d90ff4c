package org.quietzone.gs1.application;

/** What a use is checked for. */
public enum PresetRule {
    /** The X-dimension, and with it the size of the symbol. */
    X_DIMENSION("x-dimension"),
    /** The quiet zone. */
    QUIET_ZONE("quiet-zone"),
    /** The symbol family. */
    FAMILY("family"),
    /** The error correction level. */
    LEVEL("level"),
    /** The print quality. */
    GRADE("grade"),
    /** The data breaks the rules of GS1 by itself. */
    DATA("data"),
    /** In what form the data is carried. */
    DATA_FORM("data-form"),
    /** Character sets where GS1 data has none. */
    ECI("eci"),
    /** The key by which the use identifies. */
    PRIMARY_KEY("primary-key"),
    /** The order of application identifiers. */
    AI_ORDER("ai-order"),
    /** The domain of a Digital Link and what stands around it. */
    DOMAIN("domain"),
    /** What stands beside the symbol while both are in use. */
    BESIDE("beside");

    private final String label;

    PresetRule(String label) {
        this.label = label;
    }

    /** The rule in lower case with hyphens. */
    public String label() {
        return label;
    }
}
