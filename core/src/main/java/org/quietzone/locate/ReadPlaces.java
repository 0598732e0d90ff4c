package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/** Where symbols of an image have been read: before a search began, and since. */
final class ReadPlaces {
    private final List<Quad> places;

    /** The places known at the beginning. */
    ReadPlaces(List<Quad> known) {
        places = new ArrayList<>(known);
    }

    /** Whether a point lies inside one of the symbols. */
    boolean contains(Point point) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(point)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a pattern that lies inside none of them. */
    boolean lack(List<FinderPattern> patterns) {
        for (FinderPattern pattern : patterns) {
            if (!contains(pattern.centre())) {
                return true;
            }
        }
        return false;
    }

    /** A reader that does what another one does, and adds the place of each symbol that it reads. */
    Predicate<SampledSymbol> noting(Predicate<SampledSymbol> reader) {
        return candidate -> {
            boolean success = reader.test(candidate);
            if (success) {
                places.add(candidate.corners());
            }
            return success;
        };
    }
}
