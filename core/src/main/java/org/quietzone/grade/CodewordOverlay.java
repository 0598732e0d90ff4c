package org.quietzone.grade;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;

/**
 * Modulation and reflectance margin of the data region (ISO/IEC 15415, 7.8.4 and 7.8.5; cell modulation of ISO/IEC 29158):
 * a codeword is as good as its worst module, and codewords below a level use up error correction.
 *
 * <p>The procedure and its limits are known from two sources that agree. That a codeword below a level counts as an
 * erasure, not as an error, could not be confirmed: {@link Rule#LOW_MODULATION}. Remainder bits, and the remainder
 * codewords of Model 1, belong to no block, so they do not count.
 */
final class CodewordOverlay {
    private final BlockLayout layout;
    private final int[] places;
    private final GradeScale unusedScale;
    private final int weight;

    CodewordOverlay(BlockLayout layout, GradeScale unusedScale, GradingRules rules) {
        this.layout = layout;
        this.places = MatrixReader.codewordPlaces(layout);
        this.unusedScale = unusedScale;
        this.weight = rules.has(Choice.LOW_MODULATION_ERRORS) ? 2 : 1;
    }

    /** How a value of a module is found. */
    interface Value {
        double of(int row, int column);
    }

    /** The grade of a parameter by the values of its modules. */
    ParameterGrade grade(Parameter parameter, GradeScale scale, Value value) {
        int size = layout.version().size();
        double[] codewords = new double[layout.codewords()];
        Arrays.fill(codewords, Double.POSITIVE_INFINITY);
        double least = Double.POSITIVE_INFINITY;
        Module worst = new Module(0, 0);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != MatrixReader.NO_CODEWORD && places[i] < codewords.length) {
                double v = value.of(i / size, i % size);
                codewords[places[i]] = Math.min(codewords[places[i]], v);
                if (v < least) {
                    least = v;
                    worst = new Module(i / size, i % size);
                }
            }
        }
        Grade[] grades = new Grade[codewords.length];
        for (int i = 0; i < codewords.length; i++) {
            grades[i] = scale.of(codewords[i]);
        }
        Levels.Best best = new Levels(scale).best(level -> lowestBlock(grades, level));
        int low = 0;
        for (Grade grade : grades) {
            low += grade.compareTo(Grade.BEST) < 0 ? 1 : 0;
        }
        String detail = low == 0
                ? "all codewords are grade 4.0"
                : low + " of " + grades.length + " codewords are below grade 4.0; lowest module at " + worst;
        return new ParameterGrade(
                parameter, OptionalDouble.of(least), best.grade(), Optional.of(scale), detail, Optional.of(worst));
    }

    private Grade lowestBlock(Grade[] codewords, Grade level) {
        Grade lowest = Grade.BEST;
        for (int block = 0; block < layout.blocks(); block++) {
            int low = 0;
            for (int i = 0; i < layout.dataCodewords(block); i++) {
                low += codewords[layout.dataPosition(block, i)].compareTo(level) < 0 ? 1 : 0;
            }
            for (int i = 0; i < layout.eccPerBlock(); i++) {
                low += codewords[layout.eccPosition(block, i)].compareTo(level) < 0 ? 1 : 0;
            }
            int available = layout.eccPerBlock() - layout.misdecodeProtection();
            double unused = low == 0 ? 1 : available == 0 ? 0 : 1 - (double) (weight * low) / available;
            lowest = lowest.min(unusedScale.of(unused));
        }
        return lowest;
    }
}
