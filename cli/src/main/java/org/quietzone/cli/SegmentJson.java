package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Segment;
import org.quietzone.message.StructuredAppend;

/** The JSON of the parts of a bit stream, the same for encodings and readings. */
final class SegmentJson {
    private SegmentJson() {}

    static void write(JsonGenerator json, List<Segment> segments) throws IOException {
        json.writeStartArray();
        for (Segment segment : segments) {
            json.writeStartObject();
            json.writeStringField("mode", Names.of(segment.mode()));
            json.writeNumberField("bits", segment.bits());
            writeContent(json, segment);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeContent(JsonGenerator json, Segment segment) throws IOException {
        if (segment instanceof Segment.Data data) {
            json.writeNumberField("characters", data.characters());
            json.writeBinaryField("bytes", data.bytes());
        } else if (segment instanceof Segment.EciDesignator designator) {
            json.writeNumberField("eci", designator.eci());
        } else if (segment instanceof Segment.Fnc1Mark mark && mark.fnc1() instanceof Fnc1.Second second) {
            json.writeStringField("applicationIndicator", second.text());
        } else if (segment instanceof Segment.StructuredAppendHeader header) {
            writeFields(json, header.header());
        }
    }

    /** An object with the place of a symbol among several. */
    static void write(JsonGenerator json, StructuredAppend header) throws IOException {
        json.writeStartObject();
        writeFields(json, header);
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, StructuredAppend header) throws IOException {
        json.writeNumberField("index", header.index());
        json.writeNumberField("total", header.total());
        json.writeNumberField("parity", header.parity());
    }
}
