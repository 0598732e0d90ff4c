package org.quietzone.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.codeword.BlockCorrector;
import org.quietzone.codeword.Correction;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.FormatMatch;
import org.quietzone.codeword.SoftCorrector;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.message.Message;
import org.quietzone.message.MessageParser;
import org.quietzone.message.ParsedMessage;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Modules to message (ISO/IEC 18004:2024, 12 g and h): reflectance from the fixed patterns, format information, mask,
 * codewords, error correction, bit stream. Immutable and thread-safe.
 *
 * <p>The format information is matched against all families and both orientations at once, and the next best word is
 * tried when a word leads nowhere: a mirrored symbol can look like an ordinary one with three format errors, so "ordinary
 * first, mirrored on failure" would misread it. Words printed without their exclusive or are tried when nothing else leads
 * further, and only in symbols that are clean.
 */
public final class MatrixDecoder {
    /** Format words that are tried for one matrix; further ones differ from what was seen in as many modules as chance. */
    private static final int MAX_FORMATS = 6;

    /** As many of them are tried once more with confidences, which takes longer: those that are likely at all. */
    private static final int MAX_SOFT_FORMATS = 3;

    /** Words without their exclusive or that are tried at the very end: one word in both orientations, and its neighbour. */
    private static final int MAX_UNMASKED_FORMATS = 3;

    private static final int[] NO_ERASURES = {};

    private final Set<Family> families;
    private final CharsetAssumption charset;
    private final boolean misdecodeProtection;

    /**
     * A decoder.
     *
     * @param families the families that may come out
     * @param charset how bytes without an ECI are understood
     * @param misdecodeProtection whether small symbols keep the codewords that the standard reserves against misdecodes
     */
    public MatrixDecoder(Set<Family> families, CharsetAssumption charset, boolean misdecodeProtection) {
        this.families = Set.copyOf(families);
        this.charset = charset;
        this.misdecodeProtection = misdecodeProtection;
    }

    /** Decodes a matrix in any of its four forms: ordinary or mirrored, ordinary or reversed reflectance. */
    public MatrixOutcome decode(BitMatrix matrix) {
        return decode(matrix, Optional.empty());
    }

    /**
     * Decodes a matrix of which it may be known how sure each module is. What can be decoded without that knowledge is;
     * only then the least sure codewords are erased.
     *
     * @throws IllegalArgumentException if there are confidences for another number of modules
     */
    public MatrixOutcome decode(BitMatrix matrix, Optional<ModuleConfidence> confidence) {
        if (confidence.isPresent() && confidence.get().size() != matrix.size()) {
            throw new IllegalArgumentException(
                    "A matrix of " + matrix.size() + " modules a side cannot have " + confidence.get());
        }
        Set<Family> possible = EnumSet.noneOf(Family.class);
        for (Family family : families) {
            if (Version.ofSize(family, matrix.size()).isPresent()) {
                possible.add(family);
            }
        }
        if (possible.isEmpty()) {
            return new MatrixOutcome.Failed(
                    RejectReason.SIZE, "No version of the families asked for has " + matrix.size() + " modules a side");
        }
        boolean reversed = looksReversed(matrix, possible);
        BitMatrix upright = reversed ? matrix.inverted() : matrix;
        Family shape = possible.contains(Family.MICRO_QR) ? Family.MICRO_QR : Family.QR_CODE;
        List<FormatMatch> proper = new ArrayList<>();
        List<FormatMatch> unmasked = new ArrayList<>();
        for (FormatMatch match : FormatInformation.nearest(
                possible, MatrixReader.formatWords(upright, shape), MatrixReader.mirroredFormatWords(upright, shape))) {
            Version version = Version.ofSize(match.family(), matrix.size()).orElseThrow();
            if (match.microVersion().isEmpty() || match.microVersion().get() == version) {
                (match.unmasked() ? unmasked : proper).add(match);
            }
        }
        MatrixOutcome outcome = decode(upright, proper, MAX_FORMATS, reversed);
        if (outcome instanceof MatrixOutcome.Decoded) {
            return outcome;
        }
        if (confidence.isPresent()) {
            Optional<MatrixOutcome.Decoded> softly = decodeSoftly(upright, confidence.get(), proper, reversed);
            if (softly.isPresent()) {
                return softly.get();
            }
        }
        unmasked.removeIf(match -> !isPlain(upright, match));
        return decode(upright, unmasked, MAX_UNMASKED_FORMATS, reversed) instanceof MatrixOutcome.Decoded decoded
                ? decoded
                : outcome;
    }

