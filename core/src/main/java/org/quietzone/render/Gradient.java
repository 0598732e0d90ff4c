package org.quietzone.render;

import java.util.List;
import java.util.Objects;

/**
 * Colours that change evenly along a line, or from the middle outwards, over the whole symbol with its quiet zone.
 *
 * @param shape along a line or from the middle
 * @param angle the direction of the line in degrees, clockwise from left to right: 90 goes down; 0 for a radial gradient
 * @param stops the colours and their places, at least two, in order
 */
public record Gradient(Shape shape, double angle, List<Stop> stops) implements Paint {
    /** How the colours are laid out. */
    public enum Shape {
        /** Along a line through the middle, from edge to edge. */
        LINEAR,
        /** From the middle to the corners. */
        RADIAL
    }

    /**
     * A colour and its place.
     *
     * @param at 0 where the gradient begins to 1 where it ends
     * @param colour the colour there
     */
    public record Stop(double at, Colour colour) {
        /** Checks the range. */
        public Stop {
            Objects.requireNonNull(colour, "colour");
            if (!(at >= 0 && at <= 1)) {
                throw new IllegalArgumentException("A colour of a gradient has a place from 0 to 1, not " + at);
            }
        }
    }

    /** Checks that the colours are in order. */
    public Gradient {
        Objects.requireNonNull(shape, "shape");
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("A gradient needs at least two colours");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).at() < stops.get(i - 1).at()) {
                throw new IllegalArgumentException("The colours of a gradient stand in the order of their places");
            }
        }
        if (!(Math.abs(angle) <= 360)) {
            throw new IllegalArgumentException("The angle of a gradient is -360 to 360 degrees, not " + angle);
        }
        if (shape == Shape.RADIAL && angle != 0) {
            throw new IllegalArgumentException("A radial gradient has no angle: leave it at 0");
        }
    }

    /** From one colour to another along a line. */
    public static Gradient linear(double angle, Colour from, Colour to) {
        return new Gradient(Shape.LINEAR, angle, List.of(new Stop(0, from), new Stop(1, to)));
    }

    /** From one colour in the middle to another in the corners. */
    public static Gradient radial(Colour middle, Colour corners) {
        return new Gradient(Shape.RADIAL, 0, List.of(new Stop(0, middle), new Stop(1, corners)));
    }

    /** Half the length of the line, as a part of the side: so long that it reaches two edges or corners. */
    public double reach() {
        double turn = Math.toRadians(angle);
        return shape == Shape.RADIAL ? Math.sqrt(0.5) : (Math.abs(Math.cos(turn)) + Math.abs(Math.sin(turn))) / 2;
    }

    @Override
    public Colour at(double x, double y) {
        double turn = Math.toRadians(angle);
        double place = shape == Shape.RADIAL
                ? Math.hypot(x - 0.5, y - 0.5) / reach()
                : ((x - 0.5) * Math.cos(turn) + (y - 0.5) * Math.sin(turn)) / (2 * reach()) + 0.5;
        int next = 0;
        while (next < stops.size() && stops.get(next).at() <= place) {
            next++;
        }
        if (next == 0) {
            return stops.get(0).colour();
        }
        Stop before = stops.get(next - 1);
        return next == stops.size()
                ? before.colour()
                : before.colour()
                        .mixedWith(
                                stops.get(next).colour(),
                                (place - before.at()) / (stops.get(next).at() - before.at()));
    }
}
