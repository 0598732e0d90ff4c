package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.locate.ModuleEdges.Shape;
import org.quietzone.locate.ModuleEdges.Shift;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

/**
 * Measures the grid of a symbol again, once its modules are known.
 *
 * <p>The grid by which a symbol is decoded must be good to a quarter of a module. Who wants to know how evenly a symbol is
 * printed needs it to a hundredth: the finder patterns must be measured apart from the growth of their ink, alignment
 * patterns exactly where they are, and parallel lines on all modules. The kind of the grid stays as the reference decode
 * algorithm lays it (ISO/IEC 18004:2024, 12): through the alignment patterns where there are some, else of parallel lines.
 */
public final class GridRefinement {
    /** What is measured first may show modules that were looked for too far away. */
    private static final int ROUNDS = 2;
    /** Modules around the centre of an alignment pattern by which it is measured; what is next to it is not even. */
    private static final int ALIGNMENT = 2;
    /** And if it is damaged: whatever is around. */
    private static final int AROUND = 6;

    /** Modules by which two grids are the same as far as a grid for decoding is good. */
    private static final double SAME = 0.3;

    private final Version version;
    private final BitMatrix modules;
    private final boolean reversed;
    private final GrayImage image;
    private final double threshold;
    /** Rows and columns of the alignment patterns' centres. */
    private final int[] lines;

    private GridRefinement(Version version, BitMatrix modules, boolean reversed, GrayImage image, double threshold) {
        this.version = version;
        this.modules = modules;
        this.reversed = reversed;
        this.image = image;
        this.threshold = threshold;
        this.lines = new int[version.alignmentCentres()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = version.alignmentCentre(i);
        }
    }

    /**
     * A better grid.
     *
     * @param grid good to half a module
     * @param modules what the modules should be, in the rows and columns of the grid, neither mirrored nor reversed
     * @param reversed whether dark and light are interchanged in the image
     * @param threshold between dark and light, a grey value
     */
    public static Grid refine(
            Grid grid, Version version, BitMatrix modules, boolean reversed, GrayImage image, double threshold) {
        GridRefinement refinement = new GridRefinement(version, modules, reversed, image, threshold);
        Grid plain = refinement.asReference(grid);
        // A more robust reader follows the view of a camera, which the reference decode algorithm does not.
        boolean skewed = grid.farthestFrom(plain) > SAME * grid.pitch();
        Grid better = skewed ? grid : plain;
        for (int round = 0; round < ROUNDS; round++) {
            better = refinement.refined(better, skewed);
        }
        return better;
    }

    /** The kind of grid that the reference decode algorithm lays, on the same places. */
    private Grid asReference(Grid grid) {
        return lines.length == 0 ? grid.parallel() : grid.through(lines);
    }

    private Grid refined(Grid grid, boolean skewed) {
        ModuleEdges edges = new ModuleEdges(grid, modules, reversed, image, threshold);
        if (lines.length > 0 && !skewed) {
            return throughPatterns(grid, edges);
        }
        return edges.shift(-1, -1, version.size() + 2, skewed ? Shape.PROJECTIVE : Shape.AFFINE)
                .map(grid::moved)
                .orElse(grid);
    }

    /**
     * Through alignment patterns and the corners of finder patterns, where the lines of alignment patterns meet; what
     * cannot be measured completes a parallelogram with its neighbours, as in the reference decode algorithm.
     */
    private Grid throughPatterns(Grid grid, ModuleEdges edges) {
        int n = lines.length;
        int last = version.size() - 7;
        Point[] places = new Point[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int row = lines[i];
                int column = lines[j];
                boolean finder = i == 0 && (j == 0 || j == n - 1) || i == n - 1 && j == 0;
                Optional<Shift> shift = finder
                        ? edges.shift(i == 0 ? -1 : last - 1, j == 0 ? -1 : last - 1, 9, Shape.AFFINE)
                        : edges.shift(row - ALIGNMENT, column - ALIGNMENT, 2 * ALIGNMENT + 1, Shape.SHIFT)
                                .or(() -> edges.shift(row - AROUND, column - AROUND, 2 * AROUND + 1, Shape.SHIFT));
                if (shift.isPresent()) {
                    places[i * n + j] = shift.get().at(grid, row, column);
                } else if (i > 0 && j > 0) {
                    places[i * n + j] =
                            places[(i - 1) * n + j].plus(places[i * n + j - 1]).minus(places[(i - 1) * n + j - 1]);
                } else {
                    places[i * n + j] = grid.at(row, column);
                }
            }
        }
        return new Grid(version.size(), lines, places);
    }
}
