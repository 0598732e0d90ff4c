package org.quietzone.gs1.application;

/** In what form a symbol carries GS1 data. */
public enum DataForm {
    /** An uncompressed GS1 Digital Link URI in a plain symbol. */
    DIGITAL_LINK("digital-link", "a GS1 Digital Link URI"),
    /** A GS1 Digital Link URI whose path or a part of it is compressed. */
    COMPRESSED_DIGITAL_LINK("compressed-digital-link", "a compressed GS1 Digital Link URI"),
    /** Element strings behind FNC1 in the first position: a GS1 QR Code. */
    ELEMENT_STRING("element-string", "element strings with FNC1 (GS1 QR Code)"),
    /** The digits of a key without anything that says so. */
    PLAIN_KEY("plain-key", "the digits of a key alone"),
    /** Nothing that GS1 defines. */
    OTHER("other", "no GS1 data");

    private final String label;
    private final String phrase;

    DataForm(String label, String phrase) {
        this.label = label;
        this.phrase = phrase;
    }

    /** The form as tables name it, such as {@code digital-link}. */
    public String label() {
        return label;
    }

    /** The form in a sentence, with its article. */
    public String phrase() {
        return phrase;
    }
}
