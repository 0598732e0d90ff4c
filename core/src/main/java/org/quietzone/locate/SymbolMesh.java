package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.Point;
import org.quietzone.spec.Version;

/**
 * Where the modules of a symbol lie that is nearly, but not quite, a plane or a cylinder: that surface, and at each alignment
 * pattern the step by which the paper departs from it. Between the patterns the steps are interpolated. Symbols with six and more
 * alignment patterns (versions 7 and up) follow curved and crumpled paper that way.
 */
final class SymbolMesh {
    /** Modules between lines of the grid that is made of the mesh: between them modules are spaced evenly. */
    private static final int SPACING = 4;

    private final int size;
    private final FinderTriple triple;
    /** Rows and columns of the alignment patterns, ascending. */
    private final int[] lines;
    /** The departure at each crossing of them, row by row. */
    private final Point[] departures;

    private final List<AlignmentCentre> alignments = new ArrayList<>();
    private Surface view;

    SymbolMesh(Version version, Surface start, FinderTriple triple) {
        this.size = version.size();
        this.view = start;
        this.triple = triple;
        this.lines = new int[version.alignmentCentres()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = version.alignmentCentre(i);
        }
        this.departures = new Point[lines.length * lines.length];
        Arrays.fill(departures, new Point(0, 0));
    }

    Surface view() {
        return view;
    }

    List<AlignmentCentre> alignments() {
        return List.copyOf(alignments);
    }

    /**
     * Looks for the alignment patterns, each where its neighbours lead to expect it, and lets a plane go through those that
     * were found.
     *
     * @return how many were found
     */
    int align(AlignmentSearch search) {
        int found = 0;
        int all = lines.length * lines.length - 3;
        int rounds = lines.length > 2 ? 2 : 1;
        for (int round = 0; round < rounds && found < all; round++) {
            alignments.clear();
            found = collect(search);
            if (found > 0 && view instanceof Homography) {
                fit();
            }
            // What the new view explains is no departure any more; expectations of the next round begin with the rest.
            measure();
        }
        return found;
    }

    private int collect(AlignmentSearch search) {
        int n = lines.length;
        int found = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (isFinder(i, j)) {
                    continue;
                }
                Point expected = view.at(lines[j], lines[i]).plus(neighbours(i, j));
                Optional<Point> centre =
                        search.find(expected, view.across(lines[j], lines[i]), view.down(lines[j], lines[i]));
                Point place = centre.orElse(expected);
                departures[i * n + j] = place.minus(view.at(lines[j], lines[i]));
                alignments.add(new AlignmentCentre(lines[i], lines[j], place, centre.isPresent()));
                found += centre.isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private void fit() {
        double far = size - 4.0;
        Point right = triple.upperRight().centre();
        Point below = triple.lowerLeft().centre();
        Homography.Fit fit = new Homography.Fit(size, right.towards(below, 0.5), right.distance(below) / 2)
                .add(3, 3, triple.upperLeft().centre(), 4)
                .add(far, 3, right, 4)
                .add(3, far, below, 4);
        for (AlignmentCentre alignment : alignments) {
            if (alignment.found()) {
                fit.add(alignment.column(), alignment.row(), alignment.centre(), 1);
            }
        }
        fit.solve().ifPresent(better -> view = better);
    }

    private void measure() {
        int n = lines.length;
        for (AlignmentCentre alignment : alignments) {
            int i = index(alignment.row());
            int j = index(alignment.column());
            departures[i * n + j] = alignment.found()
                    ? alignment.centre().minus(view.at(alignment.column(), alignment.row()))
                    : new Point(0, 0);
        }
        // A pattern that was not seen departs as its neighbours do.
        for (AlignmentCentre alignment : alignments) {
            if (!alignment.found()) {
                int i = index(alignment.row());
                int j = index(alignment.column());
                departures[i * n + j] = around(i, j);
            }
        }
    }

    private int index(int line) {
        int i = 0;
        while (lines[i] != line) {
            i++;
        }
        return i;
    }

    /** The mean departure of those neighbours that come before. */
    private Point neighbours(int i, int j) {
        int n = lines.length;
        Point sum = new Point(0, 0);
        int count = 0;
        if (i > 0 && !isFinder(i - 1, j)) {
            sum = sum.plus(departures[(i - 1) * n + j]);
            count++;
        }
        if (j > 0 && !isFinder(i, j - 1)) {
            sum = sum.plus(departures[i * n + j - 1]);
            count++;
        }
        return count == 0 ? sum : sum.times(1.0 / count);
    }

    private Point around(int i, int j) {
        int n = lines.length;
        Point sum = new Point(0, 0);
        int count = 0;
        for (AlignmentCentre other : alignments) {
            int a = index(other.row());
            int b = index(other.column());
            if (other.found() && Math.abs(a - i) <= 1 && Math.abs(b - j) <= 1) {
                sum = sum.plus(departures[a * n + b]);
                count++;
            }
        }
        return count == 0 ? sum : sum.times(1.0 / count);
    }

    private boolean isFinder(int i, int j) {
        int last = lines.length - 1;
        return i == 0 && (j == 0 || j == last) || i == last && j == 0;
    }

    Grid grid() {
        return grid(view);
    }

    /** The modules with another homography, but the departures measured. */
    Grid grid(Surface other) {
        int count = (size - 2) / SPACING + 2;
        int[] at = new int[count];
        for (int i = 0; i < count; i++) {
            at[i] = i == count - 1 ? size - 1 : i * SPACING;
        }
        Point[] crossings = new Point[count * count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                crossings[i * count + j] = other.at(at[j], at[i]).plus(departure(at[i], at[j]));
            }
        }
        return new Grid(size, at, crossings);
    }

    private Point departure(int row, int column) {
        int n = lines.length;
        if (n < 3) {
            return new Point(0, 0);
        }
        int top = field(row);
        int left = field(column);
        double s = share(column, left);
        double t = share(row, top);
        Point upper = departures[top * n + left].towards(departures[top * n + left + 1], s);
        Point lower = departures[(top + 1) * n + left].towards(departures[(top + 1) * n + left + 1], s);
        return upper.towards(lower, t);
    }

    private int field(int line) {
        int field = 0;
        while (field < lines.length - 2 && line >= lines[field + 1]) {
            field++;
        }
        return field;
    }

    private double share(int line, int field) {
        double share = (double) (line - lines[field]) / (lines[field + 1] - lines[field]);
        return Math.max(0, Math.min(1, share));
    }
}
