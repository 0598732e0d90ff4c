package org.quietzone.cli;

/** What the command returns to the shell. */
final class ExitCode {
    /** All that was asked for is done. */
    static final int DONE = 0;
    /** The images were fine, but there was no symbol to read in any of them. */
    static final int NOTHING_READ = 1;
    /** A symbol, or an image without one, has a lower grade than was asked for. */
    static final int TOO_LOW = 1;
    /** GS1 data is not valid; what was good is done. */
    static final int INVALID = 1;
    /** A symbol breaks the application standard that was asked for. */
    static final int VIOLATED = 1;
    /** Some rows of the input gave no symbol; the others are done. */
    static final int ROWS_FAILED = 1;
    /** The command line or the input is wrong, or a file could not be read or written. */
    static final int FAILED = 2;

    private ExitCode() {}
}
