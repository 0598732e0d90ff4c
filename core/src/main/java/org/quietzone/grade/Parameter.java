package org.quietzone.grade;

/** What a symbol is graded for, in the order of a report. */
public enum Parameter {
    /** Whether the reference decode algorithm decodes the symbol. */
    DECODE("Decode"),
    /** The difference of the highest and the lowest reflectance (ISO/IEC 15415). */
    SYMBOL_CONTRAST("Symbol contrast"),
    /** The difference of the means of light and dark modules, as a share of the light one (ISO/IEC 29158). */
    CELL_CONTRAST("Cell contrast"),
    /** How far modules keep from the global threshold, whichever side they are on (ISO/IEC 15415). */
    MODULATION("Modulation"),
    /** How far modules keep on the right side of the global threshold (ISO/IEC 15415). */
    REFLECTANCE_MARGIN("Reflectance margin"),
    /** How far modules keep on the right side of the second threshold, by the mean of their colour (ISO/IEC 29158). */
    CELL_MODULATION("Cell modulation"),
    /** Damage to finder, timing and alignment patterns and to the quiet zone beside finder patterns. */
    FIXED_PATTERN_DAMAGE("Fixed pattern damage"),
    /** Damage to the modules of the format information. */
    FORMAT_INFORMATION("Format information"),
    /** Damage to the modules of the version information. */
    VERSION_INFORMATION("Version information"),
    /** By how much the X-dimensions of the two axes differ. */
    AXIAL_NON_UNIFORMITY("Axial non-uniformity"),
    /** How far modules lie from an even grid. */
    GRID_NON_UNIFORMITY("Grid non-uniformity"),
    /** How much of the error correction is left in the worst block. */
    UNUSED_ERROR_CORRECTION("Unused error correction"),
    /** The reflectance of light modules against a calibration standard (ISO/IEC 29158). */
    MINIMUM_REFLECTANCE("Minimum reflectance");

    private final String label;

    Parameter(String label) {
        this.label = label;
    }

    /** The name as the standards write it. */
    public String label() {
        return label;
    }
}
