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
    public static final List<Step> FAST = List.of(always(
            "photo", "what a camera shows from near by", Channel.LUMA, 0, Treatment.NONE, Search.PHOTO, Depth.QUICK));

    /** What reads nearly all that can be read. */
    public static final List<Step> BALANCED = List.of(
            always(
                    "photo at a quarter of the size",
                    "large symbols; the dots of screens and printers, blur in large photographs",
                    Channel.LUMA,
                    2,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            always(
                    "photo at half size",
                    "noise and texture, which melt into the modules that they disturb",
                    Channel.LUMA,
                    1,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            always(
                    "photo",
                    "uneven light, slanted views, bent paper, spread ink",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            ifUnread(
                    "reference",
                    "screenshots, scans and clean prints: the algorithm of the standard",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.REFERENCE,
                    Depth.CAREFUL));

    /** Every strategy there is. */
    public static final List<Step> THOROUGH = and(
            BALANCED,
            always(
                    "worn",
                    "finder patterns that are damaged, oddly drawn or without a quiet zone",
                    Channel.LUMA,
                    0,
                    Treatment.NONE,
                    Search.WORN,
                    Depth.CAREFUL),
            always(
                    "worn at half size",
                    "the same under noise and texture",
                    Channel.LUMA,
                    1,
                    Treatment.NONE,
                    Search.WORN,
                    Depth.CAREFUL),
            always(
                    "worn at a quarter of the size",
                    "the same in large photographs",
                    Channel.LUMA,
                    2,
                    Treatment.NONE,
                    Search.WORN,
                    Depth.CAREFUL),
            ifUnread(
                    "photo of the red channel",
                    "symbols in colours that are equally bright",
                    Channel.RED,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            ifUnread(
                    "photo of the green channel",
                    "symbols in colours that are equally bright",
                    Channel.GREEN,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL),
            ifUnread(
                    "photo of the blue channel",
                    "symbols in colours that are equally bright",
                    Channel.BLUE,
                    0,
                    Treatment.NONE,
                    Search.PHOTO,
                    Depth.CAREFUL));

    private Strategies() {}

    /**
     * A strategy and when it is tried.
     *
     * @param onlyIfUnread whether it is left out where another one has read a symbol before
     */
    public record Step(Strategy strategy, boolean onlyIfUnread) {}

    private static Step always(
            String name, String purpose, Channel channel, int scale, Treatment treatment, Search search, Depth depth) {
        return new Step(new Strategy(name, purpose, channel, scale, treatment, search, depth), false);
    }

    private static Step ifUnread(
            String name, String purpose, Channel channel, int scale, Treatment treatment, Search search, Depth depth) {
        return new Step(new Strategy(name, purpose, channel, scale, treatment, search, depth), true);
    }

    private static List<Step> and(List<Step> first, Step... more) {
        List<Step> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
