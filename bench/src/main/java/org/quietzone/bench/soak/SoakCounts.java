package org.quietzone.bench.soak;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What all threads of a soak together have done. */
final class SoakCounts {
    private final Map<Scenery, Row> rows = new EnumMap<>(Scenery.class);
    private long next;
    private long done;
    private long readings;
    private long errors;

    private static final class Row {
        private long frames;
        private long readings;
        private long pixels;
        private long nanos;
    }

    /** The next frame that nobody has taken, from 0. */
    synchronized long next() {
        return next++;
    }

    /** Counts a frame: 1 or 0 for a reading and for an exception, and the time that it took. */
    synchronized void add(SoakFrame frame, int read, int failed, long nanos) {
        Row row = rows.computeIfAbsent(frame.scenery(), scenery -> new Row());
        row.frames++;
        row.readings += read;
        row.pixels += (long) frame.image().width() * frame.image().height();
        row.nanos += nanos;
        done++;
        readings += read;
        errors += failed;
    }

    synchronized long done() {
        return done;
    }

    synchronized long readings() {
        return readings;
    }

    synchronized long errors() {
        return errors;
    }

    /** A table by what the frames show. */
    synchronized String table() {
        StringBuilder table = new StringBuilder(
                "| frames of | frames | megapixels | readings | ns a pixel |\n|---|--:|--:|--:|--:|\n");
        rows.forEach((scenery, row) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %.1f |%n",
                scenery.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.frames,
                row.pixels / 1e6,
                row.readings,
                row.nanos / (double) row.pixels)));
        return table.toString();
    }
}
