package org.quietzone.spec;

/** The symbol families of ISO/IEC 18004:2024. */
public enum Family {
    /** QR Code, versions 1 to 40 (what the standard of 2000 called Model 2). */
    QR_CODE(40, "QR Code"),
    /** Micro QR Code, versions M1 to M4. */
    MICRO_QR(4, "Micro QR Code"),
    /** QR Code Model 1, versions 1 to 14 (Annex N): for old, closed systems, never chosen unless asked for. */
    MODEL_1(14, "QR Code Model 1");

    private final int versions;
    private final String label;

    Family(int versions, String label) {
        this.versions = versions;
        this.label = label;
    }

    /** The number of versions; they are numbered from 1. */
    public int versions() {
        return versions;
    }

    /** The family's name as the standard writes it, for messages. */
    public String label() {
        return label;
    }
}
