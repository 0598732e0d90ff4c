package org.quietzone.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.quietzone.codeword.BlockReport;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.Grid;
import org.quietzone.locate.Grids;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixWriter;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * A print for tests: a symbol of random codewords, each module of which, with the quiet zone, is a square of one grey value.
 * An aperture of 0.8 X sees nothing but that value.
 */
final class Print {
    static final int PITCH = 6;

    private final BlockLayout layout;
    private final boolean reversed;
    private final BitMatrix matrix;
    private final int[] grey;
    private final int side;
    private final int quiet;
    private final List<BlockReport> blocks = new ArrayList<>();
    private boolean byReference = true;
    private Optional<ReferenceImage> seen = Optional.empty();

    private Print(BlockLayout layout, boolean reversed, BitMatrix matrix, int dark, int light) {
        this.layout = layout;
        this.reversed = reversed;
        this.matrix = matrix;
        this.quiet = layout.version().quietZone();
        this.side = matrix.size() + 2 * quiet;
        this.grey = new int[side * side];
        Arrays.fill(grey, reversed ? dark : light);
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < matrix.size(); column++) {
                set(row, column, matrix.get(row, column) != reversed ? dark : light);
            }
        }
        for (int i = 0; i < layout.blocks(); i++) {
            blocks.add(new BlockReport(0, 0, layout.eccPerBlock(), layout.misdecodeProtection()));
        }
    }

    static Print of(Version version, int dark, int light) {
        return of(version.layout(version.levels().get(version.levels().size() / 2)), false, dark, light, 1);
    }

    static Print reversed(Version version, int dark, int light) {
        return of(version.layout(version.levels().get(0)), true, dark, light, 1);
    }

    static Print of(BlockLayout layout, boolean reversed, int dark, int light, long seed) {
        Random random = new Random(seed);
        Version version = layout.version();
        CodewordSequence sequence = new CodewordSequence(layout);
        for (int i = 0; i < layout.dataCodewords(); i++) {
            sequence.putData(i, random.nextInt(256));
        }
        sequence.addErrorCorrection();
        ErrorCorrection level = layout.level();
        int[] words = new int[version.masks()];
        for (int mask = 0; mask < words.length; mask++) {
            words[mask] = switch (version.family()) {
                case QR_CODE -> FormatInformation.qrWord(level, mask);
                case MODEL_1 -> FormatInformation.model1Word(level, mask);
                case MICRO_QR -> FormatInformation.microWord(version, level, mask);
            };
        }
        int versionWord = version.hasVersionInformation() ? VersionInformation.word(version) : 0;
        BitMatrix matrix = MatrixWriter.write(layout, sequence.codewords(), words, versionWord, 1)
                .matrix();
        return new Print(layout, reversed, matrix, dark, light);
    }

    BitMatrix matrix() {
        return matrix;
    }

    BlockLayout layout() {
        return layout;
    }

    /** Gives a module, of the quiet zone too, another grey value. */
    Print set(int row, int column, int value) {
        grey[(row + quiet) * side + column + quiet] = value;
        seen = Optional.empty();
        return this;
    }

    int get(int row, int column) {
        return grey[(row + quiet) * side + column + quiet];
    }

    /** What each block takes to correct; wrong modules do not make it so by themselves. */
    Print corrected(int block, int errors, int erasures) {
        blocks.set(block, new BlockReport(errors, erasures, layout.eccPerBlock(), layout.misdecodeProtection()));
        return this;
    }

    Print notByReference() {
        byReference = false;
        return this;
    }

    GrayImage image() {
        int width = side * PITCH;
        byte[] pixels = new byte[width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) grey[i / width / PITCH * side + i % width / PITCH];
        }
        return GrayImage.wrap(width, width, pixels);
    }

    /** The scan report; the image is drawn once for all settings. */
    ScanReport report(GradingSettings settings) {
        double first = (quiet + 0.5) * PITCH;
        Grid grid = Grids.parallel(matrix.size(), new Point(first, first), new Point(PITCH, 0), new Point(0, PITCH));
        CapturedSymbol symbol = new CapturedSymbol(
                layout.version(), layout.level(), 1, false, reversed, grid, matrix, List.copyOf(blocks), byReference);
        if (seen.isEmpty()) {
            int width = side * PITCH;
            InspectionArea area = new InspectionArea(
                    new Quad(new Point(0, 0), new Point(width, 0), new Point(width, width), new Point(0, width)));
            seen = Optional.of(ReferenceImage.of(image(), 0.8 * PITCH, area));
        }
        return ScanGrading.grade(symbol, seen.get(), settings, new Point(0, 0), 1);
    }
}
