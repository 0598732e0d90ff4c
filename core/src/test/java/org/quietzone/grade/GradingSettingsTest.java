package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a grader is told: apertures, light, calibration. */
class GradingSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "3, 03, 0.075",
        "5, 05, 0.125",
        "6, 06, 0.150",
        "8, 08, 0.200",
        "10, 10, 0.250",
        "12, 12, 0.300",
        "16, 16, 0.400",
        "20, 20, 0.500"
    })
    void referenceNumbersAreThousandthsOfAnInchRounded(int number, String notation, double millimetres) {
        Aperture aperture = Aperture.reference(number);
        assertThat(aperture.notation()).isEqualTo(notation);
        assertThat(aperture.pixels(99, OptionalDouble.of(0.01))).isCloseTo(100 * millimetres, within(1e-9));
    }

    @Test
    void sharesOfXNeedNoMillimetres() {
        assertThat(Aperture.ofX(0.8).pixels(10, OptionalDouble.empty())).isCloseTo(8, within(1e-12));
        assertThat(Aperture.ofX(0.8).notation()).isEqualTo("0.8X");
        assertThat(Aperture.ofX(0.75).notation()).isEqualTo("0.75X");
        assertThat(Aperture.ofX(2).notation()).isEqualTo("2.0X");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 2.01, Double.NaN, Double.POSITIVE_INFINITY})
    void otherSharesAreRefused(double share) {
        assertThatThrownBy(() -> Aperture.ofX(share)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 100})
    void otherNumbersAreRefused(int number) {
        assertThatThrownBy(() -> Aperture.reference(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "W, ''", "660, 45Q", "100, 90", "2000, D", "850, 30T", "W, 30S", "'', 45"})
    void lightIsWrittenAsInAGrade(String wavelength, String angle) {
        Lighting lighting = new Lighting(wavelength, angle);
        assertThat(lighting.wavelength()).isEqualTo(wavelength);
        assertThat(lighting.angle()).isEqualTo(angle);
    }

    @ParameterizedTest
    @CsvSource({
        "99, ''",
        "2001, ''",
        "66, ''",
        "w, ''",
        "WW, ''",
        "660nm, ''",
        "12345, ''",
        "٦٦٠, ''",
        "660, 45q",
        "660, 450",
        "660, Q45",
        "660, QQQ",
        "660, 45/Q",
        "6-60, ''"
    })
    void otherLightIsRefused(String wavelength, String angle) {
        assertThatThrownBy(() -> new Lighting(wavelength, angle)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reflectanceIsALineThroughTwoReferences() {
        ReflectanceScale scale = ReflectanceScale.calibrated(20, 0.04, 220, 0.84);
        assertThat(scale.reflectance(20)).isCloseTo(0.04, within(1e-12));
        assertThat(scale.reflectance(220)).isCloseTo(0.84, within(1e-12));
        assertThat(scale.reflectance(120)).isCloseTo(0.44, within(1e-12));
        assertThat(scale.reflectance(0)).isCloseTo(-0.04, within(1e-12));
        for (double grey = 0; grey <= 255; grey += 15) {
            assertThat(scale.grey(scale.reflectance(grey))).isCloseTo(grey, within(1e-9));
        }
        assertThat(scale.calibrated()).isTrue();
        assertThat(ReflectanceScale.relative().calibrated()).isFalse();
        assertThat(ReflectanceScale.relative().reflectance(51)).isCloseTo(0.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 10, 1",
        "20, 0, 10, 1",
        "-1, 0, 200, 1",
        "0, 0, 256, 1",
        "0, 0.5, 200, 0.5",
        "0, 0.9, 200, 0.5",
        "0, -0.1, 200, 1",
        "0, 0, 200, 1.1",
        "NaN, 0, 200, 1",
        "0, NaN, 200, 1",
        "0, 0, NaN, 1",
        "0, 0, 200, NaN"
    })
    void otherReferencesAreRefused(double blackGrey, double black, double whiteGrey, double white) {
        assertThatThrownBy(() -> ReflectanceScale.calibrated(blackGrey, black, whiteGrey, white))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void minimumReflectanceFollowsFromTheCalibration() {
        DpmCalibration calibration = new DpmCalibration(0.8, 200, 1.5, 3);
        assertThat(calibration.minimumReflectance(200)).isCloseTo(0.4, within(1e-12));
        assertThat(calibration.minimumReflectance(100)).isCloseTo(0.2, within(1e-12));
        assertThat(DpmCalibration.passes(0.05)).isTrue();
        assertThat(DpmCalibration.passes(0.0499)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 200, 1, 1",
        "1.1, 200, 1, 1",
        "0.8, 0, 1, 1",
        "0.8, 256, 1, 1",
        "0.8, 200, 0, 1",
        "0.8, 200, 1, 0",
        "NaN, 200, 1, 1",
        "0.8, NaN, 1, 1",
        "0.8, 200, NaN, 1",
        "0.8, 200, 1, NaN",
        "0.8, 200, Infinity, 1",
        "0.8, 200, 1, Infinity"
    })
    void otherCalibrationsAreRefused(double reflectance, double light, double response, double target) {
        assertThatThrownBy(() -> new DpmCalibration(reflectance, light, response, target))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
