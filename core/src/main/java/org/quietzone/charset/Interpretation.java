package org.quietzone.charset;

/**
 * One way to read bytes whose character set nobody stated.
 *
 * @param characterSet the set
 * @param text the text that the bytes have in it, without a byte order mark
 * @param plausibility 0 to 1; the plausibilities of all interpretations that were weighed add up to 1
 */
public record Interpretation(CharacterSet characterSet, String text, double plausibility) {}
