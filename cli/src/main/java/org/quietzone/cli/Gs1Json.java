package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.link.DigitalLink;

/** The JSON of GS1 messages, and of what is wrong with them. */
final class Gs1Json {
    private Gs1Json() {}

    /** What became of a text, as a line. */
    static String line(Gs1Line line, Gs1Answer answer) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringField("input", line.text());
            writePlace(json, line);
            answer.fields().write(json);
            writeErrors(json, answer.errors());
            json.writeEndObject();
        });
    }

    /** What could not be read, as a line. */
    static String line(Gs1Line line, String error) {
        return Json.line(json -> {
            json.writeStartObject();
            writePlace(json, line);
            writeErrors(json, List.of());
            json.writeStringField("error", error);
            json.writeEndObject();
        });
    }

    private static void writePlace(JsonGenerator json, Gs1Line line) throws IOException {
        if (line.file().isPresent()) {
            json.writeStringField("file", line.file().get());
        }
        if (line.line().isPresent()) {
            json.writeNumberField("line", line.line().getAsInt());
        }
    }

    /** A message as the field {@code gs1}. */
    static void write(JsonGenerator json, GS1Message message) throws IOException {
        json.writeObjectFieldStart("gs1");
        writeMessage(json, message);
        json.writeEndObject();
    }

    /** A Digital Link as the field {@code link}. */
    static void write(JsonGenerator json, String uri, DigitalLink link) throws IOException {
        json.writeObjectFieldStart("link");
        json.writeStringField("uri", uri);
        json.writeStringField("stem", link.stem());
        writeStrings(json, "parameters", link.parameters());
        if (link.fragment().isPresent()) {
            json.writeStringField("fragment", link.fragment().get());
        }
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> strings) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    /** What a symbol holds as the field {@code gs1}, if it is meant to be a message. */
    static void writeIfPresent(JsonGenerator json, Optional<GS1Result> result) throws IOException {
        if (result.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("gs1");
        if (result.get().message().isPresent()) {
            writeMessage(json, result.get().message().get());
        }
        writeErrors(json, result.get().errors());
        json.writeEndObject();
    }

    private static void writeMessage(JsonGenerator json, GS1Message message) throws IOException {
        json.writeStringField("bracketed", message.bracketed());
        json.writeStringField("elementString", message.elementString());
        writeStrings(json, "hri", message.hri());
        json.writeArrayFieldStart("elements");
        for (Element element : message.elements()) {
            json.writeStartObject();
            json.writeStringField("ai", element.ai());
            json.writeStringField("title", element.identifier().title());
            json.writeStringField("value", element.value());
            Optional<String> meaning = message.meaning(element.ai());
            if (meaning.isPresent()) {
                json.writeStringField("meaning", meaning.get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeErrors(JsonGenerator json, List<GS1Error> errors) throws IOException {
        json.writeArrayFieldStart("errors");
        for (GS1Error error : errors) {
            json.writeStartObject();
            json.writeStringField("rule", Names.of(error.rule()));
            if (error.ai().isPresent()) {
                json.writeStringField("ai", error.ai().get());
            }
            json.writeNumberField("position", error.fault().position());
            json.writeNumberField("length", error.fault().length());
            if (error.expected().isPresent()) {
                json.writeStringField("expected", error.expected().get());
            }
            json.writeStringField("message", error.message());
            json.writeStringField("markup", error.markup());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
