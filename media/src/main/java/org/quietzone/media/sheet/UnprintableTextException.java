package org.quietzone.media.sheet;

/** A text that cannot be printed rightly: no font has its letters, or they need more than standing side by side. */
public final class UnprintableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnprintableTextException(String sentence) {
        super(sentence);
    }
}
