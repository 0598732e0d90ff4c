package org.quietzone;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.read.ImageDecoder;
import org.quietzone.read.Limits;
import org.quietzone.read.MatrixDecoder;
import org.quietzone.read.MatrixOutcome;
import org.quietzone.spec.Family;

/**
 * Finds and decodes symbols: by a reader for photographs, and where that reads nothing in an image of two tones (with
 * {@link Effort#THOROUGH} in any image, with {@link Effort#FAST} in none), by the reference decode algorithm
 * (ISO/IEC 18004:2024, 12). Immutable and thread-safe; one reader serves any number of calls.
 *
 * <p>No image makes a call fail. Memory beyond the image itself: a call holds about a third of a byte for each pixel in
 * smaller views, and as much again for what is dark; strategies that treat the grey values first hold a byte for each pixel
 * more. Candidates come on top, one at a time. What a call allocates in all is, on photographs, half a byte for each pixel
 * with {@link Effort#FAST}, one with {@link Effort#BALANCED}, and six with {@link Effort#THOROUGH}; where many candidates
 * fail, several times as much.
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
        this.imageDecoder = new ImageDecoder(
                builder.families,
                builder.charset,
                builder.misdecodeProtection,
                builder.effort.steps(),
                new Limits(builder.maxSymbols, builder.timeoutNanos, builder.cancellation));
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
        return scan(image).readings();
    }

    /**
     * Reads all symbols of an image that has colour, which shows symbols whose colours are equally bright.
     *
     * @return the symbols that were read, from the top of the image to the bottom; empty if there are none
     */
    public List<Reading> read(ColourImage image) {
        return scan(image).readings();
    }

    /** Reads all symbols of an image as {@link #read(GrayImage)} does, and tells what could not be read and why. */
    public Scan scan(GrayImage image) {
        return scan(ColourImage.of(image));
    }

    /** Reads all symbols of an image as {@link #read(ColourImage)} does, and tells what could not be read and why. */
    public Scan scan(ColourImage image) {
        return Scan.of(imageDecoder.scan(image));
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
        return Rejected.of((MatrixOutcome.Failed) outcome);
    }

    /** Collects what a reader shall do. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofDays(36_500);

        private Set<Family> families = EnumSet.allOf(Family.class);
        private CharsetAssumption charset = CharsetAssumption.guess();
        private boolean misdecodeProtection = true;
        private Effort effort = Effort.BALANCED;
        private int maxSymbols = Integer.MAX_VALUE;
        private long timeoutNanos;
        private BooleanSupplier cancellation = () -> false;

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
         * the default). Without it a few more damaged symbols are read, and more of them wrongly. Modules that something
         * lies upon may take more erasures than the standard allows such symbols, where one random block in 2^30 would be read by
         * accident.
         */
        public Builder misdecodeProtection(boolean misdecodeProtection) {
            this.misdecodeProtection = misdecodeProtection;
            return this;
        }

        /** How hard to try; {@link Effort#BALANCED} if not called. */
        public Builder effort(Effort effort) {
            this.effort = Objects.requireNonNull(effort, "effort");
            return this;
        }

        /**
         * The most symbols to read of an image; the search ends with the last of them. Which of more symbols these are, no
         * one knows beforehand. All of them if not called.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxSymbols(int maxSymbols) {
            if (maxSymbols < 1) {
                throw new IllegalArgumentException("A reader reads at least one symbol, not " + maxSymbols);
            }
            this.maxSymbols = maxSymbols;
            return this;
        }

        /**
         * How long an image may take. When time is up, what has been read until then is returned. The clock is looked at
         * between steps, of which each takes a small part of a second for a large photograph. No limit if not called.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("A timeout is longer than nothing, not " + timeout);
            }
            // A long holds 292 years in nanoseconds.
            this.timeoutNanos = timeout.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : timeout.toNanos();
            return this;
        }

        /**
         * Asked between the steps of a search, by the thread that searches; when it is true, what has been read until then
         * is returned. It must be thread-safe if several threads use the reader.
         */
        public Builder cancellation(BooleanSupplier cancelled) {
            this.cancellation = Objects.requireNonNull(cancelled, "cancelled");
            return this;
        }

        /** A reader with these options. */
        public SymbolReader build() {
            return new SymbolReader(this);
        }
    }
}
