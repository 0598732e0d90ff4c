package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.Version;

class InformationDamageTest {
    private static Grade grade(
            Version version, int[][] places, GradeScale scale, double[][] values, Choice... choices) {
        FakeModules modules = new FakeModules(version);
        for (int copy = 0; copy < values.length; copy++) {
            for (int i = 0; i < values[copy].length; i++) {
                int place = places[copy][i];
                modules.set(place / version.size(), place % version.size(), values[copy][i]);
            }
        }
        InformationDamage damage = new InformationDamage(modules.map(), scale, Limits.rules(choices));
        return damage.grade(Parameter.FORMAT_INFORMATION, damage.copies("format", places))
                .grade();
    }

    private static double[] wrong(int count) {
        return new double[count];
    }

    /** Table E.2 of the draft of Micro QR Code. */
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "2, 2", "3, 1", "4, 0", "5, 0", "15, 0"})
    void aBlockLosesAGradeForEachModule(int damaged, int grade) {
        Version version = Version.micro(3);
        int[][] places = MatrixReader.formatPlaces(version);
        assertThat(grade(version, places, Limits.WHOLE, new double[][] {wrong(damaged)}))
                .isEqualTo(Grade.whole(grade));
        assertThat(grade(version, places, Limits.TENTHS, new double[][] {wrong(damaged)}))
                .isEqualTo(Grade.whole(grade));
    }

    /** Table E.3: two damaged modules at levels 4 and 3, one at levels 2 and 1. */
    @Test
    void theExampleOfTheDraftIsGrade2() {
        Version version = Version.micro(2);
        assertThat(grade(
                        version, MatrixReader.formatPlaces(version), Limits.WHOLE, new double[][] {{1, -0.8, 1, 0.35, 1}
                        }))
                .isEqualTo(Grade.whole(2));
    }

    @ParameterizedTest
    // Damaged modules of each copy, then the mean, the better and the worse grade.
    @CsvSource({
        "0, 0, 40, 40, 40",
        "1, 0, 35, 40, 30",
        "0, 3, 25, 40, 10",
        "5, 0, 20, 40, 0",
        "2, 1, 25, 30, 20",
        "4, 4, 0, 0, 0"
    })
    void copiesBecomeOneGrade(int first, int second, int mean, int best, int worst) {
        double[][] values = {wrong(first), wrong(second)};
        for (int number : new int[] {1, 7, 40}) {
            Version version = Version.of(number);
            int[][] format = MatrixReader.formatPlaces(version);
            assertThat(grade(version, format, Limits.WHOLE, values)).isEqualTo(new Grade(mean));
            assertThat(grade(version, format, Limits.WHOLE, values, Choice.COPIES_BEST))
                    .isEqualTo(new Grade(best));
            assertThat(grade(version, format, Limits.WHOLE, values, Choice.COPIES_WORST))
                    .isEqualTo(new Grade(worst));
            if (version.hasVersionInformation()) {
                int[][] versions = MatrixReader.versionPlaces(version);
                assertThat(grade(version, versions, Limits.WHOLE, values)).isEqualTo(new Grade(mean));
                assertThat(grade(version, versions, Limits.WHOLE, values, Choice.COPIES_WORST))
                        .isEqualTo(new Grade(worst));
            }
        }
    }

    @Test
    void theMeanIsCutOffToTenths() {
        Version version = Version.of(1);
        // 3.5 and 3.4 are 3.45.
        double[][] values = {{0.45, 0.45, 0.45, 0.45}, {0.44, 0.44, 0.44, 0.44}};
        assertThat(grade(version, MatrixReader.formatPlaces(version), Limits.TENTHS, values))
                .isEqualTo(new Grade(34));
    }

    @Test
    void copiesAreNamedAndTheWorstModuleIsTold() {
        Version version = Version.of(7);
        int[][] places = MatrixReader.versionPlaces(version);
        int hit = places[1][17];
        FakeModules modules = new FakeModules(version).set(hit / version.size(), hit % version.size(), -1);
        InformationDamage damage = new InformationDamage(modules.map(), Limits.WHOLE, GradingRules.standard());
        List<SegmentGrade> copies = damage.copies("version", places);
        assertThat(copies).extracting(SegmentGrade::name).containsExactly("version 1", "version 2");
        assertThat(copies).extracting(SegmentGrade::modules).containsExactly(18, 18);
        ParameterGrade grade = damage.grade(Parameter.VERSION_INFORMATION, copies);
        assertThat(grade.worst()).contains(new ParameterGrade.Module(hit / version.size(), hit % version.size()));
        assertThat(grade.detail()).isEqualTo("0 and 1 modules below grade 4.0 in the copies");
    }
}
