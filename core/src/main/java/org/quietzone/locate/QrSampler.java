package org.quietzone.locate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.FormatMatch;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.codeword.VersionMatch;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Samples the symbol on three finder patterns (ISO/IEC 18004:2024, 12 d to g).
 *
 * <p>Model 1 symbols look alike but have no alignment patterns; they are sampled as version 1 is. The format information
 * tells which of the two it is. Where it is so damaged that it may be either, both are candidates.
 */
final class QrSampler {
    private final Scene scene;
    private final AlignmentSearch alignmentSearch;

    QrSampler(Scene scene) {
        this.scene = scene;
        this.alignmentSearch = new AlignmentSearch(scene);
    }

    /** The candidates on three finder patterns, the likelier one first: none, one or two. */
    List<SampledSymbol> sample(FinderTriple triple) {
        Version version = version(triple);
        Optional<SampledSymbol> qr = sampleAs(triple, version);
        Optional<SampledSymbol> model1 = triple.version() <= Family.MODEL_1.versions()
                ? sampleAs(triple, Version.model1(triple.version()))
                : Optional.empty();
        List<SampledSymbol> result = new ArrayList<>(2);
        int qrDistance = qr.map(s -> distance(s.modules(), Family.QR_CODE)).orElse(Integer.MAX_VALUE);
        int model1Distance =
                model1.map(s -> distance(s.modules(), Family.MODEL_1)).orElse(Integer.MAX_VALUE);
        if (model1Distance < qrDistance) {
            model1.ifPresent(result::add);
            if (qrDistance <= 3) {
                qr.ifPresent(result::add);
            }
        } else {
            qr.ifPresent(result::add);
            if (model1Distance <= 3) {
                model1.ifPresent(result::add);
            }
        }
        return result;
    }

    /** The bits in which the format information differs from the nearest word of a family; 15 if it is near none. */
    private static int distance(BitMatrix modules, Family family) {
        int[] copies = MatrixReader.formatWords(modules, family);
        int[] mirrored = MatrixReader.formatWords(modules.transposed(), family);
        List<FormatMatch> matches = FormatInformation.nearest(EnumSet.of(family), copies, mirrored);
        return matches.isEmpty() ? 15 : matches.get(0).distance();
    }

    private Optional<SampledSymbol> sampleAs(FinderTriple triple, Version version) {
        List<AlignmentCentre> alignments = new ArrayList<>();
        Grid grid = version.alignmentCentres() == 0
                ? timingGrid(triple, version.size())
                : alignmentGrid(triple, version, alignments);
        return SymbolSampler.sample(
                scene,
                version,
                grid,
                List.of(
                        triple.upperLeft().centre(),
                        triple.upperRight().centre(),
                        triple.lowerLeft().centre()),
                alignments);
    }

    // ---- Version (12 d, e)

    /** The version: from the distance of the finder patterns up to 6, beyond from the version information. */
    private Version version(FinderTriple triple) {
        if (triple.version() < 7) {
            return Version.of(triple.version());
        }
        // Both copies stand beside a finder pattern, in whose frame they are read.
        int upperRight = 0;
        int lowerLeft = 0;
        for (int bit = 17; bit >= 0; bit--) {
            int along = bit % 3 - 7;
            int aside = bit / 3 - 3;
            upperRight = upperRight << 1 | (isDark(triple.upperRight(), along, aside) ? 1 : 0);
            lowerLeft = lowerLeft << 1 | (isDark(triple.lowerLeft(), aside, along) ? 1 : 0);
        }
        // The version information of Model 1 is data, which may come near to any word: it must fit the distance too.
        return VersionInformation.nearest(upperRight, lowerLeft)
                .map(VersionMatch::version)
                .filter(version -> Math.abs(version.number() - triple.version()) <= 1 + triple.version() / 8)
                .orElse(Version.of(triple.version()));
    }

    private boolean isDark(FinderPattern finder, double a, double b) {
        Point point = finder.at(a, b);
        return scene.isModuleDark(point.x(), point.y(), finder.module());
    }

    // ---- Version 1: the grid of the timing patterns (12 f)

    /**
     * The pitch and the place of the lines come from the centres of the dark modules of the timing pattern, and of the
     * finder patterns in whose lines it stands: a least squares fit of place to module. A timing pattern that cannot be
     * followed leaves the finder patterns.
     */
    private Grid timingGrid(FinderTriple triple, int size) {
        FinderPattern corner = triple.upperLeft();
        double[] across = fitTiming(corner.at(0, 3), triple.upperRight().at(0, 3), size);
        double[] down = fitTiming(corner.at(3, 0), triple.lowerLeft().at(3, 0), size);
        Point stepAcross = new Point(across[2], across[3]);
        Point stepDown = new Point(down[2], down[3]);
        // Both lines pass module (6, 6); each gives its place.
        Point byRow = new Point(across[0], across[1]).plus(stepAcross.times(6));
        Point byColumn = new Point(down[0], down[1]).plus(stepDown.times(6));
        Point origin = byRow.towards(byColumn, 0.5).minus(stepAcross.times(6)).minus(stepDown.times(6));
        return Grid.parallel(size, origin, stepAcross, stepDown);
    }

