package org.quietzone.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.Scan;
import org.quietzone.SymbolReader;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImagePage;
import org.quietzone.media.Overlay;

/**
 * Reads the symbols of an image.
 *
 * @param symbols the reader of symbols
 * @param overlay where to draw what was read
 */
record ImageTask(SymbolReader symbols, Optional<OutputFiles> overlay) implements Images.Work<ReadResult> {

    @Override
    public ReadResult run(ImagePlace place, ImageFile file, long spent) {
        long start = System.nanoTime() - spent;
        Optional<Scan> scan = Optional.empty();
        Optional<String> error = Optional.empty();
        try {
            ImagePage page = file.read(place.page());
            Scan found = symbols.scan(page.image());
            scan = Optional.of(found);
            if (found.readings().isEmpty() && page.gap().isPresent()) {
                error = Optional.of("Nothing was read in " + place.inWords() + ", and "
                        + Sentences.end(page.gap().get()));
            }
            if (overlay.isPresent()) {
                Overlay.write(page.image().luma(), found, overlay.get().file(place));
            }
        } catch (IOException e) {
            // The image, or the overlay.
            error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            error = Optional.of("Internal error with " + place.inWords() + ", please report it: " + e);
        } catch (OutOfMemoryError e) {
            error = Optional.of("There is not enough memory for " + place.inWords() + ".");
        }
        return new ReadResult(place.source().name(), place.number(), scan, error, (System.nanoTime() - start) / 1e6);
    }

    @Override
    public ReadResult failed(Source source, String error, double millis) {
        return new ReadResult(source.name(), OptionalInt.empty(), Optional.empty(), Optional.of(error), millis);
    }
}
