package org.quietzone;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.matrix.MaskScore;
import org.quietzone.matrix.MatrixWriter;
import org.quietzone.message.Segment;
import org.quietzone.message.Segmentation;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** A symbol together with every choice that led to it. Immutable. */
public final class Encoding {
    private final Symbol symbol;
    private final List<Segment> segments;
    private final int bitsUsed;
    private final byte[] dataCodewords;
    private final List<MaskScore> maskScores;

    private Encoding(
            Symbol symbol, List<Segment> segments, int bitsUsed, byte[] dataCodewords, List<MaskScore> maskScores) {
        this.symbol = symbol;
        this.segments = segments;
        this.bitsUsed = bitsUsed;
        this.dataCodewords = dataCodewords;
        this.maskScores = maskScores;
    }

    static Encoding of(Symbol symbol, Segmentation segmentation) {
        Version version = symbol.version();
        ErrorCorrection level = symbol.level();
        BlockLayout layout = version.layout(level);
        byte[] codewords = symbol.codewords();
        return new Encoding(
                symbol,
                segmentation.segments(),
                segmentation.bits(),
                CodewordSequence.dataOf(layout, codewords),
                MatrixWriter.scores(
                        layout, codewords, FormatWords.of(version, level), FormatWords.versionWord(version)));
    }

    /** The symbol. */
    public Symbol symbol() {
        return symbol;
    }

    /** The segments of the bit stream, in order. */
    public List<Segment> segments() {
        return segments;
    }

    /** The bits of all segments, headers included, without terminator and padding. */
    public int bitsUsed() {
        return bitsUsed;
    }

    /** The bits that the version offers at the level that was reached. */
    public int bitsAvailable() {
        return layout().dataBits();
    }

    /** The bits that are left for terminator and padding. */
    public int bitsSpare() {
        return bitsAvailable() - bitsUsed;
    }

    /** The data codewords in the order of the bit stream, padding included; a copy. */
    public byte[] dataCodewords() {
        return dataCodewords.clone();
    }

    /** The blocks with their data and error correction codewords, before interleaving (7.5.2). */
    public List<Block> blocks() {
        BlockLayout layout = layout();
        byte[] codewords = symbol.codewords();
        List<Block> blocks = new ArrayList<>();
        for (int block = 0; block < layout.blocks(); block++) {
            byte[] data = new byte[layout.dataCodewords(block)];
            for (int i = 0; i < data.length; i++) {
                data[i] = codewords[layout.dataPosition(block, i)];
            }
            byte[] ecc = new byte[layout.eccPerBlock()];
            for (int j = 0; j < ecc.length; j++) {
                ecc[j] = codewords[layout.eccPosition(block, j)];
            }
            blocks.add(new Block(data, ecc));
        }
        return List.copyOf(blocks);
    }

    /** The scores of all masks, by mask pattern reference (7.8.3); a mask that was asked for need not be the best. */
    public List<MaskScore> maskScores() {
        return maskScores;
    }

    private BlockLayout layout() {
        return symbol.version().layout(symbol.level());
    }

    /** One block before interleaving. */
    public static final class Block {
        private final byte[] data;
        private final byte[] errorCorrection;

        private Block(byte[] data, byte[] errorCorrection) {
            this.data = data;
            this.errorCorrection = errorCorrection;
        }

        /** The data codewords; a copy. */
        public byte[] data() {
            return data.clone();
        }

        /** The error correction codewords; a copy. */
        public byte[] errorCorrection() {
            return errorCorrection.clone();
        }
    }
}
