package org.quietzone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quietzone.cli.batch.BatchRun;
import org.quietzone.cli.batch.ErrorFile;
import org.quietzone.cli.batch.FileNames;
import org.quietzone.cli.batch.Output;
import org.quietzone.cli.batch.ProgressFile;
import org.quietzone.cli.batch.ProgressFile.State;
import org.quietzone.cli.batch.RowSource;
import org.quietzone.cli.batch.Template;

/** {@code qz batch}: many rows to many symbols. */
final class BatchCommand implements Command {
    private static final int MOST_JOBS = 256;
    private static final int PARTS_OF_PROGRESS = 1000;

    /** What does not change the result, but how it comes about. */
    private static final List<String> NOT_OF_THE_RESULT = List.of(
            BatchSyntax.OUTPUT.key(),
            BatchSyntax.ERRORS.key(),
            BatchSyntax.RESUME.key(),
            BatchSyntax.OVERWRITE.key(),
            BatchSyntax.JOBS.key());

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public Syntax syntax() {
        return BatchSyntax.syntax();
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        BatchInput input = BatchInput.of(words);
        BatchTarget target = BatchTarget.of(words);
        int jobs = jobs(words);
        ProgressFile progress = new ProgressFile(target.beside(".progress"));
        Path errors = errors(words, target);
        try {
            State begun = begin(words, input, target, progress, errors);
            try (RowSource source = input.open(begun.seed(), streams);
                    Output output = target.output();
                    ErrorFile failed = new ErrorFile(errors, source.columns())) {
                BatchEncoder encoder = BatchEncoder.of(words, target.format(), source.columns());
                BatchRun run = new BatchRun(
                        source,
                        template(words, source),
                        encoder,
                        names(words, target, source),
                        output,
                        failed,
                        progress,
                        jobs,
                        BatchRun.USUAL_BLOCKS);
                State end = run(run, begun, streams);
                encoder.remarks().forEach(streams::complain);
                return report(end, words, errors, streams);
            }
        } catch (IOException e) {
            throw new Failure("The run had to stop: " + Sentences.of(e)
                    + (Files.exists(progress.path()) ? " --resume goes on from here." : ""));
        }
    }

    private static State run(BatchRun run, State begun, Streams streams) throws IOException {
        try (Progress bar = streams.errTerminal() ? new Progress("qz batch", PARTS_OF_PROGRESS, streams.err()) : null) {
            return run.run(begun, share -> {
                if (bar != null) {
                    bar.reach((int) (share * PARTS_OF_PROGRESS));
                }
            });
        }
    }

    private static int report(State end, Words words, Path errors, Streams streams) {
        if (!end.seed().isEmpty() && !words.has(BatchSyntax.SEED.key())) {
            streams.complain("The seed of the random numbers is " + end.seed()
                    + ". Keep it: --seed and a later range give numbers that are all others.");
        }
        if (end.failed() == 0) {
            return ExitCode.DONE;
        }
        streams.complain(end.failed() + " of " + end.rows() + (end.rows() == 1 ? " row" : " rows")
                + " gave no symbol: see " + errors + ".");
        return ExitCode.ROWS_FAILED;
    }

    /** Where the run begins: with nothing, or where an earlier one was stopped. */
    private static State begin(Words words, BatchInput input, BatchTarget target, ProgressFile progress, Path errors)
            throws Failure, IOException {
        boolean resume = words.has(BatchSyntax.RESUME.key());
        boolean overwrite = words.has(BatchSyntax.OVERWRITE.key());
        if (resume && overwrite) {
            throw new Failure("--resume goes on, --overwrite begins anew: leave one of them out.");
        }
        if (resume && !input.canBeReadAgain()) {
            throw new Failure("Standard input cannot be read again from its beginning: --resume needs a file.");
        }
        String fingerprint = fingerprint(words, input);
        Optional<State> earlier = overwrite ? Optional.empty() : progress.read();
        if (earlier.isPresent()) {
            if (!resume) {
                throw new Failure("A run for " + target.path()
                        + " is not finished: --resume goes on with it, --overwrite begins anew.");
            }
            if (!earlier.get().fingerprint().equals(fingerprint)) {
                throw new Failure("The run for " + target.path() + " was begun with other input, options or another"
                        + " version of qz, and cannot be gone on with: --overwrite begins anew.");
            }
            return earlier.get();
        }
        if (!overwrite && target.isTaken()) {
            throw new Failure(target.path() + (Files.isDirectory(target.path()) ? " is not empty" : " exists")
                    + ": name another place, or say --overwrite.");
        }
        if (!overwrite && Files.exists(errors)) {
            throw new Failure(errors + " exists: remove it, name another by --errors, or say --overwrite.");
        }
        return State.fresh(fingerprint, input.seed());
    }

    /** What tells a run from every other: input, options, and the version that carries them out. */
    private static String fingerprint(Words words, BatchInput input) throws Failure, IOException {
        StringBuilder all = new StringBuilder(Qz.version()).append('\n').append(input.digest());
        for (String option : words.given()) {
            if (!NOT_OF_THE_RESULT.contains(option.substring(0, option.indexOf(' ')))) {
                all.append('\n').append(option);
            }
        }
        return HexFormat.of()
                .formatHex(BatchInput.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Path errors(Words words, BatchTarget target) throws Failure {
        Optional<String> name = words.value(BatchSyntax.ERRORS.key());
        try {
            return name.isPresent() ? Path.of(name.get()) : target.beside(".errors.csv");
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name.orElse(""), 60) + "' cannot be the name of a file.");
        }
    }

    private static Template template(Words words, RowSource source) throws Failure {
        Optional<String> text = words.value(BatchSyntax.TEMPLATE.key());
        if (text.isEmpty()) {
            throw new Failure(Printable.line(
                    "There is no template: say by -t what a symbol says, with {column} for values; "
                            + source.columns().told() + ".",
                    1000));
        }
        return parse(text.get(), source);
    }

    private static FileNames names(Words words, BatchTarget target, RowSource source) throws Failure {
        Optional<String> text = words.value(BatchSyntax.NAME.key());
        return text.isPresent()
                ? new FileNames(parse(text.get(), source), target.extension())
                : FileNames.numbered(target.extension());
    }

    private static Template parse(String text, RowSource source) throws Failure {
        try {
            return Template.parse(text, source.columns());
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 1000));
        }
    }

    private static int jobs(Words words) throws Failure {
        Optional<String> number = words.value(BatchSyntax.JOBS.key());
        return number.isPresent()
                ? Arguments.number(BatchSyntax.JOBS.key(), number.get(), 1, MOST_JOBS)
                : Runtime.getRuntime().availableProcessors();
    }
}
