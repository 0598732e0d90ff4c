package org.quietzone.media.sheet;

import java.text.Bidi;
import java.util.Arrays;

/** The order in which the letters of a line stand from left to right (Unicode Standard Annex 9). */
final class VisualOrder {
    /** Characters that look the other way in text from right to left, each beside its counterpart. */
    private static final String MIRRORED =
            "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265\u3008\u3009\u300A\u300B\u300C\u300D"
                    + "\u300E\u300F\u3010\u3011\u3014\u3015\u27E8\u27E9";

    private VisualOrder() {}

    /**
     * The letters of a line, from the left.
     *
     * @param paragraph the text between two line feeds
     * @param start where the line begins in it
     * @param end where the line ends in it
     * @throws UnprintableTextException if a character would have to be mirrored and has no counterpart
     */
    static int[] of(String paragraph, int start, int end) {
        if (start == end) {
            return new int[0];
        }
        char[] letters = paragraph.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return paragraph
                    .substring(start, end)
                    .codePoints()
                    .filter(c -> !PlainText.isDirection(c))
                    .toArray();
        }
        Bidi line = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).createLineBidi(start, end);
        int runs = line.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        int[] visual = new int[end - start];
        int count = 0;
        for (int run : order) {
            int[] part = paragraph
                    .substring(start + line.getRunStart(run), start + line.getRunLimit(run))
                    .codePoints()
                    .filter(c -> !PlainText.isDirection(c))
                    .toArray();
            boolean leftwards = line.getRunLevel(run) % 2 == 1;
            for (int i = 0; i < part.length; i++) {
                visual[count++] = leftwards ? mirrored(part[part.length - 1 - i]) : part[i];
            }
        }
        return Arrays.copyOf(visual, count);
    }

    private static int mirrored(int codePoint) {
        if (!Character.isMirrored(codePoint)) {
            return codePoint;
        }
        int at = MIRRORED.indexOf(codePoint);
        if (at < 0) {
            throw new UnprintableTextException(
                    "The text holds " + PlainText.code(codePoint)
                            + " between letters that run to the left, where its mirror image is needed, which is not known here");
        }
        return MIRRORED.charAt(at ^ 1);
    }
}
