package org.quietzone.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.EciTable;

/**
 * The different characters of a text with what each costs under each interpretation that bytes may have. Interpretation 0
 * is the one in force at the start of the symbol, the others need an ECI.
 */
final class Alphabet {
    /** ECIs whose sets have tables of the library's own; all their designators take 12 bits. */
    private static final int[] ECIS = {
        26, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23, 24, 29, 2, 25
    };

    private final String text;
    private final int[] letters;
    private final int[] signatures;
    private final int[] ecis;
    private final byte[] lengths;

    private Alphabet(String text, Signatures first, int[] ecis, CharacterSet[] sets, boolean prune) {
        this.text = text;
        this.letters = new int[text.length()];
        List<Integer> codePoints = number();
        this.signatures = new int[codePoints.size()];
        byte[][] costs = new byte[sets.length][codePoints.size()];
        for (int letter = 0; letter < signatures.length; letter++) {
            int codePoint = codePoints.get(letter);
            signatures[letter] = first.of(codePoint) & ~Signatures.BYTE;
            for (int i = 0; i < sets.length && first.offers(Signatures.BYTE); i++) {
                costs[i][letter] = (byte) sets[i].encodedLength(codePoint);
            }
        }
        int[] kept = prune ? undominated(costs) : all(sets.length);
        this.ecis = new int[kept.length];
        this.lengths = new byte[kept.length * signatures.length];
        for (int i = 0; i < kept.length; i++) {
            this.ecis[i] = ecis[kept[i]];
            for (int letter = 0; letter < signatures.length; letter++) {
                lengths[letter * kept.length + i] = costs[kept[i]][letter];
            }
        }
    }

    /** A text whose bytes have one meaning throughout. */
    static Alphabet single(String text, Signatures signatures) {
        return new Alphabet(
                text, signatures, new int[] {EciTable.DEFAULT}, new CharacterSet[] {signatures.set()}, false);
    }

    /** ASCII without ECI, the rest as UTF-8. */
    static Alphabet auto(String text, Signatures unicode) {
        return new Alphabet(
                text,
                unicode,
                new int[] {EciTable.DEFAULT, EciTable.UTF_8},
                new CharacterSet[] {Signatures.ASCII, CharacterSets.UTF_8},
                false);
    }

    /**
     * Every set that could save a bit.
     *
     * <p>Without ECI bytes are ISO 8859-1. But some readers let the last ECI of one symbol of structured append hold on in
     * the next one, so there bytes without ECI are ASCII alone, and the last of the ECIs, UTF-16, under which ASCII reads
     * differently, is not used.
     */
    static Alphabet compact(String text, Signatures unicode, MessageOptions options) {
        int candidates = options.structuredAppend().isPresent() ? ECIS.length - 1 : ECIS.length;
        CharacterSet[] sets = new CharacterSet[1 + candidates];
        int[] ecis = new int[sets.length];
        sets[0] = options.first() ? CharacterSets.ISO_8859_1 : Signatures.ASCII;
        ecis[0] = EciTable.DEFAULT;
        for (int i = 0; i < candidates; i++) {
            ecis[i + 1] = ECIS[i];
            sets[i + 1] = EciTable.characterSet(ECIS[i]).orElse(Signatures.ASCII);
        }
        return new Alphabet(text, unicode, ecis, sets, true);
    }

    /** Gives each different character a number; a low surrogate gets -1. */
    private List<Integer> number() {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> codePoints = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            int codePoint = text.codePointAt(i);
            Integer known = numbers.putIfAbsent(codePoint, codePoints.size());
            if (known == null) {
                codePoints.add(codePoint);
            }
            letters[i] = known == null ? codePoints.size() - 1 : known;
            if (codePoint > 0xFFFF) {
                letters[++i] = -1;
            }
        }
        return codePoints;
    }

    private static int[] all(int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    /**
     * The interpretations that are worth a try. One that needs, for every character of the text, at least as many bytes as
     * another does can be replaced by that other wherever a stream uses it, and the stream grows no longer, because all
     * designators are of one length. Interpretation 0 stays: the stream begins with it.
     */
    private static int[] undominated(byte[][] costs) {
        int[] kept = new int[costs.length];
        int count = 1;
        for (int i = 1; i < costs.length; i++) {
            boolean needed = true;
            for (int other = 0; other < costs.length && needed; other++) {
                needed = other == i || !dominates(costs[other], costs[i], other < i);
            }
            if (needed) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether {@code one} costs no more for any character, and less for some unless {@code ties} are enough. */
    private static boolean dominates(byte[] one, byte[] other, boolean ties) {
        boolean less = ties;
        for (int i = 0; i < one.length; i++) {
            int mine = one[i] == 0 ? Byte.MAX_VALUE : one[i];
            int its = other[i] == 0 ? Byte.MAX_VALUE : other[i];
            if (mine > its) {
                return false;
            }
            less |= mine < its;
        }
        return less;
    }

    /** The number of chars of the text. */
    int size() {
        return letters.length;
    }

    /** The number of interpretations. */
    int interpretations() {
        return ecis.length;
    }

    /** The ECI of an interpretation. */
    int eci(int interpretation) {
        return ecis[interpretation];
    }

    /** The number of the character at an index of the text, or -1 at the second half of a pair. */
    int letter(int index) {
        return letters[index];
    }

    /** What a character offers besides byte mode, by the bits of {@link Signatures}. */
    int signature(int letter) {
        return signatures[letter];
    }

    /** The bytes of a character under an interpretation; 0 if it has none. */
    int bytes(int letter, int interpretation) {
        return lengths[letter * ecis.length + interpretation];
    }
}
