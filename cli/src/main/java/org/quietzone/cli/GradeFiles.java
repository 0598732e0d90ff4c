package org.quietzone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.GradeReport;
import org.quietzone.image.GrayImage;
import org.quietzone.media.WholeFile;
import org.quietzone.media.report.GradePdf;
import org.quietzone.media.report.GradeSvg;
import org.quietzone.media.report.ReportDetails;

/**
 * The reports of {@code --report}: as PDF, or of the modules as SVG.
 *
 * @param files where they go
 * @param software what made them
 */
record GradeFiles(OutputFiles files, String software) {
    static final Option OPTION = Option.valued(
            "--report",
            "OUT.pdf",
            "Write a report as PDF: the image, parameters, modules, segments, settings and what is provisional; or, as "
                    + "OUT.svg, the modules in the colours of their grades. For several images OUT is numbered: "
                    + "OUT-1.pdf and on, and once more where an image has several symbols. With --overall it is one "
                    + "report, which shows the image with the lowest grade.");

    /** What the options ask for. */
    static Optional<GradeFiles> of(Words words, List<Source> sources, boolean overall) throws Failure, IOException {
        Optional<String> name = words.value("--report");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GradeFiles(OutputFiles.reports(name.get(), sources, overall), "Quietzone " + Qz.version()));
    }

    /**
     * Writes the reports on the symbols of an image.
     *
     * @param name the image in words
     * @throws IOException if one cannot be written, with a sentence that tells why
     */
    void write(ImagePlace place, String name, GrayImage image, List<GradeReport> reports) throws IOException {
        for (int i = 0; i < reports.size(); i++) {
            write(files.file(place, i, reports.size()), reports.get(i), image, List.of(name));
        }
    }

    /**
     * Writes the report on a symbol by several images.
     *
     * @param image the one that is shown
     * @throws IOException if it cannot be written, with a sentence that tells why
     */
    void write(OverallGrade overall, GrayImage image) throws IOException {
        List<String> names = overall.images().stream().map(GradeResult::inWords).toList();
        write(Path.of(files.name()), overall.report(), image, names);
    }

    private void write(Path file, GradeReport report, GrayImage image, List<String> names) throws IOException {
        boolean pdf = files.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
        WholeFile.write(
                file,
                pdf
                        ? GradePdf.of(
                                report, image, new ReportDetails(names, software, Optional.of(ZonedDateTime.now())))
                        : GradeSvg.of(report, GradePdf.shown(report)).getBytes(StandardCharsets.UTF_8));
    }
}
