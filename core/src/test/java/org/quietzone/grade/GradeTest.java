package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    @ParameterizedTest
    @CsvSource({
        "4.0, 40",
        "5, 40",
        "3.99, 39",
        "3.9, 39",
        "3.89999, 38",
        "0.3, 3",
        "0.1, 1",
        "0.0999, 0",
        "0, 0",
        "-1, 0",
        "NaN, 0"
    })
    void cutsOffToTenths(double value, int tenths) {
        assertThat(Grade.truncated(value)).isEqualTo(new Grade(tenths));
    }

    @Test
    void sumsOfTenthsDoNotFallBelowThem() {
        double sum = 0;
        for (int tenths = 1; tenths <= 40; tenths++) {
            sum += 0.1;
            assertThat(Grade.truncated(sum).tenths()).isEqualTo(tenths);
        }
    }

    @ParameterizedTest
    @CsvSource({"40, A", "35, A", "34, B", "25, B", "24, C", "15, C", "14, D", "5, D", "4, F", "0, F"})
    void lettersBeginAtHalves(int tenths, char letter) {
        assertThat(new Grade(tenths).letter()).isEqualTo(letter);
    }

    @Test
    void comparesAndWritesItself() {
        Grade low = new Grade(9);
        Grade high = Grade.whole(3);
        assertThat(low.min(high)).isEqualTo(high.min(low)).isEqualTo(low);
        assertThat(low.max(high)).isEqualTo(high.max(low)).isEqualTo(high);
        assertThat(low).isLessThan(high).hasToString("0.9");
        assertThat(high).hasToString("3.0");
        assertThat(high.value()).isEqualTo(3.0);
    }

    @ParameterizedTest
    @CsvSource({"-1", "41"})
    void rejectsOtherGrades(int tenths) {
        assertThatThrownBy(() -> new Grade(tenths))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A grade is 0.0 to 4.0, not ");
    }
}
