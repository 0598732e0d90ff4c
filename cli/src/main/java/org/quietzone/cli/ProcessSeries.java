package org.quietzone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quietzone.GradeReport;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.grade.GradingProfile;
import org.quietzone.media.WholeFile;

/** A series of prints in the order of the images given, and the files that it is written to in the end. */
final class ProcessSeries {
    static final Option CSV = Option.valued(
            "--csv",
            "FILE",
            "Write all that was measured as a table of comma separated values, a line for each symbol in the order of "
                    + "the images.");

    static final Option CHART = Option.valued(
            "--chart",
            "FILE.svg",
            "Draw a control chart of print growth, axial non-uniformity, contrast, modulation and grade over the images "
                    + "in the order given, and name the signals that the process is not steady.");

    private final Optional<Path> table;
    private final Optional<Path> chart;
    private final GradingProfile profile;
    private final Map<String, Path> files = new HashMap<>();
    private final List<ProcessRow> rows = new ArrayList<>();
    private boolean unread;

    private ProcessSeries(Optional<Path> table, Optional<Path> chart, GradingProfile profile, List<Source> sources) {
        this.table = table;
        this.chart = chart;
        this.profile = profile;
        for (Source source : sources) {
            source.file().ifPresent(file -> files.put(source.name(), file));
        }
    }

    /** The series that the options ask for; empty if they ask for none. */
    static Optional<ProcessSeries> of(Words words, GradingProfile profile, List<Source> sources) throws Failure {
        Optional<Path> table = target("--csv", words.value("--csv"), sources);
        Optional<Path> chart = target("--chart", words.value("--chart"), sources);
        if (chart.isPresent()
                && !chart.get().toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new Failure("--chart draws SVG: let the name '" + chart.get() + "' end in .svg.");
        }
        if (table.isPresent() && chart.isPresent() && isSame(table.get(), chart.get())) {
            throw new Failure("--csv and --chart are two files: give them different names.");
        }
        Optional<Path> report = words.value("--report").map(Path::of);
        if (chart.isPresent() && report.isPresent() && isSame(chart.get(), report.get())) {
            throw new Failure("--chart and --report are two files: give them different names.");
        }
        return table.isPresent() || chart.isPresent()
                ? Optional.of(new ProcessSeries(table, chart, profile, sources))
                : Optional.empty();
    }

    /** The file of an option; what would fail in the end had better fail before a thousand images are graded. */
    private static Optional<Path> target(String option, Optional<String> name, List<Source> sources) throws Failure {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.get().isEmpty() || name.get().equals(Source.STANDARD_INPUT)) {
            throw new Failure(option + " needs the name of a file; grades are printed as before.");
        }
        Path file;
        try {
            file = Path.of(name.get());
        } catch (InvalidPathException e) {
            throw new Failure("'" + name.get() + "' cannot be the name of a file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new Failure("Cannot write " + file + ": it is a directory.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure("Cannot write " + file + ": there is no directory " + folder + ".");
        }
        for (Source source : sources) {
            if (source.file().isPresent() && isSame(source.file().get(), file)) {
                throw new Failure(
                        option + " would overwrite " + file + ", which is to be graded: give it another name.");
            }
        }
        return Optional.of(file);
    }

    private static boolean isSame(Path one, Path other) throws Failure {
        try {
            return Files.exists(one) && Files.exists(other)
                    ? Files.isSameFile(one, other)
                    : one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new Failure("The files cannot be compared with that to be written: " + Sentences.of(e));
        }
    }

    /**
     * A sink that adds what becomes of each image, and hands it on to what prints it. Where nobody reads any longer what is
     * printed, the series goes on, as its files are wanted still.
     */
    OrderedWork.Sink<GradeResult> before(OrderedWork.Sink<GradeResult> printed) {
        return result -> {
            take(result);
            if (!unread) {
                try {
                    printed.take(result);
                } catch (IOException e) {
                    if (!Sentences.isClosedPipe(e)) {
                        throw e;
                    }
                    unread = true;
                }
            }
        };
    }

    /** Adds what became of an image: a row for each symbol, and one where there is none. */
    private void take(GradeResult result) {
        Optional<FileTime> time = time(result.file());
        List<GradeReport> reports = result.reports().orElse(List.of());
        for (int i = 0; i < reports.size(); i++) {
            rows.add(ProcessRow.of(result, i + 1, time, reports.get(i)));
        }
        if (reports.isEmpty()) {
            rows.add(ProcessRow.withoutSymbol(result, time));
        }
    }

    private Optional<FileTime> time(String name) {
        Path file = files.get(name);
        try {
            return file == null ? Optional.empty() : Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            // Then the file could not be read either, which its row tells.
            return Optional.empty();
        }
    }

    /**
     * Writes the files, both or none.
     *
     * @return what is to be printed of the series
     */
    String end() throws Failure {
        ProcessCharts charts = ProcessCharts.of(profile, rows);
        Map<Path, WholeFile.Content> contents = new LinkedHashMap<>();
        table.ifPresent(file -> contents.put(file, content(ProcessCsv.of(rows))));
        chart.ifPresent(file -> contents.put(file, content(ProcessChartSvg.of(charts))));
        try {
            WholeFile.writeAll(contents);
        } catch (IOException e) {
            throw new Failure(Sentences.end(String.valueOf(e.getMessage())));
        }
        return charts.inWords();
    }

    private static WholeFile.Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
