package org.quietzone.bench.scoreboard;

import java.util.Arrays;
import java.util.List;

/**
 * The sum of one reader's results on some images at one rotation.
 *
 * @param images all images
 * @param known those with a known answer, of which {@code right} were read rightly
 * @param symbols the symbols to read, of which {@code symbolsRight} were read rightly
 * @param wrong texts that are certainly not in the image
 * @param unlisted texts of which nothing is known
 * @param errors images on which the reader threw an exception, or that could not be decoded
 * @param medianMillis the median time of a call; 0 without calls
 * @param megapixelsPerSecond over all calls; 0 without calls
 * @param seconds the time of all calls
 */
record Score(
        int images,
        int known,
        int right,
        int symbols,
        int symbolsRight,
        int wrong,
        int unlisted,
        int errors,
        double medianMillis,
        double megapixelsPerSecond,
        double seconds) {

    /** The sum of results. */
    static Score of(List<Result> results) {
        int known = 0;
        int right = 0;
        int symbols = 0;
        int symbolsRight = 0;
        int wrong = 0;
        int unlisted = 0;
        int errors = 0;
        double megapixels = 0;
        for (Result result : results) {
            known += result.image().known() ? 1 : 0;
            right += result.verdict().right() ? 1 : 0;
            symbols += result.image().symbols();
            symbolsRight += result.verdict().symbolsRight();
            wrong += result.verdict().wrong();
            unlisted += result.verdict().unlisted();
            errors += result.error().isEmpty() ? 0 : 1;
            megapixels += result.megapixels();
        }
        long[] nanos = results.stream()
                .filter(result -> result.megapixels() > 0)
                .mapToLong(Result::nanos)
                .sorted()
                .toArray();
        double seconds = Arrays.stream(nanos).sum() / 1e9;
        return new Score(
                results.size(),
                known,
                right,
                symbols,
                symbolsRight,
                wrong,
                unlisted,
                errors,
                nanos.length == 0 ? 0 : median(nanos) / 1e6,
                seconds == 0 ? 0 : megapixels / seconds,
                seconds);
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
