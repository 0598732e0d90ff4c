package org.quietzone.charset;

import org.jspecify.annotations.Nullable;

/**
 * From code points to the words of a character set: a page of 256 words for each 256 code points that occur. All the sets
 * here lie in the Basic Multilingual Plane, and word 0 stands for U+0000 alone, which the callers handle as ASCII, so 0
 * marks an absent character.
 */
final class CodePointIndex {
    private final char @Nullable [][] pages = new char[256][];

    /** Fills a new index, for a constructor; the index does not change afterwards. */
    void put(char character, int word) {
        char @Nullable [] page = pages[character >> 8];
        if (page == null) {
            page = new char[256];
            pages[character >> 8] = page;
        }
        page[character & 0xFF] = (char) word;
    }

    /** The word of a code point, or -1. */
    int word(int codePoint) {
        if (codePoint >>> 16 != 0) {
            return -1;
        }
        char @Nullable [] page = pages[codePoint >> 8];
        if (page == null || page[codePoint & 0xFF] == 0) {
            return -1;
        }
        return page[codePoint & 0xFF];
    }
}
