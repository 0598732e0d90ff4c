package org.quietzone;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.AlignmentCentre;
import org.quietzone.locate.Grid;
import org.quietzone.locate.SampledSymbol;

/**
 * Where the parts of a symbol lie in the image that it was read from. Immutable. Places in the symbol are rows and columns
 * in modules, places in the image are {@link Point}s in pixels.
 *
 * <p>Rows and columns are those of the symbol as it lies in the image: of a mirrored symbol ({@link Reading#mirrored()})
 * they are interchanged against the printed symbol.
 */
public final class SymbolGeometry {
    private final Grid grid;
    private final List<Point> finders;
    private final List<Alignment> alignments;

    SymbolGeometry(SampledSymbol sampled) {
        grid = sampled.grid();
        finders = List.copyOf(sampled.finders());
        List<Alignment> places = new ArrayList<>(sampled.alignments().size());
        for (AlignmentCentre place : sampled.alignments()) {
            places.add(new Alignment(place.row(), place.column(), place.centre(), place.found()));
        }
        alignments = List.copyOf(places);
    }

    /** The modules on each side: 11 to 177. */
    public int size() {
        return grid.size();
    }

    /**
     * The image point of a place in the symbol. The centre of the first module is at row 0, column 0, its outer corner at
     * -0.5, -0.5; fractions and places outside the symbol are fine.
     */
    public Point at(double row, double column) {
        return grid.at(row, column);
    }

    /** The outer corners of the symbol, without quiet zone. */
    public Quad corners() {
        return grid.corners();
    }

    /** The mean distance in pixels between neighbouring modules: the X-dimension in the image. */
    public double pitch() {
        return grid.pitch();
    }

    /** The centres of the finder patterns: upper left, upper right, lower left; of Micro QR Code the only one. */
    public List<Point> finderCentres() {
        return finders;
    }

    /** The centres of the alignment patterns, row by row; empty for versions that have none. */
    public List<Alignment> alignmentCentres() {
        return alignments;
    }

    /**
     * The centre of an alignment pattern.
     *
     * @param row the row of its centre in modules, from 0
     * @param column the column of its centre in modules, from 0
     * @param centre its place in the image
     * @param found whether the pattern was seen there; otherwise the place was reckoned from its neighbours
     */
    public record Alignment(int row, int column, Point centre, boolean found) {}
}
