package org.quietzone.matrix;

import java.util.Arrays;

/**
 * How sure each module of a {@link BitMatrix} is, as whoever sampled it judged: 1 where dark and light were equally
 * likely, 255 where there was no doubt at all; immutable. Only the order of the values counts, not their scale. The
 * distance of a reflectance from the threshold that decided it is such a value. 0 is for modules that were not seen,
 * whatever their colour: something lies upon them.
 */
public final class ModuleConfidence {
    /** The value of a module without any doubt. */
    public static final int CERTAIN = 255;

    private final int size;
    /** Row by row. */
    private final byte[] values;

    /** Takes the array over. */
    private ModuleConfidence(byte[] values, int size) {
        this.size = size;
        this.values = values;
    }

    /**
     * Confidences from an array.
     *
     * @param size modules on each side, 1 to {@link BitMatrix#MAX_SIZE}
     * @param values row by row, a byte for each module, to be understood as 0 to 255; copied
     * @throws IllegalArgumentException if there are not {@code size * size} values, or there is no such size
     */
    public static ModuleConfidence of(int size, byte[] values) {
        if (size < 1 || size > BitMatrix.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "A matrix has 1 to " + BitMatrix.MAX_SIZE + " modules a side, not " + size);
        }
        if (values.length != size * size) {
            throw new IllegalArgumentException(size + " by " + size + " modules need " + size * size
                    + " confidences, but there are " + values.length);
        }
        return new ModuleConfidence(values.clone(), size);
    }

    /** The modules on each side. */
    public int size() {
        return size;
    }

    /**
     * The confidence of a module.
     *
     * @param row 0 to {@link #size()} - 1
     * @param column 0 to {@link #size()} - 1
     * @return 0 to {@link #CERTAIN}
     * @throws IndexOutOfBoundsException if the module is outside the matrix
     */
    public int get(int row, int column) {
        if (row < 0 || row >= size || column < 0 || column >= size) {
            throw new IndexOutOfBoundsException(
                    "Module (" + row + ", " + column + ") of a matrix of " + size + " by " + size);
        }
        return values[row * size + column] & 0xFF;
    }

    /** The confidences of the mirror image, {@link BitMatrix#transposed()}. */
    public ModuleConfidence transposed() {
        byte[] turned = new byte[values.length];
        for (int row = 0, at = 0; row < size; row++) {
            for (int to = row; to < turned.length; to += size, at++) {
                turned[to] = values[at];
            }
        }
        return new ModuleConfidence(turned, size);
    }

    /** All rows, one after the other; not a copy: for this package, which does not write to it. */
    byte[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleConfidence that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** For example {@code confidences of 25 by 25 modules}. */
    @Override
    public String toString() {
        return "confidences of " + size + " by " + size + " modules";
    }
}
