package org.quietzone.locate;

import org.quietzone.image.Point;

/**
 * The changes between dark and light along a straight line, in modules from its origin.
 */
final class LineProfile {
    private static final double STEP = 0.125;
    private static final int REFINEMENTS = 9;

    private final double[] changes;
    private int count;
    private final boolean startsDark;

    /**
     * Follows a line.
     *
     * @param origin where the line has position 0
     * @param module the step from position 0 to position 1
     * @param from the first position
     * @param to the last position; at most 200 away
     */
    LineProfile(Scene scene, Point origin, Point module, double from, double to) {
        int steps = (int) Math.ceil((to - from) / STEP);
        changes = new double[steps + 1];
        boolean dark = scene.isDarkBetween(origin.plus(module.times(from)));
        startsDark = dark;
        for (int i = 1; i <= steps; i++) {
            double position = from + i * STEP;
            if (scene.isDarkBetween(origin.plus(module.times(position))) != dark) {
                changes[count++] = refine(scene, origin, module, position - STEP, position, dark);
                dark = !dark;
            }
        }
    }

    private static double refine(Scene scene, Point origin, Point module, double before, double after, boolean dark) {
        double low = before;
        double high = after;
        for (int i = 0; i < REFINEMENTS; i++) {
            double middle = (low + high) / 2;
            if (scene.isDarkBetween(origin.plus(module.times(middle))) == dark) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Whether the first position is dark. */
    boolean startsDark() {
        return startsDark;
    }

    /** How many changes there are. */
    int count() {
        return count;
    }

    /** The position of a change, ascending with its index. */
    double change(int index) {
        return changes[index];
    }
}
