package org.quietzone.bench.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;

/** Every format shows the same dots, and these are read by our reader and by two others. */
class PrintFormatTest {
    private static final List<Contestant> READERS = PrintReaders.all();

    static List<PrintSpecimen> specimens() {
        return PrintSpecimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void allFormatsShowTheSameDots(PrintSpecimen specimen) {
        Dots expected = expected(specimen);
        for (PrintFormat format : PrintFormat.values()) {
            assertThat(format.print(specimen.symbol(), specimen.layout()))
                    .as(format.name())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theDotsAreReadBeforeTheyArePrinted(PrintSpecimen specimen) {
        Frame frame =
                PrintFormat.PNG.print(specimen.symbol(), specimen.layout()).frame();
        assertThat(READERS.get(0).read(frame, false)).containsExactly(specimen.text());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void inkThatSpreadsMakesUpForWhatWasTakenOffAndAllReadThePrint(PrintSpecimen specimen) {
        Dots print = PrintFormat.PNG
                .print(specimen.symbol(), specimen.layout())
                .printed(specimen.layout().inkReduction());
        assertThat(print)
                .isEqualTo(PrintFormat.PNG.print(
                        specimen.symbol(), specimen.layout().withInkReduction(0)));
        for (Contestant reader : READERS) {
            if (PrintReaders.knows(reader, specimen)) {
                assertThat(reader.read(print.frame(), false)).as(reader.name()).containsExactly(specimen.text());
            }
        }
    }

    /** Of a plain geometry of its own: a dot is dark if its module is, but for those that are taken or added at edges. */
    private static Dots expected(PrintSpecimen specimen) {
        int dots = specimen.layout().dotsPerModule();
        int reduction = specimen.layout().inkReduction();
        int quiet = specimen.isMicro() ? 2 : 4;
        int side = (specimen.symbol().size() + 2 * quiet) * dots;
        Dots all = new Dots(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = reduction > 0;
                for (int dy = -Math.abs(reduction); dy <= Math.abs(reduction); dy++) {
                    for (int dx = -Math.abs(reduction); dx <= Math.abs(reduction); dx++) {
                        boolean near = isDark(
                                specimen, Math.floorDiv(y + dy, dots) - quiet, Math.floorDiv(x + dx, dots) - quiet);
                        dark = reduction > 0 ? dark && near : dark || near;
                    }
                }
                if (dark) {
                    all.set(x, y);
                }
            }
        }
        return all;
    }

    private static boolean isDark(PrintSpecimen specimen, int row, int column) {
        int size = specimen.symbol().size();
        return row >= 0
                && row < size
                && column >= 0
                && column < size
                && specimen.symbol().isDark(row, column);
    }
}
