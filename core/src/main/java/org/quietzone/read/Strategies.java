package org.quietzone.read;

import java.util.List;
import org.quietzone.locate.Strategy;
import org.quietzone.locate.Strategy.Channel;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.locate.Strategy.Search;
import org.quietzone.locate.Strategy.Treatment;

/**
 * Which strategies are tried, and in which order: all that distinguishes the efforts. Small views of an image come first.
 * They cost little, and what they show is left alone in the larger ones.
 */
public final class Strategies {
    private static final String WORN = "finder patterns that are damaged, covered, oddly drawn or without a quiet zone";
    private static final String LAMPS = "lamps, glare and strokes of light beside symbols in the dark";
    private static final String DOTS = "modules that are dots, with gaps between them";
    private static final String COLOURS = "symbols in colours that are equally bright";
    private static final String BLUR = "blur by half a module and more, which no threshold takes back";

    /** One look at the image; what is smaller than two pixels a module comes nearer in a video. */
    public static final List<Step> FAST = List.of(photo("photo", "what a camera shows from near by", 0)
            .deep(Depth.QUICK)
            .smallest(2));

    private static final Step QUARTER = photo(
            "photo at a quarter of the size",
            "large symbols; the dots of screens and printers, blur in large photographs",
            2);
    private static final Step HALF =
            photo("photo at half size", "noise and texture, which melt into the modules that they disturb", 1);
    private static final Step WHOLE = photo("photo", "uneven light, slanted views, bent paper, spread ink", 0);

    private static final Step REFERENCE = photo(
                    "reference", "screenshots, scans and clean prints: the algorithm of the standard", 0)
            .by(Search.REFERENCE);

    private static final Step WORN_AT_FULL_SIZE = worn("worn", 0);
    private static final Step SMALL_WORN = worn("worn at a quarter of the size", 2);
    private static final Step SMALL_EVEN =
            photo("even light at a quarter of the size", LAMPS, 2).with(Treatment.EVEN_LIGHT);
    private static final Step HALF_EVEN =
            photo("even light at half size", LAMPS, 1).with(Treatment.EVEN_LIGHT);

    /** What reads nearly all that can be read. */
    public static final List<Step> BALANCED = List.of(
            QUARTER,
            HALF,
            WHOLE.when(When.MORE),
            SMALL_EVEN.when(When.SCENE),
            HALF_EVEN.when(When.UNREAD_SCENE),
            SMALL_WORN.when(When.UNREAD),
            REFERENCE.when(When.UNREAD_TWO_TONE),
            WORN_AT_FULL_SIZE.when(When.UNREAD_TWO_TONE));

    /** Every strategy there is. */
    public static final List<Step> THOROUGH = List.of(
            QUARTER,
            HALF,
            WHOLE,
            REFERENCE.when(When.UNREAD),
            WORN_AT_FULL_SIZE,
            worn("worn at half size", 1),
            SMALL_WORN,
            SMALL_EVEN,
            HALF_EVEN,
            photo("even light", LAMPS, 0).with(Treatment.EVEN_LIGHT),
            worn("worn in even light at a quarter of the size", 2).with(Treatment.EVEN_LIGHT),
            worn("worn in even light at half size", 1).with(Treatment.EVEN_LIGHT),
            // Squares of about one module, for modules of 16 to 24, 9 to 14, 8 to 12, 5 to 7, 4 to 6 and 3 pixels.
            dots("dots of 20 pixels", 2, Treatment.MEAN_OF_5),
            dots("dots of 12 pixels", 2, Treatment.MEAN_OF_3),
            dots("dots of 10 pixels", 1, Treatment.MEAN_OF_5),
            dots("dots of 6 pixels", 1, Treatment.MEAN_OF_3),
            dots("dots of 5 pixels", 0, Treatment.MEAN_OF_5),
            dots("dots of 3 pixels", 0, Treatment.MEAN_OF_3),
            photo("photo of the red channel", COLOURS, 0).of(Channel.RED).when(When.UNREAD),
            photo("photo of the green channel", COLOURS, 0).of(Channel.GREEN).when(When.UNREAD),
            photo("photo of the blue channel", COLOURS, 0).of(Channel.BLUE).when(When.UNREAD),
            blurred("blurred at a quarter of the size", 2),
            blurred("blurred at half size", 1),
            blurred("blurred", 0),
            photo("tiny", "modules of hardly more than a pixel, which run into each other", 0)
                    .deep(Depth.EXHAUSTIVE)
                    .when(When.UNREAD));

    private Strategies() {}

    /** A strategy and when it is tried. */
    public record Step(Strategy strategy, When when) {
        private Step when(When other) {
            return new Step(strategy, other);
        }

        private Step of(Channel channel) {
            return changed(
                    channel, strategy.treatment(), strategy.search(), strategy.depth(), strategy.smallestModule());
        }

        private Step with(Treatment treatment) {
            return changed(
                    strategy.channel(), treatment, strategy.search(), strategy.depth(), strategy.smallestModule());
        }

        private Step by(Search search) {
            return changed(
                    strategy.channel(), strategy.treatment(), search, strategy.depth(), strategy.smallestModule());
        }

        private Step deep(Depth depth) {
            return changed(
                    strategy.channel(), strategy.treatment(), strategy.search(), depth, strategy.smallestModule());
        }

        private Step smallest(double module) {
            return changed(strategy.channel(), strategy.treatment(), strategy.search(), strategy.depth(), module);
        }

        private Step changed(Channel channel, Treatment treatment, Search search, Depth depth, double module) {
            return new Step(
                    new Strategy(
                            strategy.name(),
                            strategy.purpose(),
                            channel,
                            strategy.scale(),
                            treatment,
                            search,
                            depth,
                            module),
                    when);
        }
    }

    /** Where a strategy has its turn. */
    public enum When {
        /** In any image. */
        ALWAYS,
        /** In an image that is large enough to show what lights a symbol. */
        SCENE,
        /** Where no other one has read a symbol before. */
        UNREAD,
        /**
         * Where no other one has, or a finder pattern has been seen that belongs to no symbol, or there is room for another
         * symbol beside those that were read.
         */
        MORE,
        /** Where no other one has, in such a large image. */
        UNREAD_SCENE,
        /** Where no other one has, and nearly all pixels are as dark or as light as they come. */
        UNREAD_TWO_TONE
    }

    /** A search for photographs in the luma as it is, in any image. */
    private static Step photo(String name, String purpose, int scale) {
        // What is smaller than two pixels is looked for in the next larger view.
        double smallestModule = scale > 0 ? 2 : 1;
        Strategy strategy = new Strategy(
                name, purpose, Channel.LUMA, scale, Treatment.NONE, Search.PHOTO, Depth.CAREFUL, smallestModule);
        return new Step(strategy, When.ALWAYS);
    }

    private static Step worn(String name, int scale) {
        // Not every effort looks at the larger views, and what is worn off makes patterns seem smaller than they are.
        return photo(name, WORN, scale).by(Search.WORN).smallest(scale == 1 ? 1.5 : 1);
    }

    private static Step blurred(String name, int scale) {
        return photo(name, BLUR, scale)
                .with(Treatment.SHARPENED)
                .deep(Depth.EXHAUSTIVE)
                .when(When.UNREAD);
    }

    private static Step dots(String name, int scale, Treatment treatment) {
        // Of modules of one pixel nothing is left, and those of two have no gaps to speak of.
        return photo(name, DOTS, scale).with(treatment).smallest(2).when(When.UNREAD);
    }
}
