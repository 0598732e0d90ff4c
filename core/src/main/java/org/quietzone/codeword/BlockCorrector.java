package org.quietzone.codeword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quietzone.codeword.Correction.Corrected;
import org.quietzone.codeword.Correction.Uncorrectable;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;

/**
 * Corrects the codewords read from a symbol, block by block (ISO/IEC 18004:2024, 7.5.1 and Annex B).
 *
 * <p>A block with d error correction codewords, e erasures and t errors is corrected if e + 2 t is at most d - p, where p
 * codewords are kept against misdecodes in the smallest symbols; where p is not zero, e must also be below d / 2. Version
 * M1 has no correction: any error is only detected.
 */
public final class BlockCorrector {
    private final BlockLayout layout;
    private final byte[] codewords;
    private final boolean[] erased;
    private final int protection;
    private final byte[] remainder;

    private BlockCorrector(BlockLayout layout, byte[] codewords, boolean[] erased, int protection) {
        this.layout = layout;
        this.codewords = codewords;
        this.erased = erased;
        this.protection = protection;
        this.remainder = new byte[layout.eccPerBlock()];
    }

    /**
     * Corrects all blocks.
     *
     * <p>A block whose codewords agree is taken as it is, whatever its number of erasures. Bits that the symbol does not
     * show (half of one codeword of M1, M3 and Model 1) count as zero, and a correction that would set one is refused. One
     * exception is made for an encoder whose symbols are in use: it fills the half codeword of M3 with ones before it
     * computes the error correction codewords. Where nothing else is wrong, that is taken for what it is.
     * Remainder codewords of Model 1 are left as they were read.
     *
     * @param finalSequence codewords as read from the symbol, as many as the version has; not written to
     * @param erasures indices into {@code finalSequence} of codewords known to be doubtful, in any order, repeated or not;
     *     may be empty
     * @param misdecodeProtection whether p is kept as the standard says; without it p counts as zero, so that more symbols
     *     are read, and more of them wrongly
     * @throws IllegalArgumentException if the sequence does not have the version's length, or an erasure is outside it
     */
    public static Correction correct(
            BlockLayout layout, byte[] finalSequence, int[] erasures, boolean misdecodeProtection) {
        CodewordSequence.checkLength(layout, finalSequence);
        boolean[] erased = erasures.length == 0 ? new boolean[0] : new boolean[finalSequence.length];
        for (int index : erasures) {
            if (index < 0 || index >= finalSequence.length) {
                throw new IllegalArgumentException(
                        "Erasure " + index + " is outside the " + finalSequence.length + " codewords");
            }
            erased[index] = true;
        }
        return of(layout, finalSequence, erased, misdecodeProtection).correct();
    }

    /** The blocks of a copy of a sequence, whose bits that the symbol does not show are zero. */
    static BlockCorrector of(BlockLayout layout, byte[] finalSequence, boolean[] erased, boolean misdecodeProtection) {
        byte[] codewords = finalSequence.clone();
        hide(codewords, layout);
        int protection = misdecodeProtection ? layout.misdecodeProtection() : 0;
        return new BlockCorrector(layout, codewords, erased, protection);
    }

    /** Error correction codewords of each block that may be spent: d - p. */
    int available() {
        return layout.eccPerBlock() - protection;
    }

    private Correction correct() {
        ReedSolomon code = ReedSolomon.ofDegree(layout.eccPerBlock());
        BlockReport clean = report(0, 0);
        List<BlockReport> reports = new ArrayList<>(layout.blocks());
        for (int block = 0; block < layout.blocks(); block++) {
            boolean agrees = agrees(code, block);
            if (agrees && erased.length == 0) {
                reports.add(clean);
                continue;
            }
            int[] erasures = erasuresOf(block);
            if (agrees) {
                reports.add(report(0, erasures.length));
                continue;
            }
            int available = available();
            if (layout.level() == ErrorCorrection.DETECTION) {
                return new Uncorrectable(block, "The codewords do not agree, and this version only detects errors");
            }
            if (erasures.length > available || protection > 0 && 2 * erasures.length >= layout.eccPerBlock()) {
                return new Uncorrectable(
                        block,
                        erasures.length + " erasures are too many for " + layout.eccPerBlock()
                                + " error correction codewords");
            }
            int maxErrors = (available - erasures.length) / 2;
            ErrorLocator errors = new ErrorLocator(syndromes(), lengthOf(block));
            if (!errors.find(erasures, maxErrors) || !apply(errors, block)) {
                return new Uncorrectable(
                        block, "More than " + maxErrors + " errors beside " + erasures.length + " erasures");
            }
            reports.add(report(errors.count() - erasures.length, erasures.length));
        }
        return corrected(reports);
    }

