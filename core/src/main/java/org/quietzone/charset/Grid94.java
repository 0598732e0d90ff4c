package org.quietzone.charset;

/**
 * A set of two-byte characters in 94 rows of 94 cells, the shape that JIS X 0208 and GB 2312 share. A cell's number is
 * {@code row * 94 + cell}, both from 0.
 */
final class Grid94 {
    static final int SIDE = 94;

    private static final char UNASSIGNED = '.';
    private static final char IDEOGRAPHIC_SPACE = '_';

    private final char[] characters = new char[SIDE * SIDE];
    private final CodePointIndex index = new CodePointIndex();

    /**
     * Reads a table of 94 lines of 94 characters, where {@code .} is a cell without a character and {@code _} is U+3000,
     * which an editor would hide.
     */
    Grid94(String resource) {
        String text = TableResource.read(resource);
        for (int number = 0; number < characters.length; number++) {
            char character = text.charAt(number + number / SIDE);
            if (character == UNASSIGNED) {
                continue;
            }
            characters[number] = character == IDEOGRAPHIC_SPACE ? '\u3000' : character;
            // The index needs words other than 0.
            index.put(characters[number], number + 1);
        }
    }

    /** The character of a cell, or -1. */
    int codePoint(int number) {
        return characters[number] == 0 ? -1 : characters[number];
    }

    /** The cell of a character, or -1. */
    int number(int codePoint) {
        int word = index.word(codePoint);
        return word < 0 ? -1 : word - 1;
    }
}
