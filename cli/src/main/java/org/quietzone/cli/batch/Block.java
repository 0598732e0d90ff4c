package org.quietzone.cli.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of some rows that follow each other: made by one thread, then handed to another. */
final class Block {
    /** The bytes of all good rows. */
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    /** The rows, in order. */
    final List<Item> items = new ArrayList<>();

    /**
     * A row.
     *
     * @param fault why there is no symbol
     * @param name the name of its file; empty where none is needed or it cannot be told
     * @param start where its bytes begin in those of the block
     * @param end where they end
     */
    record Item(Row row, Optional<String> fault, String name, int start, int end) {}
}
