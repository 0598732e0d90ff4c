package org.quietzone;

import java.util.List;
import java.util.Optional;
import org.quietzone.read.ImageScan;

/**
 * All that came of an image: what was read, what was held to be a symbol and could not be read, and why the search ended.
 *
 * @param readings the symbols that were read, from the top of the image to the bottom
 * @param rejected candidates that could not be read, in places where nothing else was read either; one for each place,
 *     from the top to the bottom, at most 64
 * @param end why the search ended
 */
public record Scan(List<Reading> readings, List<RejectedCandidate> rejected, End end) {

    /** Copies the lists. */
    public Scan {
        readings = List.copyOf(readings);
        rejected = List.copyOf(rejected);
    }

    static Scan of(ImageScan scan) {
        return new Scan(
                scan.symbols().stream()
                        .map(located -> new Reading(located.decoded(), Optional.of(Capture.of(located))))
                        .toList(),
                scan.refused().stream().map(RejectedCandidate::of).toList(),
                switch (scan.end()) {
                    case COMPLETE -> End.COMPLETE;
                    case ENOUGH_SYMBOLS -> End.ENOUGH_SYMBOLS;
                    case TIMEOUT -> End.TIMEOUT;
                    case CANCELLED -> End.CANCELLED;
                });
    }

    /** Why a search ends. */
    public enum End {
        /** Everything that the {@link Effort} is made of was tried, or the symbols left no room for another one. */
        COMPLETE,
        /** As many symbols were read as {@link SymbolReader.Builder#maxSymbols} allows. */
        ENOUGH_SYMBOLS,
        /** The time of {@link SymbolReader.Builder#timeout} was up. */
        TIMEOUT,
        /** {@link SymbolReader.Builder#cancellation} said so. */
        CANCELLED
    }
}
