package org.quietzone.matrix;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * The placement of QR Code and Micro QR Code (ISO/IEC 18004:2024, 7.7.3): bits go to the free modules of two columns at a
 * time, from right to left, upwards and downwards in turn, in each row the right module first.
 */
final class ZigzagPlacement implements Placement {
    /*
     * A path of single modules would be a table of up to 29648 places, and a memory access for each bit. But almost all
     * of the path consists of stretches of rows where both modules of the pair of columns are free, or one of them
     * throughout. A run describes such a stretch, and two bits at a time go from the bit stream to a row: because the
     * right module comes first, and a later column is a more significant bit of the long, the two bits keep their order.
     *
     * A run in one int: first row, number of rows, column of its right module (8 bits each), kind, direction.
     */
    private static final int ROWS_SHIFT = 8;
    private static final int COLUMN_SHIFT = 16;
    private static final int KIND_SHIFT = 24;
    private static final int UP = 1 << 26;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** One module a row. */
    private static final int SINGLE = 1;
    /** Two modules a row, in the same long. */
    private static final int PAIR = 2;
    /** Two modules a row, but a new long begins between them. */
    private static final int SPLIT = 3;

    /** Rows of a pair that one window surely holds: it has at least 57 bits. */
    private static final int WINDOW_ROWS = 28;

    private final int size;
    private final int stride;
    private final int[] runs;

    /** @param data the free modules, in rows of longs */
    ZigzagPlacement(Version version, long[] data) {
        this.size = version.size();
        this.stride = BitMatrix.wordsPerRow(size);
        int[] found = new int[size * size];
        int count = 0;
        boolean up = true;
        for (int right = size - 1; right > 0; right -= 2) {
            if (right == 6 && version.family() == Family.QR_CODE) {
                right = 5; // Column 6 holds the timing pattern and belongs to no pair.
            }
            int before = 0;
            for (int i = 0; i < size; i++) {
                int row = up ? size - 1 - i : i;
                int kind = runAt(data, row, right);
                if (kind != 0 && kind == before) {
                    found[count - 1] += 1 << ROWS_SHIFT;
                } else if (kind != 0) {
                    found[count++] = kind | (up ? UP : 0) | 1 << ROWS_SHIFT | row;
                }
                before = kind;
            }
            up = !up;
        }
        this.runs = Arrays.copyOf(found, count);
    }

    /** Kind and column of the free modules of a row in a pair of columns. */
    private int runAt(long[] data, int row, int right) {
        boolean rightFree = free(data, row, right);
        boolean leftFree = free(data, row, right - 1);
        if (rightFree && leftFree) {
            return ((right & 63) == 0 ? SPLIT : PAIR) << KIND_SHIFT | right << COLUMN_SHIFT;
        }
        if (rightFree || leftFree) {
            return SINGLE << KIND_SHIFT | (rightFree ? right : right - 1) << COLUMN_SHIFT;
        }
        return 0;
    }

    private boolean free(long[] data, int row, int column) {
        return (data[row * stride + (column >> 6)] >>> column & 1) != 0;
    }

    @Override
    public void draw(byte[] codewords, int halfCodeword, long[] words) {
        byte[] stream = halfCodeword < 0 ? codewords : joined(codewords, halfCodeword);
        int bit = 0;
        for (int run : runs) {
            int column = run >>> COLUMN_SHIFT & 0xFF;
            int kind = run >>> KIND_SHIFT & 3;
            int step = (run & UP) != 0 ? -stride : stride;
            int at = (run & 0xFF) * stride + (column >> 6);
            for (int left = run >>> ROWS_SHIFT & 0xFF; left > 0; left -= WINDOW_ROWS) {
                int rows = Math.min(left, WINDOW_ROWS);
                long window = window(stream, bit);
                switch (kind) {
                    case SINGLE -> {
                        for (int i = 0; i < rows; i++, at += step, window <<= 1) {
                            words[at] |= (window >>> 63) << column;
                        }
                        bit += rows;
                    }
                    case PAIR -> {
                        int shift = column - 1;
                        for (int i = 0; i < rows; i++, at += step, window <<= 2) {
                            words[at] |= (window >>> 62) << shift;
                        }
                        bit += 2 * rows;
                    }
                    default -> {
                        for (int i = 0; i < rows; i++, at += step, window <<= 2) {
                            words[at] |= window >>> 63;
                            words[at - 1] |= window << 1 & Long.MIN_VALUE;
                        }
                        bit += 2 * rows;
                    }
                }
            }
        }
    }

