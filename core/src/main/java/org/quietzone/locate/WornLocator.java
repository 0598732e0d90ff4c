package org.quietzone.locate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * Finds symbols whose finder patterns have lost part of their outlines: rounded, dotted or broken rings, folds, glare, dark
 * ground where the quiet zone should be. Patterns are found by their central boxes, {@link CentralBoxes}; those that are
 * whole, {@link PhotoFinders}, join in, for seldom are all three damaged.
 *
 * <p>Triples of whole patterns are left to {@link PhotoLocator}. What then still lacks its partners is taken in pairs,
 * {@link FinderPairs}. Evidence and bounds are the same as there.
 */
final class WornLocator {
    /** Modules between the centres of two patterns that are one and the same. */
    private static final double SAME = 2;

    /** Central boxes that may belong to symbols; where there are many more of them, they are a texture. */
    private static final int MOST_WORN = 48;

    /** What is still likely: a third of each timing pattern may be worn off, but then the shape must be right. */
    private static final double MOST_BADNESS = 1;

    private WornLocator() {}

    /**
     * Finds symbols and offers candidates for each, the likeliest first, until one is read.
     *
     * @param sight the image and the finder patterns in it
     * @param smallest pixels of a module, 1 or more, below which symbols are left to larger views
     * @param known corners of symbols that have been read already; finder patterns inside them are left alone
     * @param enough asked often; true ends the search
     * @param reader told of each candidate; says whether it could be read
     */
    static void locate(
            Views.Sight sight,
            double smallest,
            List<Quad> known,
            BooleanSupplier enough,
            Predicate<SampledSymbol> reader) {
        ReadPlaces read = new ReadPlaces(known);
        Predicate<SampledSymbol> noted = read.noting(reader);
        Scene scene = sight.scene();
        locate(scene, sight.finders().darkOnLight(), smallest, read, enough, noted);
        locate(scene.inverted(), sight.finders().lightOnDark(), smallest, read, enough, noted);
    }

    private static void locate(
            Scene scene,
            List<FinderPattern> found,
            double smallest,
            ReadPlaces known,
            BooleanSupplier enough,
            Predicate<SampledSymbol> reader) {
        if (enough.getAsBoolean()) {
            return;
        }
        List<FinderPattern> whole = outside(known, found);
        List<FinderPattern> patterns = new ArrayList<>(whole);
        for (FinderPattern worn : outside(known, CentralBoxes.search(scene, smallest))) {
            if (patterns.size() == whole.size() + MOST_WORN) {
                break;
            }
            if (isNew(worn, whole)) {
                patterns.add(worn);
            }
        }
        SlantedSampler sampler = new SlantedSampler(scene, Strategy.Depth.CAREFUL, reader);
        Set<Point> used = new HashSet<>();
        Set<Point> done = new HashSet<>();
        whole.forEach(pattern -> done.add(pattern.centre()));
        if (patterns.size() > whole.size()) {
            List<FinderTriple> triples = FinderGroups.of(scene, patterns, GroupLimits.WORN);
            triples.removeIf(triple -> triple.badness() > MOST_BADNESS || done.containsAll(triple.centres()));
            read(triples, sampler, used, enough);
        }
        patterns.removeIf(pattern -> used.contains(pattern.centre()));
        if (patterns.size() > 1) {
            read(FinderPairs.of(scene, patterns), sampler, used, enough);
        }
        // Micro QR Code in dark ground, where nothing of the outline can be seen.
        MicroPhotoSampler micro = new MicroPhotoSampler(scene, Strategy.Depth.CAREFUL, reader);
        for (FinderPattern pattern : patterns) {
            if (enough.getAsBoolean()) {
                return;
            }
            if (!used.contains(pattern.centre()) && !done.contains(pattern.centre())) {
                micro.read(pattern);
            }
        }
    }

    private static void read(
            List<FinderTriple> triples, SlantedSampler sampler, Set<Point> used, BooleanSupplier enough) {
        for (FinderTriple triple : triples) {
            if (enough.getAsBoolean()) {
                return;
            }
            List<Point> centres = triple.centres();
            if (Collections.disjoint(used, centres) && sampler.read(triple)) {
                used.addAll(centres);
            }
        }
    }

    private static List<FinderPattern> outside(ReadPlaces known, List<FinderPattern> patterns) {
        List<FinderPattern> left = new ArrayList<>();
        for (FinderPattern pattern : patterns) {
            if (!known.contains(pattern.centre())) {
                left.add(pattern);
            }
        }
        return left;
    }

    private static boolean isNew(FinderPattern worn, List<FinderPattern> whole) {
        for (FinderPattern pattern : whole) {
            if (pattern.centre().distance(worn.centre()) < SAME * pattern.module()) {
                return false;
            }
        }
        return true;
    }
}
