package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.quietzone.image.Quad;

/** Looks for symbols by one {@link Strategy}, in the coordinates of the image whatever the strategy looks at. */
public final class Locator {
    private Locator() {}

    /**
     * Finds symbols and offers candidates for each, the likeliest first, until one is read.
     *
     * @param known corners of symbols that have been read already; what lies inside them is left alone
     * @param enough asked often; true ends the search
     * @param reader told of each candidate; says whether it could be read
     * @return whether there are finder patterns that belong to none of the symbols that have been read, as far as the
     *     search tells
     */
    public static boolean locate(
            Views views, Strategy strategy, List<Quad> known, BooleanSupplier enough, Predicate<SampledSymbol> reader) {
        if (!views.offers(strategy)) {
            return false;
        }
        double factor = Math.scalb(1.0, strategy.scale());
        Predicate<SampledSymbol> scaled = factor == 1 ? reader : candidate -> reader.test(candidate.times(factor));
        List<Quad> places = new ArrayList<>(known.size());
        for (Quad corners : known) {
            places.add(factor == 1 ? corners : corners.times(1 / factor));
        }
        switch (strategy.search()) {
            case REFERENCE -> {
                for (SampledSymbol candidate : ReferenceLocator.locate(views.of(strategy))) {
                    if (enough.getAsBoolean()) {
                        return false;
                    }
                    scaled.test(candidate);
                }
            }
            case PHOTO -> {
                return PhotoLocator.locate(views.sight(strategy, places), strategy.depth(), places, enough, scaled);
            }
            case WORN ->
                WornLocator.locate(views.sight(strategy, places), strategy.smallestModule(), places, enough, scaled);
        }
        return false;
    }
}
