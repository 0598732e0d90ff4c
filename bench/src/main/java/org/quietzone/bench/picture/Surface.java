package org.quietzone.bench.picture;

import java.util.Random;

/**
 * How a printed sheet lies before the camera. Lengths are in modules as seen by the camera; both the sheet and its image have
 * their origin at the middle of the symbol.
 */
@FunctionalInterface
public interface Surface {
    /**
     * Lays a sheet down.
     *
     * @param half half the width of the part of the sheet that must be seen
     * @param symbol the modules on each side of the symbol
     */
    View lay(double half, double symbol, Random random);

    /** A sheet as the camera sees it. */
    interface View {
        /** Half the width and half the height of the image that shows all that must be seen. */
        double[] half();

        /**
         * Finds the place of the sheet that is seen at a place of the image.
         *
         * @param place receives the place on the sheet, to the right and down, and the share of light that it reflects
         * @return false if the sheet is not seen there
         */
        boolean find(double x, double y, double[] place);
    }

    /** Flat, seen straight on. */
    static Surface flat() {
        return (half, symbol, random) -> new Flat(Homography.IDENTITY, half);
    }

    /**
     * Flat under perspective: from one edge of the symbol to the opposite one, which are drawn, the distance from the camera
     * grows by {@code strength} of its mean, and the far edge is shorter in proportion. In the image the symbol is as high as
     * its near edge is wide.
     *
     * @param strength 0 to 1
     */
    static Surface perspective(double strength) {
        return (half, symbol, random) -> {
            double edge = symbol / 2;
            double vanish = -strength / 2;
            Homography down = new Homography(1 + vanish, 0, 0, 0, 1, vanish * edge, 0, vanish / edge, 1);
            return new Flat(down.turned(random.nextInt(4)), half);
        };
    }

    /**
     * Flat, turned away by an angle round an axis that is drawn, before a camera at two and a half times the width of the
     * symbol.
     */
    static Surface tilted(double degrees) {
        return (half, symbol, random) -> {
            double axis = random.nextDouble() * 2 * Math.PI;
            double cos = Math.cos(axis);
            double sin = Math.sin(axis);
            double shrink = Math.cos(Math.toRadians(degrees));
            double depth = Math.sin(Math.toRadians(degrees)) / (2.5 * symbol);
            // Along the axis nothing changes; across it the sheet is foreshortened and runs away from the camera.
            return new Flat(
                    new Homography(
                            cos * cos + shrink * sin * sin,
                            cos * sin * (1 - shrink),
                            0,
                            cos * sin * (1 - shrink),
                            sin * sin + shrink * cos * cos,
                            0,
                            -depth * sin,
                            depth * cos,
                            1),
                    half);
        };
    }

    /** Round a cylinder, upright or lying, seen from far; the symbol with its quiet zone spans {@code radians} of it. */
    static Surface cylinder(double radians) {
        return (half, symbol, random) -> {
            boolean upright = random.nextBoolean();
            double radius = 2 * half / radians;
            double across = radius * Math.sin(Math.min(Math.PI / 2, half / radius));
            return new View() {
                @Override
                public double[] half() {
                    return upright ? new double[] {across, half} : new double[] {half, across};
                }

                @Override
                public boolean find(double x, double y, double[] place) {
                    double sine = (upright ? x : y) / radius;
                    if (Math.abs(sine) >= 1) {
                        return false;
                    }
                    double round = radius * Math.asin(sine);
                    place[0] = upright ? round : x;
                    place[1] = upright ? y : round;
                    place[2] = 1;
                    return true;
                }
            };
        };
    }

    /**
     * Paper that was crumpled and smoothed out: creases in all directions, each facet between them leaning another way, which
     * shows in its light and in how its modules are foreshortened.
     *
     * @param strength how much a facet is foreshortened by one crease, 0 to 0.4
     */
    static Surface crumpled(double strength) {
        return (half, symbol, random) -> new Crumpled(half, symbol, strength, random);
    }
}

/** A flat sheet: a homography takes it to the image. */
final class Flat implements Surface.View {
    private final Homography back;
    private final double centreX;
    private final double centreY;
    private final double halfWidth;
    private final double halfHeight;

    Flat(Homography there, double half) {
        back = there.inverse();
        double[] box = there.box(half);
        centreX = (box[0] + box[2]) / 2;
        centreY = (box[1] + box[3]) / 2;
        halfWidth = (box[2] - box[0]) / 2;
        halfHeight = (box[3] - box[1]) / 2;
    }

    @Override
    public double[] half() {
        return new double[] {halfWidth, halfHeight};
    }

    @Override
    public boolean find(double x, double y, double[] place) {
        place[2] = 1;
        return back.apply(x + centreX, y + centreY, place);
    }
}

/** A crumpled sheet: each crease is a zigzag across it. */
final class Crumpled implements Surface.View {
    private static final int CREASES = 5;

    private final double half;
    private final double strength;
    private final double[] cos = new double[CREASES];
    private final double[] sin = new double[CREASES];
    private final double[] phase = new double[CREASES];
    private final double[] period = new double[CREASES];

    Crumpled(double half, double symbol, double strength, Random random) {
        this.half = half;
        this.strength = strength;
        for (int i = 0; i < CREASES; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            cos[i] = Math.cos(angle);
            sin[i] = Math.sin(angle);
            period[i] = symbol * (0.5 + 0.7 * random.nextDouble());
            phase[i] = random.nextDouble();
        }
    }

    @Override
    public double[] half() {
        return new double[] {half, half};
    }

    @Override
    public boolean find(double x, double y, double[] place) {
        double u = x;
        double v = y;
        double light = 1;
        for (int i = 0; i < CREASES; i++) {
            double turn = (x * cos[i] + y * sin[i]) / period[i] + phase[i];
            double part = turn - Math.floor(turn);
            boolean rising = part < 0.5;
            double zigzag = period[i] * (rising ? part - 0.25 : 0.75 - part);
            u += strength * zigzag * cos[i];
            v += strength * zigzag * sin[i];
            light *= rising ? 1 : 1 - 0.8 * strength;
        }
        place[0] = u;
        place[1] = v;
        place[2] = light;
        return true;
    }
}
