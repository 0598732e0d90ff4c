package org.quietzone.render;

import java.io.ByteArrayOutputStream;

/** All rows of dots one after the other, each filled up to whole bytes with light. */
final class DotBytes {
    /** Printers take labels of some ten million dots; a wrong option shall not fill the memory. */
    private static final long MOST_DOTS = 400_000_000;

    private DotBytes() {}

    /**
     * Checks that a bitmap is of a size that can be meant.
     *
     * @throws IllegalArgumentException if it has too many dots
     */
    static DotRows checked(CellGrid cells) {
        long side = cells.modules().size() * (long) cells.layout().dotsPerModule();
        if (side * side > MOST_DOTS) {
            throw new IllegalArgumentException(
                    "A bitmap of " + side + " by " + side + " dots is too large: use at most "
                            + (int) (Math.sqrt(MOST_DOTS) / cells.modules().size()) + " dots a module");
        }
        return new DotRows(cells);
    }

    static byte[] of(DotRows rows, boolean setIsLight) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.stride() * rows.side());
        write(rows, setIsLight, out);
        return out.toByteArray();
    }

    /** @param setIsLight whether a set bit means light; else it means dark */
    static void write(DotRows rows, boolean setIsLight, ByteArrayOutputStream out) {
        byte[] row = new byte[rows.stride()];
        rows.forEach((bits, count) -> {
            for (int i = 0; i < row.length; i++) {
                row[i] = (byte) (setIsLight ? ~bits[i] : bits[i]);
            }
            for (int i = 0; i < count; i++) {
                out.writeBytes(row);
            }
        });
    }
}
