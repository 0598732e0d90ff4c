package org.quietzone.charset;

/**
 * A character set without state between characters: each code point has its own bytes. Instances are immutable and
 * thread-safe.
 */
public interface CharacterSet {
    /** The name as IANA registers it, for example {@code ISO-8859-10}. */
    String name();

    /**
     * How many bytes a code point takes.
     *
     * @param codePoint a Unicode scalar value
     * @return 1 to 4, or 0 if the set has no such character
     */
    int encodedLength(int codePoint);

    /**
     * Writes the bytes of a code point.
     *
     * @param codePoint a Unicode scalar value that {@link #encodedLength} has a length for
     * @param target receives the bytes from index {@code offset}
     * @return the number of bytes written
     * @throws IllegalArgumentException if the set has no such character
     */
    int encode(int codePoint, byte[] target, int offset);

    /**
     * The text of some bytes. Bytes that stand for no character become U+FFFD each, so nothing after them is lost.
     *
     * @param bytes the bytes
     * @param from index of the first
     * @param to index behind the last
     */
    DecodedText decode(byte[] bytes, int from, int to);
}
