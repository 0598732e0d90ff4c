package org.quietzone.bench.scoreboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.quietzone.bench.BenchCommand;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/run scoreboard}. */
@Command(
        name = "bench/run scoreboard",
        description =
                "Lets Quietzone and other readers read a corpus of photographs, and prints what each of them read and"
                        + " how fast it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Scoreboard implements Callable<Integer> {
    private static final int WRONG_INPUT = 2;
    private static final List<Integer> ROTATIONS = List.of(0, 90, 180, 270);
    private static final int PROGRESS_EVERY = 25;

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            description = "a folder with manifest.jsonl; if not given, ../shared/corpus as seen from the project")
    private Path folder = Path.of(System.getProperty("quietzone.root", "."), "..", "shared", "corpus");

    @Option(
            names = "--rotations",
            paramLabel = "DEGREES",
            split = ",",
            description = "0 (if not given), 90, 180 or 270, several of them, or all")
    private List<String> rotations = List.of("0");

    @Option(names = "--sets", paramLabel = "REGEX", description = "only the sets in whose name this is found")
    private String sets = "";

    @Option(
            names = "--readers",
            paramLabel = "NAME",
            split = ",",
            description = "only these readers, named as in the tables")
    private List<String> readers = List.of();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "also write scoreboard.md and scoreboard.json to this folder")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--dump",
            paramLabel = "FILE",
            description = "write what each reader returned for each image, one JSON object a line")
    private Optional<Path> dump = Optional.empty();

    private final PrintWriter out;
    private final PrintWriter err;

    private Scoreboard(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if it ran, 2 if the arguments or the corpus are unusable. */
    public static void main(String[] args) {
        new BenchCommand(Scoreboard::new).exit(args);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new BenchCommand(Scoreboard::new).run(out, err, args);
    }

    @Override
    public Integer call() {
        try {
            return play();
        } catch (Unusable e) {
            err.println("scoreboard: " + e.getMessage());
        } catch (IOException e) {
            err.println("scoreboard: " + e);
        }
        return WRONG_INPUT;
    }

    private int play() throws IOException, Unusable {
        List<Integer> degrees = degrees();
        List<Contestant> contestants = contestants();
        Corpus corpus = corpus();
        Match match = new Match(corpus, contestants, degrees);
        List<Result> results;
        if (output.isPresent()) {
            Files.createDirectories(output.get());
        }
        try (PrintWriter lines = dumpWriter()) {
            match.warmUp();
            Progress progress = new Progress(corpus.images().size(), contestants.size() * degrees.size());
            results = match.play(result -> {
                lines.print(ScoresJson.line(result));
                progress.step();
            });
            if (lines.checkError()) {
                throw new Unusable("the dump could not be written to " + dump.get());
            }
        }
        Scores scores =
                new Scores(results, contestants.stream().map(Contestant::name).toList());
        String markdown = ScoresMarkdown.of(scores);
        out.print(markdown);
        out.flush();
        if (output.isPresent()) {
            Files.writeString(output.get().resolve("scoreboard.md"), markdown);
            Files.writeString(output.get().resolve("scoreboard.json"), ScoresJson.of(scores));
        }
        return 0;
    }

    private Corpus corpus() throws IOException, Unusable {
        if (!Corpus.isIn(folder)) {
            throw new Unusable("there is no corpus in "
                    + folder.toAbsolutePath().normalize() + ": give a folder that holds manifest.jsonl");
        }
        Pattern wanted;
        try {
            wanted = Pattern.compile(sets);
        } catch (PatternSyntaxException e) {
            throw new Unusable("--sets is no regular expression: " + e.getMessage());
        }
        Corpus corpus =
                Corpus.of(folder).only(image -> wanted.matcher(image.set()).find());
        if (corpus.images().isEmpty()) {
            throw new Unusable("no set of the corpus matches " + sets);
        }
        return corpus;
    }

    private List<Integer> degrees() throws Unusable {
        if (rotations.equals(List.of("all"))) {
            return ROTATIONS;
        }
        TreeSet<Integer> degrees = new TreeSet<>();
        for (String word : rotations) {
            int index = ROTATIONS.stream().map(String::valueOf).toList().indexOf(word);
            if (index < 0) {
                throw new Unusable("--rotations takes 0, 90, 180, 270 or all, not " + word);
            }
            degrees.add(ROTATIONS.get(index));
        }
        return List.copyOf(degrees);
    }

    private List<Contestant> contestants() throws Unusable {
        try {
            return Contestants.named(readers);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private PrintWriter dumpWriter() throws IOException {
        return dump.isPresent()
                ? new PrintWriter(Files.newBufferedWriter(dump.get()))
                : new PrintWriter(Writer.nullWriter());
    }

    /** Says now and then how far the match is. */
    private final class Progress {
        private final int images;
        private final int resultsPerImage;
        private int results;

        Progress(int images, int resultsPerImage) {
            this.images = images;
            this.resultsPerImage = resultsPerImage;
        }

        void step() {
            results++;
            int done = results / resultsPerImage;
            if (results % resultsPerImage == 0 && done % PROGRESS_EVERY == 0) {
                err.println(done + " of " + images + " images");
            }
        }
    }

    /** What the user gave cannot be used; the message says what to change. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }
}
