package org.quietzone.grade.press;

import org.quietzone.image.Point;
import org.quietzone.spec.Version;

/** By how much places of a print are moved, in X. */
@FunctionalInterface
public interface Bow {
    /** Paper that is even. */
    Bow NONE = (x, y) -> new Point(0, 0);

    /** The step by which the place {@code (x, y)} is moved; it changes by much less than 1 from module to module. */
    Point at(double x, double y);

    /**
     * One alignment pattern out of place, and evenly less towards the rows and columns of the next ones; beyond the outermost
     * ones it goes on as it was between them.
     *
     * @param i which row of alignment patterns, from 0
     * @param j which column of them
     */
    static Bow moving(Version version, int i, int j, Point step) {
        return (x, y) -> step.times(share(version, i, y - 0.5) * share(version, j, x - 0.5));
    }

    private static double share(Version version, int line, double place) {
        int field = 0;
        while (field < version.alignmentCentres() - 2 && place >= version.alignmentCentre(field + 1)) {
            field++;
        }
        double from = version.alignmentCentre(field);
        double share = (place - from) / (version.alignmentCentre(field + 1) - from);
        return line == field ? 1 - share : line == field + 1 ? share : 0;
    }
}
