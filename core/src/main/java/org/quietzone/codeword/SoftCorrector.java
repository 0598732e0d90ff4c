package org.quietzone.codeword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quietzone.codeword.Correction.Uncorrectable;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;

/**
 * Corrects codewords of which it is known how sure each one is: generalised minimum distance decoding (G. D. Forney, 1966)
 * on the blocks of ISO/IEC 18004:2024, 7.5.1.
 *
 * <p>A block that {@link BlockCorrector} corrects without erasures is corrected in the same way. Another one is tried with
 * its 2, 4, 6, ... least sure codewords erased, within the bounds of the standard (e + 2 t at most d - p; where p is not
 * zero, e below d / 2). Of the words of the code that come out, the one is taken whose distance is least when each codeword
 * that it changes counts with its confidence: this is the order of Forney's generalised distance, and like it depends on
 * no scale of confidences but a linear one.
 *
 * <p>Erasures near d let almost anything through. So a word is accepted only if a block of random codewords would hardly
 * ever be that close to a word, judged by how many of the erased codewords are changed and how many others. With this,
 * erasing adds less than 2^-32 to the part of random blocks that are accepted; in the small blocks of which more than
 * 2^-32 are accepted without erasures (1-L, 2-L, Micro QR Code but M4-Q), it doubles that part at most. M1, M2, M3-L and
 * M4-L gain nothing. Confidences that mean nothing cannot change that.
 *
 * <p>Codewords with confidence zero are those of which nothing is known, as where something lies upon the symbol. They are
 * no matter of order: before all others there is one trial with exactly them erased, as many as e + 2 t at most d - p
 * allows. In place of the bound e below d / 2, which only keeps erasures from proving themselves, stands the part of random
 * blocks that a pattern explains, 2^-32 at most.
 *
 * <p>A block costs {@value #MAX_TRIALS} trials at most, and that one.
 */
public final class SoftCorrector {
    /*
     * An even number of erasures costs half as many errors, an odd one wastes half an error: e + 2 t <= d - p, and d - p
     * is even. So trials go by steps of two, but for a last odd one where e must stay below d / 2.
     */
    private static final int STEP = 2;

    /** Enough for steps of two up to d = 30; only blocks of Model 1 are larger, and take larger steps. */
    static final int MAX_TRIALS = 15;

    private static final int[] NO_ERASURES = {};

    private final BlockLayout layout;
    private final BlockCorrector blocks;
    private final byte[] confidences;
    private final double looseness;

    private SoftCorrector(BlockLayout layout, BlockCorrector blocks, byte[] confidences, double looseness) {
        this.layout = layout;
        this.blocks = blocks;
        this.confidences = confidences;
        this.looseness = looseness;
    }

    /**
     * Corrects all blocks. In the reports, erasures are the codewords that were erased in the trial that was taken, whether
     * they were right or not, and errors the other codewords that it changed.
     *
     * @param finalSequence codewords as read from the symbol, as many as the version has; not written to
     * @param confidences how sure each of them is, 1 to 255, or 0 if nothing is known of it; not written to
     * @param misdecodeProtection as for {@link BlockCorrector#correct}
     * @throws IllegalArgumentException if one of the arrays does not have the version's length
     */
    public static Correction correct(
            BlockLayout layout, byte[] finalSequence, byte[] confidences, boolean misdecodeProtection) {
        return correct(layout, finalSequence, confidences, misdecodeProtection, 0);
    }

    /** The same with a {@link ChanceRule} that may be too loose. */
    static Correction correct(
            BlockLayout layout,
            byte[] finalSequence,
            byte[] confidences,
            boolean misdecodeProtection,
            double looseness) {
        CodewordSequence.checkLength(layout, finalSequence);
        if (confidences.length != finalSequence.length) {
            throw new IllegalArgumentException(
                    finalSequence.length + " codewords cannot have " + confidences.length + " confidences");
        }
        BlockCorrector blocks = BlockCorrector.of(layout, finalSequence, new boolean[0], misdecodeProtection);
        return new SoftCorrector(layout, blocks, confidences, looseness).correct();
    }

    private Correction correct() {
        ReedSolomon code = ReedSolomon.ofDegree(layout.eccPerBlock());
        BlockReport clean = blocks.report(0, 0);
        List<BlockReport> reports = new ArrayList<>(layout.blocks());
        for (int block = 0; block < layout.blocks(); block++) {
            if (blocks.agrees(code, block)) {
                reports.add(clean);
                continue;
            }
            if (layout.level() == ErrorCorrection.DETECTION) {
                return new Uncorrectable(block, "The codewords do not agree, and this version only detects errors");
            }
            Optional<Candidate> nearest = nearest(block);
            if (nearest.isEmpty()) {
                return new Uncorrectable(
                        block,
                        "More than " + blocks.available() / 2
                                + " errors, and no number of erasures leads to a word that is sure enough");
            }
            Candidate candidate = nearest.get();
            blocks.add(candidate.errors, block);
            reports.add(blocks.report(candidate.errors.count() - candidate.erasures, candidate.erasures));
        }
        return blocks.corrected(reports);
    }

