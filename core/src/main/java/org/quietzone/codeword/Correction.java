package org.quietzone.codeword;

import java.util.List;

/** What came of correcting the blocks of a symbol. */
public sealed interface Correction {
    /**
     * All blocks are free of errors now.
     *
     * @param data the data codewords in the order of the bit stream; not a copy
     * @param codewords the corrected final sequence; not a copy
     * @param blocks what each block took
     */
    record Corrected(byte[] data, byte[] codewords, List<BlockReport> blocks) implements Correction {
        /** Takes the list as it is at this moment. */
        public Corrected {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block has more errors than may be corrected.
     *
     * @param block the first such block, from 0
     * @param reason why, a sentence for a person
     */
    record Uncorrectable(int block, String reason) implements Correction {}
}
