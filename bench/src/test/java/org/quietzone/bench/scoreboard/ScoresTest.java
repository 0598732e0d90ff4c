package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final CorpusImage PLAIN = image("plain", "1", Truth.OFFICIAL, 0, "a");
    private static final CorpusImage PLAIN_TOO = image("plain", "2", Truth.OFFICIAL, 0, "b");
    private static final CorpusImage SHEET = image("boofcv-det-lots", "3", Truth.AGREED, 4, "a", "b");
    private static final CorpusImage UNKNOWN = image("boofcv-det-glare", "4", Truth.AGREED, 1);
    private static final CorpusImage OTHER = image("photos", "5", Truth.AGREED, 0);
    private static final CorpusImage NOTHING = image("nothing", "6", Truth.NEGATIVE, 0);

    @Test
    void sumsTheResultsOfAReader() {
        Score score = Score.of(List.of(
                result(PLAIN, 0, "r", 4, "a"),
                result(PLAIN_TOO, 0, "r", 2, "x"),
                result(SHEET, 0, "r", 12, "a", "a", "b", "y"),
                result(UNKNOWN, 0, "r", 6, "z")));
        assertThat(score.images()).isEqualTo(4);
        assertThat(score.known()).isEqualTo(3);
        assertThat(score.right()).isEqualTo(2);
        assertThat(score.symbols()).isEqualTo(7);
        assertThat(score.symbolsRight()).isEqualTo(4);
        assertThat(score.wrong()).isEqualTo(1);
        assertThat(score.unlisted()).isEqualTo(2);
        assertThat(score.errors()).isZero();
        assertThat(score.medianMillis()).isEqualTo(5, within(1e-9));
        assertThat(score.seconds()).isEqualTo(0.024, within(1e-9));
        assertThat(score.megapixelsPerSecond()).isEqualTo(4 / 0.024, within(1e-6));
    }

    @Test
    void leavesAnImageThatCouldNotBeDecodedOutOfTheTimes() {
        Result absent = new Result(PLAIN, 0, "r", List.of(), "no image", 0, 0, Verdict.of(PLAIN, List.of()));
        Score score = Score.of(List.of(absent, result(PLAIN_TOO, 0, "r", 2, "b")));
        assertThat(score.errors()).isEqualTo(1);
        assertThat(score.images()).isEqualTo(2);
        assertThat(score.medianMillis()).isEqualTo(2, within(1e-9));
        assertThat(Score.of(List.of(absent)).megapixelsPerSecond()).isZero();
    }

    @Test
    void groupsByTruthAndKeepsTheStudyApart() {
        Scores scores = scores(
                result(NOTHING, 0, "r", 1),
                result(SHEET, 0, "r", 1),
                result(UNKNOWN, 0, "r", 1),
                result(OTHER, 0, "r", 1),
                result(PLAIN, 0, "r", 1, "a"));
        Map<String, Map<String, Score>> groups = scores.groups(0);
        assertThat(groups.keySet()).containsExactly("official", "study", "agreed", "negatives");
        assertThat(groups.get("study").get("r").images()).isEqualTo(2);
        assertThat(groups.get("official").get("r").right()).isEqualTo(1);
        assertThat(scores.sets(0).keySet())
                .containsExactly("nothing", "boofcv-det-lots", "boofcv-det-glare", "photos", "plain");
    }

    @Test
    void keepsRotationsAndReadersApart() {
        Scores scores = new Scores(
                List.of(
                        result(PLAIN, 0, "s", 1, "a"),
                        result(PLAIN, 0, "r", 1),
                        result(PLAIN, 90, "r", 1, "a"),
                        result(PLAIN, 90, "s", 1)),
                List.of("r", "s"));
        assertThat(scores.rotations()).containsExactly(0, 90);
        assertThat(scores.groups(0).get("official").keySet()).containsExactly("r", "s");
        assertThat(scores.groups(0).get("official").get("r").right()).isZero();
        assertThat(scores.groups(0).get("official").get("s").right()).isEqualTo(1);
        assertThat(scores.groups(90).get("official").get("r").right()).isEqualTo(1);
    }

    @Test
    void takesAnUnknownTextAsReadAtTwoRotationsOnly() {
        assertThat(scores(result(UNKNOWN, 0, "r", 1, "a", "a"), result(UNKNOWN, 90, "r", 1, "b"))
                        .unknownRead("r"))
                .isZero();
        Scores twice = scores(result(UNKNOWN, 0, "r", 1, "a"), result(UNKNOWN, 180, "r", 1, "b", "a\r\n"));
        assertThat(twice.unknownRead("r")).isEqualTo(1);
        assertThat(twice.unknown()).isEqualTo(1);
        assertThat(scores(result(OTHER, 0, "r", 1, "a"), result(OTHER, 90, "r", 1, "a"))
                        .unknownRead("r"))
                .isZero();
    }

    private static Scores scores(Result... results) {
        return new Scores(List.of(results), List.of("r"));
    }

    private static CorpusImage image(String set, String file, Truth truth, int labelled, String... expect) {
        return new CorpusImage(set, file, 1000, 1000, truth, List.of(expect), labelled);
    }

    private static Result result(CorpusImage image, int degrees, String reader, int millis, String... texts) {
        List<String> returned = List.of(texts);
        return new Result(image, degrees, reader, returned, "", millis * 1_000_000L, 1, Verdict.of(image, returned));
    }
}
