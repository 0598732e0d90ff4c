package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Capacity;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/** The JSON of a version: what {@code qz info --json} prints. */
final class VersionJson {
    private static final Mode[] MODES = {Mode.NUMERIC, Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI};

    private VersionJson() {}

    static void write(JsonGenerator json, Version version) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", version.toString());
        json.writeStringField("family", Names.of(version.family()));
        json.writeNumberField("size", version.size());
        json.writeNumberField("quietZone", version.quietZone());
        json.writeNumberField("masks", version.masks());
        json.writeNumberField("codewords", version.codewords());
        json.writeNumberField("remainderBits", version.remainderBits());
        json.writeArrayFieldStart("levels");
        for (ErrorCorrection level : version.levels()) {
            writeLevel(json, version, level);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLevel(JsonGenerator json, Version version, ErrorCorrection level) throws IOException {
        BlockLayout layout = version.layout(level);
        json.writeStartObject();
        json.writeStringField("level", Names.of(level));
        json.writeNumberField("dataBits", layout.dataBits());
        json.writeNumberField("dataCodewords", layout.dataCodewords());
        json.writeNumberField("eccCodewords", layout.eccCodewords());
        json.writeNumberField("misdecodeProtection", layout.misdecodeProtection());
        json.writeArrayFieldStart("blocks");
        writeBlocks(json, layout.shortBlocks(), layout.shortDataCodewords(), layout);
        writeBlocks(json, layout.longBlocks(), layout.shortDataCodewords() + 1, layout);
        json.writeEndArray();
        json.writeObjectFieldStart("capacity");
        for (Mode mode : MODES) {
            json.writeNumberField(Names.of(mode), Capacity.characters(version, level, mode));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeBlocks(JsonGenerator json, int count, int data, BlockLayout layout) throws IOException {
        if (count > 0) {
            json.writeStartObject();
            json.writeNumberField("count", count);
            json.writeNumberField("dataCodewords", data);
            json.writeNumberField("eccCodewords", layout.eccPerBlock());
            json.writeNumberField("correctable", layout.correctable());
            json.writeEndObject();
        }
    }
}
