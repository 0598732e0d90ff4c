package org.quietzone.cli.batch;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The file names that are taken: 64 bits of each, so that a million take 16 to 32 MB. Names that some file system holds for
 * the same, because they differ in case or in how a letter is composed only, are the same.
 */
final class NameSet {
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** A power of two; 0 is a free place. */
    private long[] places = new long[1024];

    private int count;

    /**
     * Takes a name.
     *
     * @return false if it is taken
     */
    boolean add(String name) {
        if (2L * count >= places.length) {
            grow();
        }
        if (!put(places, hash(folded(name)))) {
            return false;
        }
        count++;
        return true;
    }

    private static boolean put(long[] places, long key) {
        int mask = places.length - 1;
        int place = (int) key & mask;
        while (places[place] != 0) {
            if (places[place] == key) {
                return false;
            }
            place = place + 1 & mask;
        }
        places[place] = key;
        return true;
    }

    private void grow() {
        if (places.length == 1 << 30) {
            throw new IllegalStateException("So many names cannot be told apart: have {row} in the names");
        }
        long[] larger = new long[2 * places.length];
        for (long key : places) {
            if (key != 0) {
                put(larger, key);
            }
        }
        places = larger;
    }

    private static String folded(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) > 0x7F) {
                return Normalizer.normalize(
                                name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
            }
        }
        return small;
    }

    /** FNV-1a, and the last step of SplitMix64 to spread its bits; never 0. */
    private static long hash(String name) {
        long hash = OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
