package org.quietzone.bench.looks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.quietzone.bench.BenchCommand;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.render.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/run looks}. */
@Command(
        name = "bench/run looks",
        description = "Proves symbols in random styles, and prints which of them Quietzone and other readers read.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Looks implements Callable<Integer> {
    private static final int WRONG_INPUT = 2;
    private static final int MOST = 1_000_000;

    @Option(names = "--count", paramLabel = "N", description = "looks (if not given, ${DEFAULT-VALUE})")
    private int count = 2000;

    @Option(names = "--seed", paramLabel = "N", description = "of the random styles (if not given, ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--save",
            paramLabel = "DIR",
            description =
                    "write the looks that passed and that Quietzone or ZXing did not read to this folder, as PNG, and"
                            + " say which they are")
    private Optional<Path> save = Optional.empty();

    private final PrintWriter out;
    private final PrintWriter err;

    private Looks(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if it ran, 2 if the arguments are unusable. */
    public static void main(String[] args) {
        new BenchCommand(Looks::new).exit(args);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new BenchCommand(Looks::new).run(out, err, args);
    }

    @Override
    public Integer call() {
        try {
            run();
            return 0;
        } catch (IllegalArgumentException e) {
            err.println("looks: " + e.getMessage());
        } catch (IOException e) {
            err.println("looks: " + e);
        }
        return WRONG_INPUT;
    }

    private void run() throws IOException {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("--count takes 1 to " + MOST + ", not " + count);
        }
        if (save.isPresent()) {
            Files.createDirectories(save.get());
        }
        List<Contestant> contestants = Reader.contestants(Reader.values());
        LookCounts qr = new LookCounts("QR Code", false);
        LookCounts micro = new LookCounts("Micro QR Code", true);
        int beyond = 0;
        for (int number = 0; number < count; number++) {
            Look look = Look.of(seed, number);
            Trial trial = Trial.of(look, contestants);
            (look.isMicro() ? micro : qr).add(trial);
            if (trial.verdict() == Verdict.PASSED && misses(look, trial)) {
                boolean plainly = Reader.QUIETZONE.read(trial) && Trial.isBeyond(Reader.ZXING, look);
                beyond += plainly ? 1 : 0;
                if (save.isPresent() && !plainly) {
                    save(number, look, save.get());
                }
            }
        }
        out.print(qr.table());
        out.print(micro.table());
        out.println(
                "Symbols that passed, are not read by ZXing, and are not found by it in black squares on white either: "
                        + beyond);
        out.flush();
    }

    /** Whether a reader does not read a look which should. */
    static boolean misses(Look look, Trial trial) {
        return !Reader.QUIETZONE.read(trial) || !look.isMicro() && !Reader.ZXING.read(trial);
    }

    private void save(int number, Look look, Path folder) throws IOException {
        Style style = look.style();
        out.println(number + ": " + look.symbol().version() + "-"
                + look.symbol().level() + ", " + style.dark() + " on " + style.light() + ", " + style.modules()
                + ", finders " + style.finders() + ", " + style.image());
        ImageIO.write(Trial.image(look), "png", folder.resolve(number + ".png").toFile());
    }
}
