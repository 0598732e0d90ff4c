package org.quietzone.media.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log of the library for PDF. It reports damage there, which without further ado is standard error. Where nobody has set
 * a level, none of it is shown.
 */
public final class PdfLog {
    /** The loggers are kept, for the JDK forgets those that nobody holds. */
    private static final List<Logger> QUIET = List.of(quiet("org.apache.pdfbox"), quiet("org.apache.fontbox"));

    private PdfLog() {}

    private static Logger quiet(String name) {
        Logger logger = Logger.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(Level.OFF);
        }
        return logger;
    }

    /** Keeps the log quiet from now on; whether it is known what to keep quiet. */
    public static boolean keepQuiet() {
        return !QUIET.isEmpty();
    }
}
