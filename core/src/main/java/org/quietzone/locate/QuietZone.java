package org.quietzone.locate;

import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/** What stands around a symbol (ISO/IEC 18004:2024, 6.3.8): nothing, if it was printed as it should. */
public final class QuietZone {
    private QuietZone() {}

    /**
     * The share of the modules next to a symbol, one row or column on each side with the corners, that are as dark as its
     * dark modules rather than as light as its light ones.
     *
     * @param symbol as it was sampled from the image; if it is reversed, light and dark are interchanged
     * @param tones those of the symbol in the image
     * @return 0 to 1; beyond the edge of the image is quiet
     */
    public static double darkAround(GrayImage image, SampledSymbol symbol, Tones tones) {
        int size = symbol.modules().size();
        double middle = tones.middle();
        boolean reversed = tones.dark() > tones.light();
        int darkAround = 0;
        for (int i = -1; i < size; i++) {
            darkAround += isDark(image, symbol.grid().at(-1, i), middle, reversed)
                    + isDark(image, symbol.grid().at(i, size), middle, reversed)
                    + isDark(image, symbol.grid().at(size, i + 1), middle, reversed)
                    + isDark(image, symbol.grid().at(i + 1, -1), middle, reversed);
        }
        return darkAround / (4.0 * (size + 1));
    }

    private static int isDark(GrayImage image, Point place, double middle, boolean reversed) {
        boolean inside = place.x() >= 0 && place.y() >= 0 && place.x() < image.width() && place.y() < image.height();
        return inside && image.at(place.x(), place.y()) < middle != reversed ? 1 : 0;
    }
}
