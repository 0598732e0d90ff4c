package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.GradingProfile;

class ProcessChartsTest {
    /** Rows with horizontal print growth; NaN where nothing was measured. */
    static ProcessCharts growth(double... values) {
        List<ProcessRow> rows = new ArrayList<>();
        for (double value : values) {
            rows.add(row(ProcessVariable.PRINT_GROWTH_HORIZONTAL, value, rows.size() + 1, 1));
        }
        return ProcessCharts.of(GradingProfile.ISO_15415_2011, rows);
    }

    private static ProcessRow row(ProcessVariable variable, double value, int number, int symbols) {
        Map<ProcessVariable, OptionalDouble> values =
                Double.isNaN(value) ? Map.of() : Map.of(variable, OptionalDouble.of(value));
        return new ProcessRow(
                "run<" + number + ">.png", OptionalInt.empty(), 1, symbols, Optional.empty(), "", Map.of(), values);
    }

    @Test
    void aValueBeyondALimitIsNamed() {
        double[] values = new double[24];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 == 0 ? 3 : 5;
        }
        values[16] = 20;
        // The mean is (12 * 3 + 12 * 5 + 17) / 24, the mean range (21 * 2 + 15 + 15) / 23.
        assertThat(growth(values).inWords())
                .isEqualTo("Control charts of 24 images: 1 signal\n"
                        + "  print growth, horizontal: image 17 (run<17>.png) is beyond the upper limit of 13.0 %:"
                        + " 20.0 %\n");
        values[16] = -20;
        assertThat(growth(values).inWords()).contains("image 17 (run<17>.png) is beyond the lower limit of -");
    }

    @Test
    void aRunIsNamedAsAWhole() {
        String words = growth(0, 3, 0, 3, 0, 3, 0, 1.8, 1.8, 1.8, Double.NaN, 1.8, 1.8, 1.8, 1.8, 1.8)
                .inWords();
        assertThat(words)
                .isEqualTo("Control charts of 16 images: 1 signal\n"
                        + "  print growth, horizontal: images 8 to 16 are all above the mean of 1.6 %\n"
                        + "note: Limits from fewer than 20 values are rough.\n");
    }

    @Test
    void gradesHaveNoRuns() {
        List<ProcessRow> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row(ProcessVariable.GRADE, i % 10 == 9 ? 3 : 4, i + 1, 1));
        }
        assertThat(ProcessCharts.of(GradingProfile.ISO_15415_2011, rows).inWords())
                .doesNotContain("are all")
                .contains("grade: image 10 (run<10>.png) is beyond the lower limit of 3.4: 3.0\n");
    }

    @Test
    void aSteadySeriesHasNoSignals() {
        assertThat(growth(1, 2, 1, 2, 1, 2).inWords()).startsWith("Control charts of 6 images: no signals\nnote: ");
    }

    @Test
    void twoValuesAreTooFew() {
        assertThat(growth(1, 2).inWords())
                .isEqualTo("Control charts of 2 images: too few for limits, which ask for three values\n");
        assertThat(growth(Double.NaN, Double.NaN, Double.NaN, 1).inWords()).contains("too few for limits");
        assertThat(growth().inWords()).startsWith("Control charts of 0 images: too few");
    }

    @Test
    void rowsAreSymbolsWhereAnImageHasSeveral() {
        List<ProcessRow> rows = List.of(
                row(ProcessVariable.GRADE, 4, 1, 1),
                row(ProcessVariable.GRADE, 4, 2, 2),
                row(ProcessVariable.GRADE, 4, 2, 2));
        ProcessCharts charts = ProcessCharts.of(GradingProfile.ISO_29158, rows);
        assertThat(charts.size()).isEqualTo("3 symbols");
        assertThat(rows.get(1).inWords()).isEqualTo("run<2>.png, symbol 1 of 2");
    }

    @Test
    void eachStandardHasItsContrast() {
        assertThat(ProcessVariable.of(GradingProfile.ISO_29158))
                .contains(ProcessVariable.CELL_CONTRAST, ProcessVariable.CELL_MODULATION)
                .doesNotContain(ProcessVariable.SYMBOL_CONTRAST, ProcessVariable.MODULATION);
        assertThat(ProcessVariable.of(GradingProfile.ISO_15415_2011))
                .contains(ProcessVariable.SYMBOL_CONTRAST, ProcessVariable.MODULATION)
                .doesNotContain(ProcessVariable.CELL_CONTRAST, ProcessVariable.CELL_MODULATION)
                .hasSize(6);
    }
}
