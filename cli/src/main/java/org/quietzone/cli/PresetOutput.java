package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.quietzone.gs1.application.Basis;
import org.quietzone.gs1.application.Fact;
import org.quietzone.gs1.application.Finding;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.application.PresetReport;

/** Application standards, and what checks by them found, as text and as JSON. */
final class PresetOutput {
    private PresetOutput() {}

    /** What is known of a use, a line for each fact with what it rests on. */
    static String page(Preset preset) {
        StringBuilder text = new StringBuilder(preset.toString()).append('\n');
        for (Fact<String> fact : preset.facts()) {
            text.append("  ")
                    .append(fact.value())
                    .append(" [")
                    .append(fact.basis())
                    .append("]\n");
        }
        if (!preset.open().isEmpty()) {
            text.append("  not known: ")
                    .append(String.join(", ", preset.open()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A finding as a line, with what the rule rests on. */
    static String line(Finding finding) {
        return Gs1Output.shown(
                finding + finding.basis().map(basis -> " [" + basis + "]").orElse(""));
    }

    /** What is known of a use, as a line of JSON. */
    static String json(Preset preset) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringField("name", preset.name());
            json.writeStringField("title", preset.title());
            json.writeArrayFieldStart("facts");
            for (Fact<String> fact : preset.facts()) {
                json.writeStartObject();
                json.writeStringField("fact", fact.value());
                write(json, fact.basis());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notKnown");
            for (String open : preset.open()) {
                json.writeString(open);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** What a check found, as the field {@code preset}. */
    static void write(JsonGenerator json, PresetReport report) throws IOException {
        json.writeObjectFieldStart("preset");
        json.writeStringField("name", report.preset().name());
        json.writeBooleanField("violated", report.violated());
        if (report.data().isPresent()) {
            json.writeStringField("form", Names.of(report.data().get().form()));
        }
        if (report.symbol().isPresent()) {
            json.writeStringField("symbol", report.symbol().get().name());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().label());
            json.writeStringField("rule", Names.of(finding.rule()));
            json.writeStringField("message", finding.message());
            if (finding.basis().isPresent()) {
                write(json, finding.basis().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Basis basis) throws IOException {
        json.writeStringField("confidence", Names.of(basis.confidence()));
        json.writeStringField("source", basis.source());
    }
}
