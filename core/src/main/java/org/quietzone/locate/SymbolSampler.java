package org.quietzone.locate;

import java.util.List;
import java.util.Optional;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.spec.Version;

/** The last step of both algorithms: samples the modules of a grid (ISO/IEC 18004:2024, 12 h). */
final class SymbolSampler {
    /** Modules by which a symbol may reach beyond the image. */
    private static final double OUTSIDE = 1.5;
    /** Pixels for each module below which there is nothing to sample. */
    private static final double SMALLEST = 0.9;

    private SymbolSampler() {}

    /** The symbol on a grid, unless that lies outside the image or is too small. */
    static Optional<SampledSymbol> sample(
            Scene scene, Version version, Grid grid, List<Point> finders, List<AlignmentCentre> alignments) {
        if (!isSampleable(scene, grid)) {
            return Optional.empty();
        }
        return Optional.of(new SampledSymbol(
                scene.sample(grid),
                Optional.empty(),
                version,
                scene.reversed(),
                grid,
                scene.threshold(),
                List.copyOf(finders),
                List.copyOf(alignments)));
    }

    /** Whether a grid lies in the image and is large enough. */
    static boolean isSampleable(Scene scene, Grid grid) {
        double pitch = grid.pitch();
        Quad corners = grid.corners();
        double margin = OUTSIDE * pitch;
        return pitch >= SMALLEST
                && scene.isNear(corners.upperLeft(), margin)
                && scene.isNear(corners.upperRight(), margin)
                && scene.isNear(corners.lowerRight(), margin)
                && scene.isNear(corners.lowerLeft(), margin);
    }
}
