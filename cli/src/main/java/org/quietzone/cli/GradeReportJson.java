package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.GradeReport;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradeScale;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.Notice;
import org.quietzone.grade.OuterDistances;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.PrintGrowth;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.SegmentGrade;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.message.Message;

/** The JSON of the grade of a symbol in one image. */
final class GradeReportJson {
    private final JsonGenerator json;
    private final OptionalDouble millimetres;

    private GradeReportJson(JsonGenerator json, OptionalDouble millimetres) {
        this.json = json;
        this.millimetres = millimetres;
    }

    /**
     * Writes a report.
     *
     * @param report of one image, in which a symbol was found
     * @param modules whether it has what was measured at each module
     */
    static void write(JsonGenerator json, GradeReport report, boolean modules) throws IOException {
        new GradeReportJson(json, report.settings().millimetresPerPixel()).write(report, modules);
    }

    private void write(GradeReport report, boolean modules) throws IOException {
        GradeReport.Scan scan = report.scans().get(0);
        SymbolReport symbol = scan.report().symbol().orElseThrow();
        json.writeStartObject();
        json.writeStringField("gradeString", report.gradeString());
        write(report.grade());
        json.writeStringField("profile", Names.of(report.settings().profile()));
        Optional<Message> message = scan.message();
        if (message.isPresent()) {
            json.writeStringField("text", message.get().text());
            json.writeBinaryField("bytes", message.get().bytes());
        }
        identity(symbol);
        json.writeArrayFieldStart("parameters");
        for (ParameterGrade parameter : scan.report().parameters()) {
            parameter(parameter);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("patterns");
        for (SegmentGrade segment : symbol.segments()) {
            pattern(segment);
        }
        json.writeEndArray();
        blocks(symbol);
        measures(scan, symbol);
        json.writeArrayFieldStart("notices");
        for (Notice notice : scan.report().notices()) {
            json.writeStartObject();
            json.writeStringField("kind", Names.of(notice.kind()));
            json.writeStringField("text", notice.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        settings(report);
        if (modules) {
            ModuleMapJson.write(json, symbol);
        }
        json.writeEndObject();
    }

    private void write(Grade grade) throws IOException {
        write(json, grade);
    }

    /** A grade as a number and its letter. */
    static void write(JsonGenerator json, Grade grade) throws IOException {
        json.writeNumberField("grade", grade.value());
        json.writeStringField("letter", String.valueOf(grade.letter()));
    }

    private void identity(SymbolReport symbol) throws IOException {
        json.writeStringField("version", symbol.version().toString());
        json.writeStringField("family", Names.of(symbol.version().family()));
        json.writeStringField("level", Names.of(symbol.level()));
        json.writeNumberField("mask", symbol.mask());
        json.writeNumberField("size", symbol.modules().size());
        json.writeNumberField("quietZone", symbol.modules().margin());
        json.writeBooleanField("mirrored", symbol.mirrored());
        json.writeBooleanField("reversed", symbol.reversed());
        Quad corners = symbol.corners();
        json.writeArrayFieldStart("corners");
        for (Point point :
                List.of(corners.upperLeft(), corners.upperRight(), corners.lowerRight(), corners.lowerLeft())) {
            json.writeStartArray();
            json.writeNumber(Math.round(point.x() * 100) / 100.0);
            json.writeNumber(Math.round(point.y() * 100) / 100.0);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void parameter(ParameterGrade parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("parameter", Names.of(parameter.parameter()));
        if (parameter.value().isPresent()) {
            number("value", parameter.value().getAsDouble());
        }
        write(parameter.grade());
        if (parameter.scale().isPresent()) {
            GradeScale scale = parameter.scale().get();
            json.writeArrayFieldStart("limits");
            for (double limit : new double[] {scale.a(), scale.b(), scale.c(), scale.d()}) {
                json.writeNumber(rounded(limit));
            }
            json.writeEndArray();
            json.writeBooleanField("continuous", scale.continuous());
        }
        json.writeStringField("detail", parameter.detail());
        worst(parameter.worst());
        json.writeEndObject();
    }

    private void worst(Optional<ParameterGrade.Module> module) throws IOException {
        if (module.isPresent()) {
            json.writeArrayFieldStart("worst");
            json.writeNumber(module.get().row());
            json.writeNumber(module.get().column());
            json.writeEndArray();
        }
    }

    private void pattern(SegmentGrade segment) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", segment.name());
        json.writeStringField("description", segment.description());
        json.writeNumberField("modules", segment.modules());
        json.writeNumberField("damaged", segment.damaged());
        json.writeNumberField("wrong", segment.wrong());
        write(segment.grade());
        worst(segment.worst());
        json.writeEndObject();
    }

    private void blocks(SymbolReport symbol) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (ScanReport.BlockGrade block : symbol.blocks()) {
            json.writeStartObject();
            json.writeNumberField("errors", block.errors());
            json.writeNumberField("erasures", block.erasures());
            json.writeNumberField("eccCodewords", block.eccCodewords());
            number("unusedErrorCorrection", block.unused());
            write(block.grade());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void measures(GradeReport.Scan scan, SymbolReport symbol) throws IOException {
        json.writeObjectFieldStart("xDimension");
        length("horizontal", symbol.xHorizontal());
        length("vertical", symbol.xVertical());
        json.writeEndObject();
        json.writeObjectFieldStart("aperture");
        json.writeStringField("notation", scan.aperture().notation());
        length("diameter", symbol.aperture());
        json.writeEndObject();
        json.writeObjectFieldStart("reflectance");
        number("minimum", symbol.minimumReflectance());
        number("maximum", symbol.maximumReflectance());
        number("dark", symbol.tones().dark());
        number("light", symbol.tones().light());
        number("threshold", symbol.tones().threshold());
        json.writeEndObject();
        number("contrastUniformity", symbol.contrastUniformity());
        growth(symbol.printGrowth());
        if (symbol.outerDistances().isPresent()) {
            OuterDistances distances = symbol.outerDistances().get();
            json.writeObjectFieldStart("outerDistances");
            length("horizontal", distances.across());
            length("vertical", distances.down());
            number("axialNonUniformity", distances.axialNonUniformity());
            json.writeEndObject();
        }
        QuietZone quietZone = QuietZone.of(symbol.modules());
        json.writeObjectFieldStart("quietZoneDamage");
        json.writeNumberField("modules", quietZone.modules());
        json.writeNumberField("wrong", quietZone.wrong());
        json.writeEndObject();
        number("clipped", symbol.clipped());
    }

    private void growth(PrintGrowth growth) throws IOException {
        json.writeObjectFieldStart("printGrowth");
        axis("horizontal", growth.horizontal());
        axis("vertical", growth.vertical());
        number("darkFraction", growth.darkFraction());
        number("normalised", growth.normalised());
        json.writeEndObject();
    }

    private void axis(String name, Optional<PrintGrowth.Axis> axis) throws IOException {
        if (axis.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        number("percent", axis.get().percent());
        length("growth", axis.get().pixels());
        length("x", axis.get().x());
        json.writeArrayFieldStart("widths");
        for (double width : axis.get().widths()) {
            json.writeNumber(rounded(width));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void settings(GradeReport report) throws IOException {
        GradingSettings settings = report.settings();
        json.writeArrayFieldStart("rules");
        for (Choice choice : report.provisional()) {
            json.writeStartObject();
            json.writeStringField("rule", choice.rule().key());
            json.writeStringField("choice", choice.key());
            json.writeEndObject();
        }
        json.writeEndArray();
        ReflectanceScale scale = settings.scale();
        json.writeObjectFieldStart("calibration");
        json.writeBooleanField("calibrated", scale.calibrated());
        reference("white", scale.whiteGrey(), scale.whiteReflectance());
        reference("black", scale.blackGrey(), scale.blackReflectance());
        json.writeEndObject();
        json.writeObjectFieldStart("light");
        if (!settings.lighting().wavelength().isEmpty()) {
            json.writeStringField("wavelength", settings.lighting().wavelength());
        }
        if (!settings.lighting().angle().isEmpty()) {
            json.writeStringField("angle", settings.lighting().angle());
        }
        json.writeEndObject();
    }

    private void reference(String name, double grey, double reflectance) throws IOException {
        json.writeObjectFieldStart(name);
        number("grey", grey);
        number("reflectance", reflectance);
        json.writeEndObject();
    }

    /** A length in pixels and, where that is known, in millimetres. */
    private void length(String name, double pixels) throws IOException {
        json.writeObjectFieldStart(name);
        number("pixels", pixels);
        if (millimetres.isPresent()) {
            number("millimetres", pixels * millimetres.getAsDouble());
        }
        json.writeEndObject();
    }

    private void number(String name, double value) throws IOException {
        json.writeNumberField(name, rounded(value));
    }

    /** A hundredth of the smallest step between grades is exact enough. */
    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
