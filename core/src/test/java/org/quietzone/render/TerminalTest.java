package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.render.Terminal.Background;

class TerminalTest {
    private static final String ON = "\u001b[38;5;16;48;5;231m";
    private static final String OFF = "\u001b[0m";

    /** What is seen on a screen: for each half character whether it is dark. */
    private static boolean[][] seen(String text, Background background) {
        List<String> lines = text.lines().toList();
        boolean[][] dark = new boolean[2 * lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (background == Background.ANY) {
                assertThat(line).startsWith(ON).endsWith(OFF);
                line = line.substring(ON.length(), line.length() - OFF.length());
            }
            dark[2 * i] = new boolean[line.length()];
            dark[2 * i + 1] = new boolean[line.length()];
            for (int column = 0; column < line.length(); column++) {
                char c = line.charAt(column);
                assertThat(c).isIn(' ', '\u2580', '\u2584', '\u2588');
                boolean upper = c == '\u2580' || c == '\u2588';
                boolean lower = c == '\u2584' || c == '\u2588';
                dark[2 * i][column] = upper != (background == Background.DARK);
                dark[2 * i + 1][column] = lower != (background == Background.DARK);
            }
        }
        return dark;
    }

    @Property(tries = 200)
    void showsEachModuleOnEachBackground(
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 0, max = 5) int quietZone,
            @ForAll boolean reversed,
            @ForAll Background background,
            @ForAll long seed) {
        TestGrid grid = TestGrid.random(size, 4, reversed, seed);
        String text = Terminal.builder()
                .background(background)
                .quietZone(quietZone)
                .build()
                .render(grid);
        boolean[][] seen = seen(text, background);
        FramedGrid framed = FramedGrid.of(grid, OptionalInt.of(quietZone));
        assertThat(seen).hasDimensions((framed.size() + 1) / 2 * 2, framed.size());
        for (int row = 0; row < seen.length; row++) {
            for (int column = 0; column < framed.size(); column++) {
                assertThat(seen[row][column]).isEqualTo(framed.isDark(row, column));
            }
        }
    }

    @Test
    void halfBlocksTwoRowsALine() {
        TestGrid grid = TestGrid.of(BitMatrix.parse("#.#", "##.", "..#"));
        Terminal onPaper =
                Terminal.builder().background(Background.LIGHT).quietZone(0).build();
        assertThat(onPaper.render(grid)).isEqualTo("\u2588\u2584\u2580\n  \u2580\n");
        Terminal onBlack =
                Terminal.builder().background(Background.DARK).quietZone(0).build();
        assertThat(onBlack.render(grid)).isEqualTo(" \u2580\u2584\n\u2588\u2588\u2584\n");
    }

    @Test
    void theStandardFormIsRightOnAnyBackground() {
        TestGrid grid = new TestGrid(BitMatrix.parse("#"), 1, false);
        assertThat(Terminal.standard().render(grid)).isEqualTo(ON + " \u2584 " + OFF + "\n" + ON + "   " + OFF + "\n");
    }

    @Test
    void asciiTakesTwoCharactersAModule() {
        TestGrid grid = TestGrid.of(BitMatrix.parse("#.", ".#"));
        Terminal.Builder ascii = Terminal.builder().ascii(true).quietZone(0);
        assertThat(ascii.background(Background.LIGHT).build().render(grid)).isEqualTo("##  \n  ##\n");
        assertThat(ascii.background(Background.DARK).build().render(grid)).isEqualTo("  ##\n##  \n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ascii.background(Background.ANY).build())
                .withMessageContaining("DARK or LIGHT");
    }
}
