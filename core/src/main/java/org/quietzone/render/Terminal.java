package org.quietzone.render;

import java.util.OptionalInt;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as lines of characters. Immutable, for any number of symbols and threads.
 *
 * <p>In half blocks a character is one module wide and two high, which most fonts show as two squares. An odd number of
 * rows is filled up with one more row of quiet zone.
 */
public final class Terminal {
    private static final Terminal STANDARD = builder().build();

    // Black ink on white from the fixed part of the 256 colours: themes redefine the first sixteen.
    private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
    private static final String RESET = "\u001b[0m";
    private static final String HALF_BLOCKS = " \u2580\u2584\u2588";

    /** What a symbol is shown on. */
    public enum Background {
        /** Light ink on a dark screen: the light modules are drawn. */
        DARK,
        /** Dark ink on a light screen or on paper: the dark modules are drawn. */
        LIGHT,
        /** Any screen: every line carries the ANSI escape sequences for black on white. */
        ANY
    }

    private final Background background;
    private final boolean ascii;
    private final OptionalInt quietZone;

    private Terminal(Builder builder) {
        background = builder.background;
        ascii = builder.ascii;
        quietZone = builder.quietZone;
    }

    /** Half blocks in black on white by ANSI escape sequences, the standard's quiet zone. */
    public static Terminal standard() {
        return STANDARD;
    }

    /** The options, as {@link #standard()} has them until they are changed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The lines, all of the same width, each ended by a line feed. */
    public String render(ModuleGrid grid) {
        FramedGrid framed = FramedGrid.of(grid, quietZone);
        return ascii ? ascii(framed) : halfBlocks(framed);
    }

    private boolean isInk(FramedGrid grid, int row, int column) {
        return grid.isDark(row, column) != (background == Background.DARK);
    }

    private String halfBlocks(FramedGrid grid) {
        boolean ansi = background == Background.ANY;
        int size = grid.size();
        StringBuilder text = new StringBuilder((size + (ansi ? 24 : 1)) * (size + 1) / 2);
        for (int row = 0; row < size; row += 2) {
            text.append(ansi ? BLACK_ON_WHITE : "");
            for (int column = 0; column < size; column++) {
                int upper = isInk(grid, row, column) ? 1 : 0;
                int lower = isInk(grid, row + 1, column) ? 2 : 0;
                text.append(HALF_BLOCKS.charAt(upper + lower));
            }
            text.append(ansi ? RESET : "").append('\n');
        }
        return text.toString();
    }

    private String ascii(FramedGrid grid) {
        int size = grid.size();
        StringBuilder text = new StringBuilder((2 * size + 1) * size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                text.append(isInk(grid, row, column) ? "##" : "  ");
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The options of a {@link Terminal}. */
    public static final class Builder {
        private Background background = Background.ANY;
        private boolean ascii;
        private OptionalInt quietZone = OptionalInt.empty();

        private Builder() {}

        /** What the symbol is shown on; {@link Background#ANY} unless set. */
        public Builder background(Background value) {
            background = value;
            return this;
        }

        /** Whether to draw with ASCII alone: {@code ##} or two spaces for a module, a line for each row. */
        public Builder ascii(boolean value) {
            ascii = value;
            return this;
        }

        /**
         * The width of the quiet zone in place of the standard's own.
         *
         * @param modules 0 to {@link FramedGrid#MAX_QUIET_ZONE}
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder quietZone(int modules) {
            quietZone = OptionalInt.of(FramedGrid.checkQuietZone(modules));
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if the options contradict each other
         */
        public Terminal build() {
            if (ascii && background == Background.ANY) {
                throw new IllegalArgumentException(
                        "Plain ASCII has no colours: say whether the background is DARK or LIGHT");
            }
            return new Terminal(this);
        }
    }
}
