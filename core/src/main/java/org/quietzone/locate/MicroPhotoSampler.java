package org.quietzone.locate;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.FormatMatch;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Samples the Micro QR Code symbol on one finder pattern as a camera sees it: at a slant, blurred, crowded by what is
 * printed around it. Each step of the reference decode algorithm (ISO/IEC 18004:2024, 12, the Micro QR Code text) has its
 * counterpart:
 *
 * <ul>
 *   <li>The finder pattern is taken for the upper left corner in each of four rotations (step 3). Where two timing patterns
 *       leave it at a right angle ({@link TimingTrack}), the rotation is looked at further; that is seldom so, and a finder
 *       pattern of QR Code costs little more than the look at the modules beside it.
 *   <li>The number of their dark modules is that of the version (step 8). What is printed close by can go on like a timing
 *       pattern, so that smaller versions are tried as well.
 *   <li>A homography through the finder pattern and the dark modules of both timing patterns stands for the pitch of steps
 *       12 and 13, and is tuned as that of QR Code is.
 *   <li>The format information must name the version (steps 9 to 11).
 *   <li>With all effort, and where a grid fits, blur by more than half a module is taken back by {@link ModuleEqualiser}.
 * </ul>
 *
 * <p>Bounds: the modules looked at are counted and end the search when they exceed {@value #MODULES_PER_PIXEL} for each
 * pixel and a fixed number for small images, for where a texture repeats a finder pattern each one may be worth tuning.
 */
final class MicroPhotoSampler {
    private static final Set<Family> FAMILIES = EnumSet.of(Family.MICRO_QR);

    /** Grey values by which dark and light modules of a finder pattern differ at least. */
    private static final double LEAST_CONTRAST = 8;
    /** Share of the fixed modules beyond which a grid is not near a symbol. */
    private static final double HOPELESS = 0.2;
    /** Share beyond which a grid is not tuned: it is near enough from the start where there is a symbol. */
    private static final double TUNABLE = 0.16;
    /** Share of the fixed modules that may have the wrong colour in what is offered. */
    private static final double MOST_MISFIT = 0.1;
    /** How much of the difference to its neighbours is added to each module where blur is taken back. */
    private static final double SHARPENING = 0.8;

    /** Directions, all around, in which the timing pattern beside a ring is looked for. */
    private static final int SPINS = 48;

    /** Modules that are looked at before the search is given up: so many for each pixel of the image, and some more. */
    static final int MODULES_PER_PIXEL = 2;

    static final long MODULES_AT_LEAST = 2_000_000;
    /** Modules that could be looked at in the time it takes to offer one, and in the time it takes to equalise one. */
    private static final int OFFERING = 8;

    private static final int EQUALISING = 200;
    /** Places that are looked at to follow the timing patterns beside a ring in one direction. */
    private static final int FOLLOWING = 200;

    private final Scene scene;
    private final Depth depth;
    private final Predicate<SampledSymbol> reader;
    private final long mostModules;
    private long modulesSeen;

    /**
     * A sampler.
     *
     * @param depth how much is tried with each grid
     * @param reader told of each candidate; says whether it could be read
     */
    MicroPhotoSampler(Scene scene, Depth depth, Predicate<SampledSymbol> reader) {
        this.scene = scene;
        this.depth = depth;
        this.reader = reader;
        this.mostModules = MODULES_AT_LEAST
                + (long) MODULES_PER_PIXEL
                        * scene.pixels().width()
                        * scene.pixels().height();
    }

    /** How often a module has been looked at: what the work cost. */
    long modulesSeen() {
        return modulesSeen;
    }

    /** Offers the candidates on a finder pattern, until one is read. */
    boolean read(FinderPattern finder) {
        double contrast = contrast(finder);
        if (contrast < LEAST_CONTRAST) {
            return false;
        }
        if (finder.round()) {
            return readRound(finder, contrast);
        }
        FinderPattern turned = finder;
        for (int rotation = 0; rotation < 4; rotation++) {
            if (readUpright(turned, contrast)) {
                return true;
            }
            turned = turned.turned();
        }
        return false;
    }

    /** Rings do not tell how the symbol is turned: the timing patterns are looked for all around. */
    private boolean readRound(FinderPattern finder, double contrast) {
        for (int spin = 0; spin < SPINS && modulesSeen <= mostModules; spin++) {
            modulesSeen += FOLLOWING;
            FinderPattern turned = spun(finder, 2 * Math.PI * spin / SPINS);
            TimingTrack row = row(turned, contrast);
            if (row.modules() < TimingTrack.FEWEST) {
                continue;
            }
            TimingTrack column = column(turned, contrast);
            if (column.modules() < TimingTrack.FEWEST) {
                continue;
            }
            Point rowEnd = SlantedTriple.inFrame(turned, row.place(row.modules() - 1));
            Point columnEnd = SlantedTriple.inFrame(turned, column.place(column.modules() - 1));
            // If rings seem too large or too small, row and column are off by as much in opposite directions.
            double off = Math.atan2(rowEnd.y(), rowEnd.x())
                    - Math.atan2(-3, 3.0 + 2 * row.modules())
                    + Math.atan2(columnEnd.y(), columnEnd.x())
                    - Math.atan2(3.0 + 2 * column.modules(), -3);
            if (readUpright(spun(turned, off / 2), contrast)) {
                return true;
            }
        }
        return false;
    }

    private static FinderPattern spun(FinderPattern finder, double angle) {
        return finder.spun(
                finder.across().times(Math.cos(angle)).plus(finder.down().times(Math.sin(angle))));
    }

    private TimingTrack row(FinderPattern finder, double contrast) {
        return new TimingTrack(scene, finder.centre(), finder.across(), finder.down(), contrast);
    }

    private TimingTrack column(FinderPattern finder, double contrast) {
        return new TimingTrack(scene, finder.centre(), finder.down(), finder.across(), contrast);
    }

    /** By how much the dark modules of a finder pattern are darker than the light ones. */
    private double contrast(FinderPattern finder) {
        double dark = scene.darkness(finder.centre());
        double light = 0;
        FinderPattern turned = finder;
        int apart = finder.round() ? 1 : 2;
        for (int side = 0; side < 4; side++) {
            for (int i = -1; i <= 1; i++) {
                dark += scene.darkness(turned.at(apart * i, -3));
                light += scene.darkness(turned.at(i, -2));
            }
            turned = turned.turned();
        }
        return dark / 13 - light / 12;
    }

    /** Takes the finder pattern for the upper left corner of an upright symbol. */
    private boolean readUpright(FinderPattern finder, double contrast) {
        TimingTrack row = row(finder, contrast);
        if (row.modules() < TimingTrack.FEWEST) {
            return false;
        }
        TimingTrack column = column(finder, contrast);
        for (int modules = Math.min(row.modules(), column.modules()); modules >= TimingTrack.FEWEST; modules--) {
            if (read(finder, row, column, Version.micro(modules - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean read(FinderPattern finder, TimingTrack row, TimingTrack column, Version version) {
        if (modulesSeen > mostModules) {
            return false;
        }
        Optional<Homography> start = through(finder, row, column, version);
        if (start.isEmpty()) {
            return false;
        }
        Grid grid = grid(version, start.get());
        if (!SymbolSampler.isSampleable(scene, grid)) {
            return false;
        }
        modulesSeen += (long) version.size() * version.size();
        double misfit = FixedModules.of(version, finder).misfit(scene.sample(grid));
        if (misfit > HOPELESS) {
            return false;
        }
        if (offer(finder, version, grid)) {
            return true;
        }
        // Tuning costs more than all else together, and finder patterns of QR Code come here more often than of Micro
        // QR Code.
        if (misfit > TUNABLE) {
            return false;
        }
        PatternScore score = new PatternScore(scene, version);
        Surface better = new GridTuning(score).tune(start.get(), false);
        modulesSeen += score.modulesSeen();
        return offer(finder, version, grid(version, better));
    }

    /** The view in which the finder pattern and the dark modules of the timing patterns are where they were seen. */
    private static Optional<Homography> through(
            FinderPattern finder, TimingTrack row, TimingTrack column, Version version) {
        int size = version.size();
        Point middle = finder.at(size / 2.0 - 3.5, size / 2.0 - 3.5);
        Homography.Fit fit = new Homography.Fit(size, middle, finder.module() * size / 2)
                .add(3, 3, finder.centre(), 1)
                .add(3, -0.5, finder.at(0, -3.5), 1)
                .add(3, 6.5, finder.at(0, 3.5), 1)
                .add(-0.5, 3, finder.at(-3.5, 0), 1)
                .add(6.5, 3, finder.at(3.5, 0), 1);
        for (int k = 0; 8 + 2 * k < size; k++) {
            fit.add(8 + 2 * k, 0, row.place(k), 1);
            fit.add(0, 8 + 2 * k, column.place(k), 1);
        }
        return fit.solve();
    }

    private static Grid grid(Version version, Surface view) {
        int size = version.size();
        int[] lines = new int[(size + 2) / 4 + 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Math.min(4 * i, size - 1);
        }
        Point[] crossings = new Point[lines.length * lines.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = view.at(lines[i % lines.length], lines[i / lines.length]);
        }
        return new Grid(size, lines, crossings);
    }

    private boolean offer(FinderPattern finder, Version version, Grid grid) {
        if (!SymbolSampler.isSampleable(scene, grid)) {
            return false;
        }
        modulesSeen += (long) OFFERING * version.size() * version.size();
        SymbolModules modules = SymbolModules.sample(scene.image(), grid);
        SymbolModules sharpened = modules.sharpened(SHARPENING);
        BitMatrix plain = modules.dark(scene.reversed());
        BitMatrix sharp = sharpened.dark(scene.reversed());
        Set<BitMatrix> matrices = new LinkedHashSet<>();
        matrices.add(plain);
        matrices.add(scene.sample(grid));
        matrices.add(sharp);
        for (BitMatrix matrix : matrices) {
            if (offer(finder, version, grid, matrix, Optional.empty())) {
                return true;
            }
        }
        FixedModules fixed = FixedModules.of(version, finder);
        boolean blurred = fixed.misfit(sharp) < fixed.misfit(plain);
        BitMatrix better = blurred ? sharp : plain;
        ModuleConfidence confidence = (blurred ? sharpened : modules).confidence();
        return offer(finder, version, grid, better, Optional.of(confidence))
                || depth == Depth.EXHAUSTIVE
                        && fixed.misfit(better) <= SymbolOffers.MOST_MISFIT
                        && offerEqualised(finder, version, grid);
    }

    /** Offers what the modules must be to look as they do through the blur that the finder pattern shows. */
    private boolean offerEqualised(FinderPattern finder, Version version, Grid grid) {
        modulesSeen += (long) EQUALISING * version.size() * version.size();
        Optional<ModuleEqualiser.Equalised> equalised =
                ModuleEqualiser.equalise(scene.untreated(), grid, version, scene.reversed());
        return equalised.isPresent()
                && offer(
                        finder,
                        version,
                        grid,
                        equalised.get().modules(),
                        Optional.of(equalised.get().confidence()));
    }

    private boolean offer(
            FinderPattern finder, Version version, Grid grid, BitMatrix matrix, Optional<ModuleConfidence> confidence) {
        return FixedModules.of(version, finder).misfit(matrix) <= MOST_MISFIT
                && hasFormatOf(matrix, version)
                && reader.test(new SampledSymbol(
                        matrix,
                        confidence,
                        version,
                        scene.reversed(),
                        grid,
                        scene.threshold(),
                        List.of(finder.centre()),
                        List.of()));
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
