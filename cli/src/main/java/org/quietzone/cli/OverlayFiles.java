package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that overlays are written to: one under the name given, or several numbered by the place of their image files,
 * and by the page where a file has several.
 *
 * @param name the name given
 * @param sources how many image files there are
 * @param inputs what must not be overwritten
 */
record OverlayFiles(String name, int sources, Set<Path> inputs) {

    /** The files for these images, none of which may be lost to one of them. */
    static OverlayFiles of(String name, List<Source> sources) throws Failure {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new Failure("--overlay draws PNG: let the name '" + name + "' end in .png.");
        }
        Set<Path> inputs = new HashSet<>();
        OverlayFiles files = new OverlayFiles(name, sources.size(), inputs);
        try {
            for (Source source : sources) {
                if (source.file().isPresent() && Files.exists(source.file().get())) {
                    inputs.add(source.file().get().toRealPath());
                }
            }
            for (int i = 0; i < sources.size(); i++) {
                Path file = Path.of(files.numbered(i));
                if (files.isInput(file)) {
                    throw new Failure(loss(file));
                }
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure("The files cannot be compared with the overlay's: " + Sentences.of(e));
        }
        return files;
    }

    /**
     * The file for an image.
     *
     * @throws IOException if that is an image to be read
     */
    Path file(ImagePlace place) throws IOException {
        String one = numbered(place.index());
        Path file = Path.of(place.pages() == 1 ? one : Parts.numbered(one, place.page(), place.pages()));
        if (isInput(file)) {
            throw new IOException(loss(file));
        }
        return file;
    }

    private String numbered(int index) {
        return sources == 1 ? name : Parts.numbered(name, index, sources);
    }

    private boolean isInput(Path file) throws IOException {
        return Files.exists(file) && inputs.contains(file.toRealPath());
    }

    private static String loss(Path file) {
        return "--overlay would overwrite " + file + ", which is to be read: give it another name.";
    }
}
