package org.quietzone.message;

/** What a bit stream turned out to be. */
public sealed interface ParsedMessage permits Message, ParsedMessage.Malformed {
    /**
     * A bit stream that breaks the rules.
     *
     * @param bitOffset where the mode indicator of the segment at fault begins, in bits from the first data codeword
     * @param reason a sentence that says what is wrong there
     */
    record Malformed(int bitOffset, String reason) implements ParsedMessage {}
}
