package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;
import org.quietzone.media.GrayImageReader;
import org.quietzone.media.Overlay;
import org.quietzone.media.UnreadableImageException;

/**
 * What is done with each image, on any thread. Whatever happens, the next image gets its turn.
 *
 * @param images the reader of files
 * @param symbols the reader of symbols
 * @param max the most symbols of an image
 * @param overlay where to draw what was read
 * @param in standard input
 */
record ImageTask(
        GrayImageReader images, SymbolReader symbols, int max, Optional<OverlayFiles> overlay, InputStream in) {

    /**
     * Reads an image.
     *
     * @param index its place among all images, from 0
     */
    ReadResult run(Source source, int index) {
        long start = System.nanoTime();
        List<Reading> readings = List.of();
        Optional<String> error = source.error();
        if (error.isEmpty()) {
            try {
                Optional<Path> file = source.file();
                GrayImage image = file.isEmpty() ? images.read(in) : images.read(file.get());
                List<Reading> all = symbols.read(image);
                readings = all.size() > max ? all.subList(0, max) : all;
                if (overlay.isPresent()) {
                    Overlay.write(image, readings, overlay.get().file(index));
                }
            } catch (UnreadableImageException e) {
                error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                // Reading throws the exception above alone: this is the overlay.
                error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                error = Optional.of("Internal error with " + source.name() + ", please report it: " + e);
            } catch (OutOfMemoryError e) {
                error = Optional.of("There is not enough memory for " + source.name() + ".");
            }
        }
        return new ReadResult(source.name(), readings, error, (System.nanoTime() - start) / 1e6);
    }
}
