package org.quietzone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.cli.batch.Row;
import org.quietzone.cli.batch.RowWork;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;
import org.quietzone.media.UnreadableImageException;

/**
 * Reads the images of a file: a line for each symbol, one for an image without any. Of pages that cannot be read the first
 * ones are told; the others have their lines.
 *
 * @param files what opens the file
 * @param symbols what reads the symbols
 */
record ReadRows(ImageFileReader files, SymbolReader symbols) implements RowWork {
    private static final int MOST_REASON = 1000;

    @Override
    public Optional<String> run(Row row, OutputStream out) throws IOException {
        String name = row.values().get(0);
        try {
            Source source = Source.of(name, Path.of(name));
            try (ImageFile file = files.open(source.file().orElseThrow())) {
                return pages(source, file, out);
            }
        } catch (UnreadableImageException e) {
            return Optional.of(Sentences.end(String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            return Optional.of("'" + Printable.line(name, 60) + "' cannot be the name of a file.");
        } catch (RuntimeException e) {
            return Optional.of("Internal error with " + Printable.line(name, 200) + ", please report it: " + e);
        } catch (OutOfMemoryError e) {
            return Optional.of("There is not enough memory for " + Printable.line(name, 200) + ".");
        }
    }

    private Optional<String> pages(Source source, ImageFile file, OutputStream out) throws IOException {
        ImageTask task = new ImageTask(symbols, Optional.empty());
        StringBuilder faults = new StringBuilder();
        for (int page = 0; page < file.pages(); page++) {
            ReadResult result = task.run(new ImagePlace(source, 0, page, file.pages(), file.paged()), file, 0);
            if (result.error().isPresent() && faults.length() < MOST_REASON) {
                faults.append(faults.isEmpty() ? "" : " ")
                        .append(place(result))
                        .append(result.error().get());
            }
            if (result.scan().isPresent()) {
                for (Reading reading : result.readings()) {
                    write(ReadResultJson.line(result, Optional.of(reading)), out);
                }
                if (result.readings().isEmpty()) {
                    write(ReadResultJson.line(result, Optional.empty()), out);
                }
            }
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults.toString());
    }

    private static String place(ReadResult result) {
        return result.page().isPresent() ? "Page " + result.page().getAsInt() + ": " : "";
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
