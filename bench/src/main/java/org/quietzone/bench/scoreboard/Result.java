package org.quietzone.bench.scoreboard;

import java.util.List;

/**
 * What one reader did with one image at one rotation.
 *
 * @param degrees by which the image was turned clockwise
 * @param reader the name of the contestant
 * @param texts what it returned, as it returned it
 * @param error the exception it threw or the reason why there was no image; empty if all went well
 * @param nanos the processor time of the call; 0 where there was no image
 * @param megapixels the size of the image that was read; 0 where there was none
 */
record Result(
        CorpusImage image,
        int degrees,
        String reader,
        List<String> texts,
        String error,
        long nanos,
        double megapixels,
        Verdict verdict) {}
