package org.quietzone.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version: the size of a symbol and all that follows from it (ISO/IEC 18004:2024, 5.1, 6.3.1, Table 1). There are 40
 * versions of QR Code, 4 of Micro QR Code and 14 of Model 1; each exists once, so {@code ==} compares.
 */
public final class Version implements Comparable<Version> {
    private static final List<Version> QR = create(Family.QR_CODE);
    private static final List<Version> MICRO = create(Family.MICRO_QR);
    private static final List<Version> MODEL_1 = create(Family.MODEL_1);

    private final Family family;
    private final int number;
    private final int[] alignment;
    private final int dataModules;
    private final BlockLayout[] layouts = new BlockLayout[ErrorCorrection.values().length];
    private final List<ErrorCorrection> levels;

    private Version(Family family, int number) {
        this.family = family;
        this.number = number;
        this.alignment = family == Family.QR_CODE ? alignmentCentres(number) : new int[0];
        this.dataModules = countDataModules();
        List<ErrorCorrection> available = new ArrayList<>();
        for (ErrorCorrection level : ErrorCorrection.values()) {
            if (BlockTables.hasLevel(this, level)) {
                available.add(level);
                layouts[level.ordinal()] = BlockTables.layout(this, level);
            }
        }
        this.levels = List.copyOf(available);
    }

    private static List<Version> create(Family family) {
        List<Version> versions = new ArrayList<>();
        for (int number = 1; number <= family.versions(); number++) {
            versions.add(new Version(family, number));
        }
        return List.copyOf(versions);
    }

    /**
     * A version of QR Code.
     *
     * @param number 1 to 40
     * @throws IllegalArgumentException if there is no such version
     */
    public static Version of(int number) {
        return of(Family.QR_CODE, number);
    }

    /**
     * A version of Micro QR Code.
     *
     * @param number 1 to 4, for M1 to M4
     * @throws IllegalArgumentException if there is no such version
     */
    public static Version micro(int number) {
        return of(Family.MICRO_QR, number);
    }

    /**
     * A version of QR Code Model 1.
     *
     * @param number 1 to 14
     * @throws IllegalArgumentException if there is no such version
     */
    public static Version model1(int number) {
        return of(Family.MODEL_1, number);
    }

    /**
     * A version of a family.
     *
     * @param number from 1 to {@link Family#versions()}
     * @throws IllegalArgumentException if there is no such version
     */
    public static Version of(Family family, int number) {
        if (number < 1 || number > family.versions()) {
            throw new IllegalArgumentException(
                    family.label() + " has versions 1 to " + family.versions() + ", not " + number);
        }
        return all(family).get(number - 1);
    }

    /** All versions of a family, the smallest first. */
    public static List<Version> all(Family family) {
        return switch (family) {
            case QR_CODE -> QR;
            case MICRO_QR -> MICRO;
            case MODEL_1 -> MODEL_1;
        };
    }

    /**
     * The version of a family whose symbols have a given number of modules on each side.
     *
     * @param size side in modules, any number
     */
    public static Optional<Version> ofSize(Family family, int size) {
        int step = family == Family.MICRO_QR ? 2 : 4;
        int base = family == Family.MICRO_QR ? 9 : 17;
        int number = (size - base) / step;
        return size > base && (size - base) % step == 0 && number <= family.versions()
                ? Optional.of(of(family, number))
                : Optional.empty();
    }

