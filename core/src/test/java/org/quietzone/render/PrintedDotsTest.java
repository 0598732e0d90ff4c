package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.quietzone.matrix.BitMatrix;

/** What is printed, measured on the dots themselves: pitch, size, edges, centres. */
class PrintedDotsTest {
    private static final int QUIET_ZONE = 4;
    private static final TestGrid SYMBOL = TestGrid.symbol("PRINTED", Ecc.MEDIUM, 1);
    private static final int MODULES = 21 + 2 * QUIET_ZONE;

    /** The dots of a print, which are what DotRows gives. */
    private record Print(byte[][] rows) {
        static Print of(TestGrid grid, Layout layout) {
            DotRows dots = new DotRows(CellGrid.of(grid, layout));
            List<byte[]> rows = new ArrayList<>();
            dots.forEach((bits, count) -> {
                byte[] row = bits.clone();
                for (int i = 0; i < count; i++) {
                    rows.add(row);
                }
            });
            return new Print(rows.toArray(byte[][]::new));
        }

        boolean isDark(int x, int y) {
            return (rows[y][x >> 3] >> (7 - (x & 7)) & 1) == 1;
        }

        int side() {
            return rows.length;
        }
    }

    private static PrintSize size(double millimetres, int dpi) {
        // Never less than a dot: what is refused is the matter of PrintSizeTest.
        double least = 25.4 / dpi;
        return PrintSize.ofXDimension(Length.millimetres(Math.max(least, millimetres)), dpi, MODULES, 1);
    }

