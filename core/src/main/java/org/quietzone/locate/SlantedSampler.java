package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.codeword.VersionMatch;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Depth;
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
 * <p>Where no plane fits but the timing patterns can be followed, the paper may be bent around a cylinder:
 * {@link BendTuning}.
 *
 * <p>Several grids are offered in turn, and several readings of each ({@link SymbolOffers}), until one decodes.
 */
final class SlantedSampler {
    /** Share beyond which a grid is not near a symbol, and no tuning would bring it there. */
    private static final double HOPELESS = 0.4;

    /** Modules by which grids differ at most that show the same. */
    private static final double SAME = 0.1;

    /** Modules that are looked at before the search is given up, for each pixel of the image. */
    static final int MODULES_PER_PIXEL = 4;

    private static final long MODULES_AT_LEAST = 8_000_000;

    /** Share up to which paper may still be bent so that no plane fits. */
    private static final double BENT = 0.3;
    /** Timing from which on the way from one finder pattern to the other is known. */
    private static final double FOLLOWED = 0.9;
    /** Share up to which a bend is worth tuning. */
    private static final double NEARLY_BENT = 0.15;
    /** How near to what the best plane reaches a bend must come before it is tuned. */
    private static final double NEARLY = 0.98;

    /** Share of the fixed modules that may have the wrong colour where many bends have been tried to make them fit. */
    private static final double MOST_BENT_MISFIT = 0.12;
    /** Bends that are tuned. */
    private static final int MOST_BENDS = 3;

    private final Scene scene;
    private final Depth depth;
    private final AlignmentSearch alignmentSearch;
    private final Predicate<SampledSymbol> reader;
    private long budget;

    /**
     * A sampler.
     *
     * @param depth how much is tried with each triple
     * @param reader told of each candidate; says whether it could be read
     */
    SlantedSampler(Scene scene, Depth depth, Predicate<SampledSymbol> reader) {
        this.scene = scene;
        this.depth = depth;
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
            if (budget >= 0 && read(triple, version)) {
                return true;
            }
        }
        return false;
    }

    private boolean read(FinderTriple triple, Version version) {
        SymbolOffers offers = new SymbolOffers(scene, version, triple, depth, reader);
        boolean read = read(triple, version, offers);
        budget -= offers.modulesSeen();
        return read;
    }

    private boolean read(FinderTriple triple, Version version, SymbolOffers offers) {
        FixedModules fixed = FixedModules.of(version, triple);
        List<Aligned> aligned = new ArrayList<>();
        for (Homography start : starts(triple, version.size())) {
            SymbolMesh mesh = new SymbolMesh(version, start, triple);
            int found = mesh.align(alignmentSearch);
            Grid grid = mesh.grid();
            if (!SymbolSampler.isSampleable(scene, grid) || isKnown(grid, aligned)) {
                continue;
            }
            budget -= (long) grid.size() * grid.size();
            BitMatrix seen = scene.sample(grid);
            double misfit = fixed.misfit(seen);
            if (misfit <= HOPELESS) {
                if (offers.offerClear(seen, grid, mesh.alignments())
                        || offers.offer(grid, mesh.alignments(), SymbolOffers.MOST_MISFIT)) {
                    return true;
                }
                aligned.add(new Aligned(mesh, grid, found, misfit));
            }
        }
        boolean followed = version.number() == triple.version() && triple.timing() >= FOLLOWED;
        if (depth == Depth.QUICK || aligned.isEmpty() && !followed) {
            return false;
        }
        aligned.sort(Comparator.comparingDouble(Aligned::misfit));
        PatternScore score = PatternScore.sparse(scene, version);
        GridTuning tuning = new GridTuning(score);
        List<Surface> planes = new ArrayList<>();
        boolean read = false;
        for (int i = 0; i < aligned.size() && !read; i++) {
            SymbolMesh mesh = aligned.get(i).mesh();
            Surface better = tuning.tune(mesh.view(), aligned.get(i).found() == 0);
            planes.add(better);
            read = offers.offer(mesh.grid(better), mesh.alignments(), SymbolOffers.MOST_MISFIT);
        }
        read = read || offers.offerUnread();
        budget -= score.modulesSeen();
        if (!read && (followed || aligned.get(0).misfit() <= BENT)) {
            List<AlignmentCentre> alignments =
                    aligned.isEmpty() ? List.of() : aligned.get(0).mesh().alignments();
            read = readBent(triple, version, alignments, planes, offers);
        }
        return read;
    }

    /**
     * Paper around bottles and cups: what no plane fits.
     *
     * @param alignments what was found of them on the best plane
     * @param planes the planes that were tried; where no bend comes near to the best of them, the paper is flat
     */
    private boolean readBent(
            FinderTriple triple,
            Version version,
            List<AlignmentCentre> alignments,
            List<Surface> planes,
            SymbolOffers offers) {
        PatternScore score = new PatternScore(scene, version);
        boolean read = readBent(triple, version, alignments, planes, score, offers);
        budget -= score.modulesSeen();
        return read;
    }

    private boolean readBent(
            FinderTriple triple,
            Version version,
            List<AlignmentCentre> alignments,
            List<Surface> planes,
            PatternScore score,
            SymbolOffers offers) {
        double reached = 0;
        for (Surface plane : planes) {
            reached = Math.max(reached, score.of(plane));
        }
        BendTuning bending = new BendTuning(scene, score, triple, alignments);
        List<BendTuning.Rated> starts = bending.starts();
        int most = depth == Depth.EXHAUSTIVE ? MOST_BENDS : 1;
        for (int i = 0; i < Math.min(most, starts.size()); i++) {
            BendTuning.Rated start = starts.get(i);
            Grid first = new SymbolMesh(version, start.surface(), triple).grid();
            if (depth != Depth.EXHAUSTIVE
                    && (start.score() < NEARLY * reached
                            || FixedModules.of(version, triple).misfit(scene.sample(first)) > NEARLY_BENT)) {
                return false;
            }
            SymbolMesh mesh = new SymbolMesh(version, bending.tune(start), triple);
            mesh.align(alignmentSearch);
            if (offers.offer(mesh.grid(), mesh.alignments(), MOST_BENT_MISFIT) || offers.offerUnread()) {
                return true;
            }
        }
        return false;
    }

    /** Whether alignment patterns have led from different planes to the same grid. */
    private static boolean isKnown(Grid grid, List<Aligned> aligned) {
        for (Aligned other : aligned) {
            if (grid.farthest(other.grid()) < SAME * grid.pitch()) {
                return true;
            }
        }
        return false;
    }

    private record Aligned(SymbolMesh mesh, Grid grid, int found, double misfit) {}

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

    /** Where the plane may lie, as far as the finder patterns tell. */
    private static List<Homography> starts(FinderTriple triple, int size) {
        List<Homography> starts = new ArrayList<>();
        straight(triple, size).ifPresent(starts::add);
        even(triple, size)
                .filter(even -> starts.isEmpty() || !alike(starts.get(0), even, size))
                .ifPresent(starts::add);
        return starts;
    }

    /** Whether two planes agree even in the corner without a finder pattern. */
    private static boolean alike(Homography a, Homography b, int size) {
        Point corner = a.at(size, size);
        return corner.distance(b.at(size, size)) < 0.5 * corner.distance(a.at(size - 1, size - 1));
    }

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
