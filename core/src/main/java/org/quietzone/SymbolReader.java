package org.quietzone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.read.ImageDecoder;
import org.quietzone.read.MatrixDecoder;
import org.quietzone.read.MatrixOutcome;
import org.quietzone.spec.Family;

/**
 * Finds and decodes symbols: by the reference decode algorithm (ISO/IEC 18004:2024, 12), and by a reader for photographs
 * where that leaves room for more. Immutable and thread-safe; one reader serves any number of calls.
 *
 * <p>No image makes a call fail. Beyond the image itself a call takes about a byte for each pixel.
 *
 * <pre>{@code
 * for (Reading reading : SymbolReader.standard().read(image)) {
 *     System.out.println(reading.text());
 * }
 * }</pre>
 */
public final class SymbolReader {
    private static final SymbolReader STANDARD = builder().build();

    private final MatrixDecoder matrixDecoder;
    private final ImageDecoder imageDecoder;

    private SymbolReader(Builder builder) {
        this.matrixDecoder = new MatrixDecoder(builder.families, builder.charset, builder.misdecodeProtection);
        this.imageDecoder = new ImageDecoder(builder.families, builder.charset, builder.misdecodeProtection);
    }

    /**
     * A reader for all families, which guesses the character set of bytes that no ECI explains and corrects as many errors
     * as the standard allows.
     */
    public static SymbolReader standard() {
        return STANDARD;
    }

    /** A builder with the options of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads all symbols of an image.
     *
     * @return the symbols that were read, from the top of the image to the bottom; empty if there are none
     */
    public List<Reading> read(GrayImage image) {
        List<Reading> readings = new ArrayList<>();
        for (ImageDecoder.Located located : imageDecoder.read(image)) {
            readings.add(new Reading(located.decoded(), Optional.of(new SymbolGeometry(located.sampled()))));
        }
        return List.copyOf(readings);
    }

    /**
     * Decodes a matrix of modules without quiet zone, in ordinary or mirrored form, ordinary or reversed reflectance, but
     * not rotated.
     *
     * @return the {@link Reading}, or a {@link Rejected} that says why there is none
     */
    public Decoding decode(BitMatrix modules) {
        return decoding(matrixDecoder.decode(modules));
    }

    /**
     * Decodes a matrix of modules as {@link #decode(BitMatrix)} does, and if that fails, spends error correction on the
     * modules that were least sure: a codeword that is known to be doubtful takes half the error correction of one that is
     * wrong unknown. More damaged symbols are read so; {@link Reading#erasures()} tells how many codewords were held to be
     * doubtful. What may be read wrongly is bounded as closely as without confidences.
     *
     * @param confidence how sure each module is; only relations between the values count, not their scale
     * @return the {@link Reading}, or a {@link Rejected} that says why there is none
     * @throws IllegalArgumentException if there are confidences for another number of modules
     */
    public Decoding decode(BitMatrix modules, ModuleConfidence confidence) {
        return decoding(matrixDecoder.decode(modules, Optional.of(confidence)));
    }

    private static Decoding decoding(MatrixOutcome outcome) {
        if (outcome instanceof MatrixOutcome.Decoded decoded) {
            return new Reading(decoded, Optional.empty());
        }
        MatrixOutcome.Failed failed = (MatrixOutcome.Failed) outcome;
        return new Rejected(Rejected.Reason.of(failed.reason()), failed.detail());
    }

    /** Collects what a reader shall do. */
    public static final class Builder {
        private Set<Family> families = EnumSet.allOf(Family.class);
        private CharsetAssumption charset = CharsetAssumption.guess();
        private boolean misdecodeProtection = true;

        private Builder() {}

        /** The families to look for; all of them if not called. */
        public Builder family(Family first, Family... more) {
            this.families = EnumSet.of(first, more);
            return this;
        }

        /** How bytes are understood that no ECI explains; guessed if not called. */
        public Builder charset(CharsetAssumption charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Whether small symbols keep the error correction codewords that the standard reserves against misdecodes (7.5.1;
         * the default). Without it a few more damaged symbols are read, and more of them wrongly.
         */
        public Builder misdecodeProtection(boolean misdecodeProtection) {
            this.misdecodeProtection = misdecodeProtection;
            return this;
        }

        /** A reader with these options. */
        public SymbolReader build() {
            return new SymbolReader(this);
        }
    }
}
