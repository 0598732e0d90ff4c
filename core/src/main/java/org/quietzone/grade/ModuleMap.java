package org.quietzone.grade;

/**
 * What was measured at each module of a symbol and of its quiet zone. Immutable. Rows and columns are those of the
 * printed symbol, from {@code -margin} to {@code size + margin - 1}.
 */
public final class ModuleMap {
    private final int size;
    private final int margin;
    private final double[] reflectance;
    private final double[] modulation;
    private final double[] safety;
    private final boolean[] dark;

    ModuleMap(int size, int margin, double[] reflectance, double[] modulation, double[] safety, boolean[] dark) {
        this.size = size;
        this.margin = margin;
        this.reflectance = reflectance;
        this.modulation = modulation;
        this.safety = safety;
        this.dark = dark;
    }

    /** Modules on each side of the symbol. */
    public int size() {
        return size;
    }

    /** Modules of the quiet zone on each side. */
    public int margin() {
        return margin;
    }

    /**
     * The reflectance in the aperture at the centre of a module, 0 to 1.
     *
     * @throws IndexOutOfBoundsException if there is no such module
     */
    public double reflectance(int row, int column) {
        return reflectance[index(row, column)];
    }

    /**
     * The modulation: the distance from the threshold as a share of what it may be, whichever side it is on; 0 to about 1.
     *
     * @throws IndexOutOfBoundsException if there is no such module
     */
    public double modulation(int row, int column) {
        return modulation[index(row, column)];
    }

    /**
     * The modulation on the right side of the threshold, the reflectance margin; 0 on the wrong side.
     *
     * @throws IndexOutOfBoundsException if there is no such module
     */
    public double reflectanceMargin(int row, int column) {
        return safety[index(row, column)];
    }

    /**
     * Whether a module should be darker than the threshold, after error correction. In a symbol with reversed reflectance
     * these are the light modules. Remainder bits, which encoders fill as they like, should be what they are.
     *
     * @throws IndexOutOfBoundsException if there is no such module
     */
    public boolean shouldBeDark(int row, int column) {
        return dark[index(row, column)];
    }

    /**
     * Whether a module is on the wrong side of the threshold: a light module that is dark or the other way round.
     *
     * @throws IndexOutOfBoundsException if there is no such module
     */
    public boolean isWrong(int row, int column) {
        return safety[index(row, column)] <= 0;
    }

    private int index(int row, int column) {
        if (row < -margin || row >= size + margin || column < -margin || column >= size + margin) {
            throw new IndexOutOfBoundsException("Module (" + row + ", " + column + ") of a symbol of " + size
                    + " modules a side with " + margin + " of quiet zone");
        }
        return (row + margin) * (size + 2 * margin) + column + margin;
    }
}
