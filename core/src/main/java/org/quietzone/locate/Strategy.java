package org.quietzone.locate;

import java.util.Objects;

/**
 * One way of looking for symbols in an image.
 *
 * @param name what {@code Reading.strategy()} says, a few words in lower case
 * @param purpose the kind of image that it is there for, a sentence
 * @param channel which of the image's grey values are looked at
 * @param scale how often the image is halved, 0 or more
 * @param treatment what is done to the grey values at that scale
 * @param search how symbols are looked for there
 * @param depth how much is tried with each candidate
 * @param smallestModule pixels of a module, at that scale, below which symbols are left to other strategies; 1 or more
 */
public record Strategy(
        String name,
        String purpose,
        Channel channel,
        int scale,
        Treatment treatment,
        Search search,
        Depth depth,
        double smallestModule) {

    /** Checks that nothing is missing. */
    public Strategy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(depth, "depth");
        if (scale < 0) {
            throw new IllegalArgumentException("An image is not halved " + scale + " times");
        }
        if (!(smallestModule >= 1)) {
            throw new IllegalArgumentException("Modules of " + smallestModule + " pixels are not looked for");
        }
    }

    /** Grey values of an image. */
    public enum Channel {
        /** How bright the colours are. */
        LUMA,
        /** Red alone. */
        RED,
        /** Green alone. */
        GREEN,
        /** Blue alone. */
        BLUE
    }

    /** What is done to an image before it is looked at. */
    public enum Treatment {
        /** Nothing. */
        NONE,
        /** Light that is the same everywhere, {@link org.quietzone.image.EvenLight}. */
        EVEN_LIGHT,
        /** Blur taken back, {@link org.quietzone.image.Sharpening}. */
        SHARPENED,
        /** The mean of 3 by 3 pixels, {@link org.quietzone.image.Softening}. */
        MEAN_OF_3,
        /** The mean of 5 by 5 pixels. */
        MEAN_OF_5
    }

    /** How symbols are looked for. */
    public enum Search {
        /** As the reference decode algorithm does, {@link ReferenceLocator}. */
        REFERENCE,
        /** As photographs need it, {@link PhotoLocator}. */
        PHOTO,
        /** As damaged finder patterns need it, {@link WornLocator}. */
        WORN
    }

    /** How much is tried with each candidate before it is given up. */
    public enum Depth {
        /** One grid. */
        QUICK,
        /** Grids and readings of it that are likely. */
        CAREFUL,
        /** All there are. */
        EXHAUSTIVE
    }
}
