package org.quietzone.bench.gauntlet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.imageio.ImageIO;
import org.quietzone.bench.BenchCommand;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;
import org.quietzone.image.GrayImage;
import org.quietzone.media.GrayImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/run gauntlet}. */
@Command(
        name = "bench/run gauntlet",
        description =
                "Makes images of symbols under hardships of rising strength, and prints how many of them Quietzone and"
                        + " other readers read.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Gauntlet implements Callable<Integer> {
    private static final int WRONG_INPUT = 2;
    private static final int MAX_COUNT = 100_000;

    @Option(
            names = "--cases",
            paramLabel = "REGEX",
            description = "only the rows in whose name and strength, as in the tables, this is found")
    private String cases = "";

    @Option(
            names = "--symbols",
            paramLabel = "POPULATION",
            split = ",",
            description = "${COMPLETION-CANDIDATES}; all if not given")
    private List<Specimen.Population> populations = List.of(Specimen.Population.values());

    @Option(names = "--count", paramLabel = "N", description = "symbols for each row (if not given, ${DEFAULT-VALUE})")
    private int count = 60;

    @Option(
            names = "--readers",
            paramLabel = "NAME",
            split = ",",
            description = "only these readers, named as in the tables; all if not given")
    private List<String> readers = List.of();

    @Option(names = "-o", paramLabel = "DIR", description = "also write gauntlet.md and gauntlet.json to this folder")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--save", paramLabel = "DIR", description = "write the images as PNG to this folder")
    private Optional<Path> save = Optional.empty();

    private final PrintWriter out;
    private final PrintWriter err;

    private Gauntlet(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if it ran, 2 if the arguments are unusable. */
    public static void main(String[] args) {
        new BenchCommand(Gauntlet::new).exit(args);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new BenchCommand(Gauntlet::new).run(out, err, args);
    }

    @Override
    public Integer call() {
        try {
            run();
            return 0;
        } catch (PatternSyntaxException e) {
            err.println("gauntlet: --cases is no regular expression: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println("gauntlet: " + e.getMessage());
        } catch (IOException e) {
            err.println("gauntlet: " + e);
        }
        return WRONG_INPUT;
    }

    private void run() throws IOException {
        Pattern wanted = Pattern.compile(cases);
        List<Challenge> rows = Challenges.all().stream()
                .filter(row -> wanted.matcher(row.title()).find())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no case matches " + cases);
        }
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("--count takes 1 to " + MAX_COUNT + ", not " + count);
        }
        List<Contestant> contestants = Contestants.named(readers);
        for (Optional<Path> folder : List.of(output, save)) {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
        }
        List<String> names = contestants.stream().map(Contestant::name).toList();
        Course course = new Course(contestants);
        List<Tables.Table> tables = new ArrayList<>();
        StringBuilder markdown = new StringBuilder();
        for (Specimen.Population population : populations) {
            List<Specimen> specimens = Specimen.of(population, count);
            List<Tables.Row> done = new ArrayList<>();
            print(markdown, Tables.head(population, names));
            for (Challenge row : rows) {
                Tables.Row result = new Tables.Row(row, course.run(row, specimens, onlooker(population, row)));
                print(markdown, Tables.line(result));
                done.add(result);
            }
            Tables.Table table = new Tables.Table(population, done);
            print(markdown, Tables.foot(table, names));
            tables.add(table);
        }
        if (output.isPresent()) {
            Files.writeString(output.get().resolve("gauntlet.md"), markdown);
            Files.writeString(output.get().resolve("gauntlet.json"), Tables.json(tables, names));
        }
    }

    /** Prints what is known so far, since all of it takes long. */
    private void print(StringBuilder markdown, String text) {
        markdown.append(text);
        out.print(text);
        out.flush();
    }

    private Course.Onlooker onlooker(Specimen.Population population, Challenge row) throws IOException {
        if (save.isEmpty()) {
            return (specimen, image) -> {};
        }
        String name = (population + " " + row.title()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.+-]+", "-");
        Path folder = Files.createDirectories(save.get().resolve(name));
        return (specimen, image) -> {
            try (OutputStream file = Files.newOutputStream(folder.resolve(String.format(
                    Locale.ROOT,
                    "%03d-%s-%s.png",
                    specimen.seed(),
                    specimen.symbol().version(),
                    specimen.symbol().level())))) {
                write(image, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void write(GrayImage image, OutputStream file) throws IOException {
        ImageIO.write(GrayImages.toBufferedImage(image), "png", file);
    }
}
