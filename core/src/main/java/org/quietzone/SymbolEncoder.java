package org.quietzone;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MaskedMatrix;
import org.quietzone.matrix.MatrixWriter;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.CodewordSink;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Segmentation;
import org.quietzone.message.Segmenter;
import org.quietzone.message.Splitter;
import org.quietzone.message.StructuredAppend;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * Turns text and bytes into symbols, by the steps of ISO/IEC 18004:2024, 7.1: segments of minimal length, error
 * correction, placement, mask. Immutable and thread-safe; one encoder serves any number of calls.
 *
 * <pre>{@code
 * Symbol symbol = SymbolEncoder.standard().encode("https://example.org/a?b=1");
 * Symbol micro = SymbolEncoder.builder().family(Family.MICRO_QR).level(ErrorCorrection.Q).build().encode("01234567");
 * }</pre>
 */
public final class SymbolEncoder {
    private static final SymbolEncoder STANDARD = builder().build();

    private final EncoderOptions options;
    private final VersionSearch search;

    private SymbolEncoder(EncoderOptions options) {
        this.options = options;
        this.search = new VersionSearch(options);
    }

    /**
     * An encoder for QR Code: the smallest version, at least level L and the highest level that the version has room for,
     * the mask chosen by the standard, UTF-8 under ECI 26 where text needs more than ASCII and kanji.
     */
    public static SymbolEncoder standard() {
        return STANDARD;
    }

    /** A builder with the options of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the symbol of a text.
     *
     * @param text any Unicode text without lone surrogates; in an FNC1 mode U+001D is the separator
     * @throws org.quietzone.message.EncodingException if the text does not fit or holds what the options exclude; the
     *     message says what would do
     */
    public Symbol encode(String text) {
        return draw(search.find(Segmenter.of(text, options.message())), Optional.empty());
    }

    /**
     * Makes the symbol of bytes, which are kept as they are: no character set is assumed or stated, unless one ECI was
     * asked for.
     *
     * @throws org.quietzone.message.EncodingException if the bytes do not fit or do not suit the options
     */
    public Symbol encode(byte[] bytes) {
        return draw(search.find(Segmenter.of(bytes, options.message())), Optional.empty());
    }

    /** Makes the symbol of a text like {@link #encode(String)} and tells every choice on the way. */
    public Encoding explain(String text) {
        return explain(search.find(Segmenter.of(text, options.message())));
    }

    /** Makes the symbol of bytes like {@link #encode(byte[])} and tells every choice on the way. */
    public Encoding explain(byte[] bytes) {
        return explain(search.find(Segmenter.of(bytes, options.message())));
    }

    private Encoding explain(VersionSearch.Found found) {
        return Encoding.of(draw(found, Optional.empty()), found.segmentation());
    }

    /**
     * Divides a text among the fewest symbols that will do, 2 to 16, of the smallest version that does for so many, with
     * balanced contents (8). A text that one symbol of a version that the options allow holds comes back as one symbol without a header.
     *
     * @throws org.quietzone.message.EncodingException if sixteen symbols do not hold the text
     */
    public List<Symbol> encodeStructuredAppend(String text) {
        return draw(search.divide(Splitter.of(text, options.message())));
    }

    /**
     * Divides a text among a given number of symbols of the smallest common version, with balanced contents (8).
     *
     * @param symbols 2 to 16
     * @throws org.quietzone.message.EncodingException if so many symbols do not hold the text, or it is too short to
     *     divide
     */
    public List<Symbol> encodeStructuredAppend(String text, int symbols) {
        if (symbols < 2 || symbols > 16) {
            throw new IllegalArgumentException("Structured append has 2 to 16 symbols, not " + symbols);
        }
        return draw(search.divide(Splitter.of(text, options.message()), symbols));
    }

    private List<Symbol> draw(List<VersionSearch.Found> parts) {
        return parts.stream()
                .map(found -> draw(found, found.segmentation().structuredAppend()))
                .toList();
    }

