package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EpsTest {
    private static final String PATH_START = "newpath 0 0 moveto\n";

    /** The same steps as SVG writes them. */
    private static String svgPath(String eps) {
        String path = eps.substring(eps.indexOf(PATH_START) + PATH_START.length(), eps.indexOf("eofill"));
        return path.replaceAll("(-?\\d+) ([hv])\\s", "$2$1")
                .replaceAll("(-?\\d+) (-?\\d+) m\\s", "m$1 $2")
                .replaceAll("\\s*z\\s", "z");
    }

    @Property(tries = 100)
    void fillsExactlyTheDots(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = -1, max = 1) int inkReduction,
            @ForAll boolean reversed,
            @ForAll long seed) {
        Layout layout = Layout.modules().withDotsPerModule(3).withInkReduction(inkReduction);
        TestGrid grid = TestGrid.random(size, 2, reversed, seed);
        String eps = Eps.builder().layout(layout).build().render(grid);
        CellGrid cells = CellGrid.of(grid, layout);
        assertThat(PathRaster.fill(svgPath(eps), cells.dots())).isDeepEqualTo(Dots.of(cells));
        assertThat(eps.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(255));
    }

    @Test
    void hasItsSizeOnPaper() {
        Layout layout = Layout.modules().withDotsPerModule(6).withDpi(300);
        String eps = Eps.builder().layout(layout).build().render(TestGrid.random(21, 4, false, 1));
        // 29 modules of 6 dots at 300 dots an inch are 41.76 points.
        assertThat(eps).contains("%%BoundingBox: 0 0 42 42\n%%HiResBoundingBox: 0 0 41.76 41.76\n");
        assertThat(eps).contains("0.24 -0.24 scale");
    }

    @Test
    void paintsColoursAndNoBackgroundWhereLightIsTransparent() {
        Eps eps = Eps.builder()
                .dark(Colour.parse("#003366"))
                .light(Colour.TRANSPARENT)
                .build();
        assertThat(eps.render(TestGrid.random(21, 4, false, 1)))
                .contains("0 0.2 0.4 setrgbcolor")
                .doesNotContain("rectfill");
    }

    @Test
    void refusesHalfTransparency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Eps.builder().dark(Colour.parse("#00000080")).build())
                .withMessageStartingWith("EPS has no half transparent colours");
    }
}
