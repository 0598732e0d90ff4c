package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeOutlineTest {
    private static final double NEAR = 0.02;

    static ModuleShape[] shapes() {
        return new ModuleShape[] {
            ModuleShape.SQUARE,
            ModuleShape.rounded(0.5),
            ModuleShape.rounded(0.2),
            ModuleShape.dots(0.5),
            ModuleShape.dots(0.3)
        };
    }

    private static Path2D path(StyledGrid grid) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        ShapeOutline.trace(grid, new ShapePen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    /** The lines and the pixels are two ways to say the same: they agree wherever it is not a matter of the edge. */
    private static void agree(StyledGrid grid) {
        Path2D path = path(grid);
        Random random = new Random(3);
        int compared = 0;
        for (int i = 0; i < 4_000; i++) {
            double x = random.nextDouble() * grid.size();
            double y = random.nextDouble() * grid.size();
            boolean dark = grid.isDark(x, y);
            boolean edge = grid.isDark(x - NEAR, y - NEAR) != dark
                    || grid.isDark(x + NEAR, y - NEAR) != dark
                    || grid.isDark(x - NEAR, y + NEAR) != dark
                    || grid.isDark(x + NEAR, y + NEAR) != dark;
            if (!edge) {
                assertThat(path.contains(x, y)).as("(%s, %s)", x, y).isEqualTo(dark);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void drawsWhatIsDark(ModuleShape shape) {
        for (int size : new int[] {11, 17, 21, 45}) {
            TestGrid grid = TestGrid.random(size, 4, false, size);
            for (FinderShape finders : FinderShape.values()) {
                Style style = Style.builder().modules(shape).finders(finders).build();
                agree(StyledGrid.of(grid, Layout.modules(), style));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FinderShape.class)
    void aLineThroughAFinderPatternKeepsItsWidths(FinderShape shape) {
        Style style = Style.builder().finders(shape).build();
        TestGrid symbol = TestGrid.symbol("12345", io.nayuki.qrcodegen.QrCode.Ecc.LOW, 2);
        StyledGrid grid = StyledGrid.of(symbol, Layout.modules(), style);
        for (int i = 0; i < 3; i++) {
            double x = 4 + (i == 1 ? 18 : 0);
            double y = 4 + (i == 2 ? 18 : 0) + 3.5;
            boolean[] expected = {true, false, true, true, true, false, true};
            for (int module = 0; module < 7; module++) {
                assertThat(grid.isDark(x + module + 0.03, y)).isEqualTo(expected[module]);
                assertThat(grid.isDark(x + module + 0.97, y)).isEqualTo(expected[module]);
            }
        }
    }

    @Test
    void leavesOutWhatAPictureCovers() {
        Pixels pixels = new Pixels(2, 1, new int[] {0xFFFF0000, 0xFF00FF00});
        CentreImage image = new CentreImage(pixels, new byte[0], "image/png", 0.4, 0.5);
        Style style = Style.builder().image(image).build();
        StyledGrid grid = StyledGrid.of(TestGrid.random(25, 4, false, 5), Layout.modules(), style);
        // 10 by 5 modules and half a module round it: columns 7 to 17, rows 9 to 15.
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 25; column++) {
                boolean covered = row >= 9 && row <= 15 && column >= 7 && column <= 17;
                assertThat(image.covers(25, row, column)).isEqualTo(covered);
                if (covered) {
                    assertThat(grid.isDark(column + 4.5, row + 4.5)).isFalse();
                }
            }
        }
        agree(grid);
    }

    @Test
    void squaresMayBeReversed() {
        TestGrid reversed = TestGrid.random(21, 4, true, 1);
        Style style = Style.builder()
                .dark(Gradient.linear(0, Colour.BLACK, Colour.parse("navy")))
                .build();
        StyledGrid grid = StyledGrid.of(reversed, Layout.modules(), style);
        assertThat(grid.isDark(0.5, 0.5)).isTrue();
        agree(grid);
    }

    @Test
    void refusesWhatShapesDoNotGoWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StyledGrid.of(
                        TestGrid.random(21, 4, true, 1),
                        Layout.modules(),
                        Style.builder().modules(ModuleShape.dots(0.4)).build()))
                .withMessageContaining("interchange dark and light");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StyledGrid.of(
                        TestGrid.random(21, 4, false, 1),
                        Layout.modules().withDotsPerModule(5).withInkReduction(1),
                        Style.plain()))
                .withMessageContaining("leave the ink reduction out");
    }
}
