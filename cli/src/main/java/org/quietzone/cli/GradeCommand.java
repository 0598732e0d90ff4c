package org.quietzone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.SymbolGrader;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.grade.Grade;
import org.quietzone.media.ImageFileReader;

/** {@code qz grade}: images to print quality grades. */
final class GradeCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Grades the print quality of the symbols in image files by ISO/IEC 15415 or ISO/IEC 29158, and prints "
                        + "each parameter with its grade.",
                "IMAGE",
                "The image files; folders, for all images in them; patterns in quotes, such as 'scans/*.png'; or - "
                        + "for an image on standard input. Modules should be five pixels wide or more.",
                ANY_NUMBER,
                List.of(
                        Option.flag(
                                "--json", "Print one JSON object a line for each image, with all that was measured."),
                        Option.flag(
                                "--modules",
                                "With --json: also the reflectance and modulation of each module, and whether error "
                                        + "correction put it right."),
                        Option.flag("--brief", "Print one line for each symbol: its grade and what is worst."),
                        Option.flag(
                                "--overall",
                                "The images are of one symbol, such as five with a turn of 72 degrees between them: print the "
                                        + "mean of their grades. Of several symbols in an image the one nearest to its "
                                        + "middle counts; an image without one is grade 0, and so are all if their data "
                                        + "differ."),
                        GradeArguments.PROFILE,
                        GradeArguments.APERTURE,
                        Channel.OPTION,
                        GradeArguments.MM_PER_PIXEL,
                        Station.WHITE,
                        Station.BLACK,
                        Station.CALIBRATION,
                        GradeArguments.WAVELENGTH,
                        GradeArguments.ANGLE,
                        GradeArguments.RULE,
                        GradeArguments.MIN,
                        GradeFiles.OPTION,
                        ProcessSeries.CSV,
                        ProcessSeries.CHART,
                        ImageArguments.DPI,
                        ImageArguments.JOBS,
                        ImageArguments.MAX_PIXELS),
                footer());
    }

    private static List<String> footer() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Examples:",
                "  qz grade label.png",
                "  qz grade --white 238:85% --black 9:3% --mm-per-pixel 1200dpi --aperture 10 scan.png",
                "  qz grade --calibration bench.txt --min 1.5 scans",
                "  qz grade --profile 29158 engraved.png",
                "  qz grade --overall turn-*.png",
                "  qz grade --report label.pdf label.png",
                "  qz grade --brief --csv run.csv --chart run.svg run/*.png",
                "  qz grade --json scans | jq -r '.grades[].gradeString'",
                "",
                "A grade is written as grade/aperture/wavelength/angle, such as 3.4/10/660/45Q; what is not known is",
                "left out. In the table, damaged modules are below grade 4 in modulation, and wrong ones on the wrong",
                "side of the threshold.",
                "",
                "Grey values must rise evenly with the light: automatic enhancement and compression are measured too.",
                "Without --white and --black reflectances are relative, and a grade is an indication.",
                "",
                "A calibration file has a line for each thing known: white, black, mm-per-pixel, wavelength and angle",
                "as the options, and for 29158 Rcal, MLcal, SRcal and SRtarget:",
                "  # bench 3, 2026-05-04",
                "  white = 238:85%",
                "  black = 9:3%",
                "  mm-per-pixel = 0.0212",
                "",
                "A control chart shows a value of each image in the order given, its mean, and the limits within",
                "which a steady process stays: 2.66 mean differences of neighbours from the mean. For the order of",
                "time:",
                "  qz grade --brief --chart run.svg $(ls -tr run/*.png)",
                "In the table, lengths are in pixels and shares from 0 to 1. Names, contents and messages that a",
                "spreadsheet would take for a formula have an apostrophe before them.",
                "",
                "Rules that could not be confirmed, with their choices; * marks the default:"));
        lines.addAll(GradeArguments.rulesInWords());
        lines.addAll(List.of(
                "",
                "Exit code: 0 if a symbol was graded; 1 if there was none or, with --min, a grade is too low; 2 if a",
                "file could not be read or written, also where others were graded."));
        return lines;
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        if (words.operands().isEmpty()) {
            throw new Failure("There is no image: name the files, or - for standard input.");
        }
        GradeOutput.Form form = GradeOutput.Form.of(words);
        boolean overall = words.has("--overall");
        SymbolGrader grader = GradeArguments.grader(words);
        Optional<Grade> least = GradeArguments.least(words);
        Channel channel = Channel.of(words);
        boolean colour = channel != Channel.LUMA;
        ImageFileReader files = ImageArguments.files(words, colour);
        int jobs = ImageArguments.jobs(words, colour);
        List<Source> sources = Sources.of(words.operands());
        Optional<GradeFiles> reports = GradeFiles.of(words, sources, overall);
        GradeTask task = new GradeTask(grader, channel, overall, reports);
        Optional<ProcessSeries> series =
                ProcessSeries.of(words, grader.settings().profile(), sources);
        GradeOutput output;
        try (Progress progress =
                        streams.errTerminal() ? new Progress("qz grade", sources.size(), streams.err()) : null;
                Images<GradeResult> images = new Images<>(sources, files, task, streams.in(), progress)) {
            output = new GradeOutput(form, overall, least, reports, streams, progress);
            OrderedWork.run(images, jobs, series.isPresent() ? series.get().before(output) : output);
        }
        // Files first: standard output may be a pipe whose reader has enough.
        Optional<String> signals = series.isPresent() ? Optional.of(series.get().end()) : Optional.empty();
        int code = output.end();
        if (signals.isPresent()) {
            output.add(signals.get());
        }
        return code;
    }
}