    private Symbol draw(VersionSearch.Found found, Optional<StructuredAppend> structuredAppend) {
        Version version = found.version();
        ErrorCorrection level = found.level();
        BlockLayout layout = version.layout(level);
        CodewordSequence sequence = new CodewordSequence(layout);
        Segmentation segmentation = found.segmentation();
        // A class, not a lambda: the first lambda of a process takes 3 ms to link, and the command is started in loops.
        segmentation.write(layout, new CodewordSink() {
            @Override
            public void put(int index, int codeword) {
                sequence.putData(index, codeword);
            }
        });
        sequence.addErrorCorrection();
        MaskedMatrix drawn = MatrixWriter.write(
                layout,
                sequence.codewords(),
                FormatWords.of(version, level),
                FormatWords.versionWord(version),
                options.mask().orElse(-1));
        BitMatrix modules = drawn.matrix();
        if (options.mirrored()) {
            modules = modules.transposed();
        }
        if (options.reversed()) {
            modules = modules.inverted();
        }
        return new Symbol(
                version,
                level,
                drawn.mask(),
                modules,
                sequence.codewords(),
                options.mirrored(),
                options.reversed(),
                structuredAppend);
    }

    /** Collects what an encoder shall do; {@link #build()} rejects what contradicts itself. */
    public static final class Builder {
        final Set<Family> families = EnumSet.noneOf(Family.class);
        ErrorCorrection level = ErrorCorrection.DETECTION;
        boolean levelBoost = true;
        Optional<Version> minVersion = Optional.empty();
        Optional<Version> maxVersion = Optional.empty();
        OptionalInt mask = OptionalInt.empty();
        Optional<Mode> mode = Optional.empty();
        CharsetPolicy charset = CharsetPolicy.auto();
        Fnc1 fnc1 = Fnc1.none();
        boolean mirrored;
        boolean reversed;

        private Builder() {}

        /**
         * The families to choose from; of several, the smallest symbol wins. Not called: QR Code, or the family of the
         * version that is asked for.
         */
        public Builder family(Family first, Family... more) {
            families.clear();
            families.addAll(EnumSet.of(first, more));
            return this;
        }

        /**
         * The lowest level wanted. Not called: the lowest that a version has, which is L but for M1, which only detects
         * errors.
         */
        public Builder level(ErrorCorrection level) {
            this.level = Objects.requireNonNull(level, "level");
            return this;
        }

        /** Whether to raise the level as far as the version has room (the default). */
        public Builder levelBoost(boolean levelBoost) {
            this.levelBoost = levelBoost;
            return this;
        }

        /** Exactly this version. */
        public Builder version(Version version) {
            return minVersion(version).maxVersion(version);
        }

        /** No smaller symbol than of this version, whatever the family. */
        public Builder minVersion(Version version) {
            this.minVersion = Optional.of(version);
            return this;
        }

        /** No larger symbol than of this version, whatever the family. */
        public Builder maxVersion(Version version) {
            this.maxVersion = Optional.of(version);
            return this;
        }

        /**
         * Exactly this mask pattern reference, instead of the one with the best score.
         *
         * @param mask 0 to 7, Micro QR Code 0 to 3
         */
        public Builder mask(int mask) {
            if (mask < 0) {
                throw new IllegalArgumentException("A mask is 0 to 7, not " + mask);
            }
            this.mask = OptionalInt.of(mask);
            return this;
        }

        /** This mode for all of the text: numeric, alphanumeric, byte or kanji. */
        public Builder mode(Mode mode) {
            this.mode = Optional.of(mode);
            return this;
        }

        /** What becomes of characters outside ASCII. */
        public Builder charset(CharsetPolicy charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /** The FNC1 mode; with it U+001D in the text is the separator. */
        public Builder fnc1(Fnc1 fnc1) {
            this.fnc1 = Objects.requireNonNull(fnc1, "fnc1");
            return this;
        }

        /** Whether to make the mirror image: rows and columns interchanged (5.2). */
        public Builder mirrored(boolean mirrored) {
            this.mirrored = mirrored;
            return this;
        }

        /** Whether to interchange dark and light (5.2). */
        public Builder reversed(boolean reversed) {
            this.reversed = reversed;
            return this;
        }

        /**
         * An encoder with these options.
         *
         * @throws IllegalArgumentException if no symbol can satisfy all of them; the message says which and what to change
         */
        public SymbolEncoder build() {
            return new SymbolEncoder(EncoderOptions.of(this));
        }
    }
}
