package org.quietzone.cli;

/** Ends the command with a sentence for the person who typed it; nothing has been written. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param sentence what is wrong, and what to do about it
     */
    Failure(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
