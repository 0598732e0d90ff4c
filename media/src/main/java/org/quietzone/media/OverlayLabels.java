package org.quietzone.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Words in a picture: light on dark, of a size to be read when the whole picture is on a screen, and beside one another. */
final class OverlayLabels {
    private static final Color PAPER = new Color(0, 0, 0, 0xC0);

    /** The dots of letters to be seen along the longer side of a large picture. */
    private static final int DOTS_ACROSS = 600;

    private static final int SMALLEST_DOT = 2;

    private final List<Rectangle> taken = new ArrayList<>();
    private final int width;
    private final int height;
    private final int dot;

    /**
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     */
    OverlayLabels(int width, int height) {
        this.width = width;
        this.height = height;
        this.dot = Math.max(SMALLEST_DOT, Math.max(width, height) / DOTS_ACROSS);
    }

    /**
     * Draws words with their upper left corner at a place or below it, within the picture as far as they fit.
     *
     * @param x in pixels
     * @param y in pixels
     * @return what they cover
     */
    Rectangle draw(String words, double x, double y, Color colour, Graphics2D graphics) {
        Rectangle box =
                new Rectangle((int) x, (int) y, (DotLetters.width(words) + 4) * dot, (DotLetters.HEIGHT + 4) * dot);
        box.x = Math.max(0, Math.min(box.x, width - box.width));
        box.y = Math.max(0, Math.min(box.y, height - box.height));
        for (Rectangle other : taken) {
            // In the order in which they came, which is from the top: what was moved below one may meet the next.
            if (other.intersects(box)) {
                box.y = other.y + other.height + dot;
            }
        }
        taken.add(box);
        graphics.setColor(PAPER);
        graphics.fill(box);
        graphics.setColor(colour);
        for (int row = 0; row < DotLetters.HEIGHT; row++) {
            for (int column = 0; column < DotLetters.width(words); column++) {
                if (DotLetters.isSet(words, column, row)) {
                    graphics.fillRect(box.x + (column + 2) * dot, box.y + (row + 2) * dot, dot, dot);
                }
            }
        }
        return box;
    }
}
