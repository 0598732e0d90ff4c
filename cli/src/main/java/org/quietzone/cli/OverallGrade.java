package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.GradeReport;

/**
 * Several images of one symbol.
 *
 * @param images those that could be read
 * @param report their grade, with a scan for each image in the same order
 */
record OverallGrade(List<GradeResult> images, GradeReport report) {
    /** What results make together; nothing if no image could be read. */
    static Optional<OverallGrade> of(List<GradeResult> results) {
        List<GradeResult> images = new ArrayList<>();
        List<GradeReport> reports = new ArrayList<>();
        for (GradeResult result : results) {
            if (result.reports().isPresent()) {
                images.add(result);
                reports.addAll(result.reports().get());
            }
        }
        return images.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverallGrade(List.copyOf(images), GradeReport.together(reports)));
    }

    /** Whether a symbol was found in any image. */
    boolean hasSymbol() {
        for (GradeReport.Scan scan : report.scans()) {
            if (scan.report().symbol().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
