package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quietzone.Effort;
import org.quietzone.cli.batch.BatchRun;
import org.quietzone.cli.batch.ErrorFile;
import org.quietzone.cli.batch.FileNames;
import org.quietzone.cli.batch.LineForm;
import org.quietzone.cli.batch.LinesOutput;
import org.quietzone.cli.batch.Output;
import org.quietzone.cli.batch.ProgressFile.State;
import org.quietzone.cli.batch.RowSource;

/** {@code qz batch --read}: many images to a file of readings. */
final class BatchReadCommand implements Command {
    /** What makes this command of {@code qz batch}. */
    static final Option READ = Option.flag(
            "--read",
            "Read symbols instead: images in, a line for each symbol out. Its options: qz batch --read --help");

    private static final Option LIST = Option.valued(
            "--list", "FILE", "A file that names the images, one a line, in UTF-8; - for standard input.");
    private static final Option OUTPUT = Option.valued("-o/--output", "OUT.jsonl", "Where the lines go.");
    private static final Option ERRORS = Option.valued(
            BatchSyntax.ERRORS.key(), "FILE", "Where files go that could not be read. Default: OUT.errors.csv.");
    private static final Option OVERWRITE =
            Option.flag(BatchSyntax.OVERWRITE.key(), "Begin anew, whatever stands at OUT.");
    private static final String STANDARD_INPUT = "-";

    /** An image takes longer than a row: little must be done twice, and no thread wait long for another. */
    private static final int ROWS_IN_BLOCK = 1;

    private static final int BLOCKS_BETWEEN_RECORDS = 16;

    @Override
    public String name() {
        return "batch --read";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Reads all symbols in many image files, and writes a JSON object a line for each symbol.",
                "FILE",
                "The image files; folders, for all images in them; or patterns in quotes, such as 'photos/**/*.jpg'.",
                Integer.MAX_VALUE,
                List.of(
                        Option.flag(READ.key(), "Read symbols."),
                        LIST,
                        OUTPUT,
                        ERRORS,
                        BatchSyntax.RESUME,
                        OVERWRITE,
                        ReadArguments.EFFORT,
                        ReadArguments.TIMEOUT,
                        ReadArguments.MAX,
                        ReadArguments.FAMILIES,
                        ReadArguments.CHARSET,
                        ImageArguments.DPI,
                        ImageArguments.JOBS,
                        ImageArguments.MAX_PIXELS),
                List.of(
                        "",
                        "Examples:",
                        "  qz batch --read scans -o scans.jsonl",
                        "  qz batch --read 'line?/*.png' -o day.jsonl --errors unread.csv --resume",
                        "  find archive -name '*.jpg' | qz batch --read --list - -o archive.jsonl",
                        "",
                        "A line is what qz read --json prints, with one reading and without times, so that the same",
                        "images give the same file; an image without a symbol has a line without readings. The lines",
                        "have the order of the images. A file with several pages is the work of one thread.",
                        "",
                        "Files that cannot be read go to OUT.errors.csv with the reason; the rest goes on. How far a",
                        "run has come stands in OUT.progress until it is over.",
                        "",
                        "Exit code: 0 if every file was read, with symbols or without; 1 if one was not; 2 if the run",
                        "could not begin or had to stop."));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        Optional<String> list = words.value(LIST.key());
        if (words.operands().isEmpty() == list.isEmpty()) {
            throw new Failure(
                    list.isEmpty()
                            ? "There is no image: name files or folders, or by --list a file that names them."
                            : "There are images and a list of images: leave one of them out.");
        }
        Path target = target(words);
        Effort effort = ReadArguments.effort(words);
        ReadRows work =
                new ReadRows(ImageArguments.files(words, effort.usesColour()), ReadArguments.symbols(words, effort));
        int jobs = ImageArguments.jobs(words, effort.usesColour());
        boolean standard = list.isPresent() && list.get().equals(STANDARD_INPUT);
        ImageRows.Names names = standard ? new ImageRows.Names("", 0) : names(words, list);
        BatchStart start = BatchStart.of(words, target, Files.exists(target));
        State begun = start.begin(names.digest(), !standard, "");
        try (RowSource source = rows(words, list, names.count(), streams);
                Output output = new LinesOutput(target, start.part(), new LineForm(LineForm.Kind.JSON, "json", false));
                ErrorFile errors = new ErrorFile(start.errors(), source.columns())) {
            BatchRun run = new BatchRun(
                    source,
                    work,
                    FileNames.numbered(""),
                    output,
                    errors,
                    start.progress(),
                    jobs,
                    ROWS_IN_BLOCK,
                    BLOCKS_BETWEEN_RECORDS);
            State end = start.run(run, begun, streams);
            if (end.failed() == 0) {
                return ExitCode.DONE;
            }
            streams.complain(end.failed() + " of " + end.rows() + (end.rows() == 1 ? " file" : " files")
                    + " could not be read, or not wholly: see " + start.errors() + ".");
            return ExitCode.ROWS_FAILED;
        } catch (IOException e) {
            throw start.stopped(e);
        }
    }

    private static Path target(Words words) throws Failure {
        String name = words.value(OUTPUT.key())
                .orElseThrow(() -> new Failure("There is no output: name a file by -o, such as -o readings.jsonl."));
        try {
            Path target = Path.of(name);
            if (Files.isDirectory(target)) {
                throw new Failure(Printable.line(name, 200) + " is a directory: name a file in it.");
            }
            return target;
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name, 60) + "' cannot be the name of a file.");
        }
    }

    private static ImageRows.Names names(Words words, Optional<String> list) throws Failure {
        try (ImageRows rows =
                list.isPresent() ? ImageRows.listed(open(list.get()), 0) : ImageRows.of(words.operands(), 0)) {
            return rows.names();
        } catch (IOException e) {
            throw cannotBeRead(list.orElse("The list"), e);
        }
    }

    private static ImageRows rows(Words words, Optional<String> list, long total, Streams streams) throws Failure {
        if (list.isEmpty()) {
            return ImageRows.of(words.operands(), total);
        }
        return ImageRows.listed(list.get().equals(STANDARD_INPUT) ? streams.in() : open(list.get()), total);
    }

    private static InputStream open(String list) throws Failure {
        try {
            return Files.newInputStream(Path.of(list));
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(list, 60) + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw cannotBeRead(list, e);
        }
    }

    private static Failure cannotBeRead(String list, IOException e) {
        return new Failure(Printable.line(list, 200) + " cannot be read: " + Sentences.of(e));
    }
}
