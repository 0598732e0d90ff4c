package org.quietzone.grade;

import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/**
 * The reference grey-scale image: what a circular aperture sees at each place of the inspection area (ISO/IEC 15415, 7.4).
 * Immutable. Grey values are those of the image, not yet reflectances.
 */
public final class ReferenceImage {
    private final GrayImage raw;
    private final GrayImage filtered;
    private final Disc disc;
    private final double darkest;
    private final double lightest;
    private final Point darkestAt;
    private final Point lightestAt;
    private final double clipped;

    private ReferenceImage(GrayImage raw, Disc disc, byte[] filtered, Extremes extremes, double clipped) {
        this.raw = raw;
        this.disc = disc;
        this.filtered = GrayImage.wrap(raw.width(), raw.height(), filtered);
        this.darkestAt = extremes.darkestAt;
        this.lightestAt = extremes.lightestAt;
        // The rows are rounded on their way, enough to miss a limit of contrast that is just met.
        this.darkest = disc.mean(raw, darkestAt.x(), darkestAt.y());
        this.lightest = disc.mean(raw, lightestAt.x(), lightestAt.y());
        this.clipped = clipped;
    }

    /** The reference image of an image. */
    public static ReferenceImage of(GrayImage raw, double apertureInPixels, InspectionArea area) {
        Disc disc = new Disc(apertureInPixels);
        byte[] filtered = new byte[raw.width() * raw.height()];
        DiscRows rows = new DiscRows(raw, disc);
        Extremes extremes = new Extremes();
        byte[] pixels = new byte[raw.width()];
        long inside = 0;
        long clipped = 0;
        for (int y = 0; y < raw.height(); y++) {
            float[] row = rows.row(y);
            for (int x = 0; x < row.length; x++) {
                filtered[y * row.length + x] = (byte) (int) (row[x] + 0.5f);
            }
            int[] span = area.span(y, row.length);
            extremes.look(row, y, span);
            raw.copyRow(y, pixels, 0);
            for (int x = span[0]; x < span[1]; x++) {
                int value = pixels[x] & 0xFF;
                clipped += value == 0 || value == 255 ? 1 : 0;
            }
            inside += span[1] - span[0];
        }
        return new ReferenceImage(raw, disc, filtered, extremes, inside == 0 ? 0 : (double) clipped / inside);
    }

    /** The mean grey value in the aperture around a place, 0 to 255. */
    public double at(Point place) {
        return disc.mean(raw, place.x(), place.y());
    }

    /** The image before the aperture. */
    public GrayImage raw() {
        return raw;
    }

    /** The image, to whole grey values. */
    public GrayImage image() {
        return filtered;
    }

    /** The aperture in pixels. */
    public double aperture() {
        return disc.diameter();
    }

    /** The lowest grey value in the inspection area. */
    public double darkest() {
        return darkest;
    }

    /** The highest grey value in the inspection area. */
    public double lightest() {
        return lightest;
    }

    /** Where the lowest grey value is. */
    public Point darkestAt() {
        return darkestAt;
    }

    /** Where the highest grey value is. */
    public Point lightestAt() {
        return lightestAt;
    }

    /** Midway between the extremes: the global threshold as a grey value. */
    public double threshold() {
        return (darkest + lightest) / 2;
    }

    /** The threshold by which a profile tells dark from light before modules are known, as a grey value. */
    public double threshold(GradingProfile profile, InspectionArea area) {
        return profile == GradingProfile.ISO_29158 ? TwoStepThreshold.ofPixels(filtered, area) : threshold();
    }

    /** The share of the pixels in the inspection area that are at an end of the scale, where reflectance is lost. */
    public double clipped() {
        return clipped;
    }

    /** The extremes of the rows looked at. */
    private static final class Extremes {
        private double darkest = Double.POSITIVE_INFINITY;
        private double lightest = Double.NEGATIVE_INFINITY;
        private Point darkestAt = new Point(0, 0);
        private Point lightestAt = new Point(0, 0);

        void look(float[] row, int y, int[] span) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int x = span[0]; x < span[1]; x++) {
                low = Math.min(low, row[x]);
                high = Math.max(high, row[x]);
            }
            if (low < darkest) {
                darkest = low;
                darkestAt = place(row, y, span, low);
            }
            if (high > lightest) {
                lightest = high;
                lightestAt = place(row, y, span, high);
            }
        }

        private static Point place(float[] row, int y, int[] span, float value) {
            int x = span[0];
            while (row[x] != value) {
                x++;
            }
            return new Point(x + 0.5, y + 0.5);
        }
    }
}
