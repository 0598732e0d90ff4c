package org.quietzone.gs1.application;

/** The symbol families that application standards speak of, by the names that ISO/IEC 18004 gives them. */
public enum Carrier {
    /** QR Code. */
    QR_CODE("QR Code", 4),
    /** Micro QR Code. */
    MICRO_QR("Micro QR Code", 2),
    /** QR Code Model 1, for old, closed systems. */
    MODEL_1("QR Code Model 1", 4);

    private static final Basis QUIET_ZONE_BASIS = new Basis(Confidence.CONFIRMED, "ISO/IEC 18004:2024, 6.3.8");

    private final String label;
    private final int quietZone;

    Carrier(String label, int quietZone) {
        this.label = label;
        this.quietZone = quietZone;
    }

    /** The name of the family, for people. */
    public String label() {
        return label;
    }

    /** The least width of the quiet zone on each side, in modules. */
    public Fact<Integer> quietZone() {
        return new Fact<>(quietZone, QUIET_ZONE_BASIS);
    }
}
