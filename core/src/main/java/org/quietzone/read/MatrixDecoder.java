package org.quietzone.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quietzone.codeword.BlockCorrector;
import org.quietzone.codeword.Correction;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.FormatMatch;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.MatrixReader;
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
 * first, mirrored on failure" would misread it.
 */
public final class MatrixDecoder {
    /** Format words that are tried for one matrix; further ones differ from what was seen in as many modules as chance. */
    private static final int MAX_FORMATS = 6;

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
        List<FormatMatch> matches = FormatInformation.nearest(
                possible, MatrixReader.formatWords(upright, shape), MatrixReader.mirroredFormatWords(upright, shape));
        MatrixOutcome first = new MatrixOutcome.Failed(
                RejectReason.FORMAT_INFORMATION,
                "No format information word differs from the symbol in three modules or fewer");
        int tried = 0;
        for (FormatMatch match : matches) {
            Version version = Version.ofSize(match.family(), matrix.size()).orElseThrow();
            if (match.microVersion().isPresent() && match.microVersion().get() != version) {
                continue;
            }
            MatrixOutcome outcome = decode(match.mirrored() ? upright.transposed() : upright, version, match, reversed);
            if (outcome instanceof MatrixOutcome.Decoded) {
                return outcome;
            }
            if (tried == 0) {
                first = outcome;
            }
            if (++tried == MAX_FORMATS) {
                break;
            }
        }
        return first;
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
