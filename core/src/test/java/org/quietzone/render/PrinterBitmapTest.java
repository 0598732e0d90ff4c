package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** {@link Epl}, {@link Tspl} and {@link EscPos}: each bitmap has exactly the dots of the symbol. */
class PrinterBitmapTest {
    private static int afterHead(byte[] label, String head) {
        assertThat(new String(label, 0, head.length(), StandardCharsets.US_ASCII))
                .isEqualTo(head);
        return head.length();
    }

    private static void endsWith(byte[] label, int from, String tail) {
        assertThat(new String(label, from, label.length - from, StandardCharsets.US_ASCII))
                .isEqualTo(tail);
    }

    @Property(tries = 60)
    void eplAndTsplDrawExactlyTheDots(
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 15) int dotsPerModule,
            @ForAll long seed) {
        Layout layout = Layout.modules().withDotsPerModule(dotsPerModule);
        TestGrid grid = TestGrid.random(size, 4, false, seed);
        boolean[][] dots = Dots.of(CellGrid.of(grid, layout));
        int side = dots.length;
        int stride = (side + 7) / 8;

        byte[] epl = new Epl(layout, 5, 6).render(grid);
        int data = afterHead(epl, "N\nGW5,6," + stride + "," + side + ",");
        assertThat(Dots.of(epl, data, stride, side, true)).isDeepEqualTo(dots);
        endsWith(epl, data + stride * side, "\nP1\n");

        byte[] tspl = new Tspl(layout, 5, 6).render(grid);
        data = afterHead(tspl, "CLS\r\nBITMAP 5,6," + stride + "," + side + ",0,");
        assertThat(Dots.of(tspl, data, stride, side, true)).isDeepEqualTo(dots);
        endsWith(tspl, data + stride * side, "\r\nPRINT 1,1\r\n");
    }

    @Property(tries = 60)
    void escPosDrawsExactlyTheDotsBandByBand(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 15) int dotsPerModule,
            @ForAll long seed) {
        Layout layout = Layout.modules().withDotsPerModule(dotsPerModule);
        TestGrid grid = TestGrid.random(size, 4, false, seed);
        boolean[][] dots = Dots.of(CellGrid.of(grid, layout));
        int side = dots.length;
        int stride = (side + 7) / 8;

        byte[] commands = new EscPos(layout).render(grid);

        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        int at = 0;
        while (at < commands.length) {
            assertThat(commands[at]).isEqualTo((byte) 0x1D);
            assertThat(commands[at + 1]).isEqualTo((byte) 'v');
            assertThat(commands[at + 2]).isEqualTo((byte) '0');
            assertThat(commands[at + 3]).isZero();
            assertThat((commands[at + 4] & 0xFF) + 256 * (commands[at + 5] & 0xFF))
                    .isEqualTo(stride);
            int height = (commands[at + 6] & 0xFF) + 256 * (commands[at + 7] & 0xFF);
            rows.write(commands, at + 8, height * stride);
            at += 8 + height * stride;
        }
        assertThat(Dots.of(rows.toByteArray(), 0, stride, side, false)).isDeepEqualTo(dots);
    }
}
