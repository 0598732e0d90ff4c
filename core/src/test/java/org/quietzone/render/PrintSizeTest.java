package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintSizeTest {
    @Test
    void saysWhatWillBePrinted() {
        PrintSize size = PrintSize.ofXDimension(Length.parse("0.495mm"), 300, 33, PrintSize.STANDARD_TOLERANCE);
        assertThat(size.dotsPerModule()).isEqualTo(6);
        assertThat(size.xDimension().millimetres()).isEqualTo(0.508, within(1e-9));
        assertThat(size.deviation()).isEqualTo(0.508 / 0.495 - 1, within(1e-9));
        assertThat(size.whole().millimetres()).isEqualTo(33 * 0.508, within(1e-9));
        assertThat(size.applyTo(Layout.modules()))
                .isEqualTo(Layout.modules().withDotsPerModule(6).withDpi(300));
    }

    @Test
    void refusesWhatIsTooFarAndNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintSize.ofXDimension(Length.parse("0.19mm"), 203, 29, 0.1))
                .withMessage("An X-dimension of 0.19 mm is 1.52 dots at 203 dpi, and only whole dots can be printed"
                        + " (within 10 %): the nearest are 0.1251 mm (1 dot) and 0.2502 mm (2 dots)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintSize.ofXDimension(Length.parse("0.1mm"), 203, 29, 0.5))
                .withMessage("An X-dimension of 0.1 mm is 0.8 dots at 203 dpi, and only whole dots can be printed: the"
                        + " smallest is 0.1251 mm (1 dot)");
    }

    @Test
    void fillsALengthWithWholeDots() {
        PrintSize size = PrintSize.within(Length.parse("25mm"), 300, 33);
        // 25 mm are 295.3 dots, 8.9 a module.
        assertThat(size.dotsPerModule()).isEqualTo(8);
        assertThat(size.whole().millimetres()).isLessThanOrEqualTo(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintSize.within(Length.parse("2mm"), 203, 33))
                .withMessage(
                        "A symbol of 33 modules with its quiet zone does not fit into 2 mm at 203 dpi: the smallest"
                                + " size is 4.129 mm, with a dot for each module");
    }

    @Property(tries = 1000)
    void noWholeNumberOfDotsIsNearer(
            @ForAll @DoubleRange(min = 0.1, max = 2) double millimetres,
            @ForAll @IntRange(min = 100, max = 1200) int dpi,
            @ForAll @IntRange(min = 11, max = 185) int modules) {
        double exact = millimetres / 25.4 * dpi;
        if (exact < 1) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PrintSize.ofXDimension(Length.millimetres(millimetres), dpi, modules, 1));
            return;
        }
        PrintSize size = PrintSize.ofXDimension(Length.millimetres(millimetres), dpi, modules, 1);
        int dots = size.dotsPerModule();
        double ratio = Math.max(dots / exact, exact / dots);
        for (int other = Math.max(1, dots - 1); other <= dots + 1; other++) {
            assertThat(Math.max(other / exact, exact / other)).isGreaterThanOrEqualTo(ratio - 1e-9);
        }
        PrintSize fitted = PrintSize.within(size.whole(), dpi, modules);
        assertThat(fitted.dotsPerModule()).isEqualTo(dots);
    }
}
