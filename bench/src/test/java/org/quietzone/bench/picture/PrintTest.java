package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;

class PrintTest {
    private final Symbol symbol = SymbolEncoder.standard().encode("PRINTED");

    @Test
    void plainModulesAreSquares() {
        Print print = Print.plain(symbol);
        for (int row = 0; row < symbol.size(); row++) {
            for (int column = 0; column < symbol.size(); column++) {
                double expected = symbol.isDark(row, column) ? 0 : 1;
                assertThat(print.at(column + 0.01, row + 0.99)).isEqualTo(expected);
                assertThat(print.at(column + 0.99, row + 0.01)).isEqualTo(expected);
            }
        }
        assertThat(print.at(-0.01, 3)).isEqualTo(1);
        assertThat(print.at(3, symbol.size())).isEqualTo(1);
    }

    @Test
    void thePaperOfAReversedSymbolIsDark() {
        Symbol reversed = SymbolEncoder.builder().reversed(true).build().encode("PRINTED");
        assertThat(Print.plain(reversed).at(-1, -1)).isZero();
    }

    @Test
    void dotsCoverTheAreaOfTheirCircles() {
        double dark = dark(Print.plain(symbol));
        assertThat(dark(Print.dots(0.4, false).print(symbol)) / dark).isCloseTo(Math.PI * 0.16, within(0.03));
        Print solid = Print.dots(0.4, true).print(symbol);
        assertThat(solid.at(6.99, 6.99)).isZero();
        assertThat(solid.at(symbol.size() - 0.01, 0.01)).isZero();
        assertThat(solid.at(0.01, symbol.size() - 0.01)).isZero();
    }

    @Test
    void inkSpreadsBeyondTheEdgesOrStopsShortOfThem() {
        Print gained = Print.spread(0.4).print(symbol);
        Print lost = Print.spread(-0.4).print(symbol);
        // The outer edge of a finder pattern moves by half of what a line gains.
        assertThat(gained.at(-0.19, 3.5)).isZero();
        assertThat(gained.at(-0.21, 3.5)).isEqualTo(1);
        assertThat(lost.at(0.21, 3.5)).isZero();
        assertThat(lost.at(0.19, 3.5)).isEqualTo(1);
    }

    private double dark(Print print) {
        double sum = 0;
        for (double y = 0.05; y < symbol.size(); y += 0.1) {
            for (double x = 0.05; x < symbol.size(); x += 0.1) {
                sum += 1 - print.at(x, y);
            }
        }
        return sum;
    }
}
