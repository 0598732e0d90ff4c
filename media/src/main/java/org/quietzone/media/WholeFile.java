package org.quietzone.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a file wholly or not at all: the content goes to a new file beside the target, which takes the target's place
 * once it is complete. If anything fails, a full disk included, the new file is removed and the target is as it was.
 */
public final class WholeFile {
    private static final int ATTEMPTS = 1000;

    private WholeFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything; need not flush or close.
         *
         * @throws IOException if that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. A link is followed; what is no regular file (a device, a pipe) is written in place.
     *
     * @param target where; its directory must exist
     * @throws IOException if the file cannot be written, with a sentence that tells why
     */
    public static void write(Path target, byte[] content) throws IOException {
        write(target, out -> out.write(content));
    }

    /**
     * Writes a file. A link is followed; what is no regular file (a device, a pipe) is written in place.
     *
     * @param target where; its directory must exist
     * @throws IOException if the file cannot be written, with a sentence that tells why
     */
    public static void write(Path target, Content content) throws IOException {
        writeAll(Map.of(target, content));
    }

    /**
     * Writes several files, all or none: each takes its place only when all of them are complete. Beyond that a rename can
     * still fail, where somebody changes the directory meanwhile.
     *
     * @param contents what goes where, as for {@link #write(Path, Content)}
     * @throws IOException if a file cannot be written, with a sentence that tells why
     */
    public static void writeAll(Map<Path, Content> contents) throws IOException {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        Path target = Path.of("");
        try {
            for (Map.Entry<Path, Content> entry : contents.entrySet()) {
                target = entry.getKey();
                Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
                check(real);
                if (isDevice(target, real)) {
                    OutputStream device =
                            Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                    fill(device, entry.getValue());
                } else {
                    Path beside = fresh(real);
                    drafts.put(beside, real);
                    fill(Files.newOutputStream(beside, StandardOpenOption.WRITE), entry.getValue());
                    keepPermissions(real, beside);
                }
            }
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                target = draft.getValue();
                move(draft.getKey(), draft.getValue());
            }
        } catch (IOException e) {
            discard(drafts.keySet(), e);
            throw new IOException("Cannot write " + target + ": " + reason(e), e);
        } catch (RuntimeException | Error e) {
            discard(drafts.keySet(), e);
            throw e;
        }
    }

    /** What stands for a stream: /dev/stdout leads to whatever the shell has opened, and that must stay in its place. */
    private static boolean isDevice(Path target, Path real) {
        return Files.exists(real)
                && (!Files.isRegularFile(real) || target.toAbsolutePath().startsWith("/dev"));
    }

    private static void check(Path file) throws IOException {
        Path directory = file.getParent();
        if (Files.isDirectory(file) || directory == null) {
            throw new IOException("it is a directory");
        }
        if (!Files.isDirectory(directory)) {
            throw new IOException("there is no directory " + directory);
        }
        // A rename asks for the directory's permission alone; the file's own must still protect it.
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Collection<Path> drafts, Throwable cause) {
        for (Path draft : drafts) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException second) {
                cause.addSuppressed(second);
            }
        }
    }

    /** Creates an empty file beside the target, with the permissions that any new file would get. */
    private static Path fresh(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            String suffix = Long.toString(System.nanoTime() & 0xFFFFFFFFFL, 36);
            Path beside = file.resolveSibling("." + file.getFileName() + "." + suffix + ".part");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                // Another writer was at the same name in the same moment; the next name differs.
                continue;
            }
        }
        throw new IOException("no name for a temporary file is free beside it");
    }

    private static void fill(OutputStream file, Content content) throws IOException {
        // The buffer is flushed before the file is closed, so that a full disk shows itself here.
        try (file;
                OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or directory";
        }
        String message = e.getMessage();
        if (e instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
            message = system.getReason();
        }
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