    /** Tries format words, the likeliest first; a failure is that of the first. */
    private MatrixOutcome decode(BitMatrix upright, List<FormatMatch> matches, int most, boolean reversed) {
        MatrixOutcome first = new MatrixOutcome.Failed(
                RejectReason.FORMAT_INFORMATION,
                "No format information word differs from the symbol in three modules or fewer");
        for (int i = 0; i < Math.min(most, matches.size()); i++) {
            FormatMatch match = matches.get(i);
            Version version = Version.ofSize(match.family(), upright.size()).orElseThrow();
            MatrixOutcome outcome = decode(match.mirrored() ? upright.transposed() : upright, version, match, reversed);
            if (outcome instanceof MatrixOutcome.Decoded) {
                return outcome;
            }
            if (i == 0) {
                first = outcome;
            }
        }
        return first;
    }

    /** Tries the most likely format words again, now with confidences. */
    private Optional<MatrixOutcome.Decoded> decodeSoftly(
            BitMatrix upright, ModuleConfidence confidence, List<FormatMatch> matches, boolean reversed) {
        for (int i = 0; i < Math.min(MAX_SOFT_FORMATS, matches.size()); i++) {
            FormatMatch match = matches.get(i);
            Version version = Version.ofSize(match.family(), upright.size()).orElseThrow();
            BitMatrix matrix = match.mirrored() ? upright.transposed() : upright;
            BlockLayout layout = version.layout(match.level());
            byte[] raw = MatrixReader.codewords(matrix, layout, match.mask());
            byte[] sure =
                    MatrixReader.codewordConfidence(match.mirrored() ? confidence.transposed() : confidence, layout);
            Correction correction = SoftCorrector.correct(layout, raw, sure, misdecodeProtection);
            if (parsed(matrix, layout, match, reversed, raw, correction) instanceof MatrixOutcome.Decoded decoded) {
                return Optional.of(decoded);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a symbol is clean enough for a format word without its exclusive or: one wrong module in the word at most,
     * and one in twenty of the fixed modules. Few encoders forget it, and the words of QR Code and Model 1 with it leave
     * little room between them.
     */
    private static boolean isPlain(BitMatrix upright, FormatMatch match) {
        Version version = Version.ofSize(match.family(), upright.size()).orElseThrow();
        BitMatrix matrix = match.mirrored() ? upright.transposed() : upright;
        return match.distance() <= 1
                && 20 * FunctionPatterns.mismatches(matrix, version) <= FunctionPatterns.fixedModules(version);
    }

    /** More than half of the fixed modules have the wrong colour when dark and light are interchanged. */
    private static boolean looksReversed(BitMatrix matrix, Set<Family> possible) {
        Family family = possible.iterator().next();
        Version version = Version.ofSize(family, matrix.size()).orElseThrow();
        return 2 * FunctionPatterns.mismatches(matrix, version) > FunctionPatterns.fixedModules(version);
    }

    private MatrixOutcome decode(BitMatrix matrix, Version version, FormatMatch match, boolean reversed) {
        BlockLayout layout = version.layout(match.level());
        byte[] raw = MatrixReader.codewords(matrix, layout, match.mask());
        Correction correction = BlockCorrector.correct(layout, raw, NO_ERASURES, misdecodeProtection);
        return parsed(matrix, layout, match, reversed, raw, correction);
    }

    /** What the corrected codewords say, if they could be corrected. */
    private MatrixOutcome parsed(
            BitMatrix matrix,
            BlockLayout layout,
            FormatMatch match,
            boolean reversed,
            byte[] raw,
            Correction correction) {
        Version version = layout.version();
        if (correction instanceof Correction.Uncorrectable uncorrectable) {
            return new MatrixOutcome.Failed(
                    RejectReason.ERROR_CORRECTION,
                    "Block " + uncorrectable.block() + " of " + version + "-" + match.level() + ", mask " + match.mask()
                            + ": " + uncorrectable.reason());
        }
        Correction.Corrected corrected = (Correction.Corrected) correction;
        ParsedMessage parsed = MessageParser.parse(corrected.data(), layout, charset);
        if (parsed instanceof ParsedMessage.Malformed malformed) {
            return new MatrixOutcome.Failed(RejectReason.BIT_STREAM, malformed.reason());
        }
        return new MatrixOutcome.Decoded(
                version,
                match.level(),
                match.mask(),
                match.mirrored(),
                reversed,
                match.distance(),
                FunctionPatterns.mismatches(matrix, version),
                raw,
                corrected.codewords(),
                corrected.data(),
                corrected.blocks(),
                (Message) parsed);
    }
}
