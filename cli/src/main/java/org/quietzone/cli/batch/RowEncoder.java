package org.quietzone.cli.batch;

/** Makes symbols of rows. For any number of threads. */
@FunctionalInterface
public interface RowEncoder {
    /** What becomes of a row. */
    sealed interface Outcome permits Good, Bad {}

    /**
     * A symbol.
     *
     * @param made the symbol and its picture
     */
    record Good(Made made) implements Outcome {}

    /**
     * No symbol.
     *
     * @param reason why, in a sentence
     */
    record Bad(String reason) implements Outcome {}

    /**
     * Makes a symbol.
     *
     * @param row a row without fault
     * @param text what the template made of it
     */
    Outcome encode(Row row, String text);
}
