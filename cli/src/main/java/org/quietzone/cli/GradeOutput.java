package org.quietzone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quietzone.GradeReport;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.grade.Grade;
import org.quietzone.image.GrayImage;

/** Prints grades, image by image, and keeps account of them. */
final class GradeOutput implements OrderedWork.Sink<GradeResult> {
    /** What is printed of a grade. */
    enum Form {
        TABLE,
        BRIEF,
        JSON,
        JSON_WITH_MODULES;

        /** What the options ask for. */
        static Form of(Words words) throws Failure {
            if (words.has("--brief") && words.has("--json")) {
                throw new Failure("--brief and --json exclude each other.");
            }
            if (words.has("--modules") && !words.has("--json")) {
                throw new Failure("--modules is for --json.");
            }
            return words.has("--modules")
                    ? JSON_WITH_MODULES
                    : words.has("--json") ? JSON : words.has("--brief") ? BRIEF : TABLE;
        }

        boolean isJson() {
            return this == JSON || this == JSON_WITH_MODULES;
        }
    }

    private final Form form;
    private final boolean overall;
    private final Optional<Grade> least;
    private final Optional<GradeFiles> files;
    private final Streams streams;
    private final @Nullable Progress progress;
    private final List<GradeResult> images = new ArrayList<>();
    private @Nullable GrayImage lowestImage;
    private @Nullable Grade lowest;
    private boolean graded;
    private boolean tooLow;
    private boolean failed;
    private boolean printed;

    /**
     * An output.
     *
     * @param overall whether all images are of one symbol and have one grade
     * @param least the lowest grade that is good enough, if there is one
     * @param files where to write the report on all images
     * @param progress what gives way to what is printed, if it is shown
     */
    GradeOutput(
            Form form,
            boolean overall,
            Optional<Grade> least,
            Optional<GradeFiles> files,
            Streams streams,
            @Nullable Progress progress) {
        this.form = form;
        this.overall = overall;
        this.least = least;
        this.files = files;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public void take(GradeResult result) throws IOException {
        failed |= result.error().isPresent();
        if (progress != null) {
            progress.step();
        }
        if (overall) {
            keepLowest(result);
            images.add(result.withoutImage());
        }
        if (form.isJson()) {
            makeRoom();
            streams.print(GradeResultJson.line(result, form == Form.JSON_WITH_MODULES));
        }
        if (!overall && result.reports().isPresent()) {
            take(result, result.reports().get());
        }
        // A report is there for whoever waits for it as soon as its file is done.
        streams.out().flush();
        if (result.error().isPresent() && !form.isJson()) {
            if (progress != null) {
                progress.clear();
            }
            streams.complain(result.error().get());
        }
    }

    /** Of images that may be many only the one that a report shows stays in memory: the first of those with the lowest grade. */
    private void keepLowest(GradeResult result) {
        if (result.image().isPresent() && result.reports().isPresent()) {
            Grade grade = result.reports().get().get(0).grade();
            if (lowest == null || grade.compareTo(lowest) < 0) {
                lowest = grade;
                lowestImage = result.image().get();
            }
        }
    }

    private void take(GradeResult result, List<GradeReport> reports) throws IOException {
        if (reports.isEmpty()) {
            tooLow = true;
            print(result.inWords() + ": no symbol was found\n");
        }
        for (int i = 0; i < reports.size(); i++) {
            GradeReport report = reports.get(i);
            judge(report.grade());
            String place =
                    result.inWords() + (reports.size() == 1 ? "" : ", symbol " + (i + 1) + " of " + reports.size());
            print(form == Form.BRIEF ? GradeTable.headline(report, place) : GradeTable.of(report, place));
        }
    }

    private void judge(Grade grade) {
        graded = true;
        tooLow |= least.isPresent() && grade.compareTo(least.get()) < 0;
    }

    private void print(String text) throws IOException {
        if (!form.isJson()) {
            makeRoom();
            streams.print(printed && form == Form.TABLE ? "\n" + text : text);
            printed = true;
        }
    }

    /** Prints what there is to say of all images behind their grades; beside JSON that is a message. */
    void add(String text) throws IOException {
        print(text);
        if (form.isJson()) {
            text.lines().forEach(line -> streams.complain(line.strip()));
        }
    }

    private void makeRoom() {
        if (progress != null && streams.terminal()) {
            progress.clear();
        }
    }

    /**
     * Prints what there is to say when all images are done.
     *
     * @return an {@link ExitCode}
     */
    int end() throws IOException {
        Optional<OverallGrade> together = overall ? OverallGrade.of(images) : Optional.empty();
        if (together.isPresent()) {
            judge(together.get().report().grade());
            graded = together.get().hasSymbol();
            print(form == Form.BRIEF ? OverallTable.headline(together.get()) : OverallTable.of(together.get()));
            if (form.isJson()) {
                streams.print(GradeResultJson.line(together.get()));
            }
            report(together.get());
        }
        return failed
                ? ExitCode.FAILED
                : !graded ? ExitCode.NOTHING_READ : tooLow && least.isPresent() ? ExitCode.TOO_LOW : ExitCode.DONE;
    }

    private void report(OverallGrade together) throws IOException {
        if (files.isPresent() && lowestImage != null) {
            try {
                files.get().write(together, lowestImage);
            } catch (IOException e) {
                failed = true;
                streams.out().flush();
                streams.complain(Sentences.end(String.valueOf(e.getMessage())));
            }
        }
    }
}
