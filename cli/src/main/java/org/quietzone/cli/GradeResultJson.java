package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.quietzone.GradeReport;
import org.quietzone.grade.ScanReport;

/** The JSON of graded images: what {@code qz grade --json} prints. */
final class GradeResultJson {
    private GradeResultJson() {}

    /**
     * The line of an image.
     *
     * @param modules whether it has what was measured at each module
     */
    static String line(GradeResult result, boolean modules) {
        return Json.line(json -> {
            json.writeStartObject();
            place(json, result.file(), result.page());
            json.writeStringField("channel", result.channel().word());
            json.writeArrayFieldStart("grades");
            for (GradeReport report : result.reports().orElse(List.of())) {
                if (report.scans().get(0).report().symbol().isPresent()) {
                    GradeReportJson.write(json, report, modules);
                }
            }
            json.writeEndArray();
            if (result.error().isPresent()) {
                json.writeStringField("error", result.error().get());
            }
            json.writeNumberField("millis", Math.round(result.millis() * 10) / 10.0);
            json.writeEndObject();
        });
    }

    /** The line of the overall grade of several images. */
    static String line(OverallGrade overall) {
        return Json.line(json -> {
            GradeReport report = overall.report();
            json.writeStartObject();
            json.writeObjectFieldStart("overall");
            json.writeStringField("gradeString", report.gradeString());
            GradeReportJson.write(json, report.grade());
            json.writeStringField("profile", Names.of(report.settings().profile()));
            json.writeBooleanField("sameData", report.hasSameData());
            json.writeArrayFieldStart("images");
            for (int i = 0; i < overall.images().size(); i++) {
                GradeResult image = overall.images().get(i);
                ScanReport scan = report.scans().get(i).report();
                json.writeStartObject();
                place(json, image.file(), image.page());
                GradeReportJson.write(json, scan.grade());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void place(JsonGenerator json, String file, OptionalInt page) throws IOException {
        json.writeStringField("file", file);
        if (page.isPresent()) {
            json.writeNumberField("page", page.getAsInt());
        }
    }
}
