package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quietzone.GradeReport;
import org.quietzone.grade.Grade;

/** Prints grades, image by image, and keeps account of them. */
final class GradeOutput implements Batch.Sink<GradeResult> {
    private final Optional<Grade> least;
    private final Streams streams;
    private final @Nullable Progress progress;
    private boolean graded;
    private boolean tooLow;
    private boolean failed;
    private boolean printed;

    /**
     * An output.
     *
     * @param least the lowest grade that is good enough, if there is one
     * @param progress what gives way to what is printed, if it is shown
     */
    GradeOutput(Optional<Grade> least, Streams streams, @Nullable Progress progress) {
        this.least = least;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public void take(GradeResult result) throws IOException {
        failed |= result.error().isPresent();
        if (progress != null) {
            progress.step();
        }
        if (result.reports().isPresent()) {
            print(result, result.reports().get());
        }
        // A report is there for whoever waits for it as soon as its file is done.
        streams.out().flush();
        if (result.error().isPresent()) {
            if (progress != null) {
                progress.clear();
            }
            streams.complain(result.error().get());
        }
    }

    private void print(GradeResult result, List<GradeReport> reports) throws IOException {
        if (progress != null && streams.terminal()) {
            progress.clear();
        }
        tooLow |= reports.isEmpty();
        if (reports.isEmpty()) {
            block(result.inWords() + ": no symbol was found\n");
        }
        for (int i = 0; i < reports.size(); i++) {
            GradeReport report = reports.get(i);
            graded = true;
            tooLow |= least.isPresent() && report.grade().compareTo(least.get()) < 0;
            String which = reports.size() == 1 ? "" : ", symbol " + (i + 1) + " of " + reports.size();
            block(GradeTable.of(report, result.inWords() + which));
        }
    }

    private void block(String text) throws IOException {
        streams.print(printed ? "\n" + text : text);
        printed = true;
    }

    /**
     * What the command returns when all images are done.
     *
     * @return an {@link ExitCode}
     */
    int end() {
        if (failed) {
            return ExitCode.FAILED;
        }
        if (!graded) {
            return ExitCode.NOTHING_READ;
        }
        return least.isPresent() && tooLow ? ExitCode.TOO_LOW : ExitCode.DONE;
    }
}
