package org.quietzone.locate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.FormatMatch;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Samples the Micro QR Code symbol on one finder pattern (ISO/IEC 18004:2024, clause 12; steps 3 to 14 of the Micro QR
 * Code text).
 */
final class MicroSampler {
    private static final Set<Family> FAMILIES = EnumSet.of(Family.MICRO_QR);

    /** Half the side of a finder pattern, from the centre to its outer edge. */
    private static final double HALF = 3.5;
    /** From the centre to the middle of the outermost modules: the lines of step 6 run there. */
    private static final double LINE = 3;
    /** The longest timing pattern ends in module 16, whose far edge is 13.5 modules from the centre. */
    private static final double FARTHEST = 13.5;
    /** The clear area asked for beside the finder pattern and behind the timing pattern. */
    private static final double CLEAR = 1.5;

    private final Scene scene;

    MicroSampler(Scene scene) {
        this.scene = scene;
    }

    /** The candidates on one finder pattern, one for each rotation that fits (step 3): seldom more than one. */
    List<SampledSymbol> sample(FinderPattern finder) {
        List<SampledSymbol> found = new ArrayList<>(1);
        FinderPattern turned = finder;
        for (int rotation = 0; rotation < 4; rotation++) {
            sampleUpright(turned).ifPresent(found::add);
            turned = turned.turned();
        }
        return found;
    }

    /** Takes the finder pattern for the upper left corner of an upright symbol. */
    private Optional<SampledSymbol> sampleUpright(FinderPattern finder) {
        // Steps 4 and 5, the module size, are what the frame of the finder pattern holds.
        Timing rows = timing(finder.at(0, -LINE), finder.across(), finder.down());
        if (rows.darkModules() == 0) {
            return Optional.empty();
        }
        Timing columns = timing(finder.at(-LINE, 0), finder.down(), finder.across());
        if (columns.darkModules() != rows.darkModules()) {
            return Optional.empty();
        }
        // Step 8: two dark modules are M1, five are M4.
        Version version = Version.micro(rows.darkModules() - 1);
        int size = version.size();
        // Step 12: the pitch, from the outer edge of the finder pattern to the end of the timing pattern.
        double pitchAcross = (rows.end() + HALF) / size;
        double pitchDown = (columns.end() + HALF) / size;
        // Step 13: half a module in from the outer edges of the finder pattern is the first module.
        Point origin = finder.at(
                -HALF + pitchAcross / 2 - LINE * columns.slope(), -HALF + pitchDown / 2 - LINE * rows.slope());
        Point across = finder.across().times(pitchAcross).plus(finder.down().times(rows.slope()));
        Point down = finder.down().times(pitchDown).plus(finder.across().times(columns.slope()));
        Grid grid = Grid.parallel(size, origin, across, down);
        if (!isClearAround(grid)) {
            return Optional.empty();
        }
        return SymbolSampler.sample(scene, version, grid, List.of(finder.centre()), List.of())
                .filter(symbol -> hasFormatOf(symbol.modules(), version));
    }

    /**
     * A timing pattern.
     *
     * @param darkModules 2 to 5; 0 if there is none
     * @param end where its last dark module ends, in modules from the centre of the finder pattern
     * @param slope by how much it leaves the line along the finder pattern, in modules for each module, positive inwards
     */
    private record Timing(int darkModules, double end, double slope) {
        static final Timing NONE = new Timing(0, 0, 0);
    }

    /**
     * Steps 6 and 7: from a side of the finder pattern half a module in, outwards both ways. One way must be clear; the
     * other must show light and dark areas of one module each, beginning with a light one, and end in a clear area.
     *
     * @param middle on the line, beside the centre of the finder pattern
     * @param along one module along the line
     * @param inwards one module towards the inside of the symbol
     */
    private Timing timing(Point middle, Point along, Point inwards) {
        LineProfile back = new LineProfile(scene, middle, along.times(-1), LINE, HALF + CLEAR);
        if (!back.startsDark() || back.count() != 1) {
            return Timing.NONE;
        }
        double slope = slope(middle, along, inwards);
        Point module = along.plus(inwards.times(slope));
        LineProfile forth = new LineProfile(scene, middle, module, LINE, FARTHEST + CLEAR);
        if (!forth.startsDark()) {
            return Timing.NONE;
        }
        int changes = 1;
        while (changes < forth.count()) {
            double width = forth.change(changes) - forth.change(changes - 1);
            if (width > CLEAR) {
                break;
            }
            if (width < 0.5) {
                return Timing.NONE;
            }
            changes++;
        }
        // Edge of the finder pattern, then two edges for each dark module.
        int darkModules = (changes - 1) / 2;
        boolean whole = (changes & 1) == 1 && darkModules >= 2 && darkModules <= 5;
        if (!whole) {
            return Timing.NONE;
        }
        double end = forth.change(changes - 1);
        double expected = 2 * darkModules + HALF;
        return Math.abs(end - expected) <= 1 ? new Timing(darkModules, end, slope) : Timing.NONE;
    }

    /**
     * The direction of a timing pattern. Edges of seven modules give the direction of the finder pattern, from which the
     * far end of a symbol may be half a module off when pixels are coarse. The timing pattern has an outer edge too, that
     * towards the quiet zone; dark module after dark module it corrects the direction.
     */
    private double slope(Point middle, Point along, Point inwards) {
        double slope = 0;
        // A least squares line through the middle of the finder pattern, whose seven modules lie on it.
        double squares = 28;
        double products = 0;
        for (int position = 5; position <= FARTHEST; position += 2) {
            Point centre = middle.plus(along.times(position)).plus(inwards.times(slope * position));
            LineProfile outwards = new LineProfile(scene, centre, inwards.times(-1), 0, 1.25);
            if (!outwards.startsDark() || outwards.count() != 1) {
                break;
            }
            double inward = slope * position + 0.5 - outwards.change(0);
            squares += position * position;
            products += position * inward;
            slope = products / squares;
        }
        return slope;
    }

    /**
     * Whether the modules around the symbol are mostly light. The standard looks along the timing patterns only; this
     * keeps the corners of QR Code symbols, where data may imitate two timing patterns, from passing for Micro QR Code.
     */
    private boolean isClearAround(Grid grid) {
        int size = grid.size();
        int dark = 0;
        for (int i = -1; i <= size; i++) {
            dark += isDark(grid, i, -1) + isDark(grid, i, size) + isDark(grid, -1, i) + isDark(grid, size, i);
        }
        return dark * 4 <= size;
    }

    private int isDark(Grid grid, int row, int column) {
        return scene.isDark(grid.at(row, column)) ? 1 : 0;
    }

    /** Steps 9 to 11: the format information must name the version that the timing patterns show; mirrored or not. */
    private static boolean hasFormatOf(BitMatrix modules, Version version) {
        int[] word = MatrixReader.formatWords(modules, Family.MICRO_QR);
        int[] mirrored = MatrixReader.formatWords(modules.transposed(), Family.MICRO_QR);
        for (FormatMatch match : FormatInformation.nearest(FAMILIES, word, mirrored)) {
            if (match.microVersion().filter(version::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