    /**
     * A word of the code near to a block.
     *
     * @param errors how it differs from the block
     * @param erasures how many codewords were erased to find it
     * @param distance the sum of the confidences of the codewords that it changes
     */
    private record Candidate(ErrorLocator errors, int erasures, int distance) {}

    /** The accepted word of least distance; without erasures, if there is one. */
    private Optional<Candidate> nearest(int block) {
        int[] syndromes = blocks.syndromes();
        int length = blocks.lengthOf(block);
        int available = blocks.available();
        ErrorLocator hard = new ErrorLocator(syndromes, length);
        if (hard.find(NO_ERASURES, available / 2) && blocks.keepsHiddenBits(hard, block)) {
            return Optional.of(new Candidate(hard, 0, 0));
        }
        int ecc = layout.eccPerBlock();
        ChanceRule chance = new ChanceRule(length, ecc, available / 2, looseness);
        int[] order = leastSureFirst(block, length);
        Optional<Candidate> best = withoutUnknown(syndromes, block, order, chance);
        if (best.isPresent()) {
            return best;
        }
        for (int count : trials(ecc, available)) {
            ErrorLocator errors = new ErrorLocator(syndromes, length);
            if (!errors.find(locations(order, count), (available - count) / 2)) {
                continue;
            }
            Optional<Candidate> found = judged(errors, block, order, count, chance);
            if (found.isPresent() && (best.isEmpty() || found.get().distance < best.get().distance)) {
                best = found;
                if (isNearest(found.get(), order)) {
                    break;
                }
            }
        }
        return best;
    }

    /** The word that is left when exactly the codewords of confidence zero are erased. */
    private Optional<Candidate> withoutUnknown(int[] syndromes, int block, int[] order, ChanceRule chance) {
        int unknown = 0;
        while (unknown < order.length && order[unknown] >> 8 == 0) {
            unknown++;
        }
        int available = blocks.available();
        if (unknown == 0 || unknown > available) {
            return Optional.empty();
        }
        ErrorLocator errors = new ErrorLocator(syndromes, order.length);
        return errors.find(locations(order, unknown), (available - unknown) / 2)
                ? judged(errors, block, order, unknown, chance.ofUnknown())
                : Optional.empty();
    }

    /** The numbers of erasures to try, besides none. */
    static int[] trials(int ecc, int available) {
        int most = available < ecc ? Math.min(available, (ecc - 1) / 2) : available;
        int step = STEP * ((most + STEP * MAX_TRIALS - 1) / (STEP * MAX_TRIALS));
        int[] trials = new int[most == 0 ? 0 : (most + step - 1) / step];
        for (int i = 0; i < trials.length; i++) {
            trials[i] = Math.min((i + 1) * step, most);
        }
        return trials;
    }

    /** A block's codewords in the order in which they are erased: confidence times 256, plus location. */
    private int[] leastSureFirst(int block, int length) {
        int[] order = new int[length];
        for (int location = 0; location < length; location++) {
            order[location] = (confidences[blocks.position(block, location)] & 0xFF) << 8 | location;
        }
        Arrays.sort(order);
        return order;
    }

    private static int[] locations(int[] order, int count) {
        int[] locations = new int[count];
        for (int i = 0; i < count; i++) {
            locations[i] = order[i] & 0xFF;
        }
        return locations;
    }

    private Optional<Candidate> judged(ErrorLocator errors, int block, int[] order, int erasures, ChanceRule chance) {
        int changed = 0;
        int distance = 0;
        for (int i = 0; i < errors.count(); i++) {
            if (errors.value(i) != 0) {
                changed++;
                distance += confidences[blocks.position(block, errors.location(i))] & 0xFF;
            }
        }
        int others = errors.count() - erasures;
        if (!chance.accepts(erasures, changed - others, others) || !blocks.keepsHiddenBits(errors, block)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(errors, erasures, distance));
    }

    /**
     * Whether no other word can be as near: it differs from this one in d + 1 codewords at least, so that it changes d + 1
     * less those changed here among the codewords that are not changed here, at best the least sure of them.
     */
    private boolean isNearest(Candidate candidate, int[] order) {
        boolean[] changed = new boolean[order.length];
        int others = layout.eccPerBlock() + 1;
        for (int i = 0; i < candidate.errors.count(); i++) {
            if (candidate.errors.value(i) != 0) {
                changed[candidate.errors.location(i)] = true;
                others--;
            }
        }
        int bound = 0;
        for (int i = 0; i < order.length && others > 0; i++) {
            if (!changed[order[i] & 0xFF]) {
                bound += order[i] >> 8;
                others--;
            }
        }
        return candidate.distance < bound;
    }
}
