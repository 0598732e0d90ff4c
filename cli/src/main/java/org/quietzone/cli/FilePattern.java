package org.quietzone.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for files that the shell has left as it was: {@code *} for any characters of a name, {@code ?} for one,
 * {@code [a-z]} for one of several, {@code {png,jpg}} for one of several words, and {@code **} for any folders or none.
 * As in a shell a name that begins with a dot is matched only by a pattern that begins with one. Links to folders are not
 * followed by {@code **}.
 */
final class FilePattern {
    private static final String ANY_FOLDERS = "**";

    private final List<String> parts;
    private final List<PathMatcher> matchers = new ArrayList<>();
    private final List<Path> found = new ArrayList<>();
    private final List<Source> sources;

    private FilePattern(List<String> parts, List<Source> sources) {
        this.parts = parts;
        this.sources = sources;
        for (String part : parts) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + part));
        }
    }

    /** Adds the files that match, sorted by name; one source that tells so if there are none. */
    static void collect(String pattern, List<Source> sources) {
        int before = sources.size();
        String slashes = File.separatorChar == '\\' ? pattern.replace('\\', '/') : pattern;
        int from = fixedPart(slashes);
        try {
            Path start = Path.of(slashes.substring(0, from));
            FilePattern walk = new FilePattern(parts(slashes.substring(from)), sources);
            walk.walk(start, 0);
            ImageFolder.add(walk.found, sources);
        } catch (PatternSyntaxException | InvalidPathException e) {
            sources.add(Source.failed(pattern, "'" + pattern + "' is neither a file nor a pattern for files."));
            return;
        }
        if (sources.size() == before) {
            sources.add(Source.failed(pattern, "No file matches '" + pattern + "'."));
        }
    }

    /** The length of what stands before the first part with a character of a pattern. */
    private static int fixedPart(String pattern) {
        int end = 0;
        for (int i = 0; i < pattern.length() && "*?[{".indexOf(pattern.charAt(i)) < 0; i++) {
            end = pattern.charAt(i) == '/' ? i + 1 : end;
        }
        return end;
    }

    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("/")) {
            boolean repeated = part.equals(ANY_FOLDERS)
                    && !parts.isEmpty()
                    && parts.get(parts.size() - 1).equals(ANY_FOLDERS);
            if (!part.isEmpty() && !repeated) {
                parts.add(part);
            }
        }
        if (parts.get(parts.size() - 1).equals(ANY_FOLDERS)) {
            parts.add("*");
        }
        return parts;
    }

    /** Adds what matches the parts from one on, within a folder. */
    private void walk(Path folder, int part) {
        if (parts.get(part).equals(ANY_FOLDERS)) {
            walk(folder, part + 1);
        }
        List<Path> entries;
        try {
            entries = ImageFolder.entries(folder, parts.get(part).startsWith("."));
        } catch (IOException e) {
            sources.add(ImageFolder.unreadable(folder, e));
            return;
        }
        for (Path entry : entries) {
            if (parts.get(part).equals(ANY_FOLDERS)) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    walk(entry, part);
                }
            } else if (matchers.get(part).matches(entry.getFileName())) {
                if (part < parts.size() - 1) {
                    if (Files.isDirectory(entry)) {
                        walk(entry, part + 1);
                    }
                } else if (Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        }
    }
}
