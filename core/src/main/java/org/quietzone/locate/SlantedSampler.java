package org.quietzone.locate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.codeword.VersionMatch;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

/**
 * Samples the symbol on three finder patterns as a camera sees it: at a slant, bent and unevenly lit.
 *
 * <p>The centres of the finder patterns are three places of a homography. The fourth comes from where the far edges of the
 * upper right and the lower left pattern lead, and is corrected by alignment patterns; where there are none, by moving it
 * until the function patterns fit and the other modules are as clearly dark or light as they can be. Alignment patterns
 * also say how far the paper is from a plane: around each of them the grid is shifted by what was measured there.
 *
 * <p>Several grids and several readings of each are offered in turn, until one decodes.
 */
final class SlantedSampler {
    /** Share of the fixed modules that may have the wrong colour; random modules have half of them wrong. */
    static final double MOST_MISFIT = 0.25;
    /** Share beyond which a grid is not near a symbol, and no tuning would bring it there. */
    private static final double HOPELESS = 0.4;
    /** Share of wrong fixed modules up to which it is worth the time to decode with the least sure codewords erased. */
    private static final double SOFT_MISFIT = 0.1;
    /** How far a module is moved from its neighbours where blur has drawn it towards them. */
    private static final double SHARPENING = 0.8;

    /** Modules that are looked at before the search is given up, for each pixel of the image. */
    static final int MODULES_PER_PIXEL = 4;

    private static final long MODULES_AT_LEAST = 8_000_000;

    private final Scene scene;
    private final AlignmentSearch alignmentSearch;
    private final Predicate<SampledSymbol> reader;
    private long budget;

    /**
     * A sampler.
     *
     * @param reader told of each candidate; says whether it could be read
     */
    SlantedSampler(Scene scene, Predicate<SampledSymbol> reader) {
        this.scene = scene;
        this.alignmentSearch = new AlignmentSearch(scene);
        this.reader = reader;
        this.budget = MODULES_AT_LEAST
                + (long) MODULES_PER_PIXEL
                        * scene.pixels().width()
                        * scene.pixels().height();
    }

    /** Offers the candidates on three finder patterns, the likeliest first, until one is read. */
    boolean read(FinderTriple triple) {
        for (Version version : versions(triple)) {
            Optional<Homography> straight = straight(triple, version.size());
            Optional<Homography> even = even(triple, version.size());
            if (straight.isPresent() && read(triple, version, straight.get())) {
                return true;
            }
            if (even.isPresent() && read(triple, version, even.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean read(FinderTriple triple, Version version, Homography start) {
        if (budget < 0) {
            return false;
        }
        SymbolMesh mesh = new SymbolMesh(version, start, triple);
        int found = mesh.align(alignmentSearch);
        Grid grid = mesh.grid();
        if (!SymbolSampler.isSampleable(scene, grid) || SymbolModules.misfit(scene.sample(grid), version) > HOPELESS) {
            return false;
        }
        if (offer(triple, version, grid, mesh.alignments())) {
            return true;
        }
        GridTuning tuning = new GridTuning(scene, version);
        Homography better = tuning.tune(mesh.view(), found == 0);
        budget -= tuning.modulesSeen();
        return offer(triple, version, mesh.grid(better), mesh.alignments());
    }

    private boolean offer(FinderTriple triple, Version version, Grid grid, List<AlignmentCentre> alignments) {
        if (!SymbolSampler.isSampleable(scene, grid)) {
            return false;
        }
        List<Point> finders = List.of(
                triple.upperLeft().centre(),
                triple.upperRight().centre(),
                triple.lowerLeft().centre());
        // Nine places a module, and about as much again to judge and to decode.
        budget -= 20L * grid.size() * grid.size();
        SymbolModules modules = SymbolModules.sample(scene.image(), grid);
        BitMatrix plain = modules.dark(scene.reversed());
        if (SymbolModules.misfit(plain, version) > MOST_MISFIT) {
            return false;
        }
        SymbolModules sharpened = modules.sharpened(SHARPENING);
        BitMatrix sharp = sharpened.dark(scene.reversed());
        Set<BitMatrix> matrices = new LinkedHashSet<>();
        matrices.add(plain);
        matrices.add(scene.sample(grid));
        matrices.add(sharp);
        for (BitMatrix matrix : matrices) {
            if (SymbolModules.misfit(matrix, version) <= MOST_MISFIT
                    && reader.test(new SampledSymbol(
                            matrix,
                            Optional.empty(),
                            version,
                            scene.reversed(),
                            grid,
                            scene.threshold(),
                            finders,
                            alignments))) {
                return true;
            }
        }
        boolean blurred = SymbolModules.misfit(sharp, version) < SymbolModules.misfit(plain, version);
        BitMatrix better = blurred ? sharp : plain;
        return SymbolModules.misfit(better, version) <= SOFT_MISFIT
                && reader.test(new SampledSymbol(
                        better,
                        Optional.of((blurred ? sharpened : modules).confidence()),
                        version,
                        scene.reversed(),
                        grid,
                        scene.threshold(),
                        finders,
                        alignments));
    }

    // ---- Version

    private List<Version> versions(FinderTriple triple) {
        Set<Version> versions = new LinkedHashSet<>();
        if (triple.version() >= 6) {
            informed(triple).ifPresent(versions::add);
        }
        versions.add(Version.of(triple.version()));
        return new ArrayList<>(versions);
    }

    /** Both copies of the version information stand beside a finder pattern, in whose frame they are read. */
    private Optional<Version> informed(FinderTriple triple) {
        int upperRight = 0;
        int lowerLeft = 0;
        for (int bit = 17; bit >= 0; bit--) {
            int along = bit % 3 - 7;
            int aside = bit / 3 - 3;
            upperRight = upperRight << 1 | (scene.isDark(triple.upperRight().at(along, aside)) ? 1 : 0);
            lowerLeft = lowerLeft << 1 | (scene.isDark(triple.lowerLeft().at(aside, along)) ? 1 : 0);
        }
        return VersionInformation.nearest(upperRight, lowerLeft)
                .map(VersionMatch::version)
                .filter(version -> Math.abs(version.number() - triple.version()) <= 2 + triple.version() / 5);
    }

    // ---- The fourth place

    /** The row through the lower left and the column through the upper right finder pattern, gone on until they meet. */
    private static Optional<Homography> straight(FinderTriple triple, int size) {
        Point right = triple.upperRight().centre();
        Point below = triple.lowerLeft().centre();
        Point down = triple.upperRight().down();
        Point across = triple.lowerLeft().across();
        double cross = down.cross(across);
        if (Math.abs(cross) < 0.2 * down.length() * across.length()) {
            return Optional.empty();
        }
        Point meet = right.plus(down.times(below.minus(right).cross(across) / cross));
        return through(triple, size, meet);
    }

    /** The fourth corner of a parallelogram. */
    private static Optional<Homography> even(FinderTriple triple, int size) {
        Point corner = triple.upperLeft().centre();
        return through(
                triple,
                size,
                triple.upperRight().centre().plus(triple.lowerLeft().centre()).minus(corner));
    }

    private static Optional<Homography> through(FinderTriple triple, int size, Point fourth) {
        double far = size - 4.0;
        Point right = triple.upperRight().centre();
        Point below = triple.lowerLeft().centre();
        return new Homography.Fit(size, right.towards(below, 0.5), right.distance(below) / 2)
                .add(3, 3, triple.upperLeft().centre(), 1)
                .add(far, 3, right, 1)
                .add(3, far, below, 1)
                .add(far, far, fourth, 1)
                .solve();
    }
}
