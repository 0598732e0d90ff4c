package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;

class ZplTest {
    private static final Pattern LABEL =
            Pattern.compile("\\^XA\n\\^FO(\\d+),(\\d+)\\^GFA,(\\d+),(\\d+),(\\d+),([^^]*)\\^FS\n\\^XZ\n");

    /** Expands the field as a printer does: letters repeat, comma and exclamation mark end a row, colon repeats it. */
    private static byte[] expand(String data, int stride, int total) {
        StringBuilder digits = new StringBuilder();
        String last = "0".repeat(2 * stride);
        StringBuilder row = new StringBuilder();
        int repeats = 0;
        for (char c : data.toCharArray()) {
            if (c == ':') {
                assertThat(row).isEmpty();
                digits.append(last);
            } else if (c >= 'G' && c <= 'Y') {
                repeats += c - 'G' + 1;
            } else if (c >= 'g' && c <= 'z') {
                repeats += 20 * (c - 'g' + 1);
            } else {
                String fill = c == ',' ? "0" : c == '!' ? "F" : String.valueOf(c);
                row.append(fill.repeat(c == ',' || c == '!' ? 2 * stride - row.length() : Math.max(1, repeats)));
                repeats = 0;
            }
            if (row.length() == 2 * stride) {
                last = row.toString();
                digits.append(last);
                row.setLength(0);
            }
        }
        assertThat(row).isEmpty();
        assertThat(digits).hasSize(2 * total);
        byte[] bytes = new byte[total];
        for (int i = 0; i < total; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    @Property(tries = 200)
    void thePrinterDrawsExactlyTheDots(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 1, max = 25) int dotsPerModule,
            @ForAll @IntRange(min = -1, max = 1) int inkReduction,
            @ForAll boolean reversed,
            @ForAll long seed) {
        Layout layout = Layout.modules()
                .withDotsPerModule(dotsPerModule)
                .withInkReduction(dotsPerModule < 3 ? 0 : inkReduction);
        TestGrid grid = TestGrid.random(size, 4, reversed, seed);
        CellGrid cells = CellGrid.of(grid, layout);

        Matcher label = LABEL.matcher(new Zpl(layout, 20, 30).render(grid));

        assertThat(label.matches()).isTrue();
        int stride = Integer.parseInt(label.group(5));
        int total = Integer.parseInt(label.group(4));
        assertThat(label.group(1) + " " + label.group(2)).isEqualTo("20 30");
        assertThat(total).isEqualTo(stride * cells.dots()).isEqualTo(Integer.parseInt(label.group(3)));
        byte[] bytes = expand(label.group(6), stride, total);
        assertThat(Dots.of(bytes, 0, stride, cells.dots(), false)).isDeepEqualTo(Dots.of(cells));
    }

    @Test
    void widePrintsRepeatOftenEnough() {
        Layout layout = Layout.modules().withQuietZone(1).withDotsPerModule(4001);
        Matcher label = LABEL.matcher(new Zpl(layout, 0, 0).render(TestGrid.of(BitMatrix.parse("#"))));
        assertThat(label.matches()).isTrue();
        int stride = Integer.parseInt(label.group(5));
        byte[] bytes = expand(label.group(6), stride, stride * 12003);
        assertThat(bytes[6000 * stride + stride / 2]).isEqualTo((byte) 0xFF);
        assertThat(bytes[6000 * stride]).isZero();
    }

    @Test
    void refusesPlacesThatTheLanguageDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zpl(Layout.modules(), -1, 0))
                .withMessage("A place on a label in ZPL is 0 to 32000 dots, not -1, 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zpl(Layout.modules().withDotsPerModule(10_000), 0, 0)
                        .render(TestGrid.random(177, 4, false, 1)))
                .withMessageContaining("use at most 108 dots a module");
    }
}
