package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "0.495mm, 0.495, MM, 0.495",
        "' 0.0195 IN ', 0.0195, IN, 0.4953",
        "15mil, 15, MIL, 0.381",
        "15.6 Mil, 15.6, MIL, 0.39624",
        ".5 mm, 0.5, MM, 0.5",
        "25. mm, 25, MM, 25",
        "0in, 0, IN, 0",
        "1000000mm, 1000000, MM, 1000000"
    })
    void readsNumberAndUnit(String text, double value, Length.Unit unit, double millimetres) {
        Length length = Length.parse(text);

        assertThat(length).isEqualTo(new Length(value, unit));
        assertThat(length.millimetres()).isEqualTo(millimetres, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mm",
                ".",
                ".mm",
                "0.5",
                "0,5mm",
                "-1mm",
                "+1mm",
                "1e3mm",
                "1.2.3mm",
                "5 m",
                "5 mmm",
                "\u0665mm",
                "NaN mm",
                "Infinity mm",
                "0x1 mm",
                "1 000 mm",
                "0.000000000000000000000000000001mm"
            })
    void refusesWhatIsNoLength(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.parse(text))
                .withMessage(
                        "'" + text + "' is not a length: write a number and mm, in or mil, such as 0.495mm, 0.0195in,"
                                + " 19.5mil");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Length.parse("1000000.1 mm"));
        assertThatIllegalArgumentException().isThrownBy(() -> Length.inches(39371));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.millimetres(-0.1))
                .withMessage("A length is 0 mm to 1000000 mm, not -0.1 mm");
        assertThatIllegalArgumentException().isThrownBy(() -> Length.mils(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Length.inches(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({"0.495, 0.495 mm", "25, 25 mm", "0.00001, 0.00001 mm", "100000, 100000 mm", "0, 0 mm"})
    void writesPlainDecimals(double value, String text) {
        assertThat(Length.millimetres(value)).hasToString(text);
    }

    @Test
    void convertsBetweenUnits() {
        assertThat(Length.inches(1).to(Length.Unit.MM)).isEqualTo(Length.millimetres(25.4));
        assertThat(Length.inches(0.0156).in(Length.Unit.MIL)).isEqualTo(15.6, within(1e-12));
        assertThat(Length.mils(15.6).in(Length.Unit.MIL)).isEqualTo(15.6);
    }

    @Test
    void comparesLengthsOfDifferentUnits() {
        assertThat(Length.mils(20)).isGreaterThan(Length.millimetres(0.507)).isLessThan(Length.inches(0.0201));
        assertThat(Length.inches(1)).isEqualByComparingTo(Length.millimetres(25.4));
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll @DoubleRange(max = 25_000) double value, @ForAll Length.Unit unit) {
        assertThat(Length.parse(new Length(roundedTo(value, 1e-9), unit).toString()))
                .isEqualTo(new Length(roundedTo(value, 1e-9), unit));
    }

    private static double roundedTo(double value, double step) {
        return Math.rint(value / step) * step;
    }

    @Property
    void millimetresAreExactForPrintersDots(@ForAll @IntRange(min = 1, max = 1200) int dots) {
        assertThat(Length.inches(dots / 300.0).millimetres()).isEqualTo(dots * 25.4 / 300, within(1e-9));
    }
}
