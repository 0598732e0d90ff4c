package org.quietzone.message;

/**
 * Walks over a text in runs: stretches that no shortest division into segments cuts.
 *
 * <p>Characters with equal signatures form a run, so every mode holds all of a run or none. Why a border between two
 * segments is never needed inside one: what one more character of a run adds to a segment is 3 or 4 bits in numeric mode,
 * 5 or 6 in alphanumeric mode, 8 as one byte, 11 as a doubled percent sign, 13 in kanji mode, 16 and more as several
 * bytes. These ranges do not overlap. So moving characters one by one over the border to the mode with the lower range
 * saves bits with every step, until the border stands at an edge of the run or one of the segments is used up. If the
 * modes are equal, one segment instead of two saves a header.
 *
 * <p>Most text is neither digits nor capital letters, so its characters that only byte mode holds are taken together with
 * what stands between two of them, as long as no other mode can pay there: leaving byte mode and coming back costs two
 * headers, and no more can be saved than the difference between each character's bytes and its cheapest form. So plain
 * prose is a handful of runs.
 *
 * <p>A separator of an FNC1 mode is always a run by itself, because the rules about its neighbours go by character.
 */
final class Runs {
    /** What {@link #next()} returns at the end of the text. */
    static final int END = -1;

    /** The bits of a signature that tell of other modes than byte mode. */
    private static final int OTHERS = ~Signatures.BYTE & Signatures.ALL;

    private final String text;
    private final Signatures signatures;
    /** The sixths of a bit that have to be saved before leaving byte mode and coming back can pay. */
    private final int worthwhile;

    private int start;
    private int length;
    private int bytes;
    private int end;

    Runs(String text, Signatures signatures, int worthwhile) {
        this.text = text;
        this.signatures = signatures;
        this.worthwhile = worthwhile;
    }

    /** Goes back to the start. */
    void rewind() {
        end = 0;
    }

    /** Goes to the next run: what signature its characters have, or {@link #END}. */
    int next() {
        start = end;
        if (end == text.length()) {
            return END;
        }
        int signature = signature(end);
        if ((signature & OTHERS) == 0 && signature != 0) {
            takeBytes();
        } else {
            take(signature);
        }
        return signature;
    }

    private int signature(int at) {
        char c = text.charAt(at);
        return signatures.of(c < 0x80 ? c : text.codePointAt(at));
    }

    private void take(int signature) {
        int at = start;
        int characters = 0;
        do {
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
            characters++;
        } while (at < text.length() && signature < Signatures.SEPARATOR && signature(at) == signature);
        length = characters;
        bytes = characters * ((signature & Signatures.BYTE) >> Signatures.BYTE_SHIFT);
        end = at;
    }

    /**
     * From a character that only byte mode holds to the last one before something may be worth leaving byte mode for.
     * Random text has no pattern that a processor could predict, so the sums go on without branches.
     */
    private void takeBytes() {
        String of = text;
        int size = of.length();
        int sum = 0;
        int gain = 0;
        int taken = 0;
        int behind = start;
        int at = start;
        while (at < size) {
            int codePoint = of.charAt(at++);
            if (codePoint >= 0x80 && Character.isHighSurrogate((char) codePoint)) {
                codePoint = Character.toCodePoint((char) codePoint, of.charAt(at++));
            }
            int signature = signatures.of(codePoint);
            int onlyBytes = (signature & OTHERS) - 1 >> 31;
            gain = (gain & ~onlyBytes) + Signatures.gain(signature);
            if (gain > worthwhile) {
                break;
            }
            sum += (signature & Signatures.BYTE) >> Signatures.BYTE_SHIFT;
            taken += sum - taken & onlyBytes;
            behind += at - behind & onlyBytes;
        }
        bytes = taken;
        end = behind;
    }

    /** The index of the run's first character. */
    int start() {
        return start;
    }

    /** The number of characters of a run that offers other modes than byte mode. */
    int length() {
        return length;
    }

    /** The bytes of the run; 0 if byte mode cannot hold it. */
    int bytes() {
        return bytes;
    }
}
