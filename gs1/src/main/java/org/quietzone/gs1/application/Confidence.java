package org.quietzone.gs1.application;

/** How sure a fact of an application standard is. The standards themselves were not at hand for all of them. */
public enum Confidence {
    /** Two sources agree. */
    CONFIRMED("confirmed"),
    /** One source says so. */
    ONE_SOURCE("one source"),
    /** From memory, without a source at hand: what it demands is never worth more than a warning. */
    REMEMBERED("remembered");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** The confidence in plain words. */
    public String label() {
        return label;
    }
}
