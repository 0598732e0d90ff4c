package org.quietzone.cli;

import java.util.Locale;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

/** Which light of an image of colours is graded. */
enum Channel {
    /** How bright each pixel is. */
    LUMA,
    RED,
    GREEN,
    BLUE;

    static final Option OPTION = Option.valued(
                    "--channel",
                    "CHANNEL",
                    "What to grade of images of colours: luma (default), red, green or blue. Red comes nearest to light "
                            + "of 660 nm, in which scanners see.")
            .offering("luma", "red", "green", "blue");

    /** What the options ask for. */
    static Channel of(Words words) throws Failure {
        String word = words.value("--channel").orElse(LUMA.word());
        for (Channel channel : values()) {
            if (channel.word().equalsIgnoreCase(word)) {
                return channel;
            }
        }
        throw new Failure("--channel takes luma, red, green or blue, not '" + word + "'.");
    }

    /** Its name on the command line and in JSON. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grey values of this channel. */
    GrayImage of(ColourImage image) {
        return switch (this) {
            case LUMA -> image.luma();
            case RED -> image.red();
            case GREEN -> image.green();
            case BLUE -> image.blue();
        };
    }
}
