package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quietzone.cli.batch.BatchRun;
import org.quietzone.cli.batch.EncodeRows;
import org.quietzone.cli.batch.ErrorFile;
import org.quietzone.cli.batch.FileNames;
import org.quietzone.cli.batch.Output;
import org.quietzone.cli.batch.ProgressFile.State;
import org.quietzone.cli.batch.RowSource;
import org.quietzone.cli.batch.Template;

/** {@code qz batch}: many rows to many symbols. */
final class BatchCommand implements Command {
    private static final int MOST_JOBS = 256;

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public Syntax syntax() {
        return BatchSyntax.syntax();
    }

    @Override
    public Command meantBy(List<String> words) {
        int end = words.indexOf("--");
        List<String> options = end < 0 ? words : words.subList(0, end);
        return options.contains(BatchReadCommand.READ.key()) ? new BatchReadCommand() : this;
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        BatchInput input = BatchInput.of(words);
        BatchTarget target = BatchTarget.of(words);
        int jobs = jobs(words);
        BatchStart start = BatchStart.of(words, target.path(), target.isTaken());
        try {
            State begun = start.begin(input.digest(), input.canBeReadAgain(), input.seed());
            try (RowSource source = input.open(begun.seed(), streams);
                    Output output = target.output();
                    ErrorFile failed = new ErrorFile(start.errors(), source.columns())) {
                BatchEncoder encoder = BatchEncoder.of(words, target.format(), source.columns());
                BatchRun run = new BatchRun(
                        source,
                        new EncodeRows(template(words, source), encoder, output),
                        names(words, target, source),
                        output,
                        failed,
                        start.progress(),
                        jobs,
                        BatchRun.USUAL_ROWS,
                        BatchRun.USUAL_BLOCKS);
                State end = start.run(run, begun, streams);
                encoder.remarks().forEach(streams::complain);
                return report(end, words, start.errors(), streams);
            }
        } catch (IOException e) {
            throw start.stopped(e);
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