    /**
     * Fits module index to place along a timing pattern.
     *
     * @param from the place of module 3
     * @param to the place of module {@code size - 4}
     * @return x and y of module 0, and the step to the next module
     */
    private double[] fitTiming(Point from, Point to, int size) {
        Point step = to.minus(from).times(1.0 / (size - FinderPattern.SIDE));
        Point zero = from.minus(step.times(3));
        LineProfile profile = new LineProfile(scene, zero, step, 7, size - 8.0);
        int n = 2;
        double sumI = 3 + size - 4.0;
        double sumP = sumI;
        double sumIi = 9 + (size - 4.0) * (size - 4.0);
        double sumIp = sumIi;
        int darkModules = (size - 15) / 2;
        if (!profile.startsDark() && profile.count() == 2 * darkModules) {
            for (int i = 0; i < darkModules; i++) {
                double module = 8 + 2 * i;
                double place = (profile.change(2 * i) + profile.change(2 * i + 1)) / 2;
                n++;
                sumI += module;
                sumP += place;
                sumIi += module * module;
                sumIp += module * place;
            }
        }
        double slope = (n * sumIp - sumI * sumP) / (n * sumIi - sumI * sumI);
        double start = (sumP - slope * sumI) / n;
        Point origin = zero.plus(step.times(start));
        return new double[] {origin.x(), origin.y(), step.x() * slope, step.y() * slope};
    }

    // ---- Versions 2 and up: grids through the alignment patterns (12 g)

    /**
     * The fields of the grid lie between the centres of alignment patterns; where these would fall on finder patterns, the
     * place is taken in the frame of the finder pattern. P1, P2 and all others of row 6 and column 6 are expected on the
     * line to the next finder pattern, at their share of the way. Every other one completes a parallelogram with the three
     * that come before it: P3 with the upper left finder pattern, P1 and P2; and so on field by field to the lower right.
     */
    private Grid alignmentGrid(FinderTriple triple, Version version, List<AlignmentCentre> found) {
        int n = version.alignmentCentres();
        int[] lines = new int[n];
        for (int i = 0; i < n; i++) {
            lines[i] = version.alignmentCentre(i);
        }
        Point[] crossings = new Point[n * n];
        crossings[0] = triple.upperLeft().at(3, 3);
        crossings[n - 1] = triple.upperRight().at(-3, 3);
        crossings[(n - 1) * n] = triple.lowerLeft().at(3, -3);
        Point across = crossings[n - 1].minus(crossings[0]).times(1.0 / (lines[n - 1] - 6));
        Point down = crossings[(n - 1) * n].minus(crossings[0]).times(1.0 / (lines[n - 1] - 6));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (isFinder(i, j, n)) {
                    continue;
                }
                Point expected = expected(crossings, lines, i, j, n);
                Point moduleAcross = j == 0 ? across : step(crossings, lines, i * n + j - 1, expected, j, across);
                Point moduleDown = i == 0 ? down : step(crossings, lines, (i - 1) * n + j, expected, i, down);
                Optional<Point> centre = alignmentSearch.find(expected, moduleAcross, moduleDown);
                crossings[i * n + j] = centre.map(place -> Tracing.settle(expected, place, Tracing.CENTRE))
                        .orElse(expected);
                found.add(new AlignmentCentre(lines[i], lines[j], crossings[i * n + j], centre.isPresent()));
            }
        }
        return new Grid(version.size(), lines, crossings);
    }

    private static boolean isFinder(int i, int j, int n) {
        return i == 0 && (j == 0 || j == n - 1) || i == n - 1 && j == 0;
    }

    private static Point expected(Point[] crossings, int[] lines, int i, int j, int n) {
        if (i == 0) {
            double share = (lines[j] - lines[j - 1]) / (double) (lines[n - 1] - lines[j - 1]);
            return crossings[j - 1].towards(crossings[n - 1], share);
        }
        if (j == 0) {
            double share = (lines[i] - lines[i - 1]) / (double) (lines[n - 1] - lines[i - 1]);
            return crossings[(i - 1) * n].towards(crossings[(n - 1) * n], share);
        }
        Point above = crossings[(i - 1) * n + j];
        Point before = crossings[i * n + j - 1];
        Point corner = crossings[(i - 1) * n + j - 1];
        return above.plus(before).minus(corner);
    }

    /** One module from a known crossing towards the expected one; the general step if the two have run together. */
    private static Point step(Point[] crossings, int[] lines, int from, Point expected, int line, Point general) {
        Point step = expected.minus(crossings[from]).times(1.0 / (lines[line] - lines[line - 1]));
        return step.dot(general) > 0.25 * general.dot(general) ? step : general;
    }
}
