package org.quietzone.locate;

import java.util.Optional;
import org.quietzone.image.Point;

/**
 * Looks around a dark area that may be the central box of a finder pattern, along rays from its middle.
 *
 * <p>The outlines of box, light ring and dark ring are squares of one centre and of 3, 5 and 7 modules. Along any ray they
 * are met at distances in that proportion; so each ray for itself says whether it saw a finder pattern.
 *
 * <p>The dark ring may go on into dark ground. In a reversed scene it must end, for there the ground is the paper: every
 * round letter has a box in it, and a ring around it that goes on into the paper.
 */
final class FinderRays {
    /** Rays around a box. */
    static final int RAYS = 24;
    /** Every so many rays first, to see whether the rest is worth the effort. */
    private static final int GLANCE = 3;

    private static final double STEP = 0.125;
    /** The corner of a pattern is 3.5 modules times the root of two from the middle; beyond a margin nothing matters. */
    private static final double FARTHEST = 5.5;

    private static final double LEAST_BOX = 0.8;
    private static final double MOST_BOX = 2.6;
    /** The light ring's outer edge over its inner one; 5 : 3 where ink has not spread. */
    private static final double LEAST_GAP = 1.25;

    private static final double MOST_GAP = 2.3;
    /** The dark ring's outer edge over its inner one; 7 : 5 where ink has not spread. */
    private static final double LEAST_RING = 1.1;

    private static final double MOST_RING = 1.8;
    /** Rays, of all, on which the box ends and the light ring is wide enough. */
    private static final int ENOUGH_GAPS = 20;
    /** Rays on which the dark ring begins where it should: of broken rings some must be left. */
    private static final int ENOUGH_RINGS = 9;
    /** Modules, of the 25 within the dark ring, that must have the right colour. */
    private static final int MATCHES = 22;

    private final Scene scene;
    private final EdgeFit edges = new EdgeFit(3 * RAYS);
    private int gaps;
    private int rings;

    FinderRays(Scene scene) {
        this.scene = scene;
    }

    /**
     * The finder pattern around an area, if it is one.
     *
     * @param x the middle of the area
     * @param y the middle of the area
     * @param xx the variance of x over the area
     * @param xy the covariance
     * @param yy the variance of y
     */
    Optional<FinderPattern> around(double x, double y, double xx, double xy, double yy) {
        // The root of the covariance takes a circle to the area's ellipse. A square of 3 modules has variance 9 / 12.
        double det = Math.sqrt(xx * yy - xy * xy);
        double scale = 1 / Math.sqrt((xx + yy + 2 * det) * 0.75);
        double a = (xx + det) * scale;
        double b = xy * scale;
        double d = (yy + det) * scale;
        edges.clear();
        gaps = 0;
        rings = 0;
        Point middle = new Point(x, y);
        for (int part = 0; part < GLANCE; part++) {
            for (int i = part; i < RAYS; i += GLANCE) {
                double angle = 2 * Math.PI * i / RAYS;
                double cos = Math.cos(angle);
                double sin = Math.sin(angle);
                look(middle, new Point(a * cos + b * sin, b * cos + d * sin));
            }
            int seen = (part + 1) * RAYS / GLANCE;
            if (gaps < seen - (RAYS - ENOUGH_GAPS) || part == 0 && rings < ENOUGH_RINGS / GLANCE - 1) {
                return Optional.empty();
            }
        }
        if (rings < ENOUGH_RINGS) {
            return Optional.empty();
        }
        // Where rings are broken the outlines give the size and the angle, but the box knows best where its middle is.
        return edges.fitSlanted(middle, this::looksRight)
                .map(pattern -> new FinderPattern(middle, pattern.across(), pattern.down()))
                .filter(this::looksRight);
    }

    private void look(Point middle, Point module) {
        double box = change(middle, module, 0, MOST_BOX, true);
        if (box < LEAST_BOX || box >= MOST_BOX) {
            return;
        }
        double gap = change(middle, module, box, Math.min(FARTHEST, box * MOST_GAP * 1.2), false);
        if (gap < box * LEAST_GAP) {
            return;
        }
        gaps++;
        add(middle, module, box * 7 / 3);
        if (gap > box * MOST_GAP) {
            return;
        }
        double ring = change(middle, module, gap, Math.min(FARTHEST, gap * MOST_RING * 1.2), true);
        boolean ends = ring >= gap * LEAST_RING && ring <= gap * MOST_RING;
        if (scene.reversed() && !ends) {
            return;
        }
        rings++;
        add(middle, module, gap * 7 / 5);
        if (ends) {
            add(middle, module, ring);
        }
    }

    private void add(Point middle, Point module, double distance) {
        edges.add(middle.x() + module.x() * distance, middle.y() + module.y() * distance);
    }

    /** How far a colour goes along a ray. */
    private double change(Point middle, Point module, double from, double to, boolean dark) {
        double distance = from;
        while (distance < to) {
            distance += STEP;
            if (scene.pixels().isDark(middle.x() + module.x() * distance, middle.y() + module.y() * distance) != dark) {
                return distance - STEP / 2;
            }
        }
        return to;
    }

    private boolean looksRight(FinderPattern pattern) {
        int matches = 0;
        for (int b = -2; b <= 2; b++) {
            for (int a = -2; a <= 2; a++) {
                if (scene.isDark(pattern.at(a, b)) == (Math.max(Math.abs(a), Math.abs(b)) < 2)) {
                    matches++;
                }
            }
        }
        return matches >= MATCHES;
    }
}
