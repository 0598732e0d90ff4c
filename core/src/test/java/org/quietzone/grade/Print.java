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
    private double blur;
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

    boolean isReversed() {
        return reversed;
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

    /** Twice the middle between the darkest and the lightest grey value. */
    int twiceTheMiddle() {
        int low = 255;
        int high = 0;
        for (int value : grey) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return low + high;
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

    /** The same print with two other inks. */
    Print recoloured(int dark, int light, int newDark, int newLight) {
        for (int i = 0; i < grey.length; i++) {
            grey[i] = grey[i] == dark ? newDark : grey[i] == light ? newLight : grey[i];
        }
        seen = Optional.empty();
        return this;
    }

    /** The print as it is seen out of focus: a Gaussian whose standard deviation is given in modules. */
    Print blurred(double modules) {
        blur = modules;
        seen = Optional.empty();
        return this;
    }

    GrayImage image() {
        int width = side * PITCH;
        double[] values = new double[width * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = grey[i / width / PITCH * side + i % width / PITCH];
        }
        if (blur > 0) {
            values = smeared(smeared(values, width, 1), width, width);
        }
        byte[] pixels = new byte[width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(values[i]);
        }
        return GrayImage.wrap(width, width, pixels);
    }

    private double[] smeared(double[] values, int width, int step) {
        double deviation = blur * PITCH;
        int reach = (int) Math.ceil(3 * deviation);
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = i / step % width;
            double sum = 0;
            double weights = 0;
            for (int k = -reach; k <= reach; k++) {
                double weight = Math.exp(-k * k / (2 * deviation * deviation));
                sum += weight * values[i + (Math.max(0, Math.min(width - 1, at + k)) - at) * step];
                weights += weight;
            }
            result[i] = sum / weights;
        }
        return result;
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
