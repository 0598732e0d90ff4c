package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * The surround of a symbol: what lies within 20 apertures around its quiet zone (ISO/IEC 15415; that it is looked at, and
 * that an asterisk tells of extremes, is known from memory of the standard alone, so it is {@link Rule#SURROUND}). How much
 * lighter or darker a place must be is a limit of our own, so that noise alone makes no asterisk.
 */
public final class Surround {
    /** Its width in apertures. */
    public static final int APERTURES = 20;
    /** By how much of the symbol's contrast its extremes are exceeded by what may disturb a reader. */
    private static final double MOST = 0.05;

    private Surround() {}

    /**
     * What is to be said of the surround: {@link Notice.Kind#SURROUND} if it has extremes, {@link
     * Notice.Kind#SURROUND_OUTSIDE} if it is not all in the image.
     *
     * @param symbol the reference image of the inspection area
     * @param surround that of the inspection area with the surround, with the same aperture
     * @param area the inspection area with the surround, in the image as given
     * @param width the width of the image as given
     * @param height its height
     */
    public static List<Notice> examine(
            ReferenceImage symbol,
            ReferenceImage surround,
            ReflectanceScale scale,
            InspectionArea area,
            int width,
            int height) {
        double low = scale.reflectance(symbol.darkest());
        double high = scale.reflectance(symbol.lightest());
        double lowest = scale.reflectance(surround.darkest());
        double highest = scale.reflectance(surround.lightest());
        double most = MOST * (high - low);
        List<Notice> notices = new ArrayList<>();
        if (highest > high + most || lowest < low - most) {
            notices.add(new Notice(
                    Notice.Kind.SURROUND,
                    "The surround of the symbol has reflectances from " + Texts.percent(lowest) + " to "
                            + Texts.percent(highest) + ", the symbol from " + Texts.percent(low) + " to "
                            + Texts.percent(high) + "."));
        }
        if (!inside(area.corners(), width, height)) {
            notices.add(new Notice(
                    Notice.Kind.SURROUND_OUTSIDE,
                    "The surround of the symbol, " + APERTURES
                            + " apertures wide, is not all in the image; only a part of it was looked at."));
        }
        return List.copyOf(notices);
    }

    private static boolean inside(Quad corners, int width, int height) {
        boolean inside = true;
        for (Point corner :
                List.of(corners.upperLeft(), corners.upperRight(), corners.lowerRight(), corners.lowerLeft())) {
            inside &= corner.x() >= 0 && corner.y() >= 0 && corner.x() <= width && corner.y() <= height;
        }
        return inside;
    }
}
