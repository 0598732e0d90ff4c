package org.quietzone.message;

/** Packs bits into codewords, the most significant first, and hands each on as soon as it is full. */
final class BitWriter {
    private final CodewordSink sink;
    private long pending;
    private int pendingBits;
    private int codewords;

    BitWriter(CodewordSink sink) {
        this.sink = sink;
    }

    /** Appends the low {@code bits} bits (0 to 32) of a value that has no others. */
    void put(int value, int bits) {
        pending = pending << bits | value & 0xFFFF_FFFFL;
        pendingBits += bits;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            sink.put(codewords++, (int) (pending >>> pendingBits) & 0xFF);
        }
    }

    /**
     * Appends ASCII characters as bytes. Each completes one codeword, so the loop needs no more than two numbers.
     *
     * @return the index of the first character that is not ASCII, or {@code end}
     */
    int putAscii(String text, int start, int end) {
        int last = (int) pending;
        int next = codewords;
        int shift = pendingBits;
        int i = start;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                break;
            }
            last = last << 8 | c;
            sink.put(next++, last >>> shift & 0xFF);
        }
        pending = last;
        codewords = next;
        return i;
    }

    /** Appends zeros up to the end of a codeword. */
    void align() {
        if (pendingBits > 0) {
            put(0, 8 - pendingBits);
        }
    }

    /** The bits so far. */
    int bits() {
        return codewords * 8 + pendingBits;
    }

    /** The full codewords so far. */
    int codewords() {
        return codewords;
    }
}
