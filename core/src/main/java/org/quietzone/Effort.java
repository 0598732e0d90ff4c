package org.quietzone;

import java.util.List;
import org.quietzone.locate.Strategy.Channel;
import org.quietzone.read.Strategies;
import org.quietzone.read.Strategies.Step;

/**
 * How hard a {@link SymbolReader} tries. More effort reads more symbols and takes longer; it never makes the reader less
 * careful about what it holds to be a symbol.
 */
public enum Effort {
    /**
     * One look at the image, for frames of a video: the next one comes anyway. Symbols with less than two pixels a module
     * are left alone.
     */
    FAST,
    /** What reads nearly all that can be read, in the time that a good reader takes; the default. */
    BALANCED,
    /** Every strategy there is, for the picture that must be read. */
    THOROUGH;

    /** Whether colours are looked at. Where they are not, an image of grey values does as well, and takes less to load. */
    public boolean usesColour() {
        for (Step step : steps()) {
            if (step.strategy().channel() != Channel.LUMA) {
                return true;
            }
        }
        return false;
    }

    /** What is done, in this order. */
    List<Step> steps() {
        return switch (this) {
            case FAST -> Strategies.FAST;
            case BALANCED -> Strategies.BALANCED;
            case THOROUGH -> Strategies.THOROUGH;
        };
    }
}