    /** The result, when all blocks are free of errors. */
    Corrected corrected(List<BlockReport> reports) {
        return new Corrected(CodewordSequence.dataOf(layout, codewords), codewords, reports);
    }

    BlockReport report(int errors, int erasures) {
        return new BlockReport(errors, erasures, layout.eccPerBlock(), layout.misdecodeProtection());
    }

    /** Codewords of a block. */
    int lengthOf(int block) {
        return layout.dataCodewords(block) + layout.eccPerBlock();
    }

    /**
     * Leaves in {@link #remainder} the difference between the error correction codewords that the data would have and
     * those read. It is the remainder of the whole block, so it tells all about the errors in a fraction of the length.
     */
    boolean agrees(ReedSolomon code, int block) {
        code.remainder(codewords, layout, block, remainder, 0, 1);
        int step = layout.step();
        int at = layout.eccPosition(block, 0);
        int difference = 0;
        for (int j = 0; j < remainder.length; j++, at += step) {
            remainder[j] ^= codewords[at];
            difference |= remainder[j];
        }
        return difference == 0;
    }

    /** The values of the block's polynomial at the zeros of the generator: its remainder has the same ones. */
    int[] syndromes() {
        int[] syndromes = new int[remainder.length];
        // Horner's rule for all of them side by side: a step need not wait for the one before it.
        for (byte coefficient : remainder) {
            for (int i = 0; i < syndromes.length; i++) {
                syndromes[i] = GaloisField.timesPower(syndromes[i], i) ^ coefficient & 0xFF;
            }
        }
        return syndromes;
    }

    /** The locations of a block's erasures, as powers of x. */
    private int[] erasuresOf(int block) {
        if (erased.length == 0) {
            return new int[0];
        }
        int length = lengthOf(block);
        int[] locations = new int[length];
        int count = 0;
        for (int location = 0; location < length; location++) {
            if (erased[position(block, location)]) {
                locations[count++] = location;
            }
        }
        return Arrays.copyOf(locations, count);
    }

    /** Where in the final sequence the codeword for a power of x stands. */
    int position(int block, int location) {
        int ecc = layout.eccPerBlock();
        return location < ecc
                ? layout.eccPosition(block, ecc - 1 - location)
                : layout.dataPosition(block, lengthOf(block) - 1 - location);
    }

    /** Corrects a block; if a bit that the symbol does not show would be set, the block is left as it is. */
    private boolean apply(ErrorLocator errors, int block) {
        if (!keepsHiddenBits(errors, block)) {
            return false;
        }
        add(errors, block);
        hide(codewords, layout);
        return true;
    }

    /** Whether a correction leaves the bits zero that the symbol does not show. */
    boolean keepsHiddenBits(ErrorLocator errors, int block) {
        int hidden = hiddenBits(layout);
        if (hidden == 0) {
            return true;
        }
        int half = halfCodeword(layout);
        for (int i = 0; i < errors.count(); i++) {
            if ((errors.value(i) & hidden) != 0 && position(block, errors.location(i)) == half) {
                return isFilledWithOnes(errors.value(i)) && errors.count() == 1;
            }
        }
        return true;
    }

    /** By chance one block in 2^48 of M3-L looks so, and fewer of M3-M. */
    private boolean isFilledWithOnes(int error) {
        return layout.version().family() == Family.MICRO_QR && error == 0xFF;
    }

    /** Adds the errors found to a block. */
    void add(ErrorLocator errors, int block) {
        for (int i = 0; i < errors.count(); i++) {
            codewords[position(block, errors.location(i))] ^= (byte) errors.value(i);
        }
    }

    private static void hide(byte[] codewords, BlockLayout layout) {
        int hidden = hiddenBits(layout);
        if (hidden != 0) {
            codewords[halfCodeword(layout)] &= (byte) ~hidden;
        }
    }

    /** The bits of one codeword that the symbol does not show. */
    private static int hiddenBits(BlockLayout layout) {
        if (layout.version().family() == Family.MODEL_1) {
            return 0xF0;
        }
        return layout.dataBits() % 8 == 0 ? 0 : 0x0F;
    }

    /** Where the codeword with hidden bits stands: first in Model 1, last of the data in M1 and M3. */
    private static int halfCodeword(BlockLayout layout) {
        return layout.version().family() == Family.MODEL_1 ? 0 : layout.dataCodewords() - 1;
    }
}
