package org.quietzone.render;

/** What an area is filled with: one colour, or colours that change from place to place. */
public sealed interface Paint permits Colour, Gradient {
    /**
     * The colour at a place.
     *
     * @param x from 0 at the left of what is painted to 1 at the right
     * @param y from 0 at the top to 1 at the bottom
     */
    Colour at(double x, double y);
}
