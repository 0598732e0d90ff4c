package org.quietzone.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.Version;

/**
 * Offers what is seen on the grids of one symbol, until one reading decodes: each module against its neighbours, against
 * the threshold of its place, and with the blur between neighbours taken back. What costs more waits until all grids have
 * been offered, for a better grid is found in less time: the modules that are not sure told, those that something lies upon, what is left of
 * worn print, and last, what all modules must be to look together as they do. What has been offered once is not offered again.
 */
final class SymbolOffers {
    /** Share of the fixed modules that may have the wrong colour; random modules have half of them wrong. */
    static final double MOST_MISFIT = 0.25;
    /** Share of wrong fixed modules up to which it is worth the time to decode with the least sure codewords erased. */
    private static final double SOFT_MISFIT = 0.1;
    /** Share of wrong fixed modules up to which nothing is in the way of reading a symbol. */
    private static final double CLEAR_MISFIT = 0.02;
    /** How far a module is moved from its neighbours where blur has drawn it towards them. */
    private static final double SHARPENING = 0.8;

    /** Pixels for each module from which parts of it can be told from each other. */
    private static final double LEAST_INK_PITCH = 4;

    private final Scene scene;
    private final Version version;
    private final FixedModules fixed;
    private final List<Point> finders;
    private final Depth depth;
    private final Predicate<SampledSymbol> reader;
    private final Set<BitMatrix> offered = new HashSet<>();
    /** What was offered since {@link #offerUnread()} and not read. */
    private final List<Unread> unread = new ArrayList<>();

    private long modulesSeen;

    SymbolOffers(Scene scene, Version version, FinderTriple triple, Depth depth, Predicate<SampledSymbol> reader) {
        this.scene = scene;
        this.version = version;
        this.fixed = FixedModules.of(version, triple);
        this.finders = List.of(
                triple.upperLeft().centre(),
                triple.upperRight().centre(),
                triple.lowerLeft().centre());
        this.depth = depth;
        this.reader = reader;
    }

    /** How often a module has been looked at: what the work cost. */
    long modulesSeen() {
        return modulesSeen;
    }

    /**
     * Offers the readings of a grid that cost little.
     *
     * @param mostMisfit the share of the fixed modules that may have the wrong colour
     * @return whether one was read
     */
    boolean offer(Grid grid, List<AlignmentCentre> alignments, double mostMisfit) {
        if (!SymbolSampler.isSampleable(scene, grid)) {
            return false;
        }
        // Nine places a module, and about as much again to judge and to decode.
        modulesSeen += 20L * grid.size() * grid.size();
        SymbolModules modules = SymbolModules.sample(scene.image(), grid);
        BitMatrix plain = modules.dark(scene.reversed());
        if (misfit(plain) > mostMisfit) {
            return false;
        }
        if (offer(plain, grid, alignments)) {
            return true;
        }
        if (depth == Depth.QUICK) {
            return false;
        }
        SymbolModules sharpened = modules.sharpened(SHARPENING);
        BitMatrix sharp = sharpened.dark(scene.reversed());
        if (offer(scene.sample(grid), grid, alignments) || offer(sharp, grid, alignments)) {
            return true;
        }
        boolean blurred = misfit(sharp) < misfit(plain);
        unread.add(
                blurred
                        ? new Unread(grid, alignments, sharpened, sharp)
                        : new Unread(grid, alignments, modules, plain));
        return false;
    }

    /**
     * Offers the readings that cost more, of all grids that have been offered since the last time, the last one first.
     *
     * @return whether one was read
     */
    boolean offerUnread() {
        boolean read = false;
        for (int i = unread.size() - 1; i >= 0 && !read; i--) {
            Unread look = unread.get(i);
            ModuleConfidence sure = look.modules().confidence();
            read = offer(look.dark(), sure, look.grid(), look.alignments())
                    || misfit(look.dark()) <= SOFT_MISFIT && offerUncovered(look, sure)
                    || misfit(look.dark()) <= SOFT_MISFIT && offerInk(look.grid(), look.alignments())
                    || (depth == Depth.EXHAUSTIVE || misfit(look.dark()) <= SOFT_MISFIT)
                            && offerEqualised(look.grid(), look.alignments());
        }
        unread.clear();
        return read;
    }

    /** A grid whose plain readings led to nothing, and the one that fits better of its modules plain and sharpened. */
    private record Unread(Grid grid, List<AlignmentCentre> alignments, SymbolModules modules, BitMatrix dark) {}

    /**
     * Offers a reading of a grid whose fixed modules are right, as it is: most symbols need no more.
     *
     * @param seen each module against the threshold of its place
     * @return whether it was read
     */
    boolean offerClear(BitMatrix seen, Grid grid, List<AlignmentCentre> alignments) {
        return misfit(seen) <= CLEAR_MISFIT && offer(seen, grid, alignments);
    }

    /** Offers a reading with what seems to be covered erased. */
    private boolean offerUncovered(Unread look, ModuleConfidence sure) {
        Optional<ModuleConfidence> unknown = CoveredModules.unknown(look.dark(), sure, version);
        return unknown.isPresent() && offer(look.dark(), unknown.get(), look.grid(), look.alignments());
    }

    /** Offers what is left of worn print. */
    private boolean offerInk(Grid grid, List<AlignmentCentre> alignments) {
        if (grid.pitch() < LEAST_INK_PITCH) {
            return false;
        }
        modulesSeen += 30L * grid.size() * grid.size();
        SymbolModules ink = SymbolModules.sampleInk(scene.image(), grid, scene.reversed());
        return offer(ink.dark(scene.reversed()), ink.confidence(), grid, alignments);
    }

    /** Offers what the modules must be to look as they do through the blur that the finder patterns show. */
    private boolean offerEqualised(Grid grid, List<AlignmentCentre> alignments) {
        modulesSeen += (long) ModuleEqualiser.COST * grid.size() * grid.size();
        Optional<ModuleEqualiser.Equalised> equalised =
                ModuleEqualiser.equalise(scene.untreated(), grid, version, scene.reversed());
        return equalised.isPresent()
                && offer(equalised.get().modules(), equalised.get().confidence(), grid, alignments);
    }

    private boolean offer(BitMatrix matrix, ModuleConfidence confidence, Grid grid, List<AlignmentCentre> alignments) {
        return misfit(matrix) <= SOFT_MISFIT
                && reader.test(new SampledSymbol(
                        matrix,
                        Optional.of(confidence),
                        version,
                        scene.reversed(),
                        grid,
                        scene.threshold(),
                        finders,
                        alignments));
    }

    private boolean offer(BitMatrix matrix, Grid grid, List<AlignmentCentre> alignments) {
        return misfit(matrix) <= MOST_MISFIT
                && offered.add(matrix)
                && reader.test(new SampledSymbol(
                        matrix,
                        Optional.empty(),
                        version,
                        scene.reversed(),
                        grid,
                        scene.threshold(),
                        finders,
                        alignments));
    }

    private double misfit(BitMatrix matrix) {
        return fixed.misfit(matrix);
    }
}
