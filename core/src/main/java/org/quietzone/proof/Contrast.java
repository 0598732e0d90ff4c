package org.quietzone.proof;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.render.Colour;
import org.quietzone.render.Style;

/**
 * The contrast of the colours of a style, as reflectances: the least of all its dark colours against its light one. A
 * transparent ground counts as white paper.
 *
 * @param luminance the difference of relative luminance, 0 to 1: what cameras see
 * @param red the difference under red light, 0 to 1: what scanners with a red light see
 * @param reversed whether every dark colour is brighter than the light one
 */
public record Contrast(double luminance, double red, boolean reversed) {
    /** The places on each side at which a gradient is looked at. */
    private static final int PLACES = 20;

    /** The contrast of a style. */
    public static Contrast of(Style style) {
        Colour light = onPaper(style.light());
        double least = 1;
        double leastRed = 1;
        int brighter = 0;
        List<Colour> colours = colours(style);
        for (Colour colour : colours) {
            Colour dark = colour.paintedOver(light);
            least = Math.min(least, Math.abs(light.luminance() - dark.luminance()));
            leastRed = Math.min(leastRed, Math.abs(light.redReflectance() - dark.redReflectance()));
            brighter += dark.luminance() > light.luminance() ? 1 : 0;
        }
        boolean mixed = brighter > 0 && brighter < colours.size();
        // A gradient that begins darker and ends brighter than the ground has no contrast somewhere on its way.
        return new Contrast(mixed ? 0 : least, leastRed, !mixed && brighter > 0);
    }

    /** The colours of a gradient and, as the way between them may be darker than either, those at places on it. */
    private static List<Colour> colours(Style style) {
        List<Colour> colours = new ArrayList<>(style.darkColours());
        if (colours.size() > 1) {
            for (int y = 0; y <= PLACES; y++) {
                for (int x = 0; x <= PLACES; x++) {
                    colours.add(style.dark().at((double) x / PLACES, (double) y / PLACES));
                }
            }
        }
        return colours;
    }

    private static Colour onPaper(Colour light) {
        return light.paintedOver(Colour.WHITE);
    }
}