    /** At least 57 bits of a stream, the first one most significant; beyond the end there are zeros. */
    private static long window(byte[] stream, int bit) {
        int at = bit >> 3;
        if (at + 8 <= stream.length) {
            return (long) EIGHT_BYTES.get(stream, at) << (bit & 7);
        }
        long window = 0;
        for (int i = 0; i < 8; i++) {
            window = window << 8 | (at + i < stream.length ? stream[at + i] & 0xFF : 0);
        }
        return window << (bit & 7);
    }

    @Override
    public void collect(long[] words, int halfCodeword, byte[] codewords) {
        // Bits that wait for the rest of their codeword are the low ones of "waiting": at most 7, and then 56 at a
        // time.
        long waiting = 0;
        int bits = 0;
        int next = 0;
        for (int run : runs) {
            int column = run >>> COLUMN_SHIFT & 0xFF;
            int kind = run >>> KIND_SHIFT & 3;
            int step = (run & UP) != 0 ? -stride : stride;
            int at = (run & 0xFF) * stride + (column >> 6);
            for (int left = run >>> ROWS_SHIFT & 0xFF; left > 0; left -= WINDOW_ROWS) {
                int rows = Math.min(left, WINDOW_ROWS);
                bits += kind == SINGLE ? rows : 2 * rows;
                switch (kind) {
                    case SINGLE -> {
                        for (int i = 0; i < rows; i++, at += step) {
                            waiting = waiting << 1 | words[at] >>> column & 1;
                        }
                    }
                    case PAIR -> {
                        int shift = column - 1;
                        for (int i = 0; i < rows; i++, at += step) {
                            waiting = waiting << 2 | words[at] >>> shift & 3;
                        }
                    }
                    default -> {
                        for (int i = 0; i < rows; i++, at += step) {
                            waiting = waiting << 2 | (words[at] & 1) << 1 | words[at - 1] >>> 63;
                        }
                    }
                }
                if (next + 8 <= codewords.length) {
                    // Writes more than is there yet; the rest comes again with the next bits.
                    EIGHT_BYTES.set(codewords, next, waiting << (64 - bits));
                    next += bits >> 3;
                    bits &= 7;
                } else {
                    // Remainder bits find no place at the end.
                    for (; bits >= 8 && next < codewords.length; bits -= 8) {
                        codewords[next++] = (byte) (waiting >>> (bits - 8));
                    }
                }
            }
        }
        if (halfCodeword >= 0) {
            codewords[next] = (byte) (waiting << 4);
            split(codewords, halfCodeword);
        }
    }

    @Override
    public void least(byte[] modules, int halfCodeword, byte[] codewords) {
        int end = 8 * codewords.length;
        // The half codeword takes eight places in the sequence, but the bits behind it follow its first four.
        int halfEnd = halfCodeword < 0 ? end : 8 * halfCodeword + 4;
        int bit = 0;
        for (int run : runs) {
            int column = run >>> COLUMN_SHIFT & 0xFF;
            int step = (run & UP) != 0 ? -size : size;
            int at = (run & 0xFF) * size + column;
            int width = (run >>> KIND_SHIFT & 3) == SINGLE ? 1 : 2;
            for (int left = run >>> ROWS_SHIFT & 0xFF; left > 0; left--, at += step) {
                // The right module first; remainder bits belong to no codeword.
                for (int i = 0; i < width && bit < end; i++, bit++) {
                    if (bit == halfEnd) {
                        bit += 4;
                    }
                    int to = bit >> 3;
                    codewords[to] = (byte) Math.min(codewords[to] & 0xFF, modules[at - i] & 0xFF);
                }
            }
        }
    }

    /** The stream of all bits that are drawn: without the low nibble of one codeword. */
    private static byte[] joined(byte[] codewords, int half) {
        byte[] stream = codewords.clone();
        for (int i = half; i < stream.length; i++) {
            int next = i + 1 < stream.length ? codewords[i + 1] : 0;
            int high = i == half ? codewords[i] & 0xF0 : codewords[i] << 4;
            stream[i] = (byte) (high | (next & 0xF0) >> 4);
        }
        return stream;
    }

    /** The inverse of {@link #joined}, in place. */
    private static void split(byte[] stream, int half) {
        for (int i = stream.length - 1; i > half; i--) {
            stream[i] = (byte) (stream[i - 1] << 4 | (stream[i] & 0xF0) >> 4);
        }
        stream[half] &= (byte) 0xF0;
    }
}
