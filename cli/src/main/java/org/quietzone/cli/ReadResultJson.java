package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.RejectedCandidate;
import org.quietzone.Scan;
import org.quietzone.SymbolGeometry;
import org.quietzone.charset.Interpretation;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/** The JSON of an image file and of the readings in it: what {@code qz read --json} prints. */
final class ReadResultJson {
    private ReadResultJson() {}

    /** The grid has a point at each of so many lines in both directions. */
    private static final int GRID_LINES = 5;

    /**
     * A line.
     *
     * @param rejected whether it has what could not be read
     */
    static String line(ReadResult result, boolean rejected) {
        return line(result, result.readings(), rejected, true);
    }

    /**
     * The line of one symbol of an image, or of an image without symbols, and without times: the same each time.
     *
     * @param reading the symbol, if there is one
     */
    static String line(ReadResult result, Optional<Reading> reading) {
        return line(result, reading.map(List::of).orElse(List.of()), false, false);
    }

    private static String line(ReadResult result, List<Reading> readings, boolean rejected, boolean timed) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringField("file", result.file());
            if (result.page().isPresent()) {
                json.writeNumberField("page", result.page().getAsInt());
            }
            json.writeArrayFieldStart("readings");
            for (Reading reading : readings) {
                write(json, reading, timed);
            }
            json.writeEndArray();
            if (result.scan().isPresent()) {
                if (rejected) {
                    writeRejected(json, result.scan().get());
                }
                json.writeStringField("end", Names.of(result.scan().get().end()));
            }
            if (result.error().isPresent()) {
                json.writeStringField("error", result.error().get());
            }
            if (timed) {
                json.writeNumberField("millis", tenths(result.millis()));
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Reading reading, boolean timed) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", reading.text());
        json.writeBinaryField("bytes", reading.bytes());
        json.writeStringField("transmitted", reading.transmittedText());
        json.writeStringField("symbologyIdentifier", reading.symbologyIdentifier());
        Gs1Json.writeIfPresent(json, Gs1Carried.of(reading.message()));
        json.writeStringField("version", reading.version().toString());
        json.writeStringField("family", Names.of(reading.family()));
        json.writeStringField("level", Names.of(reading.level()));
        json.writeNumberField("mask", reading.mask());
        json.writeBooleanField("mirrored", reading.mirrored());
        json.writeBooleanField("reversed", reading.reversed());
        if (reading.geometry().isPresent()) {
            write(json, reading.geometry().get());
            writeGrid(json, reading.geometry().get());
        }
        if (reading.strategy().isPresent()) {
            json.writeStringField("strategy", reading.strategy().get());
        }
        if (reading.contrast().isPresent()) {
            json.writeNumberField("contrast", rounded(reading.contrast().getAsDouble()));
        }
        if (timed && reading.milliseconds().isPresent()) {
            json.writeNumberField("millis", tenths(reading.milliseconds().getAsDouble()));
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

    private static void writeRejected(JsonGenerator json, Scan scan) throws IOException {
        json.writeArrayFieldStart("rejected");
        for (RejectedCandidate candidate : scan.rejected()) {
            json.writeStartObject();
            json.writeStringField("version", candidate.version().toString());
            json.writeStringField("reason", Names.of(candidate.rejected().reason()));
            json.writeStringField("detail", candidate.rejected().detail());
            write(json, candidate.geometry());
            json.writeStringField("strategy", candidate.strategy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, SymbolGeometry geometry) throws IOException {
        Quad corners = geometry.corners();
        json.writeArrayFieldStart("corners");
        write(json, corners.upperLeft());
        write(json, corners.upperRight());
        write(json, corners.lowerRight());
        write(json, corners.lowerLeft());
        json.writeEndArray();
        json.writeNumberField("pitch", rounded(geometry.pitch()));
    }

    private static void writeGrid(JsonGenerator json, SymbolGeometry geometry) throws IOException {
        double step = geometry.size() / (GRID_LINES - 1.0);
        json.writeArrayFieldStart("grid");
        for (int i = 0; i < GRID_LINES; i++) {
            json.writeStartArray();
            for (int k = 0; k < GRID_LINES; k++) {
                write(json, geometry.at(i * step - 0.5, k * step - 0.5));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Point point) throws IOException {
        json.writeStartArray();
        json.writeNumber(Math.round(point.x() * 100) / 100.0);
        json.writeNumber(Math.round(point.y() * 100) / 100.0);
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

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
