package org.quietzone.cli.batch;

import java.util.List;
import java.util.Optional;

/** Random serial numbers without repeats: one column {@code serial}. The same seed gives the same ones, in order. */
public final class RandomSource implements RowSource {
    private static final Columns COLUMNS = new Columns(List.of("serial"));

    private final SerialRange range;
    private final SerialPermutation permutation;
    private long next;

    /**
     * The numbers at the places of a range.
     *
     * @param range places from 1; another range of the same permutation has other numbers
     * @throws IllegalArgumentException if the permutation does not have so many
     */
    public RandomSource(SerialRange range, SerialPermutation permutation) {
        if (range.first() < 1) {
            throw new IllegalArgumentException("Random serial numbers are counted from 1, not from " + range.first());
        }
        if (range.last() > permutation.count()) {
            throw new IllegalArgumentException("There are only " + permutation.count()
                    + " serial numbers of this length, not " + range.last() + ": make them longer");
        }
        this.range = range;
        this.permutation = permutation;
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
        return Optional.of(Row.of(row, 0, List.of(permutation.get(next++ - 1))));
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
