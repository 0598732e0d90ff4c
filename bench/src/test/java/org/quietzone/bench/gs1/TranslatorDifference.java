package org.quietzone.bench.gs1;

/** In what openepcis-epc-digitallink-translator 0.9.2 differs from the standards, as far as made-up identifiers meet it. */
enum TranslatorDifference {
    /**
     * A value keeps its escapes on the way between URN and link. The two escape different characters: an exclamation mark
     * is itself in a URN and {@code %21} in a link, where RFC 3986 reserves it.
     */
    ESCAPES_COPIED,
    /** An escape counts as three characters, so that a text is refused as too long. */
    ESCAPES_COUNTED,
    /** The value of (8003) begins with a zero by the General Specifications; its links lack it. */
    NO_ZERO_BEFORE_ASSET,
    /** The part of a CPI may hold {@code #} and {@code /}, but their escapes are refused. */
    CPI_ESCAPES_REFUSED,
    /** A CPI of 30 characters, the longest, is refused. */
    CPI_OF_30_REFUSED,
    /** A full stop in the serial of a GDTI is refused. */
    GDTI_FULL_STOP_REFUSED
}
