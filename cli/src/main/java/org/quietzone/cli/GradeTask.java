package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.GradeReport;
import org.quietzone.SymbolGrader;
import org.quietzone.image.GrayImage;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImagePage;

/**
 * Grades the symbols of an image.
 *
 * @param grader the grader
 * @param channel what is graded of images of colours
 * @param one whether the image is one of several of the same symbol, so that there is one report, whatever is seen
 * @param files where to write reports
 */
record GradeTask(SymbolGrader grader, Channel channel, boolean one, Optional<GradeFiles> files)
        implements Images.Work<GradeResult> {

    @Override
    public GradeResult run(ImagePlace place, ImageFile file, long spent) {
        long start = System.nanoTime() - spent;
        Optional<List<GradeReport>> reports = Optional.empty();
        Optional<GrayImage> kept = Optional.empty();
        Optional<String> error = Optional.empty();
        try {
            ImagePage page = file.read(place.page());
            GrayImage image = channel.of(page.image());
            List<GradeReport> found = one ? List.of(grader.grade(image)) : grader.gradeAll(image);
            reports = Optional.of(found);
            boolean nothing = found.isEmpty()
                    || one && found.get(0).scans().get(0).message().isEmpty();
            if (nothing && page.gap().isPresent()) {
                error = Optional.of("No symbol was found in " + place.inWords() + ", and "
                        + Sentences.end(page.gap().get()));
            }
            if (files.isPresent() && one) {
                kept = Optional.of(image);
            } else if (files.isPresent()) {
                // Where there is no symbol, that is the report.
                List<GradeReport> reported = found.isEmpty() ? List.of(grader.grade(image)) : found;
                files.get()
                        .write(place, result(place, reports, kept, error, start).inWords(), image, reported);
            }
        } catch (IOException e) {
            error = Optional.of(Sentences.end(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            error = Optional.of("Internal error with " + place.inWords() + ", please report it: " + e);
        } catch (OutOfMemoryError e) {
            error = Optional.of("There is not enough memory for " + place.inWords() + ".");
        }
        return result(place, reports, kept, error, start);
    }

    private GradeResult result(
            ImagePlace place,
            Optional<List<GradeReport>> reports,
            Optional<GrayImage> image,
            Optional<String> error,
            long start) {
        return new GradeResult(
                place.source().name(),
                place.number(),
                channel,
                reports,
                image,
                error,
                (System.nanoTime() - start) / 1e6);
    }

    @Override
    public GradeResult failed(Source source, String error, double millis) {
        return new GradeResult(
                source.name(),
                OptionalInt.empty(),
                channel,
                Optional.empty(),
                Optional.empty(),
                Optional.of(error),
                millis);
    }
}
