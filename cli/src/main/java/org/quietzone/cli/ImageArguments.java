package org.quietzone.cli;

import java.util.Optional;
import org.quietzone.media.ImageFileReader;

/** The options of commands that look at images: how their files are read, and how many at a time. */
final class ImageArguments {
    static final Option DPI = Option.valued(
            "--dpi",
            "N",
            "The resolution at which PDF pages are drawn, in dots an inch. Symbols with modules below 0.2 mm ask for "
                    + "more. Default: 200.");

    static final Option JOBS = Option.valued(
            "--jobs",
            "N",
            "How many images to work on at a time. Default: as many as there are processors, fewer where memory is "
                    + "short.");

    static final Option MAX_PIXELS = Option.valued(
            "--max-pixels", "N", "The most pixels that an image or a PDF page may have. Default: 200000000.");

    private static final int MOST_JOBS = 256;

    /** A photograph of forty million pixels, as its format stores it and in grey, with room to spare; twice that in colour. */
    private static final long MEMORY_FOR_AN_IMAGE = 256L << 20;

    private ImageArguments() {}

    /** How many images to work on at a time. */
    static int jobs(Words words, boolean colour) throws Failure {
        Optional<String> number = words.value("--jobs");
        if (number.isPresent()) {
            return Arguments.number("--jobs", number.get(), 1, MOST_JOBS);
        }
        Runtime machine = Runtime.getRuntime();
        long room = Math.max(1, machine.maxMemory() / (colour ? 2 : 1) / MEMORY_FOR_AN_IMAGE);
        return (int) Math.min(Math.min(machine.availableProcessors(), room), MOST_JOBS);
    }

    /** What opens the files. */
    static ImageFileReader files(Words words, boolean colour) throws Failure {
        ImageFileReader.Builder builder = ImageFileReader.builder().colour(colour);
        Optional<String> limit = words.value("--max-pixels");
        Optional<String> dpi = words.value("--dpi");
        try {
            if (limit.isPresent()) {
                builder.maxPixels(Arguments.number("--max-pixels", limit.get(), 1, Integer.MAX_VALUE));
            }
            if (dpi.isPresent()) {
                builder.dpi(Arguments.decimal("--dpi", dpi.get()));
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
        return builder.build();
    }
}
