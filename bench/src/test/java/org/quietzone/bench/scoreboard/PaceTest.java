package org.quietzone.bench.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void comparesTheTimeOfEachGroup() {
        List<Result> results = new ArrayList<>();
        CorpusImage official = new CorpusImage("s", "f", 10, 10, Truth.OFFICIAL, List.of("a"), 1);
        CorpusImage agreed = new CorpusImage("t", "g", 10, 10, Truth.AGREED, List.of("a"), 1);
        for (CorpusImage image : List.of(official, agreed)) {
            results.add(result(image, "quietzone", 300));
            results.add(result(image, "zxing-hard", 400));
            results.add(result(image, "quietzone-thorough", 3000));
        }
        List<String> readers = List.of("quietzone", "quietzone-thorough", "zxing-hard");
        assertThat(Pace.table(new Scores(results, readers), 0)).isEqualTo("""
                | group | time of | against | ratio | bar |
                |---|---|---|--:|--:|
                | official | quietzone | zxing-hard | 0.75× | 0.80× |
                | agreed | quietzone | zxing-hard | 0.75× | – |
                | official | quietzone-thorough | quietzone | 10.00× | 12.00× |
                | agreed | quietzone-thorough | quietzone | 10.00× | 12.00× |
                """);
    }

    @Test
    void saysNothingWhereNobodyIsToBeComparedWith() {
        CorpusImage image = new CorpusImage("s", "f", 10, 10, Truth.OFFICIAL, List.of("a"), 1);
        assertThat(Pace.table(new Scores(List.of(result(image, "quietzone", 1)), List.of("quietzone")), 0))
                .isEmpty();
    }

    private static Result result(CorpusImage image, String reader, long micros) {
        return new Result(image, 0, reader, List.of("a"), "", 1000 * micros, 0.0001, Verdict.of(image, List.of("a")));
    }
}
