package org.quietzone.charset;

/**
 * Text that came from bytes.
 *
 * @param text the text, with U+FFFD where bytes stood for no character
 * @param malformed how many times U+FFFD was put in
 */
public record DecodedText(String text, int malformed) {}