    /** Where dark begins or ends along a line. */
    private static List<Integer> edges(int side, IntPredicate dark) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 1; i < side; i++) {
            if (dark.test(i) != dark.test(i - 1)) {
                edges.add(i);
            }
        }
        return edges;
    }

    /** The timing pattern is a ruler: dark and light modules in turn from the sixth to the fourteenth. */
    @Property(tries = 300)
    void thePitchIsWhatTheReportSays(
            @ForAll @DoubleRange(min = 0.1, max = 2) double millimetres,
            @ForAll @IntRange(min = 100, max = 1200) int dpi,
            @ForAll @IntRange(min = -5, max = 5) int wanted) {
        PrintSize size = size(millimetres, dpi);
        int dots = size.dotsPerModule();
        int reduction = clamp(wanted, dots);
        Print print = Print.of(SYMBOL, size.applyTo(Layout.modules()).withInkReduction(reduction));
        assertThat(print.side()).isEqualTo(MODULES * dots);
        assertThat(print.side() / (double) dpi * 25.4).isEqualTo(size.whole().millimetres(), within(1e-9));

        int y = (QUIET_ZONE + 6) * dots + dots / 2;
        int from = (QUIET_ZONE + 7) * dots + dots / 2;
        List<Integer> across = edges(6 * dots + 1, i -> print.isDark(from + i, y));
        List<Integer> down = edges(6 * dots + 1, i -> print.isDark(y, from + i));
        // Modules 8, 10 and 12 are dark.
        assertThat(across).isEqualTo(down).hasSize(6);
        for (int i = 0; i < 6; i += 2) {
            int begins = across.get(i);
            int ends = across.get(i + 1);
            assertThat(ends - begins).isEqualTo(dots - 2 * reduction);
            // Twice the centre, since it may lie between two dots.
            assertThat(2 * from + begins + ends).isEqualTo((2 * (QUIET_ZONE + 8 + i) + 1) * dots);
            if (i > 0) {
                int pitch = (begins + ends - across.get(i - 2) - across.get(i - 1)) / 2;
                assertThat(pitch).isEqualTo(2 * dots);
                assertThat(pitch / 2.0 / dpi * 25.4).isEqualTo(size.xDimension().millimetres(), within(1e-9));
            }
        }
    }

    private static int clamp(int wanted, int dots) {
        int most = (dots - 1) / 2;
        return Math.max(-most, Math.min(most, wanted));
    }

    /** 1:1:3:1:1, with so many dots less or more at every edge, and every edge by the same. */
    @Property(tries = 300)
    void finderPatternsKeepTheirWidthsButForTheReduction(
            @ForAll @DoubleRange(min = 0.1, max = 2) double millimetres,
            @ForAll @IntRange(min = 100, max = 1200) int dpi,
            @ForAll @IntRange(min = -8, max = 8) int wanted,
            @ForAll @IntRange(min = 0, max = 2) int corner) {
        PrintSize size = size(millimetres, dpi);
        int dots = size.dotsPerModule();
        int r = clamp(wanted, dots);
        Print print = Print.of(SYMBOL, size.applyTo(Layout.modules()).withInkReduction(r));
        int left = (QUIET_ZONE + (corner == 1 ? 14 : 0)) * dots;
        int top = (QUIET_ZONE + (corner == 2 ? 14 : 0)) * dots;
        int middle = 3 * dots + dots / 2;
        Integer[] expected = {
            r, dots - r, 2 * dots + r, 5 * dots - r, 6 * dots + r, 7 * dots - r,
        };
        // From the middle of the module before the pattern, so that edges that moved outwards are seen too.
        int before = dots - dots / 2;
        List<Integer> across = edges(8 * dots + 1, i -> print.isDark(left - before + i, top + middle));
        List<Integer> down = edges(8 * dots + 1, i -> print.isDark(left + middle, top - before + i));
        assertThat(across).map(edge -> edge - before).startsWith(expected);
        assertThat(down).map(edge -> edge - before).startsWith(expected);
    }

    @Property(tries = 200)
    void anIsolatedModuleStaysWhereItIs(
            @ForAll @DoubleRange(min = 0.1, max = 2) double millimetres,
            @ForAll @IntRange(min = 100, max = 1200) int dpi,
            @ForAll @IntRange(min = -8, max = 8) int wanted,
            @ForAll boolean light) {
        int dots = size(millimetres, dpi).dotsPerModule();
        int reduction = clamp(wanted, dots);
        Layout layout = Layout.modules()
                .withDotsPerModule(dots)
                .withInkReduction(reduction)
                .withQuietZone(1);
        TestGrid grid = TestGrid.of(
                light
                        ? BitMatrix.parse("#####", "#####", "##.##", "#####", "#####")
                        : BitMatrix.parse(".....", ".....", "..#..", ".....", "....."));
        Print print = Print.of(grid, layout);
        long count = 0;
        long sumX = 0;
        long sumY = 0;
        for (int y = 2 * dots; y < 5 * dots; y++) {
            for (int x = 2 * dots; x < 5 * dots; x++) {
                if (print.isDark(x, y) != light) {
                    count++;
                    sumX += 2 * x + 1;
                    sumY += 2 * y + 1;
                }
            }
        }
        long side = light ? dots + 2L * reduction : dots - 2L * reduction;
        assertThat(count).isEqualTo(side * side);
        // The fourth module of seven: its centre is three and a half modules from either edge.
        assertThat(sumX).isEqualTo(7L * dots * count);
        assertThat(sumY).isEqualTo(7L * dots * count);
    }

    /** What the file says is what is in it: its pixels, and with a resolution their size, to half a pixel a metre. */
    @Property(tries = 40)
    void aPngFileHasTheDotsOfTheReport(
            @ForAll @DoubleRange(min = 0.1, max = 1) double millimetres,
            @ForAll @IntRange(min = 100, max = 600) int dpi)
            throws IOException {
        PrintSize size = size(millimetres, dpi);
        int reduction = clamp(1, size.dotsPerModule());
        Layout layout = size.applyTo(Layout.modules()).withInkReduction(reduction);
        byte[] file = Png.builder().layout(layout).build().render(SYMBOL);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        Print print = Print.of(SYMBOL, layout);
        assertThat(image.getWidth()).isEqualTo(print.side());
        for (int y = 0; y < print.side(); y++) {
            for (int x = 0; x < print.side(); x++) {
                if ((image.getRGB(x, y) & 0xFF) == 0 != print.isDark(x, y)) {
                    assertThat(image.getRGB(x, y))
                            .as("dot (%d, %d)", x, y)
                            .isEqualTo(print.isDark(x, y) ? 0xFF000000 : -1);
                }
            }
        }
        assertThat(pixelsPerMetre(file)).isEqualTo((int) Math.round(dpi / 0.0254));
    }

    private static int pixelsPerMetre(byte[] png) {
        String bytes = new String(png, StandardCharsets.ISO_8859_1);
        int at = bytes.indexOf("pHYs") + 4;
        return (png[at] & 0xFF) << 24 | (png[at + 1] & 0xFF) << 16 | (png[at + 2] & 0xFF) << 8 | png[at + 3] & 0xFF;
    }
}
