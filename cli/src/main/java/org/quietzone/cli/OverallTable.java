package org.quietzone.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.GradeReport;
import org.quietzone.grade.Grade;
import org.quietzone.grade.Notice;
import org.quietzone.grade.Parameter;
import org.quietzone.grade.ParameterGrade;

/** The overall grade of several images of one symbol in words and figures. */
final class OverallTable {
    /** The images whose grades fit beside each other. */
    private static final int COLUMNS = 10;

    private final OverallGrade overall;
    private final List<GradeReport.Scan> scans;

    private OverallTable(OverallGrade overall) {
        this.overall = overall;
        this.scans = overall.report().scans();
    }

    /** The overall grade and of how many images it is. */
    static String headline(OverallGrade overall) {
        GradeReport report = overall.report();
        int images = overall.images().size();
        return GradeTable.grade(report.gradeString(), report.grade()) + "  overall grade of " + images
                + (images == 1 ? " image" : " images")
                + (report.hasSameData() ? "" : ": they show different data, which is grade 0") + "\n";
    }

    static String of(OverallGrade overall) {
        OverallTable table = new OverallTable(overall);
        return headline(overall) + table.identity() + "\n" + table.images()
                + (table.scans.size() <= COLUMNS ? "\n" + table.parameters() : "") + "\n" + table.settings()
                + table.notes();
    }

    private String identity() {
        for (GradeReport.Scan scan : scans) {
            if (scan.report().symbol().isPresent()) {
                return GradeTable.identity(scan.report().symbol().get(), scan) + "\n";
            }
        }
        return "";
    }

    private String images() {
        TextTable table = new TextTable("rll");
        table.row("image", "grade", "");
        for (int i = 0; i < scans.size(); i++) {
            table.row(
                    Integer.toString(i + 1),
                    GradeTable.letter(scans.get(i).report().grade()),
                    overall.images().get(i).inWords()
                            + GradeTable.because(scans.get(i).report()));
        }
        return table.lines("");
    }

    /** The grade of each parameter in each image, and their mean. */
    private String parameters() {
        TextTable table = new TextTable("l" + "r".repeat(scans.size() + 1));
        List<String> head = new ArrayList<>(List.of("parameter"));
        for (int i = 0; i < scans.size(); i++) {
            head.add(Integer.toString(i + 1));
        }
        head.add("mean");
        table.row(head.toArray(new String[0]));
        for (Parameter parameter : Parameter.values()) {
            List<String> row = new ArrayList<>(List.of(parameter.label()));
            int sum = 0;
            int graded = 0;
            for (GradeReport.Scan scan : scans) {
                Optional<Grade> grade = scan.report().parameter(parameter).map(ParameterGrade::grade);
                row.add(grade.map(Grade::toString).orElse("-"));
                sum += grade.map(Grade::tenths).orElse(0);
                graded += grade.isPresent() ? 1 : 0;
            }
            if (graded > 0) {
                row.add(Figures.decimal(sum / 10.0 / graded, 1));
                table.row(row.toArray(new String[0]));
            }
        }
        return table.lines("");
    }

    private String settings() {
        TextTable table = new TextTable("ll");
        GradeTable.settings(table, overall.report());
        return table.lines("");
    }

    /** What there is to say of images, once where it is the same of several. */
    private String notes() {
        Map<String, List<String>> images = new LinkedHashMap<>();
        for (int i = 0; i < scans.size(); i++) {
            for (Notice notice : scans.get(i).report().notices()) {
                images.computeIfAbsent(notice.text(), text -> new ArrayList<>()).add(Integer.toString(i + 1));
            }
        }
        StringBuilder text = new StringBuilder();
        images.forEach((notice, numbers) -> text.append("note")
                .append(numbers.size() == scans.size() ? "" : " on " + Sentences.list(numbers, "and"))
                .append(": ")
                .append(notice)
                .append('\n'));
        return text.toString();
    }
}
