package org.quietzone.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;
import org.quietzone.media.UnreadableImageException;

/**
 * The images of a command line, in their order, each as a task that works on it. A file is opened when its first image is
 * asked for, and closed when its last one is done.
 *
 * @param <R> what becomes of an image
 */
final class Images<R> implements Iterator<OrderedWork.Task<R>>, AutoCloseable {
    private final List<Source> sources;
    private final ImageFileReader files;
    private final Work<R> work;
    private final InputStream in;
    private final @Nullable Progress progress;
    private final Set<Open> toClose = ConcurrentHashMap.newKeySet();
    private int next;
    private @Nullable Open current;

    /**
     * What is done with each image, on any thread. Whatever happens, the next image gets its turn.
     *
     * @param <R> what becomes of an image
     */
    interface Work<R> {
        /**
         * Works on an image.
         *
         * @param spent the nanoseconds that it took to open its file
         */
        R run(ImagePlace place, ImageFile file, long spent);

        /**
         * What becomes of a file that cannot be opened.
         *
         * @param error why, in a sentence
         */
        R failed(Source source, String error, double millis);
    }

    /** A file with the images that are not yet handed out, and the number of those that are not yet done. */
    private record Open(Source source, int index, ImageFile file, AtomicInteger handedOut, AtomicInteger left) {}

    /**
     * @param in standard input
     * @param progress what is told of pages, if it is shown
     */
    Images(List<Source> sources, ImageFileReader files, Work<R> work, InputStream in, @Nullable Progress progress) {
        this.sources = sources;
        this.files = files;
        this.work = work;
        this.in = in;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return current != null || next < sources.size();
    }

    @Override
    public OrderedWork.Task<R> next() {
        if (current != null) {
            return page(current, 0);
        }
        if (next >= sources.size()) {
            throw new NoSuchElementException();
        }
        Source source = sources.get(next);
        int index = next++;
        long start = System.nanoTime();
        Optional<String> error = source.error();
        if (error.isEmpty()) {
            try {
                Optional<Path> path = source.file();
                ImageFile file = path.isEmpty() ? files.open(in) : files.open(path.get());
                Open open = new Open(source, index, file, new AtomicInteger(), new AtomicInteger(file.pages()));
                toClose.add(open);
                if (progress != null) {
                    progress.expect(file.pages() - 1);
                }
                return page(open, System.nanoTime() - start);
            } catch (UnreadableImageException e) {
                error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                error = Optional.of("Internal error with " + source.name() + ", please report it: " + e);
            } catch (OutOfMemoryError e) {
                error = Optional.of("There is not enough memory for " + source.name() + ".");
            }
        }
        R failed = work.failed(source, error.orElse(""), (System.nanoTime() - start) / 1e6);
        return () -> failed;
    }

    private OrderedWork.Task<R> page(Open open, long spent) {
        ImageFile file = open.file();
        int page = open.handedOut().getAndIncrement();
        current = page + 1 < file.pages() ? open : null;
        ImagePlace place = new ImagePlace(open.source(), open.index(), page, file.pages(), file.paged());
        return () -> {
            try {
                return work.run(place, file, spent);
            } finally {
                if (open.left().decrementAndGet() == 0) {
                    toClose.remove(open);
                    file.close();
                }
            }
        };
    }

    /** Gives back what is still open when nobody wants more. */
    @Override
    public void close() {
        for (Open open : toClose) {
            open.file().close();
        }
    }
}
