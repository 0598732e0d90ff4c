package org.quietzone.read;

import java.util.ArrayList;
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
    /** One look at the image. */
    public static final List<Step> FAST = List.of(step(
            When.ALWAYS,
            "photo",
            "what a camera shows from near by",
            Channel.LUMA,
            0,
            Treatment.NONE,
            Search.PHOTO,
            Depth.QUICK));

    private static final List<Step> SIZES = List.of(
            step(
                    When.ALWAYS,
                    "photo at a quarter of the size",
                    "large symbols; the dots of screens and printers, blur in large photographs",
                    Channel.LUMA,
                    2,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            step(
                    When.ALWAYS,
                    "photo at half size",
                    "noise and texture, which melt into the modules that they disturb",
                    Channel.LUMA,
                    1,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            step(
                    When.ALWAYS,
                    "photo",
                    "uneven light, slanted views, bent paper, spread ink",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL));

    /** What reads nearly all that can be read. */
    public static final List<Step> BALANCED = and(
            SIZES,
            evenLight(When.ALWAYS, "even light at a quarter of the size", 2),
            evenLight(When.UNREAD_SCENE, "even light at half size", 1),
            wornSmall(When.UNREAD),
            reference(When.UNREAD_TWO_TONE));

    /** Every strategy there is. */
    public static final List<Step> THOROUGH = and(
            SIZES,
            reference(When.UNREAD),
            step(
                    When.ALWAYS,
                    "worn",
                    "finder patterns that are damaged, oddly drawn or without a quiet zone",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.WORN,
                    Depth.CAREFUL),
            step(
                    When.ALWAYS,
                    "worn at half size",
                    "the same under noise and texture",
                    Channel.LUMA,
                    1,
                    Treatment.NONE,
                    Search.WORN,
                    Depth.CAREFUL),
            wornSmall(When.ALWAYS),
            evenLight(When.ALWAYS, "even light at a quarter of the size", 2),
            evenLight(When.ALWAYS, "even light at half size", 1),
            evenLight(When.ALWAYS, "even light", 0),
            step(
                    When.ALWAYS,
                    "worn in even light at a quarter of the size",
                    "finder patterns under glare",
                    Channel.LUMA,
                    2,
                    Treatment.EVEN_LIGHT,
                    Search.WORN,
                    Depth.CAREFUL),
            step(
                    When.ALWAYS,
                    "worn in even light at half size",
                    "finder patterns under glare",
                    Channel.LUMA,
                    1,
                    Treatment.EVEN_LIGHT,
                    Search.WORN,
                    Depth.CAREFUL),
            // Squares of about one module, for modules of 16 to 24, 9 to 14, 8 to 12, 5 to 7, 4 to 6 and 3 pixels.
            dotted("dots of 20 pixels", 2, Treatment.MEAN_OF_5),
            dotted("dots of 12 pixels", 2, Treatment.MEAN_OF_3),
            dotted("dots of 10 pixels", 1, Treatment.MEAN_OF_5),
            dotted("dots of 6 pixels", 1, Treatment.MEAN_OF_3),
            dotted("dots of 5 pixels", 0, Treatment.MEAN_OF_5),
            dotted("dots of 3 pixels", 0, Treatment.MEAN_OF_3),
            step(
                    When.UNREAD,
                    "photo of the red channel",
                    "symbols in colours that are equally bright",
                    Channel.RED,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            step(
                    When.UNREAD,
                    "photo of the green channel",
                    "symbols in colours that are equally bright",
                    Channel.GREEN,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            step(
                    When.UNREAD,
                    "photo of the blue channel",
                    "symbols in colours that are equally bright",
                    Channel.BLUE,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            blurred("blurred at a quarter of the size", 2),
            blurred("blurred at half size", 1),
            blurred("blurred", 0),
            step(
                    When.UNREAD,
                    "tiny",
                    "modules of hardly more than a pixel, which run into each other",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.EXHAUSTIVE));

    private Strategies() {}

    /** A strategy and when it is tried. */
    public record Step(Strategy strategy, When when) {}

    /** Where a strategy has its turn. */
    public enum When {
        /** In any image. */
        ALWAYS,
        /** Where no other one has read a symbol before. */
        UNREAD,
        /** Where no other one has, and the image is large enough to show what lights a symbol. */
        UNREAD_SCENE,
        /** Where no other one has, and nearly all pixels are as dark or as light as they come. */
        UNREAD_TWO_TONE
    }

    private static Step reference(When when) {
        return step(
                when,
                "reference",
                "screenshots, scans and clean prints: the algorithm of the standard",
                Channel.LUMA,
                0,
                Treatment.NONE,
                Search.REFERENCE,
                Depth.CAREFUL);
    }

    private static Step wornSmall(When when) {
        return step(
                when,
                "worn at a quarter of the size",
                "damaged or covered finder patterns in large photographs",
                Channel.LUMA,
                2,
                Treatment.NONE,
                Search.WORN,
                Depth.CAREFUL);
    }

    private static Step evenLight(When when, String name, int scale) {
        return step(
                when,
                name,
                "lamps, glare and strokes of light beside symbols in the dark",
                Channel.LUMA,
                scale,
                Treatment.EVEN_LIGHT,
                Search.PHOTO,
                Depth.CAREFUL);
    }

    private static Step blurred(String name, int scale) {
        return step(
                When.UNREAD,
                name,
                "blur by half a module and more, which no threshold takes back",
                Channel.LUMA,
                scale,
                Treatment.SHARPENED,
                Search.PHOTO,
                Depth.EXHAUSTIVE);
    }

    private static Step dotted(String name, int scale, Treatment treatment) {
        // Of modules of one pixel nothing is left, and those of two have no gaps to speak of.
        return new Step(
                new Strategy(
                        name,
                        "modules that are dots, with gaps between them",
                        Channel.LUMA,
                        scale,
                        treatment,
                        Search.PHOTO,
                        Depth.CAREFUL,
                        2),
                When.UNREAD);
    }

    private static Step step(
            When when,
            String name,
            String purpose,
            Channel channel,
            int scale,
            Treatment treatment,
            Search search,
            Depth depth) {
        // What is smaller than two pixels is looked for in the next larger view; and in a video it comes nearer.
        double smallestModule = scale > 0 || depth == Depth.QUICK ? 2 : 1;
        return new Step(new Strategy(name, purpose, channel, scale, treatment, search, depth, smallestModule), when);
    }

    private static List<Step> and(List<Step> first, Step... more) {
        List<Step> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
