package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImagePage;
import org.quietzone.media.Overlay;

/**
 * What is done with each image, on any thread. Whatever happens, the next image gets its turn.
 *
 * @param symbols the reader of symbols
 * @param max the most symbols of an image
 * @param overlay where to draw what was read
 */
record ImageTask(SymbolReader symbols, int max, Optional<OverlayFiles> overlay) {

    /**
     * Reads an image.
     *
     * @param spent the nanoseconds that it took to open its file
     */
    ReadResult run(ImagePlace place, ImageFile file, long spent) {
        long start = System.nanoTime() - spent;
        List<Reading> readings = List.of();
        Optional<String> error = Optional.empty();
        try {
            ImagePage page = file.read(place.page());
            List<Reading> all = symbols.read(page.image());
            readings = all.size() > max ? all.subList(0, max) : all;
            if (readings.isEmpty() && page.gap().isPresent()) {
                error = Optional.of("Nothing was read in " + place.inWords() + ", and "
                        + Sentences.end(page.gap().get()));
            }
            if (overlay.isPresent()) {
                Overlay.write(page.image(), readings, overlay.get().file(place));
            }
        } catch (IOException e) {
            // The image, or the overlay.
            error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            error = Optional.of("Internal error with " + place.inWords() + ", please report it: " + e);
        } catch (OutOfMemoryError e) {
            error = Optional.of("There is not enough memory for " + place.inWords() + ".");
        }
        return new ReadResult(
                place.source().name(), place.number(), readings, error, (System.nanoTime() - start) / 1e6);
    }
}
