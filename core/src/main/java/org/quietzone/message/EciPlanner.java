package org.quietzone.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * The shortest division of a text into segments and ECIs, where bytes may have several interpretations
 * (ISO/IEC 18004:2024, 7.4.1 and 7.4.2).
 *
 * <p>The idea: dynamic programming over characters. The state is the mode of the last segment and the interpretation in
 * force; for each state one number is enough, the fewest sixths of a bit up to here (a digit takes 20 of them, an
 * alphanumeric character 33), rounded up to whole bits wherever a segment ends. An ECI only matters for bytes, so it
 * stands directly before a segment of byte mode, and it may follow any state: only the best of all is of interest.
 *
 * <p>The time is proportional to characters times interpretations, at most 7089 times 24.
 */
final class EciPlanner {
    private static final byte[] NO_TRACE = {};
    private static final int INFINITE = Plan.IMPOSSIBLE;
    private static final int MODES = 4;
    /** In a record: the preceding mode takes two bits, then come a bit for each mode that begins here. */
    private static final int BEGINS = 2;
    /** In a record: the segment of byte mode begins after an ECI. */
    private static final int MOVED = 1 << BEGINS + MODES;

    private final Alphabet alphabet;
    private final int interpretations;
    private final int[] headers = new int[MODES];
    /** Sixths of the character at hand by mode. */
    private final int[] costs = new int[MODES];

    private final int moveHeader;
    /** Fewest sixths by interpretation and mode. */
    private final int[] sixths;
    /** Fewest sixths by interpretation, rounded up to a bit, and the mode that has them. */
    private final int[] best;

    private final int[] bestMode;
    private int bestOfAll;
    private boolean afterSeparator;

    EciPlanner(Alphabet alphabet, Version version) {
        this.alphabet = alphabet;
        this.interpretations = alphabet.interpretations();
        Mode[] modes = {Mode.NUMERIC, Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI};
        for (int mode = 0; mode < MODES; mode++) {
            headers[mode] = 6 * RunPlanner.header(version, modes[mode]);
        }
        this.moveHeader = headers[Plan.BYTE] + 6 * Plan.eciBits(0);
        this.sixths = new int[interpretations * MODES];
        this.best = new int[interpretations];
        this.bestMode = new int[interpretations];
    }

    private void begin(int prefixBits) {
        Arrays.fill(sixths, INFINITE);
        Arrays.fill(best, INFINITE);
        best[0] = 6 * prefixBits;
        bestOfAll = 0;
        afterSeparator = false;
    }

    /** The bits up to here. */
    private int bits() {
        return best[bestOfAll] / 6;
    }

    /** Goes on by one character; leaves a record for each interpretation in {@code trace} from index {@code at}. */
    private void step(int letter, byte[] trace, int at) {
        int signature = alphabet.signature(letter);
        int units = (signature & Signatures.ALPHANUMERIC) >> Signatures.ALPHANUMERIC_SHIFT;
        boolean separator = (signature & Signatures.SEPARATOR) != 0;
        boolean mustEnd = afterSeparator && (separator || units == 2);
        costs[Plan.NUMERIC] = (signature & Signatures.NUMERIC) != 0 ? 20 : INFINITE;
        costs[Plan.ALPHANUMERIC] = units != 0 ? 33 * units : INFINITE;
        costs[Plan.KANJI] = (signature & Signatures.KANJI) != 0 ? 78 : INFINITE;
        int moved = best[bestOfAll] + moveHeader;
        int movedFrom = bestOfAll;
        for (int i = 0; i < interpretations; i++) {
            int bytes = alphabet.bytes(letter, i);
            costs[Plan.BYTE] = bytes != 0 ? 48 * bytes : INFINITE;
            int record = bestMode[i];
            int from = best[i];
            int least = INFINITE;
            for (int mode = 0; mode < MODES; mode++) {
                int state = i * MODES + mode;
                int sum = mustEnd && mode == Plan.ALPHANUMERIC ? INFINITE : sixths[state];
                if (from + headers[mode] < sum) {
                    sum = from + headers[mode];
                    record |= 1 << BEGINS + mode;
                }
                if (mode == Plan.BYTE && moved < sum && i != movedFrom) {
                    sum = moved;
                    record |= 1 << BEGINS + mode | MOVED;
                }
                sum = Math.min(sum + costs[mode], INFINITE);
                sixths[state] = sum;
                int whole = (sum + 5) / 6 * 6;
                if (whole < least) {
                    least = whole;
                    bestMode[i] = mode;
                }
            }
            best[i] = least;
            if (trace.length > 0) {
                trace[at + i] = (byte) record;
            }
        }
        for (int i = 0; i < interpretations; i++) {
            if (best[i] < best[bestOfAll]) {
                bestOfAll = i;
            }
        }
        afterSeparator = separator;
    }

    /**
     * How far a symbol can reach.
     *
     * @param from index of the first character
     * @param prefixBits what stands in the stream before the first segment of data
     * @param limit bits that the stream may have
     * @return the index behind the last character that still fits, at least {@code from}
     */
    int reach(int from, int prefixBits, int limit) {
        begin(prefixBits);
        int reached = from;
        for (int i = from; i < alphabet.size(); i++) {
            int letter = alphabet.letter(i);
            if (letter >= 0) {
                step(letter, NO_TRACE, 0);
                if (bits() > limit) {
                    return reached;
                }
            }
            reached = i + 1;
        }
        return reached;
    }

    /** The shortest division of the whole text. */
    Plan plan(int prefixBits) {
        int size = alphabet.size();
        byte[] trace = new byte[size * interpretations];
        byte[] sources = new byte[size];
        begin(prefixBits);
        for (int i = 0; i < size; i++) {
            int letter = alphabet.letter(i);
            if (letter >= 0) {
                sources[i] = (byte) bestOfAll;
                step(letter, trace, i * interpretations);
            }
        }
        int bits = bits();
        if (bits >= INFINITE / 6) {
            return new Plan(INFINITE, new int[0]);
        }
        List<Integer> parts = new ArrayList<>();
        int interpretation = bestOfAll;
        int mode = bestMode[interpretation];
        for (int i = size - 1; i >= 0; i--) {
            int record = trace[i * interpretations + interpretation];
            if (alphabet.letter(i) >= 0 && (record >> BEGINS + mode & 1) != 0) {
                parts.add(i << Plan.SHIFT | mode);
                if (mode == Plan.BYTE && (record & MOVED) != 0) {
                    parts.add(Plan.eci(alphabet.eci(interpretation)));
                    interpretation = sources[i];
                    record = trace[i * interpretations + interpretation];
                }
                mode = record & MODES - 1;
            }
        }
        int[] ordered = new int[parts.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = parts.get(ordered.length - 1 - i);
        }
        return new Plan(bits, ordered);
    }
}
