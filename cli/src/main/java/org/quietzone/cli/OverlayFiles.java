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
 * The files that overlays are written to: one under the name given, or several numbered by the place of their images.
 *
 * @param name the name given
 * @param images how many images there are
 */
record OverlayFiles(String name, int images) {

    /** The files for these images, none of which may be lost to one of them. */
    static OverlayFiles of(String name, List<Source> sources) throws Failure {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new Failure("--overlay draws PNG: let the name '" + name + "' end in .png.");
        }
        OverlayFiles files = new OverlayFiles(name, sources.size());
        try {
            Set<Path> inputs = new HashSet<>();
            for (Source source : sources) {
                if (source.file().isPresent() && Files.exists(source.file().get())) {
                    inputs.add(source.file().get().toRealPath());
                }
            }
            for (int i = 0; i < sources.size(); i++) {
                Path file = files.file(i);
                if (Files.exists(file) && inputs.contains(file.toRealPath())) {
                    throw new Failure(
                            "--overlay would overwrite " + file + ", which is to be read: give it another name.");
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
     * @param index its place among all images, from 0
     */
    Path file(int index) {
        return Path.of(images == 1 ? name : Parts.numbered(name, index, images));
    }
}
