package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class CodewordOverlayTest {
    private static final GradeScale UNUSED = GradeScale.whole(0.62, 0.50, 0.37, 0.25);

    private static ParameterGrade grade(BlockLayout layout, double[] codewords, GradeScale scale, Choice... choices) {
        int[] places = MatrixReader.codewordPlaces(layout);
        int size = layout.version().size();
        return new CodewordOverlay(layout, UNUSED, Limits.rules(choices))
                .grade(Parameter.MODULATION, scale, (row, column) -> {
                    int codeword = places[row * size + column];
                    return codeword == MatrixReader.NO_CODEWORD ? -9 : codewords[codeword];
                });
    }

    /** All codewords are perfect, but for some of one block. */
    private static double[] values(BlockLayout layout, int block, int count, double value) {
        double[] values = new double[layout.version().codewords()];
        Arrays.fill(values, 1);
        for (int i = 0; i < count; i++) {
            int data = layout.dataCodewords(block);
            values[i < data ? layout.dataPosition(block, i) : layout.eccPosition(block, i - data)] = value;
        }
        return values;
    }

    /** Version 1-M has eight codewords to spare: u is 1 - k / 8. */
    @ParameterizedTest
    @CsvSource({"0, 4", "3, 4", "4, 3", "5, 2", "6, 1", "7, 0", "8, 0", "26, 0"})
    void codewordsThatFailAreErasures(int failed, int grade) {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        assertThat(grade(layout, values(layout, 0, failed, 0.1), Limits.WHOLE).grade())
                .isEqualTo(Grade.whole(grade));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "2, 3", "3, 1", "4, 0", "26, 0"})
    void orErrorsIfThatIsChosen(int failed, int grade) {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        assertThat(grade(layout, values(layout, 0, failed, 0.1), Limits.WHOLE, Choice.LOW_MODULATION_ERRORS)
                        .grade())
                .isEqualTo(Grade.whole(grade));
    }

    @Test
    void codewordsOfAGradeNeverPullBelowIt() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        assertThat(grade(layout, values(layout, 0, 26, 0.49), Limits.WHOLE).grade())
                .isEqualTo(Grade.whole(3));
        assertThat(grade(layout, values(layout, 0, 26, 0.30), Limits.WHOLE).grade())
                .isEqualTo(Grade.whole(2));
        assertThat(grade(layout, values(layout, 0, 26, 0.20), Limits.WHOLE).grade())
                .isEqualTo(Grade.whole(1));
        assertThat(grade(layout, values(layout, 0, 26, 0.47), Limits.TENTHS).grade())
                .isEqualTo(new Grade(37));
        // Five failed ones leave 0.375, grade 2, though the others would do for 3.
        double[] mixed = values(layout, 0, 26, 0.45);
        for (int i = 0; i < 5; i++) {
            mixed[i] = 0;
        }
        assertThat(grade(layout, mixed, Limits.WHOLE).grade()).isEqualTo(Grade.whole(2));
    }

    @Test
    void theWorstBlockCounts() {
        // 5-Q: four blocks of 18 spare codewords. Eight in one block are 0.56; two in each are 0.89.
        BlockLayout layout = Version.of(5).layout(ErrorCorrection.Q);
        for (int block = 0; block < 4; block++) {
            assertThat(grade(layout, values(layout, block, 8, 0), Limits.WHOLE).grade())
                    .isEqualTo(Grade.whole(3));
        }
        double[] spread = values(layout, 0, 0, 1);
        for (int block = 0; block < 4; block++) {
            for (int i = 0; i < 2; i++) {
                spread[layout.eccPosition(block, i)] = 0;
            }
        }
        assertThat(grade(layout, spread, Limits.WHOLE).grade()).isEqualTo(Grade.BEST);
    }

    @Test
    void m1HasNothingToSpare() {
        BlockLayout layout = Version.micro(1).layout(Version.micro(1).levels().get(0));
        assertThat(grade(layout, values(layout, 0, 0, 0), Limits.WHOLE).grade()).isEqualTo(Grade.BEST);
        assertThat(grade(layout, values(layout, 0, 1, 0), Limits.WHOLE).grade()).isEqualTo(Grade.FAIL);
        assertThat(grade(layout, values(layout, 0, 1, 0.35), Limits.WHOLE).grade())
                .isEqualTo(Grade.whole(2));
    }

    @Test
    void remainderCodewordsOfModel1DoNotCount() {
        for (Version version : Version.all(Family.MODEL_1)) {
            BlockLayout layout = version.layout(ErrorCorrection.H);
            double[] values = values(layout, 0, 0, 1);
            for (int i = layout.codewords(); i < values.length; i++) {
                values[i] = 0;
            }
            ParameterGrade grade = grade(layout, values, Limits.WHOLE);
            assertThat(grade.grade()).as("%s", version).isEqualTo(Grade.BEST);
            assertThat(grade.value()).hasValue(1);
            assertThat(grade.detail()).isEqualTo("all codewords are grade 4.0");
        }
    }

    @Test
    void tellsTheLowestModule() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        ParameterGrade grade = grade(layout, values(layout, 0, 1, 0.25), Limits.WHOLE);
        // The first codeword begins in the lower right corner.
        assertThat(grade.worst()).contains(new ParameterGrade.Module(17, 19));
        assertThat(grade.value()).hasValue(0.25);
        assertThat(grade.detail())
                .isEqualTo("1 of 26 codewords are below grade 4.0; lowest module at row 17, column 19");
    }

    static Stream<BlockLayout> layouts() {
        return Stream.of(Family.values())
                .flatMap(family -> Version.all(family).stream())
                .filter(version -> version.number() < 12 || version.number() % 9 == 4)
                .map(version -> version.layout(
                        version.levels().get(version.number() % version.levels().size())));
    }

    /** The procedure as it is written, codeword by codeword of each block. */
    @ParameterizedTest
    @MethodSource("layouts")
    void agreesWithTheProcedureAsItIsWritten(BlockLayout layout) {
        Random random = new Random(layout.hashCode());
        for (int turn = 0; turn < 6; turn++) {
            double[] values = new double[layout.version().codewords()];
            double share = random.nextDouble() * 0.4;
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextDouble() < share ? random.nextInt(60) / 100.0 : 0.5;
            }
            int spare = layout.eccPerBlock() - layout.misdecodeProtection();
            int best = 0;
            for (int level = 0; level <= 4; level++) {
                int lowest = level;
                for (int block = 0; block < layout.blocks(); block++) {
                    int low = 0;
                    for (int position : positions(layout, block)) {
                        low += whole(values[position]) < level ? 1 : 0;
                    }
                    int hundredths = low == 0 ? 100 : spare == 0 ? 0 : 100 * (spare - low);
                    int of = low == 0 || spare == 0 ? 1 : spare;
                    int unused = hundredths >= 62 * of
                            ? 4
                            : hundredths >= 50 * of ? 3 : hundredths >= 37 * of ? 2 : hundredths >= 25 * of ? 1 : 0;
                    lowest = Math.min(lowest, unused);
                }
                best = Math.max(best, lowest);
            }
            assertThat(grade(layout, values, Limits.WHOLE).grade()).isEqualTo(Grade.whole(best));
        }
    }

    private static int whole(double value) {
        int hundredths = (int) Math.round(100 * value);
        return hundredths >= 50 ? 4 : hundredths >= 40 ? 3 : hundredths >= 30 ? 2 : hundredths >= 20 ? 1 : 0;
    }

    private static List<Integer> positions(BlockLayout layout, int block) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < layout.dataCodewords(block); i++) {
            positions.add(layout.dataPosition(block, i));
        }
        for (int i = 0; i < layout.eccPerBlock(); i++) {
            positions.add(layout.eccPosition(block, i));
        }
        return positions;
    }
}
