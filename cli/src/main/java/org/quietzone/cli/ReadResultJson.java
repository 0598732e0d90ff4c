package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.quietzone.Reading;
import org.quietzone.charset.Interpretation;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/** The JSON of an image file and of the readings in it: what {@code qz read --json} prints. */
final class ReadResultJson {
    private ReadResultJson() {}

    /** A line. */
    static String line(ReadResult result) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringField("file", result.file());
            if (result.page().isPresent()) {
                json.writeNumberField("page", result.page().getAsInt());
            }
            json.writeArrayFieldStart("readings");
            for (Reading reading : result.readings()) {
                write(json, reading);
            }
            json.writeEndArray();
            if (result.error().isPresent()) {
                json.writeStringField("error", result.error().get());
            }
            json.writeNumberField("millis", Math.round(result.millis() * 10) / 10.0);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Reading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", reading.text());
        json.writeBinaryField("bytes", reading.bytes());
        json.writeStringField("transmitted", reading.transmittedText());
        json.writeStringField("symbologyIdentifier", reading.symbologyIdentifier());
        json.writeStringField("version", reading.version().toString());
        json.writeStringField("family", Names.of(reading.family()));
        json.writeStringField("level", Names.of(reading.level()));
        json.writeNumberField("mask", reading.mask());
        json.writeBooleanField("mirrored", reading.mirrored());
        json.writeBooleanField("reversed", reading.reversed());
        if (reading.corners().isPresent()) {
            json.writeFieldName("corners");
            writeCorners(json, reading.corners().get());
        }
        if (reading.structuredAppend().isPresent()) {
            json.writeFieldName("structuredAppend");
            SegmentJson.write(json, reading.structuredAppend().get());
        }
        json.writeNumberField("errorsCorrected", reading.errorsCorrected());
        json.writeNumberField("erasures", reading.erasures());
        json.writeNumberField("unusedErrorCorrection", rounded(reading.unusedErrorCorrection()));
        json.writeNumberField("formatErrors", reading.formatErrors());
        json.writeNumberField("fixedPatternErrors", reading.fixedPatternErrors());
        writeBlocks(json, reading);
        json.writeFieldName("segments");
        SegmentJson.write(json, reading.segments());
        json.writeBinaryField("rawCodewords", reading.rawCodewords());
        json.writeBinaryField("codewords", reading.codewords());
        json.writeBinaryField("dataCodewords", reading.dataCodewords());
        writeAlternatives(json, reading);
        json.writeEndObject();
    }

    private static void writeCorners(JsonGenerator json, Quad corners) throws IOException {
        json.writeStartArray();
        Point[] points = {corners.upperLeft(), corners.upperRight(), corners.lowerRight(), corners.lowerLeft()};
        for (Point point : points) {
            json.writeStartArray();
            json.writeNumber(Math.round(point.x() * 100) / 100.0);
            json.writeNumber(Math.round(point.y() * 100) / 100.0);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeBlocks(JsonGenerator json, Reading reading) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Reading.Block block : reading.blocks()) {
            json.writeStartObject();
            json.writeNumberField("errors", block.errors());
            json.writeNumberField("erasures", block.erasures());
            json.writeNumberField("eccCodewords", block.eccCodewords());
            json.writeNumberField("unusedErrorCorrection", rounded(block.unusedErrorCorrection()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAlternatives(JsonGenerator json, Reading reading) throws IOException {
        json.writeArrayFieldStart("alternatives");
        for (Interpretation alternative : reading.alternatives()) {
            json.writeStartObject();
            json.writeStringField("charset", alternative.characterSet().name());
            json.writeStringField("text", alternative.text());
            json.writeNumberField("plausibility", rounded(alternative.plausibility()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
