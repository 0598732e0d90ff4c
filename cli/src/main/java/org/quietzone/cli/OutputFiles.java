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
 * The files that belong to images, such as overlays: one under the name given, or several numbered by the place of their image
 * files, and by the page where a file has several.
 *
 * @param option the option that gave the name
 * @param name the name given
 * @param sources how many image files there are
 * @param inputs what must not be overwritten
 */
record OutputFiles(String option, String name, int sources, Set<Path> inputs) {

    /** The overlays of these images, none of which may be lost to one of them. */
    static OutputFiles overlays(String name, List<Source> sources) throws Failure {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new Failure("--overlay draws PNG: let the name '" + name + "' end in .png.");
        }
        return of("--overlay", name, sources, sources.size());
    }

    /**
     * The reports on these images, none of which may be lost to one of them.
     *
     * @param one whether there is one report on all of them
     */
    static OutputFiles reports(String name, List<Source> sources, boolean one) throws Failure {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".pdf") && !lower.endsWith(".svg")) {
            throw new Failure("--report draws PDF or SVG: let the name '" + name + "' end in .pdf or .svg.");
        }
        return of("--report", name, sources, one ? 1 : sources.size());
    }

    private static OutputFiles of(String option, String name, List<Source> sources, int numbers) throws Failure {
        Set<Path> inputs = new HashSet<>();
        OutputFiles files = new OutputFiles(option, name, numbers, inputs);
        try {
            for (Source source : sources) {
                if (source.file().isPresent() && Files.exists(source.file().get())) {
                    inputs.add(source.file().get().toRealPath());
                }
            }
            for (int i = 0; i < numbers; i++) {
                Path file = Path.of(files.numbered(i));
                if (files.isInput(file)) {
                    throw new Failure(files.loss(file));
                }
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure("The files cannot be compared with those of " + option + ": " + Sentences.of(e));
        }
        return files;
    }

    /**
     * The file for an image.
     *
     * @throws IOException if that is an image to be read
     */
    Path file(ImagePlace place) throws IOException {
        return file(place, 0, 1);
    }

    /**
     * The file for one of the symbols of an image.
     *
     * @throws IOException if that is an image to be read
     */
    Path file(ImagePlace place, int symbol, int symbols) throws IOException {
        String one = numbered(place.index());
        String page = place.pages() == 1 ? one : Parts.numbered(one, place.page(), place.pages());
        Path file = Path.of(symbols == 1 ? page : Parts.numbered(page, symbol, symbols));
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

    private String loss(Path file) {
        return option + " would overwrite " + file + ", which is to be read: give it another name.";
    }
}
