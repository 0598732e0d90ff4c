package org.quietzone.gs1.application;

/** How much a finding weighs. */
public enum Severity {
    /** The use forbids it, or the symbol will not work there. */
    ERROR("error"),
    /** It may not work everywhere, or a rule speaks against it that is not confirmed. */
    WARNING("warning"),
    /** It works; this is worth knowing. */
    ADVICE("advice");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The severity in lower case. */
    public String label() {
        return label;
    }
}
