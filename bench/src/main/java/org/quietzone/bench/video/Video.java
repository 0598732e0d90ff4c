package org.quietzone.bench.video;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.contest.Meter;

/**
 * The command {@code bench/run video}: what a frame of 1920 by 1080 pixels without a symbol costs with the least effort, and
 * how many bytes a call allocates, beside ZXing's fastest setting. Readers and frames take turns.
 */
public final class Video {
    private static final double BAR = 0.7;
    private static final double BYTES_BAR = 1.5;
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 31;

    private final List<Contestant> readers = Contestants.named(List.of("quietzone-fast", "zxing-hybrid"));
    private final List<Frame> frames;

    Video(List<Frame> frames) {
        this.frames = frames;
    }

    /** Measures and prints the table. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("usage: bench/run video");
            System.exit(2);
        }
        List<Frame> frames = new ArrayList<>();
        for (VideoFrame kind : VideoFrame.values()) {
            frames.add(Frame.of(kind.image()));
        }
        Video video = new Video(frames);
        video.measure(WARM_UPS);
        System.out.print(table(video.measure(ROUNDS)));
    }

    /**
     * What one reader spent on one frame.
     *
     * @param nanos the median of its calls
     * @param bytesPerPixel allocated by a call
     * @param readings texts that it returned, of which there should be none
     */
    record Cost(long nanos, double bytesPerPixel, int readings) {}

    /** The costs by frame and reader. */
    List<List<Cost>> measure(int rounds) {
        long[][][] nanos = new long[frames.size()][readers.size()][rounds];
        long[][] bytes = new long[frames.size()][readers.size()];
        int[][] texts = new int[frames.size()][readers.size()];
        for (int round = 0; round < rounds; round++) {
            for (int frame = 0; frame < frames.size(); frame++) {
                for (int n = 0; n < readers.size(); n++) {
                    int reader = (n + round) % readers.size();
                    Frame own = frames.get(frame).copy();
                    long before = Meter.bytes();
                    long start = Meter.nanos();
                    texts[frame][reader] = readers.get(reader).read(own, false).size();
                    nanos[frame][reader][round] = Meter.nanos() - start;
                    bytes[frame][reader] = Meter.bytes() - before;
                }
            }
        }
        List<List<Cost>> costs = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            List<Cost> row = new ArrayList<>();
            for (int reader = 0; reader < readers.size(); reader++) {
                Arrays.sort(nanos[frame][reader]);
                row.add(new Cost(
                        nanos[frame][reader][rounds / 2],
                        bytes[frame][reader] / (frames.get(frame).megapixels() * 1e6),
                        texts[frame][reader]));
            }
            costs.add(row);
        }
        return costs;
    }

    private static String table(List<List<Cost>> costs) {
        StringBuilder out = new StringBuilder("| frame | quietzone-fast ms | zxing-hybrid ms | ratio | bar |"
                + " bytes a pixel: quietzone-fast | bar | zxing-hybrid |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (VideoFrame kind : VideoFrame.values()) {
            List<Cost> row = costs.get(kind.ordinal());
            line(out, kind.name().toLowerCase(Locale.ROOT), row.get(0), row.get(1));
        }
        line(out, "**all**", sum(costs, 0), sum(costs, 1));
        return out.toString();
    }

    private static Cost sum(List<List<Cost>> costs, int reader) {
        long nanos = costs.stream()
                .flatMapToLong(row -> LongStream.of(row.get(reader).nanos()))
                .sum();
        double most = costs.stream()
                .mapToDouble(row -> row.get(reader).bytesPerPixel())
                .max()
                .orElse(0);
        return new Cost(nanos, most, 0);
    }

    private static void line(StringBuilder out, String name, Cost ours, Cost theirs) {
        out.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f× | %.1f× | %.2f | %.1f | %.2f |%n",
                name,
                ours.nanos() / 1e6,
                theirs.nanos() / 1e6,
                ours.nanos() / (double) theirs.nanos(),
                BAR,
                ours.bytesPerPixel(),
                BYTES_BAR,
                theirs.bytesPerPixel()));
    }
}
