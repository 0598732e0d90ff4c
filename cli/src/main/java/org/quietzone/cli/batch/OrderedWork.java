package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Works on many images at a time and hands the results on in the order of the images. No more images than threads are in
 * memory; of results, which are small, as many again may wait for an earlier one.
 */
public final class OrderedWork {
    /** For an image that is being read when the results are no longer wanted. */
    private static final int SECONDS_TO_END = 10;

    private OrderedWork() {}

    /** Takes the results, on the thread that called. */
    @FunctionalInterface
    public interface Sink<R> {
        /**
         * Takes the next result.
         *
         * @throws IOException if no further one is wanted
         */
        void take(R result) throws IOException;
    }

    /** What is done with an image. */
    @FunctionalInterface
    public interface Task<R> {
        /** Does it. */
        R run();
    }

    /**
     * Does the tasks. One that is alone is done by the thread that called, for others would only make the start longer.
     *
     * @param images a task for each image, asked for as late as can be
     * @param <R> what becomes of an image
     * @param jobs how many at a time, at least 1
     * @throws IOException what the sink throws; images not yet begun are left
     */
    public static <R> void run(Iterator<Task<R>> images, int jobs, Sink<R> sink) throws IOException {
        if (!images.hasNext()) {
            return;
        }
        Task<R> first = images.next();
        if (jobs == 1 || !images.hasNext()) {
            sink.take(first.run());
            while (images.hasNext()) {
                sink.take(images.next().run());
            }
            return;
        }
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "qz-work");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            waiting.add(pool.submit(first::run));
            while (images.hasNext() || !waiting.isEmpty()) {
                while (images.hasNext() && waiting.size() < 2 * jobs) {
                    waiting.add(pool.submit(images.next()::run));
                }
                sink.take(result(waiting.remove()));
            }
        } finally {
            end(pool);
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A file that is just being written shall be whole. */
    private static void end(ThreadPoolExecutor pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
