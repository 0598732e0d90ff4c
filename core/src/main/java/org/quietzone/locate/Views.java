package org.quietzone.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.image.ColourImage;
import org.quietzone.image.EvenLight;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Quad;
import org.quietzone.image.Sharpening;
import org.quietzone.image.Softening;

/**
 * The images that the strategies of one call look at, made when they are first asked for. Of the luma each halved size is
 * kept, and of each size its dark pixels and finder patterns: half a byte for each pixel together. Anything else lives as
 * long as its strategy.
 */
public final class Views {
    /** Pixels that the shorter side of a halved image has at least: a small symbol has three for each module there. */
    private static final int SMALLEST_SIDE = 100;

    private static final int ROW_STEP = 8;
    private static final int LEAST_ROWS = 32;
    /** Of so many pixels one may be darker or lighter than what counts as dark and light. */
    private static final int SELDOM = 100;
    /** Of so many pixels at most one lies between dark and light if an image has two tones. */
    private static final int TWO_TONE = 8;

    /** From one pixel to the next that is looked at for colour. */
    private static final int COLOUR_STEP = 8;
    /** Grey values by which the two sides of an edge differ at least in a channel. */
    private static final int COLOUR_CONTRAST = 24;
    /** Of so many places at least one lies on an edge in colour if there is a symbol in colour. */
    private static final int COLOURED = 500;

    private final ColourImage image;
    /** The luma, the luma at half the size, and so on. */
    private final List<GrayImage> halves = new ArrayList<>();
    /** Whether there is uneven light to be taken out; empty until asked for. */
    private Optional<Boolean> uneven = Optional.empty();

    /** What was seen in the luma as it is. */
    private final Map<Size, Sight> sights = new HashMap<>();

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

    /**
     * Whether nearly all pixels are about as dark or as light as the image gets, as in screenshots and clean scans; judged
     * by some of the rows.
     */
    public boolean hasTwoTones() {
        int[] histogram = new int[256];
        byte[] row = new byte[image.width()];
        int step = Math.max(1, Math.min(ROW_STEP, image.height() / LEAST_ROWS));
        int count = 0;
        for (int y = step / 2; y < image.height(); y += step) {
            image.luma().copyRow(y, row, 0);
            for (byte value : row) {
                histogram[value & 0xFF]++;
            }
            count += row.length;
        }
        int dark = quantile(histogram, count / SELDOM);
        int light = quantile(histogram, count - count / SELDOM);
        int between = 0;
        int margin = (light - dark) / 4;
        for (int value = dark + margin + 1; value < light - margin; value++) {
            between += histogram[value];
        }
        return (long) between * TWO_TONE < count;
    }

    private static int quantile(int[] histogram, int rank) {
        int below = 0;
        int value = 0;
        while (value < 255 && below + histogram[value] <= rank) {
            below += histogram[value];
            value++;
        }
        return value;
    }

    /** Whether a strategy has anything to look at that others have not: colour, enough pixels, darkness. */
    boolean offers(Strategy strategy) {
        if (strategy.channel() != Strategy.Channel.LUMA && !showsMore(channel(strategy.channel()))) {
            return false;
        }
        return isLargeEnough(strategy.scale()) && (strategy.treatment() != Strategy.Treatment.EVEN_LIGHT || isUneven());
    }

    /**
     * Whether a channel has edges that the luma has not, as symbols in colours of equal brightness make; judged by some of
     * the pixels and what is a few pixels beside them.
     */
    private boolean showsMore(GrayImage channel) {
        GrayImage luma = image.luma();
        if (channel == luma) {
            return false;
        }
        int edges = 0;
        int looked = 0;
        for (int y = 1; y < channel.height(); y += COLOUR_STEP) {
            for (int x = y / COLOUR_STEP % COLOUR_STEP; x + COLOUR_STEP < channel.width(); x += COLOUR_STEP) {
                for (int reach = 2; reach <= COLOUR_STEP; reach += COLOUR_STEP - 2) {
                    int colour = Math.abs(channel.get(x, y) - channel.get(x + reach, y));
                    int bright = Math.abs(luma.get(x, y) - luma.get(x + reach, y));
                    edges += colour >= COLOUR_CONTRAST && 2 * bright < colour ? 1 : 0;
                    looked++;
                }
            }
        }
        return (long) edges * COLOURED >= looked;
    }

    private boolean isLargeEnough(int scale) {
        return scale <= 0 || Math.min(image.width(), image.height()) >> scale >= SMALLEST_SIDE;
    }

    /** Whether it is dark or uneven light in which the image was taken; a small view of it shows that. */
    private boolean isUneven() {
        if (uneven.isEmpty()) {
            int scale = isLargeEnough(2) ? 2 : isLargeEnough(1) ? 1 : 0;
            uneven = Optional.of(EvenLight.isWanted(luma(scale)));
        }
        return uneven.get();
    }

    /** What a strategy looks at. */
    GrayImage of(Strategy strategy) {
        GrayImage view = channel(strategy);
        return switch (strategy.treatment()) {
            case NONE -> view;
            case EVEN_LIGHT -> EvenLight.of(view);
            case SHARPENED -> Sharpening.sharpened(view, 2, 10);
            case MEAN_OF_3 -> Softening.of(view, 1);
            case MEAN_OF_5 -> Softening.of(view, 2);
        };
    }

    /**
     * What a strategy sees there: dark and light in the light of their place, and whole finder patterns.
     *
     * @param known corners of symbols that have been read already, in that view; patterns inside them may be left out
     */
    Sight sight(Strategy strategy, List<Quad> known) {
        Size size = new Size(strategy.scale(), strategy.smallestModule());
        boolean plain = strategy.channel() == Strategy.Channel.LUMA && strategy.treatment() == Strategy.Treatment.NONE;
        if (plain && sights.containsKey(size)) {
            return sights.get(size);
        }
        GrayImage view = of(strategy);
        GrayImage untreated = strategy.search() == Strategy.Search.WORN ? view : channel(strategy);
        Scene scene = Scene.inLocalLight(view, untreated);
        int largest = Math.max(view.width(), view.height());
        Sight sight = new Sight(scene, PhotoFinders.of(scene, strategy.smallestModule(), largest, known));
        if (plain) {
            sights.put(size, sight);
        }
        return sight;
    }

    /** A view of the luma and the smallest modules that were looked for in it. */
    private record Size(int scale, double smallestModule) {}

    /**
     * What can be seen in a view.
     *
     * @param scene its pixels
     * @param finders the finder patterns that are whole
     */
    record Sight(Scene scene, PhotoFinders finders) {}

    private GrayImage channel(Strategy strategy) {
        return strategy.channel() == Strategy.Channel.LUMA
                ? luma(strategy.scale())
                : scaled(channel(strategy.channel()), strategy.scale());
    }

    private GrayImage channel(Strategy.Channel channel) {
        return switch (channel) {
            case LUMA -> image.luma();
            case RED -> image.red();
            case GREEN -> image.green();
            case BLUE -> image.blue();
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
