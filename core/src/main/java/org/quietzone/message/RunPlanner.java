package org.quietzone.message;

import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * The shortest division of a text into segments under one interpretation of bytes (ISO/IEC 18004:2024, 7.4 and 7.4.1).
 *
 * <p>The idea: dynamic programming over {@link Runs} instead of characters; some shortest division has all its borders
 * at edges of runs.
 *
 * <p>At each edge one number per mode is enough: the fewest bits up to there when the last segment has that mode. Only
 * alphanumeric mode has halves to carry over edges: two runs of numeric mode never touch. Where the segment before a run
 * began does not matter for what follows, so a new segment always follows the mode with the fewest whole bits, and one
 * record for a run is that mode and, for each mode, whether a new segment begins here.
 *
 * <p>With FNC1, a separator is a run by itself. As {@code %} in alphanumeric mode it would, before another separator or
 * before {@code %%}, be read as a doubled percent sign; then the segment has to end.
 *
 * <p>Segments longer than their count indicator can say never matter: in each class of versions they would need more
 * bits than its largest symbol has (in versions 1 to 9, 255 bytes need 2052 of 1856 bits, and 1023 digits 3424; the other
 * modes and classes, Micro QR Code and Model 1 likewise), so such a plan is too long in any case.
 */
final class RunPlanner {
    private static final int INFINITE = Plan.IMPOSSIBLE;

    /** More than any header of byte mode, where there is byte mode. */
    private static final int MAX_HEADER = 1 << 10;

    private final Runs runs;
    private final boolean kanji;
    private final byte[] trace;
    private final int headerNumeric;
    private final int headerAlphanumeric;
    private final int headerByte;
    private final int headerKanji;

    private int count;
    private int bits;
    private int lastMode;

    private RunPlanner(String text, Signatures signatures, Version version, int maxRuns, boolean kanji) {
        this.kanji = kanji;
        // Without kanji mode four bits tell all about a run.
        this.trace = new byte[kanji ? maxRuns : (maxRuns + 1) / 2];
        this.headerNumeric = header(version, Mode.NUMERIC);
        this.headerAlphanumeric = header(version, Mode.ALPHANUMERIC);
        this.headerByte = header(version, Mode.BYTE);
        this.headerKanji = header(version, Mode.KANJI);
        int leave = Math.min(headerNumeric, Math.min(headerAlphanumeric, headerKanji));
        this.runs = new Runs(text, signatures, 6 * (leave + Math.min(headerByte, MAX_HEADER)));
    }

    /**
     * The shortest division.
     *
     * @param text without lone surrogates
     * @param prefixBits what stands in the stream before the first segment of data
     * @param maxRuns at least the number of runs
     * @param kanji whether any signature may offer kanji mode
     */
    static Plan plan(String text, Signatures signatures, Version version, int prefixBits, int maxRuns, boolean kanji) {
        if (text.isEmpty()) {
            return new Plan(prefixBits, new int[0]);
        }
        RunPlanner planner = new RunPlanner(text, signatures, version, maxRuns, kanji);
        planner.forward(prefixBits);
        return planner.bits >= INFINITE >> 1 ? new Plan(INFINITE, new int[0]) : planner.backward();
    }

    /** The bits of a mode indicator and a count indicator. */
    static int header(Version version, Mode mode) {
        return version.has(mode) ? version.modeIndicatorBits() + version.countBits(mode) : INFINITE;
    }

    private void forward(int prefixBits) {
        int twiceAlphanumeric = INFINITE;
        int byteBits = INFINITE;
        int kanjiBits = INFINITE;
        int best = prefixBits;
        int bestMode = 0;
        boolean afterSeparator = false;
        int run = 0;
        for (int signature = runs.next(); signature != Runs.END; signature = runs.next()) {
            int length = runs.length();
            int units = (signature & Signatures.ALPHANUMERIC) >> Signatures.ALPHANUMERIC_SHIFT;
            int bytes = runs.bytes();
            boolean separator = (signature & Signatures.SEPARATOR) != 0;

            if (afterSeparator && (separator || units == 2)) {
                twiceAlphanumeric = INFINITE;
            }
            int record = bestMode;
            int fresh = 2 * (best + headerAlphanumeric);
            if (fresh < twiceAlphanumeric) {
                twiceAlphanumeric = fresh;
                record |= 1 << 2;
            }
            fresh = best + headerByte;
            if (fresh < byteBits) {
                byteBits = fresh;
                record |= 1 << 3;
            }
            fresh = best + headerKanji;
            if (fresh < kanjiBits) {
                kanjiBits = fresh;
                record |= 1 << 4;
            }
            record(run++, record);

            twiceAlphanumeric = units == 0 ? INFINITE : twiceAlphanumeric + 11 * units * length;
            byteBits = bytes == 0 ? INFINITE : byteBits + 8 * bytes;
            kanjiBits = (signature & Signatures.KANJI) == 0 ? INFINITE : kanjiBits + 13 * length;
            int numeric =
                    (signature & Signatures.NUMERIC) == 0 ? INFINITE : best + headerNumeric + (10 * length + 2) / 3;

            best = numeric;
            bestMode = Plan.NUMERIC;
            if (twiceAlphanumeric + 1 >> 1 < best) {
                best = twiceAlphanumeric + 1 >> 1;
                bestMode = Plan.ALPHANUMERIC;
            }
            if (byteBits < best) {
                best = byteBits;
                bestMode = Plan.BYTE;
            }
            if (kanjiBits < best) {
                best = kanjiBits;
                bestMode = Plan.KANJI;
            }
            afterSeparator = separator;
        }
        count = run;
        bits = best;
        lastMode = bestMode;
    }

    private void record(int run, int record) {
        if (kanji) {
            trace[run] = (byte) record;
        } else {
            trace[run >> 1] |= (byte) ((record & 0xF) << ((run & 1) << 2));
        }
    }

    private int recorded(int run) {
        return kanji ? trace[run] : trace[run >> 1] >> ((run & 1) << 2) & 0xF;
    }

    /** Whether a segment of the mode begins with the run; one of numeric mode always does. */
    private static boolean begins(int mode, int record) {
        return mode == Plan.NUMERIC || (record >> mode + 1 & 1) != 0;
    }

    private Plan backward() {
        int segments = 0;
        int mode = lastMode;
        for (int run = count - 1; run >= 0; run--) {
            int record = recorded(run);
            if (begins(mode, record)) {
                segments++;
                mode = record & 3;
            }
        }
        int[] parts = new int[segments];
        mode = lastMode;
        for (int run = count - 1; run >= 0; run--) {
            int record = recorded(run);
            if (begins(mode, record)) {
                parts[--segments] = run << Plan.SHIFT | mode;
                mode = record & 3;
            }
        }
        placeStarts(parts);
        return new Plan(bits, parts);
    }

    /** Replaces the numbers of runs by the indices of their first characters. */
    private void placeStarts(int[] parts) {
        if (parts.length == 1) {
            return;
        }
        int run = 0;
        runs.rewind();
        runs.next();
        for (int i = 1; i < parts.length; i++) {
            while (run < Plan.value(parts[i])) {
                runs.next();
                run++;
            }
            parts[i] = runs.start() << Plan.SHIFT | parts[i] & 3;
        }
    }
}
