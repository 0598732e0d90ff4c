package org.quietzone.locate;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

/**
 * The images that the strategies of one call look at, made when they are first asked for. Of the luma each halved size is
 * kept, a third of a byte for each pixel together; anything else lives as long as its strategy.
 */
public final class Views {
    /** Pixels that the shorter side of a halved image has at least: a small symbol has three for each module there. */
    private static final int SMALLEST_SIDE = 100;

    private final ColourImage image;
    /** The luma, the luma at half the size, and so on. */
    private final List<GrayImage> halves = new ArrayList<>();

    /** Nothing is prepared yet. */
    public Views(ColourImage image) {
        this.image = image;
        halves.add(image.luma());
    }

    /** The width of the image in pixels. */
    public int width() {
        return image.width();
    }

    /** The height of the image in pixels. */
    public int height() {
        return image.height();
    }

    /** Whether a strategy has anything to look at that others have not: colour, or enough pixels. */
    boolean offers(Strategy strategy) {
        if (strategy.channel() != Strategy.Channel.LUMA && !image.hasColour()) {
            return false;
        }
        int shorter = Math.min(image.width(), image.height());
        return strategy.scale() <= 0 || shorter >> strategy.scale() >= SMALLEST_SIDE;
    }

    /** What a strategy looks at. */
    GrayImage of(Strategy strategy) {
        return switch (strategy.channel()) {
            case LUMA -> luma(strategy.scale());
            case RED -> scaled(image.red(), strategy.scale());
            case GREEN -> scaled(image.green(), strategy.scale());
            case BLUE -> scaled(image.blue(), strategy.scale());
        };
    }

    private GrayImage luma(int scale) {
        while (halves.size() <= scale) {
            halves.add(halves.get(halves.size() - 1).halved());
        }
        return halves.get(scale);
    }

    private static GrayImage scaled(GrayImage channel, int scale) {
        GrayImage level = channel;
        for (int i = 0; i < scale; i++) {
            level = level.halved();
        }
        return level;
    }
}
