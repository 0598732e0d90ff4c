package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.quietzone.Encoding;
import org.quietzone.Symbol;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MaskScore;
import org.quietzone.proof.BlockBudget;
import org.quietzone.proof.CodewordBudget;

/** The JSON of a symbol, and of how it came about: what {@code qz encode --json} prints. */
final class EncodingJson {
    private EncodingJson() {}

    /** A symbol, and the GS1 message in it, as a line. */
    static String line(Symbol symbol, Optional<Gs1Content> gs1) {
        return Json.line(json -> {
            json.writeStartObject();
            writeSymbol(json, symbol, gs1);
            json.writeEndObject();
        });
    }

    /** A symbol with all choices as a line. */
    static String line(Encoding encoding, Optional<Gs1Content> gs1, Optional<CodewordBudget> picture) {
        return Json.line(json -> {
            json.writeStartObject();
            writeSymbol(json, encoding.symbol(), gs1);
            writeChoices(json, encoding);
            writeBudget(json, encoding, picture);
            json.writeEndObject();
        });
    }

    private static void writeSymbol(JsonGenerator json, Symbol symbol, Optional<Gs1Content> gs1) throws IOException {
        json.writeStringField("version", symbol.version().toString());
        json.writeStringField("family", Names.of(symbol.version().family()));
        json.writeStringField("level", Names.of(symbol.level()));
        json.writeNumberField("mask", symbol.mask());
        json.writeNumberField("size", symbol.size());
        json.writeNumberField("quietZone", symbol.quietZone());
        json.writeBooleanField("mirrored", symbol.mirrored());
        json.writeBooleanField("reversed", symbol.reversed());
        if (symbol.structuredAppend().isPresent()) {
            json.writeFieldName("structuredAppend");
            SegmentJson.write(json, symbol.structuredAppend().get());
        }
        if (gs1.isPresent()) {
            gs1.get().write(json);
        }
        json.writeArrayFieldStart("modules");
        BitMatrix modules = symbol.modules();
        for (int row = 0; row < modules.size(); row++) {
            json.writeString(row(modules, row));
        }
        json.writeEndArray();
    }

    private static String row(BitMatrix modules, int row) {
        StringBuilder text = new StringBuilder(modules.size());
        for (int column = 0; column < modules.size(); column++) {
            text.append(modules.get(row, column) ? '1' : '0');
        }
        return text.toString();
    }

    private static void writeChoices(JsonGenerator json, Encoding encoding) throws IOException {
        json.writeNumberField("bitsUsed", encoding.bitsUsed());
        json.writeNumberField("bitsAvailable", encoding.bitsAvailable());
        json.writeNumberField("bitsSpare", encoding.bitsSpare());
        json.writeFieldName("segments");
        SegmentJson.write(json, encoding.segments());
        json.writeBinaryField("dataCodewords", encoding.dataCodewords());
        json.writeArrayFieldStart("blocks");
        for (Encoding.Block block : encoding.blocks()) {
            json.writeStartObject();
            json.writeBinaryField("data", block.data());
            json.writeBinaryField("errorCorrection", block.errorCorrection());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBinaryField("codewords", encoding.symbol().codewords());
        json.writeArrayFieldStart("maskScores");
        for (MaskScore score : encoding.maskScores()) {
            writeScore(json, score);
        }
        json.writeEndArray();
    }

    private static void writeBudget(JsonGenerator json, Encoding encoding, Optional<CodewordBudget> picture)
            throws IOException {
        Symbol symbol = encoding.symbol();
        json.writeArrayFieldStart("budget");
        for (int i = 0; i < encoding.blocks().size(); i++) {
            json.writeStartObject();
            json.writeNumberField(
                    "correctable", symbol.version().layout(symbol.level()).correctable());
            if (picture.isPresent()) {
                BlockBudget cost = picture.get().blocks().get(i);
                json.writeNumberField("covered", cost.covered());
                json.writeNumberField("reserved", cost.reserved());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeScore(JsonGenerator json, MaskScore score) throws IOException {
        json.writeStartObject();
        json.writeNumberField("mask", score.mask());
        json.writeNumberField("total", score.total());
        if (score instanceof MaskScore.Penalty penalty) {
            json.writeNumberField("rule1", penalty.rule1());
            json.writeNumberField("rule2", penalty.rule2());
            json.writeNumberField("rule3", penalty.rule3());
            json.writeNumberField("rule4", penalty.rule4());
        } else if (score instanceof MaskScore.Edges edges) {
            json.writeNumberField("sum1", edges.sum1());
            json.writeNumberField("sum2", edges.sum2());
        }
        json.writeEndObject();
    }
}
