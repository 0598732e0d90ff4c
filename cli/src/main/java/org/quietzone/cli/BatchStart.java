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
import org.quietzone.cli.batch.ProgressFile;
import org.quietzone.cli.batch.ProgressFile.State;

/**
 * Where a run of {@code qz batch} begins: with nothing, or where an earlier one was stopped.
 *
 * @param words the command line
 * @param target what is made
 * @param taken whether something stands there that must not be lost
 * @param errors where rows go that could not be done
 * @param progress how far an earlier run has come
 */
record BatchStart(Words words, Path target, boolean taken, Path errors, ProgressFile progress) {
    private static final int PARTS_OF_PROGRESS = 1000;

    /** What does not change the result, but how it comes about. */
    private static final List<String> NOT_OF_THE_RESULT = List.of(
            BatchSyntax.OUTPUT.key(),
            BatchSyntax.ERRORS.key(),
            BatchSyntax.RESUME.key(),
            BatchSyntax.OVERWRITE.key(),
            BatchSyntax.JOBS.key());

    /** The start of a command line. */
    static BatchStart of(Words words, Path target, boolean taken) throws Failure {
        Optional<String> name = words.value(BatchSyntax.ERRORS.key());
        try {
            Path errors = name.isPresent() ? Path.of(name.get()) : beside(target, ".errors.csv");
            return new BatchStart(words, target, taken, errors, new ProgressFile(beside(target, ".progress")));
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name.orElse(""), 60) + "' cannot be the name of a file.");
        }
    }

    private static Path beside(Path target, String end) {
        return target.resolveSibling(target.getFileName() + end);
    }

    /** The name of one file until it is whole. */
    Path part() {
        return beside(target, ".part");
    }

    /**
     * How far an earlier run has come, if it is to be gone on with.
     *
     * @param digest what tells the input from any other
     * @param again whether the input can be read again
     * @param seed of random numbers for a new run, empty without
     */
    State begin(String digest, boolean again, String seed) throws Failure, IOException {
        boolean resume = words.has(BatchSyntax.RESUME.key());
        boolean overwrite = words.has(BatchSyntax.OVERWRITE.key());
        if (resume && overwrite) {
            throw new Failure("--resume goes on, --overwrite begins anew: leave one of them out.");
        }
        if (resume && !again) {
            throw new Failure("Standard input cannot be read again from its beginning: --resume needs a file.");
        }
        String fingerprint = fingerprint(digest);
        Optional<State> earlier = overwrite ? Optional.empty() : progress.read();
        if (earlier.isPresent()) {
            if (!resume) {
                throw new Failure(
                        "A run for " + target + " is not finished: --resume goes on with it, --overwrite begins anew.");
            }
            if (!earlier.get().fingerprint().equals(fingerprint)) {
                throw new Failure("The run for " + target + " was begun with other input, options or another"
                        + " version of qz, and cannot be gone on with: --overwrite begins anew.");
            }
            return earlier.get();
        }
        if (!overwrite && taken) {
            throw new Failure(target + (Files.isDirectory(target) ? " is not empty" : " exists")
                    + ": name another place, or say --overwrite.");
        }
        if (!overwrite && Files.exists(errors)) {
            throw new Failure(errors + " exists: remove it, name another by --errors, or say --overwrite.");
        }
        return State.fresh(fingerprint, seed);
    }

    /** What tells a run from every other: input, options, and the version that carries them out. */
    private String fingerprint(String digest) throws IOException {
        StringBuilder all = new StringBuilder(Qz.version()).append('\n').append(digest);
        for (String option : words.given()) {
            if (!NOT_OF_THE_RESULT.contains(option.substring(0, option.indexOf(' ')))) {
                all.append('\n').append(option);
            }
        }
        return HexFormat.of()
                .formatHex(BatchInput.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Does a run, with a bar on a terminal. */
    State run(BatchRun run, State begun, Streams streams) throws IOException {
        try (Progress bar = streams.errTerminal() ? new Progress("qz batch", PARTS_OF_PROGRESS, streams.err()) : null) {
            return run.run(begun, share -> {
                if (bar != null) {
                    bar.reach((int) (share * PARTS_OF_PROGRESS));
                }
            });
        }
    }

    /** What to tell of a run that had to stop. */
    Failure stopped(IOException e) {
        return new Failure("The run had to stop: " + Sentences.of(e)
                + (Files.exists(progress.path()) ? " --resume goes on from here." : ""));
    }
}
