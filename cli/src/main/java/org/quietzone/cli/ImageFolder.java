package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The image files in a folder and in the folders within it, sorted by name. Files are known by their extension; other
 * files, and files and folders whose name begins with a dot, are passed over. Links to files are followed, links to folders
 * are not, so that no circle of links has no end.
 */
final class ImageFolder {
    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "dib", "tif", "tiff", "webp", "pdf");

    private ImageFolder() {}

    /** Adds the images of a folder; one source that tells so if there are none. */
    static void collect(String name, Path folder, List<Source> sources) {
        int before = sources.size();
        List<Path> found = new ArrayList<>();
        walk(folder, found, sources);
        add(found, sources);
        if (sources.size() == before) {
            sources.add(without(name));
        }
    }

    /** What stands for a folder without images. */
    static Source without(String name) {
        return Source.failed(name, "There is no image file in the folder " + name + ".");
    }

    /** Adds files sorted by their names with the folders. */
    static void add(List<Path> files, List<Source> sources) {
        files.sort(null);
        for (Path file : files) {
            sources.add(Source.of(file.toString(), file));
        }
    }

    private static void walk(Path folder, List<Path> found, List<Source> sources) {
        List<Path> entries;
        try {
            entries = entries(folder, false);
        } catch (IOException e) {
            sources.add(unreadable(folder, e));
            return;
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry, found, sources);
            } else if (isImage(entry) && Files.isRegularFile(entry)) {
                found.add(entry);
            }
        }
    }

    /**
     * What is in a folder.
     *
     * @param hidden whether names that begin with a dot count
     */
    static List<Path> entries(Path folder, boolean hidden) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (hidden || !entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    static Source unreadable(Path folder, IOException e) {
        return Source.failed(folder.toString(), "The folder " + folder + " cannot be read: " + Sentences.of(e));
    }

    /** Whether the name of a file has the extension of an image. */
    static boolean isImage(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
