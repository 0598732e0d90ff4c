package org.quietzone;

import java.util.Objects;
import java.util.Optional;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.message.StructuredAppend;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * A finished symbol: what is to be printed, and what it was made with. Immutable.
 *
 * <p>{@link #isDark} and {@link #modules} tell the colour as printed, after mirroring and reversal.
 */
public final class Symbol implements ModuleGrid {
    private final Version version;
    private final ErrorCorrection level;
    private final int mask;
    private final BitMatrix modules;
    private final byte[] codewords;
    private final boolean mirrored;
    private final boolean reversed;
    private final Optional<StructuredAppend> structuredAppend;

    Symbol(
            Version version,
            ErrorCorrection level,
            int mask,
            BitMatrix modules,
            byte[] codewords,
            boolean mirrored,
            boolean reversed,
            Optional<StructuredAppend> structuredAppend) {
        this.version = version;
        this.level = level;
        this.mask = mask;
        this.modules = modules;
        this.codewords = codewords;
        this.mirrored = mirrored;
        this.reversed = reversed;
        this.structuredAppend = structuredAppend;
    }

    /** The version, and with it the family. */
    public Version version() {
        return version;
    }

    /** The error correction level that was reached. */
    public ErrorCorrection level() {
        return level;
    }

    /** The mask pattern reference: 0 to 7, Micro QR Code 0 to 3. */
    public int mask() {
        return mask;
    }

    /** The modules as printed. */
    public BitMatrix modules() {
        return modules;
    }

    /** The final codeword sequence, interleaved, as it stands in the symbol (7.6); a copy. */
    public byte[] codewords() {
        return codewords.clone();
    }

    /** Whether this is the mirror image of the ordinary arrangement (5.2). */
    public boolean mirrored() {
        return mirrored;
    }

    /** Whether dark and light are interchanged, quiet zone included (5.2). */
    public boolean reversed() {
        return reversed;
    }

    /** The place in a structured append message. */
    public Optional<StructuredAppend> structuredAppend() {
        return structuredAppend;
    }

    @Override
    public int size() {
        return modules.size();
    }

    @Override
    public boolean isDark(int row, int column) {
        return modules.get(row, column);
    }

    @Override
    public int quietZone() {
        return version.quietZone();
    }

    @Override
    public boolean quietZoneIsDark() {
        return reversed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol that
                && version == that.version
                && level == that.level
                && mask == that.mask
                && mirrored == that.mirrored
                && reversed == that.reversed
                && structuredAppend.equals(that.structuredAppend)
                && modules.equals(that.modules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, level, mask, modules);
    }

    /** For example {@code QR Code 4-M, mask 3}. */
    @Override
    public String toString() {
        String name = version.family().label() + " " + version + (level == ErrorCorrection.DETECTION ? "" : "-" + level)
                + ", mask " + mask;
        return name + (mirrored ? ", mirrored" : "") + (reversed ? ", reversed" : "");
    }
}
