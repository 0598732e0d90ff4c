package org.quietzone.cli.batch;

import java.util.List;
import java.util.Optional;

/** Serial numbers that count: one column {@code serial}, as wide as the first number is written. */
public final class SerialSource implements RowSource {
    private static final Columns COLUMNS = new Columns(List.of("serial"));

    private final SerialRange range;
    private long next;

    /** The numbers of a range, in order. */
    public SerialSource(SerialRange range) {
        this.range = range;
        next = range.first();
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Optional<Row> next() {
        if (next > range.last()) {
            return Optional.empty();
        }
        long row = next - range.first() + 1;
        return Optional.of(Row.of(row, 0, List.of(range.written(next++))));
    }

    @Override
    public double share() {
        return (next - range.first()) / (double) range.count();
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
