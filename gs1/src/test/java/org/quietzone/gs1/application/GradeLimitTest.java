package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeLimitTest {
    @Test
    void readsGradeApertureAndWavelength() {
        assertThat(GradeLimit.parse("1.5/12/660")).isEqualTo(new GradeLimit(15, 12, 12, 660));
        assertThat(GradeLimit.parse("2.0/08-20/640")).isEqualTo(new GradeLimit(20, 8, 20, 640));
    }

    @Test
    void writesAsReportsDo() {
        assertThat(GradeLimit.parse("1.5/12/660")).hasToString("1.5/12/660");
        assertThat(GradeLimit.parse("1.5/08/660")).hasToString("1.5/08/660");
        assertThat(GradeLimit.parse("1.5/08-20/660")).hasToString("1.5/08 to 20/660");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5",
                "1.5/12",
                "15/12/660",
                "4.1/12/660",
                "1.5/0/660",
                "1.5/20-08/660",
                "1.5/12/0",
                "1.5/x/660"
            })
    void refusesWhatIsNoGrade(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GradeLimit.parse(text));
    }
}
