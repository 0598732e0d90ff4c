package org.quietzone.bench.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quietzone.bench.BenchCommand;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/run print}: what other programs draw of our pages, read by our reader and by others. */
@Command(
        name = "bench/run print",
        description =
                "Writes symbols as EPS and PDF, lets Ghostscript and Poppler draw them, spreads the ink by as much as the"
                        + " writer took off, and has the images read by Quietzone, ZXing and BoofCV. Micro QR Code"
                        + " is not for ZXing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class PrintCheck implements Callable<Integer> {
    private static final int UNREAD = 1;
    private static final int WRONG_INPUT = 2;

    @Option(names = "-o", paramLabel = "DIR", description = "where pages and images are written (${DEFAULT-VALUE})")
    private Path output = Path.of(System.getProperty("quietzone.root", "."), "bench", "target", "print");

    private final PrintWriter out;
    private final PrintWriter err;

    private PrintCheck(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits: 0 if all was read, 1 if not, 2 if it could not be tried. */
    public static void main(String[] args) {
        new BenchCommand(PrintCheck::new).exit(args);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new BenchCommand(PrintCheck::new).run(out, err, args);
    }

    @Override
    public Integer call() {
        try {
            Files.createDirectories(output);
            List<Contestant> readers = PrintReaders.all();
            out.println("| symbol | drawn by | dots that differ | "
                    + String.join(" | ", readers.stream().map(Contestant::name).toList()) + " |");
            out.println("|---|---|--:|" + "---|".repeat(readers.size()));
            boolean all = true;
            for (PrintSpecimen specimen : PrintSpecimen.all()) {
                for (RasterTool tool : RasterTool.values()) {
                    all &= check(specimen, tool, readers);
                }
            }
            out.println(all ? "All were read." : "Not all were read.");
            return all ? 0 : UNREAD;
        } catch (IOException e) {
            err.println("print: " + e.getMessage());
            return WRONG_INPUT;
        }
    }

    private boolean check(PrintSpecimen specimen, RasterTool tool, List<Contestant> readers) throws IOException {
        String name = "symbol-" + specimen.symbol().version() + "-"
                + specimen.layout().dotsPerModule();
        Frame drawn = tool.print(specimen.symbol(), specimen.layout(), output, name);
        Frame frame = Dots.of(drawn).printed(specimen.layout().inkReduction()).frame();
        List<String> cells = new ArrayList<>();
        boolean all = true;
        for (Contestant reader : readers) {
            boolean asked = PrintReaders.knows(reader, specimen);
            boolean read = asked && reader.read(frame.copy(), false).equals(List.of(specimen.text()));
            all &= read || !asked;
            cells.add(asked ? read ? "yes" : "**no**" : "–");
        }
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s |%n",
                specimen,
                tool.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                difference(drawn, PrintFormat.PBM.print(specimen.symbol(), specimen.layout())),
                String.join(" | ", cells));
        return all;
    }

    /** How many dots are on the other side of middle grey than they should be, in the square that both have. */
    static String difference(Frame frame, Dots dots) {
        if (Math.abs(frame.width() - dots.side()) > 1 || Math.abs(frame.height() - dots.side()) > 1) {
            return frame.width() + " × " + frame.height() + " in place of " + dots.side();
        }
        int different = 0;
        for (int y = 0; y < Math.min(frame.height(), dots.side()); y++) {
            for (int x = 0; x < Math.min(frame.width(), dots.side()); x++) {
                boolean dark = (frame.pixels()[y * frame.width() + x] & 0xFF) < 128;
                if (dark != dots.isDark(x, y)) {
                    different++;
                }
            }
        }
        return Integer.toString(different);
    }
}
