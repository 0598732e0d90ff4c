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
