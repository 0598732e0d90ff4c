package org.quietzone.bench.grading;

import java.util.List;

/** What is wrong with a print: where its modules come to lie, how far ink spreads, and what lies upon it. */
final class Flaw {
    private static final int BLACK = 25;
    private static final int WHITE = 230;

    private final int dark;
    private final int light;
    private final double spread;
    private final double stretch;
    private final double sway;
    private final List<InkPrint.Box> spots;

    private Flaw(int dark, int light, double spread, double stretch, double sway, List<InkPrint.Box> spots) {
        this.dark = dark;
        this.light = light;
        this.spread = spread;
        this.stretch = stretch;
        this.sway = sway;
        this.spots = spots;
    }

    static Flaw none() {
        return new Flaw(BLACK, WHITE, 0, 1, 0, List.of());
    }

    /** Other grey values of ink and paper. */
    static Flaw greys(int dark, int light) {
        return new Flaw(dark, light, 0, 1, 0, List.of());
    }

    /** Ink that goes so far beyond each side of an element, in X; below 0 it stays behind. */
    static Flaw spread(double spread) {
        return new Flaw(BLACK, WHITE, spread, 1, 0, List.of());
    }

    /** Modules that are so many times as high as wide. */
    static Flaw stretch(double stretch) {
        return new Flaw(BLACK, WHITE, 0, stretch, 0, List.of());
    }

    /** Rows that lie up to so far from their place, in X, most in the middle. */
    static Flaw sway(double sway) {
        return new Flaw(BLACK, WHITE, 0, 1, sway, List.of());
    }

    /** What lies upon the print. */
    static Flaw spots(InkPrint.Box... spots) {
        return new Flaw(BLACK, WHITE, 0, 1, 0, List.of(spots));
    }

    /** A stripe or stain of ink, in X from the upper left corner of the symbol. */
    static InkPrint.Box ink(double x, double y, double width, double height) {
        return new InkPrint.Box(x, y, width, height, BLACK);
    }

    /** A place without ink. */
    static InkPrint.Box paper(double x, double y, double width, double height) {
        return new InkPrint.Box(x, y, width, height, WHITE);
    }

    int light() {
        return light;
    }

    double stretch() {
        return stretch;
    }

    List<InkPrint.Box> spots() {
        return spots;
    }

    /** The ink of a dark module of a symbol of so many rows. */
    InkPrint.Box module(int row, int column, int rows) {
        double away = sway * Math.sin(Math.PI * (row + 0.5) / rows);
        double beyond = Math.max(0, spread);
        return new InkPrint.Box(
                column + away - beyond, (row - beyond) * stretch, 1 + 2 * beyond, (1 + 2 * beyond) * stretch, dark);
    }

    /** Whether ink does not reach the sides of modules. */
    boolean isShort() {
        return spread < 0;
    }

    /** The paper of a light module whose neighbours' ink does not reach it. */
    InkPrint.Box paper(int row, int column) {
        return new InkPrint.Box(column + spread, row + spread, 1 - 2 * spread, 1 - 2 * spread, light);
    }
}
