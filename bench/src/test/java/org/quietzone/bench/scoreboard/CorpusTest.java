package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;

class CorpusTest {
    /** Larger images are left to the scoreboard, so that this test takes seconds. */
    private static final int MAX_PIXELS = 1_300_000;

    /**
     * For each set the images of at most {@link #MAX_PIXELS} that must be read: one less than were read when this was last
     * set, so that a change may lose one image to win others. Raise these with the reader.
     */
    private static final Map<String, Integer> IMAGES_RIGHT = Map.ofEntries(
            Map.entry("boofcv-decoding", 12),
            Map.entry("boofcv-det-blurred", 6),
            Map.entry("boofcv-det-brightness", 3),
            Map.entry("boofcv-det-close", 9),
            Map.entry("boofcv-det-curved", 10),
            Map.entry("boofcv-det-damaged", 3),
            Map.entry("boofcv-det-glare", 10),
            Map.entry("boofcv-det-high_version", 2),
            Map.entry("boofcv-det-nominal", 17),
            Map.entry("boofcv-det-noncompliant", 3),
            Map.entry("boofcv-det-pathological", 11),
            Map.entry("boofcv-det-perspective", 17),
            Map.entry("boofcv-det-shadows", 2),
            Map.entry("jsqr-e2e", 32),
            Map.entry("jsqr-e2e-null", 10),
            Map.entry("misc", 2),
            Map.entry("zxcpp-microqrcode-1", 7),
            Map.entry("zxcpp-qrcode-1", 5),
            Map.entry("zxcpp-qrcode-2", 19),
            Map.entry("zxcpp-qrcode-3", 6),
            Map.entry("zxcpp-qrcode-4", 10),
            Map.entry("zxcpp-qrcode-5", 7),
            Map.entry("zxcpp-qrcode-6", 7),
            Map.entry("zxing-benchmark", 2),
            Map.entry("zxing-qrcode-1", 10),
            Map.entry("zxing-qrcode-2", 11),
            Map.entry("zxing-qrcode-3", 18),
            Map.entry("zxing-qrcode-4", 27),
            Map.entry("zxing-qrcode-5", 8),
            Map.entry("zxing-qrcode-6", 7));

    @TempDir
    private Path folder;

    @Test
    void readsTheManifest() throws IOException {
        Files.writeString(folder.resolve("manifest.jsonl"), """
                {"set": "s", "file": "f.png", "width": 4, "height": 3, "truth": "agreed", "expect": ["\\u00e4\\r\\nb\\r\\n"], "corners": [[1], [2], [3]], "peers": {}}

                {"set": "t", "file": "g.png", "truth": "negative"}
                """);
        Corpus corpus = Corpus.of(folder);
        assertThat(corpus.images())
                .containsExactly(
                        new CorpusImage("s", "f.png", 4, 3, Truth.AGREED, List.of("ä\nb"), 3),
                        new CorpusImage("t", "g.png", 0, 0, Truth.NEGATIVE, List.of(), 0));
        assertThat(corpus.images().get(0).symbols()).isEqualTo(3);
        assertThat(corpus.path(corpus.images().get(0)))
                .isEqualTo(folder.resolve("s").resolve("f.png"));
        assertThat(Corpus.isIn(folder)).isTrue();
        assertThat(Corpus.isIn(folder.resolve("s"))).isFalse();
    }

    @Test
    void readsTheSmallImagesOfTheDevelopmentCorpus() throws IOException {
        String given = System.getProperty("quietzone.corpus", "");
        Path corpusFolder = given.isEmpty()
                ? Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "corpus")
                : Path.of(given);
        assumeThat(Corpus.isIn(corpusFolder))
                .as(
                        "no corpus in %s: it is not tested how photographs are read",
                        corpusFolder.toAbsolutePath().normalize())
                .isTrue();

        Corpus small = Corpus.of(corpusFolder).only(image -> image.width() * image.height() <= MAX_PIXELS);
        Contestant ours = Contestants.named(List.of("quietzone")).get(0);
        Scores scores =
                new Scores(new Match(small, List.of(ours), List.of(0)).play(result -> {}), List.of(ours.name()));

        Map<String, String> tooFew = new HashMap<>();
        IMAGES_RIGHT.forEach((set, wanted) -> {
            int right = scores.sets(0)
                    .getOrDefault(set, Map.of(ours.name(), Score.of(List.of())))
                    .get(ours.name())
                    .right();
            if (right < wanted) {
                tooFew.put(set, right + " read, at least " + wanted + " wanted");
            }
        });
        assertThat(tooFew).as("sets with too few images right").isEmpty();
        scores.sets(0).forEach((set, byReader) -> {
            Score score = byReader.get(ours.name());
            assertThat(score.wrong()).as("wrong texts in %s", set).isZero();
            assertThat(score.errors())
                    .as("images of %s not decoded, or exceptions", set)
                    .isZero();
        });
        assertThat(scores.groups(0)
                        .get(Group.NEGATIVES.label())
                        .get(ours.name())
                        .right())
                .as("negatives on which nothing was read")
                .isEqualTo(75);
    }
}
