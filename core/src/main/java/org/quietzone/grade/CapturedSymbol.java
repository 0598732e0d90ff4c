package org.quietzone.grade;

import java.util.List;
import org.quietzone.codeword.BlockReport;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.Grid;
import org.quietzone.locate.GridRefinement;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * A symbol that was decoded from the image that is graded: what it should look like, and where its modules lie. Rows and
 * columns are those of the printed symbol, also where it is a mirror image.
 *
 * @param version the version, and with it the family
 * @param level the error correction level
 * @param mask the mask pattern reference
 * @param mirrored whether rows and columns are interchanged in the image
 * @param reversed whether dark and light are interchanged in the image
 * @param grid where modules lie, with the rows and columns of the image
 * @param intended the modules as they should be, neither mirrored nor reversed; what stands for no data is what it was
 *     taken for
 * @param blocks what each block took to correct
 * @param byReference whether the reference decode algorithm decoded it; otherwise a more robust reader did
 */
// Built by the front door alone, which knows the grid and the blocks; callers of the library only see reports.
@SuppressWarnings("exports")
public record CapturedSymbol(
        Version version,
        ErrorCorrection level,
        int mask,
        boolean mirrored,
        boolean reversed,
        Grid grid,
        BitMatrix intended,
        List<BlockReport> blocks,
        boolean byReference) {

    /**
     * The same with its grid measured again on all modules that are known now.
     *
     * @param threshold between dark and light, a grey value
     */
    public CapturedSymbol measured(GrayImage image, double threshold) {
        BitMatrix inImage = mirrored ? intended.transposed() : intended;
        Grid exact = GridRefinement.refine(grid, version, inImage, reversed, image, threshold);
        return new CapturedSymbol(version, level, mask, mirrored, reversed, exact, intended, blocks, byReference);
    }

    /** Modules on each side. */
    public int size() {
        return version.size();
    }

    /** The blocks of its codewords. */
    public BlockLayout layout() {
        return version.layout(level);
    }

    /** The image point of a place in the symbol; the centre of the first module is at 0, 0. */
    public Point at(double row, double column) {
        return mirrored ? grid.at(column, row) : grid.at(row, column);
    }

    /** The mean distance of neighbouring modules in pixels. */
    public double pitch() {
        return grid.pitch();
    }

    /** The corners of the symbol with so many modules around it. */
    public Quad corners(double around) {
        double low = -0.5 - around;
        double high = size() - 0.5 + around;
        return mirrored
                ? new Quad(at(low, low), at(high, low), at(high, high), at(low, high))
                : new Quad(at(low, low), at(low, high), at(high, high), at(high, low));
    }
}
