package org.quietzone.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.csv.CSVFormat;
import org.quietzone.Symbol;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;

/** What stands in the lines of a file of symbols: number of the row, content, family, version, level, mask, picture. */
public final class LineForm {
    /** How lines are written. */
    public enum Kind {
        /** A JSON object. */
        JSON,
        /** Values separated by commas (RFC 4180, but for line feeds as line ends); the first line names the columns. */
        CSV
    }

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final JsonFactory json = JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final Kind kind;
    private final String format;
    private final boolean binary;

    /**
     * A form.
     *
     * @param format the name of the picture's format, and of the column in which it stands
     * @param binary whether the picture is no text, and stands in base64
     */
    public LineForm(Kind kind, String format, boolean binary) {
        this.kind = kind;
        this.format = format;
        this.binary = binary;
    }

    /** What stands before all lines. */
    byte[] head() {
        return (kind == Kind.CSV
                        ? CSV.format("row", "content", "family", "version", "level", "mask", format) + "\n"
                        : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the line of a symbol. */
    void write(Row row, Made made, OutputStream out) throws IOException {
        switch (kind) {
            case JSON -> json(row, made, out);
            case CSV -> csv(row, made, out);
        }
    }

    private void json(Row row, Made made, OutputStream out) throws IOException {
        Symbol symbol = made.symbol();
        try (JsonGenerator line = json.createGenerator(out)) {
            line.writeStartObject();
            line.writeNumberField("row", row.number());
            line.writeStringField("content", made.content());
            line.writeStringField("family", family(symbol.version().family()));
            line.writeStringField("version", symbol.version().toString());
            line.writeStringField("level", level(symbol.level()));
            line.writeNumberField("mask", symbol.mask());
            line.writeFieldName(format);
            if (binary) {
                line.writeBinary(made.file());
            } else {
                line.writeUTF8String(made.file(), 0, made.file().length);
            }
            line.writeEndObject();
        }
        out.write('\n');
    }

    private void csv(Row row, Made made, OutputStream out) throws IOException {
        Symbol symbol = made.symbol();
        String picture = binary
                ? Base64.getEncoder().encodeToString(made.file())
                : new String(made.file(), StandardCharsets.UTF_8);
        StringBuilder line = new StringBuilder(picture.length() + 256);
        CSV.printRecord(
                line,
                row.number(),
                made.content(),
                family(symbol.version().family()),
                symbol.version().toString(),
                level(symbol.level()),
                symbol.mask(),
                picture);
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String family(Family family) {
        return switch (family) {
            case QR_CODE -> "qr";
            case MICRO_QR -> "micro";
            case MODEL_1 -> "model1";
        };
    }

    private static String level(ErrorCorrection level) {
        return level == ErrorCorrection.DETECTION ? "detection" : level.name();
    }
}
