package org.quietzone.bench.scoreboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.contest.Meter;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;
import org.quietzone.media.UnreadableImageException;

/**
 * Lets all readers read all images, image by image: a machine whose speed drifts slows all of them alike. The reader that
 * begins changes from image to image, so that none always finds the processor's caches as another left them.
 */
final class Match {
    private static final int WARM_UP_IMAGES = 180;

    private final Corpus corpus;
    private final List<Contestant> contestants;
    private final List<Integer> rotations;

    /** A match over all images of a corpus, each at all the rotations, in degrees. */
    Match(Corpus corpus, List<Contestant> contestants, List<Integer> rotations) {
        this.corpus = corpus;
        this.contestants = List.copyOf(contestants);
        this.rotations = List.copyOf(rotations);
    }

    /** Reads images from all over the corpus without counting, so that the code of all readers is compiled before time counts. */
    void warmUp() {
        int step = Math.max(1, corpus.images().size() / WARM_UP_IMAGES);
        for (int i = 0; i < corpus.images().size(); i += step) {
            play(i, result -> {});
        }
    }

    /**
     * Plays the match.
     *
     * @param each gets each result as it comes
     * @return all results, in the order of the corpus
     */
    List<Result> play(Consumer<Result> each) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < corpus.images().size(); i++) {
            play(i, result -> {
                results.add(result);
                each.accept(result);
            });
        }
        return results;
    }

    private void play(int index, Consumer<Result> each) {
        CorpusImage image = corpus.images().get(index);
        Frame upright;
        try {
            upright = decoded(corpus.path(image));
        } catch (UnreadableImageException e) {
            for (int degrees : rotations) {
                for (Contestant contestant : contestants) {
                    each.accept(result(image, degrees, contestant, List.of(), "no image: " + e.getMessage(), 0, 0));
                }
            }
            return;
        }
        for (int degrees : rotations) {
            Frame turned = upright.turned(degrees);
            for (int i = 0; i < contestants.size(); i++) {
                each.accept(read(image, degrees, turned, contestants.get((index + i) % contestants.size())));
            }
        }
    }

    private Frame decoded(Path path) throws UnreadableImageException {
        boolean colour = contestants.stream().anyMatch(Contestant::usesColour);
        try (ImageFile file = ImageFileReader.builder().colour(colour).build().open(path)) {
            return Frame.of(file.read(0).image());
        }
    }

    private static Result read(CorpusImage image, int degrees, Frame frame, Contestant contestant) {
        Frame own = frame.copy();
        boolean several = image.symbols() > 1;
        List<String> texts = List.of();
        String error = "";
        long start = Meter.nanos();
        try {
            texts = contestant.read(own, several);
        } catch (RuntimeException e) {
            // A reader that throws has read nothing; the others go on.
            error = e.toString();
        }
        long nanos = Meter.nanos() - start;
        return result(image, degrees, contestant, texts, error, nanos, frame.megapixels());
    }

    private static Result result(
            CorpusImage image,
            int degrees,
            Contestant contestant,
            List<String> texts,
            String error,
            long nanos,
            double megapixels) {
        return new Result(
                image,
                degrees,
                contestant.name(),
                List.copyOf(texts),
                error,
                nanos,
                megapixels,
                Verdict.of(image, texts));
    }
}
