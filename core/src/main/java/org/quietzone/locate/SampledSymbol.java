package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.image.GlobalThreshold;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

/**
 * A candidate for a symbol: modules sampled from an image, and where they lay. A mirrored symbol is sampled as if its
 * upper right and lower left corner were interchanged, so that its matrix is the transposed one.
 *
 * @param modules dark is true after reversal of reflectance has been undone; as many as the version says
 * @param confidence how sure each module is, where that is worth a second look at what cannot be decoded
 * @param version what the geometry says; Model 1 has been told from QR Code by the format information
 * @param reversed whether the symbol is light on dark
 * @param grid the image point of each module
 * @param threshold the global threshold of the image
 * @param finders the centres of the finder patterns: upper left, upper right, lower left; of Micro QR Code one
 * @param alignments the centres of the alignment patterns, row by row
 */
public record SampledSymbol(
        BitMatrix modules,
        Optional<ModuleConfidence> confidence,
        Version version,
        boolean reversed,
        Grid grid,
        GlobalThreshold threshold,
        List<Point> finders,
        List<AlignmentCentre> alignments) {

    /** The outer corners of the symbol as sampled, without quiet zone. */
    public Quad corners() {
        return grid.corners();
    }

    /** The same symbol in an image that is {@code factor} times as large. */
    SampledSymbol times(double factor) {
        List<Point> places = new ArrayList<>(finders.size());
        for (Point finder : finders) {
            places.add(finder.times(factor));
        }
        List<AlignmentCentre> centres = new ArrayList<>(alignments.size());
        for (AlignmentCentre alignment : alignments) {
            centres.add(new AlignmentCentre(
                    alignment.row(), alignment.column(), alignment.centre().times(factor), alignment.found()));
        }
        return new SampledSymbol(
                modules,
                confidence,
                version,
                reversed,
                grid.times(factor),
                threshold,
                List.copyOf(places),
                List.copyOf(centres));
    }
}
