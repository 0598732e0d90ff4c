package org.quietzone.message;

import java.util.Locale;
import java.util.OptionalInt;
import org.quietzone.spec.BlockLayout;

/** Says why a message cannot be encoded as asked, and what would help. */
public final class EncodingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The kinds of causes. */
    public enum Reason {
        /** The text has half of a surrogate pair, which is no character. */
        LONE_SURROGATE,
        /** The character set that was asked for lacks a character. */
        NOT_IN_CHARACTER_SET,
        /** The ECI that was asked for has no character set that text could be turned into. */
        UNKNOWN_ECI,
        /** The mode that was asked for cannot hold a character. */
        NOT_IN_MODE,
        /** The version or family lacks a mode that the message needs. */
        NOT_IN_VERSION,
        /** The message needs more bits than there are. */
        TOO_LONG,
        /** The message has too few characters for the number of symbols that was asked for. */
        TOO_SHORT
    }

    private final Reason reason;
    private final int index;
    private final int codePoint;

    private EncodingException(Reason reason, String sentence, int index, int codePoint) {
        super(sentence);
        this.reason = reason;
        this.index = index;
        this.codePoint = codePoint;
    }

    static EncodingException of(Reason reason, String sentence) {
        return new EncodingException(reason, sentence, -1, -1);
    }

    /** The sentence's {@code %s} becomes the character and its place. */
    static EncodingException at(Reason reason, String sentence, int index, int codePoint) {
        String character = printable(codePoint)
                ? String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(codePoint), codePoint)
                : String.format(Locale.ROOT, "U+%04X", codePoint);
        return new EncodingException(
                reason, String.format(Locale.ROOT, sentence, character + " at index " + index), index, codePoint);
    }

    static EncodingException tooLong(long bits, boolean atLeast, BlockLayout layout) {
        return of(
                Reason.TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "The message needs %s%d bits, but version %s-%s holds %d",
                        atLeast ? "at least " : "",
                        bits,
                        layout.version(),
                        layout.level(),
                        layout.dataBits()));
    }

    static EncodingException tooLong(long bits, BlockLayout layout, int symbols) {
        return of(
                Reason.TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "The message needs at least %d bits and a header in each symbol, but %d symbols of version"
                                + " %s-%s hold %d",
                        bits,
                        symbols,
                        layout.version(),
                        layout.level(),
                        (long) symbols * layout.dataBits()));
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * The same exception with more in its message.
     *
     * @param advice a whole sentence that says what would help
     */
    public EncodingException advising(String advice) {
        String first = getMessage();
        return new EncodingException(reason, first + (first.endsWith(".") ? " " : ". ") + advice, index, codePoint);
    }

    /** The kind of cause. */
    public Reason reason() {
        return reason;
    }

    /** The index in the text (or bytes) of the character that is to blame, if one is. */
    public OptionalInt index() {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The character (or byte) that is to blame, if one is. */
    public OptionalInt codePoint() {
        return codePoint < 0 ? OptionalInt.empty() : OptionalInt.of(codePoint);
    }
}