    /**
     * Reads what {@link #toString()} writes: {@code 7}, {@code M3}, {@code model1-5}; case does not matter.
     *
     * @throws IllegalArgumentException if the text names no version
     */
    public static Version parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Family family =
                lower.startsWith("model1-") ? Family.MODEL_1 : lower.startsWith("m") ? Family.MICRO_QR : Family.QR_CODE;
        String digits = lower.substring(family == Family.MODEL_1 ? 7 : family == Family.MICRO_QR ? 1 : 0);
        if (!digits.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a version: 1 to 40, M1 to M4, or model1-1 to model1-14");
        }
        return of(family, Integer.parseInt(digits));
    }

    /** The family. */
    public Family family() {
        return family;
    }

    /** The number within the family, from 1. */
    public int number() {
        return number;
    }

    /** The modules on each side, without quiet zone. */
    public int size() {
        return family == Family.MICRO_QR ? 9 + 2 * number : 17 + 4 * number;
    }

    /** The width of the quiet zone on each side, in modules (6.3.8): 4, Micro QR Code 2. */
    public int quietZone() {
        return family == Family.MICRO_QR ? 2 : 4;
    }

    /** The number of mask patterns: 8, Micro QR Code 4. */
    public int masks() {
        return family == Family.MICRO_QR ? 4 : 8;
    }

    /** Whether symbols carry version information (version 7 and up of QR Code). */
    public boolean hasVersionInformation() {
        return family == Family.QR_CODE && number >= 7;
    }

    /**
     * How many coordinates the rows (and columns) of alignment pattern centres have: 0, or 2 to 7 (Annex E). There is an
     * alignment pattern at every pair of coordinates but the three that fall on finder patterns.
     */
    public int alignmentCentres() {
        return alignment.length;
    }

    /**
     * A row (or column) of alignment pattern centres.
     *
     * @param index 0 to {@link #alignmentCentres()} - 1, ascending
     */
    public int alignmentCentre(int index) {
        return alignment[index];
    }

    /** The modules that hold codewords and remainder bits: all but function patterns, format and version information. */
    public int dataModules() {
        return dataModules;
    }

    /**
     * The codewords that the symbol holds: data, error correction and, in Model 1, remainder codewords. A half codeword
     * counts as one.
     */
    public int codewords() {
        // Model 1 shows only half of its first codeword; M1 and M3 have a half codeword at the end of the data.
        return switch (family) {
            case QR_CODE -> dataModules / 8;
            case MICRO_QR, MODEL_1 -> (dataModules + 4) / 8;
        };
    }

    /** The modules left over when all codewords are placed (0 to 7). */
    public int remainderBits() {
        return family == Family.QR_CODE ? dataModules % 8 : 0;
    }

    /** The levels that this version has, in ascending order. */
    public List<ErrorCorrection> levels() {
        return levels;
    }

    /** Whether this version has the level. */
    public boolean has(ErrorCorrection level) {
        return levels.contains(level);
    }

    /**
     * The block layout at a level.
     *
     * @throws IllegalArgumentException if this version does not have the level
     */
    public BlockLayout layout(ErrorCorrection level) {
        if (!has(level)) {
            throw new IllegalArgumentException("Version " + this + " has the levels " + levels + ", not " + level);
        }
        return layouts[level.ordinal()];
    }

    /** Whether segments of the mode can stand in symbols of this version (Table 2). */
    public boolean has(Mode mode) {
        return switch (family) {
            case QR_CODE -> true;
            case MODEL_1 -> mode != Mode.ECI;
            case MICRO_QR ->
                mode == Mode.TERMINATOR || mode.microIndicator() >= 0 && mode.microIndicator() <= maxMicroMode();
        };
    }

    private int maxMicroMode() {
        return number == 1 ? 0 : number == 2 ? 1 : 3;
    }

    /** The bits of a mode indicator (Table 2): 4, Micro QR Code 0 to 3. */
    public int modeIndicatorBits() {
        return family == Family.MICRO_QR ? number - 1 : 4;
    }

    /** The zero bits that end the data (7.4.9): 4, Micro QR Code 3, 5, 7, 9. */
    public int terminatorBits() {
        return family == Family.MICRO_QR ? 2 * number + 1 : 4;
    }

    /**
     * The bits of the character count indicator (Table 3).
     *
     * @throws IllegalArgumentException if the mode carries no data or this version does not have it
     */
    public int countBits(Mode mode) {
        if (!mode.carriesData() || !has(mode)) {
            throw new IllegalArgumentException("Version " + this + " has no character count for " + mode.label());
        }
        if (family == Family.MICRO_QR) {
            return switch (mode) {
                case NUMERIC -> number + 2;
                case KANJI -> number;
                default -> number + 1;
            };
        }
        int step = number < 10 ? 0 : number < 27 ? 1 : 2;
        return switch (mode) {
            case NUMERIC -> 10 + 2 * step;
            case ALPHANUMERIC -> 9 + 2 * step;
            case BYTE -> step == 0 ? 8 : 16;
            default -> 8 + 2 * step;
        };
    }

    /** By family, then by size. */
    @Override
    public int compareTo(Version other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : Integer.compare(number, other.number);
    }

    /** {@code 7} for QR Code, {@code M3} for Micro QR Code, {@code model1-5} for Model 1. */
    @Override
    public String toString() {
        return switch (family) {
            case QR_CODE -> Integer.toString(number);
            case MICRO_QR -> "M" + number;
            case MODEL_1 -> "model1-" + number;
        };
    }

    /** Annex E in closed form: the same step from the far edge inwards, then 6; version 32 is the one exception. */
    private static int[] alignmentCentres(int number) {
        if (number == 1) {
            return new int[0];
        }
        int count = number / 7 + 2;
        int last = 4 * number + 10;
        int gaps = 2 * count - 2;
        int step = number == 32 ? 26 : (4 * number + 4 + gaps - 1) / gaps * 2;
        int[] centres = new int[count];
        centres[0] = 6;
        for (int i = 1; i < count; i++) {
            centres[i] = last - (count - 1 - i) * step;
        }
        return centres;
    }

    private int countDataModules() {
        int size = size();
        return switch (family) {
            // Finder, separator and format information fill a 9 x 9 square; the rest of row and column 0 is timing.
            case MICRO_QR -> size * size - 81 - 2 * (size - 9);
            case QR_CODE -> size * size - 192 - 31 - 2 * (size - 16) - alignmentModules() - (number >= 7 ? 36 : 0);
            case MODEL_1 -> size * size - 192 - 31 - 2 * (size - 16) - extensionModules();
        };
    }

    private int alignmentModules() {
        int n = alignment.length;
        if (n == 0) {
            return 0;
        }
        // Those on the timing lines share five modules with them.
        return (n * n - 3) * 25 - 2 * (n - 2) * 5;
    }

    /** Model 1: two by four modules along the right and the lower edge, and two by two at their corner (Annex N). */
    private int extensionModules() {
        return 2 * 8 * (number / 2) + 4;
    }
}
