package org.quietzone.locate;

import org.quietzone.image.Point;

/**
 * An alignment pattern as the reference decode algorithm used it.
 *
 * @param row the row of its centre in modules, from 0
 * @param column the column of its centre in modules, from 0
 * @param centre the place in the image
 * @param found whether the pattern was seen there; otherwise the place was extrapolated from its neighbours
 */
public record AlignmentCentre(int row, int column, Point centre, boolean found) {}
