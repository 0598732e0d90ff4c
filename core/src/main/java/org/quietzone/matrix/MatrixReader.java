package org.quietzone.matrix;

import java.util.Arrays;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * From modules back to codewords (ISO/IEC 18004:2024, 12). The matrix is not mirrored and not reversed; of a mirrored
 * symbol, give {@link BitMatrix#transposed()}.
 */
public final class MatrixReader {
    /** What {@link #codewordPlaces} has for modules that hold no codeword. */
    public static final int NO_CODEWORD = -1;

    private MatrixReader() {}

    /**
     * The format information, with its mask and its errors (7.9).
     *
     * @param matrix a matrix of a size that the family has
     * @param family the family whose format information places are read
     * @return 15-bit words, bit 14 most significant: of Micro QR Code the one copy; otherwise the copy round the upper left
     *     finder pattern, then the divided one
     * @throws IllegalArgumentException if the family has no symbols of that size
     */
    public static int[] formatWords(BitMatrix matrix, Family family) {
        return formatWords(matrix, family, false);
    }

    /**
     * What {@link #formatWords} would read from the mirror image, {@link BitMatrix#transposed}.
     *
     * @throws IllegalArgumentException if the family has no symbols of that size
     */
    public static int[] mirroredFormatWords(BitMatrix matrix, Family family) {
        return formatWords(matrix, family, true);
    }

    private static int[] formatWords(BitMatrix matrix, Family family, boolean mirrored) {
        if (Version.ofSize(family, matrix.size()).isEmpty()) {
            throw new IllegalArgumentException(family.label() + " has no symbols of size " + matrix.size());
        }
        return InformationPlaces.format(matrix, family, mirrored);
    }

    /**
     * The version information, with its errors (7.10).
     *
     * @param matrix a matrix of at least 21 modules a side; only from 45 on (version 7) does it hold version information
     * @return two 18-bit words, bit 17 most significant: the copy at the upper right, then the one at the lower left
     * @throws IllegalArgumentException if the matrix is smaller
     */
    public static int[] versionWords(BitMatrix matrix) {
        if (matrix.size() < 21) {
            throw new IllegalArgumentException("No QR Code symbol has size " + matrix.size());
        }
        return InformationPlaces.version(matrix);
    }

    /**
     * The codewords, mask removed, in the order in which they stand in the symbol (7.7.3): of Model 1 with a zero high
     * nibble in the first one, of M1 and M3 with a zero low nibble in the half codeword.
     *
     * @param matrix a matrix of the layout's version
     * @param layout version and level; the level matters only for M3, where it tells which codeword is the half one
     * @param mask the mask pattern reference
     * @return as many as the version has
     * @throws IllegalArgumentException if the matrix has another size or the version has no such mask
     */
    public static byte[] codewords(BitMatrix matrix, BlockLayout layout, int mask) {
        Version version = layout.version();
        checkSize(version, "the matrix has", matrix.size());
        MatrixWriter.checkMask(version, mask);
        Template template = Template.of(version);
        long[] words = matrix.words().clone();
        MaskPatterns.exchange(words, template, mask, MaskPatterns.NONE);
        byte[] codewords = new byte[version.codewords()];
        template.placement().collect(words, MatrixWriter.halfCodeword(layout), codewords);
        return codewords;
    }

    /**
     * How sure each codeword is that {@link #codewords} reads: as sure as its least sure module.
     *
     * <p>One wrong module makes a codeword wrong, and of eight modules with independent noise the least sure one is by far
     * the likeliest to be wrong, because the probability of error falls more than exponentially with the distance from the
     * threshold. The least value also needs no scale: any growing function of the confidences gives the same order of
     * codewords.
     *
     * @param confidence of a matrix of the layout's version
     * @param layout version and level, as for {@link #codewords}
     * @return a byte for each codeword, 0 to 255, in the order of {@link #codewords}; modules that hold no codeword do not
     *     count
     * @throws IllegalArgumentException if there are confidences for another number of modules
     */
    public static byte[] codewordConfidence(ModuleConfidence confidence, BlockLayout layout) {
        Version version = layout.version();
        checkSize(version, "there are confidences for", confidence.size());
        byte[] least = new byte[version.codewords()];
        Arrays.fill(least, (byte) ModuleConfidence.CERTAIN);
        Template.of(version).placement().least(confidence.values(), MatrixWriter.halfCodeword(layout), least);
        return least;
    }

    /**
     * Which codeword each module is a part of (7.7.3).
     *
     * @param layout version and level; the level matters only for M3, where it tells which codeword is the half one
     * @return row by row, the index of a codeword in the order of {@link #codewords}, or {@link #NO_CODEWORD}: function
     *     patterns, format and version information, remainder bits
     */
    public static int[] codewordPlaces(BlockLayout layout) {
        Version version = layout.version();
        Template template = Template.of(version);
        int half = MatrixWriter.halfCodeword(layout);
        int[] places = new int[version.size() * version.size()];
        byte[] codewords = new byte[version.codewords()];
        // Drawn once all dark, the modules that hold codewords show; drawn once for each bit of the index, the index.
        long[] drawn = new long[version.size() * template.stride()];
        for (int bit = 0; codewords.length >> bit > 0; bit++) {
            for (int i = 0; i < codewords.length; i++) {
                codewords[i] = (byte) -(i >> bit & 1);
            }
            Arrays.fill(drawn, 0);
            template.placement().draw(codewords, half, drawn);
            addBit(places, drawn, template, bit);
        }
        Arrays.fill(codewords, (byte) 0xFF);
        Arrays.fill(drawn, 0);
        template.placement().draw(codewords, half, drawn);
        int[] held = new int[places.length];
        addBit(held, drawn, template, 0);
        for (int i = 0; i < places.length; i++) {
            places[i] = held[i] == 0 ? NO_CODEWORD : places[i];
        }
        return places;
    }

    /** Sets a bit in the places of all dark modules. */
    private static void addBit(int[] places, long[] drawn, Template template, int bit) {
        int size = template.version().size();
        int i = 0;
        for (int row = 0; row < size; row++) {
            int first = row * template.stride();
            for (int column = 0; column < size; column++, i++) {
                places[i] |= (int) (drawn[first + (column >> 6)] >>> column & 1) << bit;
            }
        }
    }

    /**
     * The modules of the format information, copy by copy in the order of {@link #formatWords}.
     *
     * @return for each copy 15 places, {@code row * size + column}, bit 14 first
     */
    public static int[][] formatPlaces(Version version) {
        return InformationPlaces.formatPlaces(version.size(), version.family());
    }

    /**
     * The modules of the version information, copy by copy in the order of {@link #versionWords}.
     *
     * @return for each copy 18 places, {@code row * size + column}, bit 17 first; none where the version has none
     */
    public static int[][] versionPlaces(Version version) {
        return version.hasVersionInformation() ? InformationPlaces.versionPlaces(version.size()) : new int[0][];
    }

    private static void checkSize(Version version, String found, int size) {
        if (size != version.size()) {
            throw new IllegalArgumentException(
                    "Version " + version + " has " + version.size() + " modules a side, but " + found + " " + size);
        }
    }
}
