package org.quietzone.matrix;

import org.quietzone.spec.Version;

/** What is known of a symbol's modules before it is read: the function patterns (ISO/IEC 18004:2024, 6.3). */
public final class FunctionPatterns {
    private FunctionPatterns() {}

    /**
     * Whether a module holds no data: finder pattern, separator, timing pattern, alignment pattern, dark module, format or
     * version information, or extension pattern of Model 1.
     *
     * @param row 0 to {@code version.size() - 1}
     * @param column 0 to {@code version.size() - 1}
     * @throws IndexOutOfBoundsException if the module is outside the symbol
     */
    public static boolean isFunction(Version version, int row, int column) {
        Template template = Template.of(version);
        return bit(template, template.function(), row, column);
    }

    /**
     * Whether a module has the same colour in all symbols of the version: finder pattern, separator, timing pattern,
     * alignment pattern and dark module. Extension patterns of Model 1 are left out.
     *
     * @throws IndexOutOfBoundsException if the module is outside the symbol
     */
    public static boolean isFixed(Version version, int row, int column) {
        Template template = Template.of(version);
        return bit(template, template.fixed(), row, column);
    }

    /**
     * Whether a {@linkplain #isFixed fixed} module is dark. What is returned for other modules means nothing.
     *
     * @throws IndexOutOfBoundsException if the module is outside the symbol
     */
    public static boolean isDark(Version version, int row, int column) {
        Template template = Template.of(version);
        return bit(template, template.dark(), row, column);
    }

    /** The number of {@linkplain #isFixed fixed} modules of a version. */
    public static int fixedModules(Version version) {
        int count = 0;
        for (long word : Template.of(version).fixed()) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /**
     * The number of {@linkplain #isFixed fixed} modules that have the wrong colour: a reader's evidence for or against a
     * version and an orientation.
     *
     * @return 0 to {@link #fixedModules}
     * @throws IllegalArgumentException if the matrix has not the version's size
     */
    public static int mismatches(BitMatrix matrix, Version version) {
        if (matrix.size() != version.size()) {
            throw new IllegalArgumentException("Version " + version + " has " + version.size()
                    + " modules a side, but the matrix has " + matrix.size());
        }
        Template template = Template.of(version);
        long[] words = matrix.words();
        long[] fixed = template.fixed();
        long[] dark = template.dark();
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount((words[i] ^ dark[i]) & fixed[i]);
        }
        return count;
    }

    private static boolean bit(Template template, long[] words, int row, int column) {
        int size = template.version().size();
        if (row < 0 || row >= size || column < 0 || column >= size) {
            throw new IndexOutOfBoundsException(
                    "Module (" + row + ", " + column + ") of version " + template.version());
        }
        return (words[row * template.stride() + (column >> 6)] >>> column & 1) != 0;
    }
}
