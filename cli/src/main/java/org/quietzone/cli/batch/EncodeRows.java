package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Makes a symbol of every row.
 *
 * @param template what a symbol says
 * @param encoder makes the symbols
 * @param output knows their form
 */
public record EncodeRows(Template template, RowEncoder encoder, Output output) implements RowWork {
    @Override
    public Optional<String> run(Row row, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Optional<String> fault = template.fill(row, text);
        if (fault.isPresent()) {
            return fault;
        }
        RowEncoder.Outcome outcome = encoder.encode(row, text.toString());
        if (outcome instanceof RowEncoder.Good good) {
            output.encode(row, good.made(), out);
            return Optional.empty();
        }
        return Optional.of(((RowEncoder.Bad) outcome).reason());
    }
}
