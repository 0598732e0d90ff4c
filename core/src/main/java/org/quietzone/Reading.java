package org.quietzone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.charset.Interpretation;
import org.quietzone.codeword.BlockReport;
import org.quietzone.image.Quad;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Message;
import org.quietzone.message.Segment;
import org.quietzone.message.StructuredAppend;
import org.quietzone.read.MatrixOutcome;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** A symbol that was read: its content, how it was encoded, and how good it was. Immutable. */
public final class Reading implements Decoding {
    private final MatrixOutcome.Decoded decoded;
    private final Optional<Capture> capture;

    Reading(MatrixOutcome.Decoded decoded, Optional<Capture> capture) {
        this.decoded = decoded;
        this.capture = capture;
    }

    /**
     * The content as text. Bytes that no character set explains are U+FFFD; {@link #bytes()} has them exactly. A separator
     * of an FNC1 mode is U+001D.
     */
    public String text() {
        return message().text();
    }

    /** The content as bytes: ASCII, the bytes of byte mode, Shift JIS or GB 2312 pairs; a copy. */
    public byte[] bytes() {
        return message().bytes();
    }

    /**
     * What a reader transmits in the ECI protocol (14.3): as {@link #text()}, and where an ECI is present each ECI as an
     * escape {@code \nnnnnn} and backslashes doubled.
     */
    public String transmittedText() {
        return message().transmittedText();
    }

    /** {@link #transmittedText()} as the bytes that go over the wire; a copy. */
    public byte[] transmittedBytes() {
        return message().transmittedBytes();
    }

    /** The symbology identifier (14.2): {@code ]Q0} to {@code ]Q6}. */
    public String symbologyIdentifier() {
        return message().symbologyIdentifier();
    }

    /** The content, in the form that structured append merging takes. */
    public Message message() {
        return decoded.message();
    }

    /** The segments of the bit stream, in order. */
    public List<Segment> segments() {
        return message().segments();
    }

    /** Other ways to understand bytes that no ECI explains, best first; empty where nothing was guessed. */
    public List<Interpretation> alternatives() {
        return message().alternatives();
    }

    /** The FNC1 mode. */
    public Fnc1 fnc1() {
        return message().fnc1();
    }

    /** The place in a structured append message. */
    public Optional<StructuredAppend> structuredAppend() {
        return message().structuredAppend();
    }

    /** The family. */
    public Family family() {
        return decoded.version().family();
    }

    /** The version. */
    public Version version() {
        return decoded.version();
    }

    /** The error correction level. */
    public ErrorCorrection level() {
        return decoded.level();
    }

    /** The mask pattern reference: 0 to 7, Micro QR Code 0 to 3. */
    public int mask() {
        return decoded.mask();
    }

    /** Whether the symbol was a mirror image. */
    public boolean mirrored() {
        return decoded.mirrored();
    }

    /** Whether dark and light were interchanged. */
    public boolean reversed() {
        return decoded.reversed();
    }

    /** The final codeword sequence as the symbol showed it, before correction; a copy. */
    public byte[] rawCodewords() {
        return decoded.rawCodewords().clone();
    }

    /** The final codeword sequence after correction; a copy. */
    public byte[] codewords() {
        return decoded.codewords().clone();
    }

    /** The data codewords in the order of the bit stream, after correction; a copy. */
    public byte[] dataCodewords() {
        return decoded.dataCodewords().clone();
    }

    /** What was corrected, block by block. */
    public List<Block> blocks() {
        return decoded.blocks().stream().map(Block::of).toList();
    }

    /** Codewords that were wrong and not known to be doubtful, in all blocks. */
    public int errorsCorrected() {
        return decoded.blocks().stream().mapToInt(BlockReport::errors).sum();
    }

    /** Codewords that were known to be doubtful and restored, in all blocks. */
    public int erasures() {
        return decoded.blocks().stream().mapToInt(BlockReport::erasures).sum();
    }

    /** The unused share of error correction in the worst block, 0 to 1 (ISO/IEC 15415, 7.8.8). */
    public double unusedErrorCorrection() {
        return decoded.blocks().stream()
                .mapToDouble(BlockReport::unusedErrorCorrection)
                .min()
                .orElse(1);
    }

    /** Wrong modules of the better copy of the format information, 0 to 3. */
    public int formatErrors() {
        return decoded.formatErrors();
    }

    /** Modules of finder, separator, timing and alignment patterns that had the wrong colour. */
    public int fixedPatternErrors() {
        return decoded.fixedPatternErrors();
    }

    /**
     * The outer corners of the symbol in the image: upper left, upper right, lower right, lower left as the symbol is read,
     * in pixels. Empty where no image was read.
     */
    public Optional<Quad> corners() {
        return geometry().map(SymbolGeometry::corners);
    }

    /** Where its modules and patterns lie in the image. Empty where no image was read. */
    public Optional<SymbolGeometry> geometry() {
        return capture.map(Capture::geometry);
    }

    /** The strategy that found it in the image, a few words such as {@code photo at half size}. */
    public Optional<String> strategy() {
        return capture.map(Capture::strategy);
    }

    /**
     * How far its light and dark modules are apart in the luma of the image: the difference of their mean grey values as a
     * share of the scale, 0 to 1. Empty where no image was read.
     */
    public OptionalDouble contrast() {
        return capture.isPresent() ? OptionalDouble.of(capture.get().contrast()) : OptionalDouble.empty();
    }

    /** Milliseconds from the beginning of the call until it had been read. Empty where no image was read. */
    public OptionalDouble milliseconds() {
        return capture.isPresent() ? OptionalDouble.of(capture.get().milliseconds()) : OptionalDouble.empty();
    }

    /** For example {@code QR Code 4-M, mask 3: "HELLO"}. */
    @Override
    public String toString() {
        return family().label() + " " + version() + "-" + level() + ", mask " + mask() + ": \"" + text() + "\"";
    }

    /**
     * What error correction did in one block.
     *
     * @param errors codewords that were wrong and not known to be doubtful
     * @param erasures codewords that were known to be doubtful
     * @param eccCodewords error correction codewords of the block
     * @param unusedErrorCorrection unused share of the correction, 0 to 1
     */
    public record Block(int errors, int erasures, int eccCodewords, double unusedErrorCorrection) {
        private static Block of(BlockReport report) {
            return new Block(report.errors(), report.erasures(), report.eccCodewords(), report.unusedErrorCorrection());
        }
    }
}
