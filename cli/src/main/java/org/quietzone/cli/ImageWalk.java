package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The images of a folder as {@link ImageFolder} has them and in the same order, one after the other: of a million files no
 * more than the names within one folder are in memory.
 */
final class ImageWalk implements Iterator<Source> {
    private static final String FOLDER = "/";

    private final String name;
    private final Deque<Entries> open = new ArrayDeque<>();
    private Optional<Source> ahead = Optional.empty();
    private boolean any;
    private boolean told;

    /** What is still to be done in a folder: the sorted names, those of folders with a slash. */
    private record Entries(Path folder, Iterator<String> names) {}

    /**
     * The images of a folder.
     *
     * @param name what it is called in what is printed
     */
    ImageWalk(String name, Path folder) {
        this.name = name;
        ahead = enter(folder);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !open.isEmpty()) {
            ahead = step(open.getLast());
        }
        if (ahead.isEmpty() && !any && !told) {
            told = true;
            ahead = Optional.of(ImageFolder.without(name));
        }
        any |= ahead.isPresent();
        return ahead.isPresent();
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source source = ahead.orElseThrow();
        ahead = Optional.empty();
        return source;
    }

    private Optional<Source> step(Entries entries) {
        if (!entries.names().hasNext()) {
            open.removeLast();
            return Optional.empty();
        }
        String entry = entries.names().next();
        if (entry.endsWith(FOLDER)) {
            return enter(entries.folder().resolve(entry.substring(0, entry.length() - 1)));
        }
        Path file = entries.folder().resolve(entry);
        return Files.isRegularFile(file) ? Optional.of(Source.of(file.toString(), file)) : Optional.empty();
    }

    /** Goes into a folder, or tells why that cannot be. */
    private Optional<Source> enter(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String word = entry.getFileName().toString();
                if (!word.startsWith(".")) {
                    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        names.add(word + FOLDER);
                    } else if (ImageFolder.isImage(entry)) {
                        names.add(word);
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            return Optional.of(ImageFolder.unreadable(folder, e.getCause()));
        } catch (IOException e) {
            return Optional.of(ImageFolder.unreadable(folder, e));
        }
        names.sort(null);
        open.add(new Entries(folder, names.iterator()));
        return Optional.empty();
    }
}
