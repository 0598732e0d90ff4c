package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;
import org.quietzone.locate.Strategy.Channel;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.locate.Strategy.Search;
import org.quietzone.locate.Strategy.Treatment;

class ViewsTest {
    private static Views views(int width, int height, int grey) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) grey);
        return new Views(ColourImage.of(GrayImage.wrap(width, height, pixels)));
    }

    private static Strategy strategy(Channel channel, int scale, Treatment treatment) {
        return new Strategy("a test", "tests", channel, scale, treatment, Search.PHOTO, Depth.CAREFUL, 1);
    }

    @Test
    void smallImagesAreNotHalved() {
        Views views = views(300, 250, 200);

        assertThat(views.offers(strategy(Channel.LUMA, 0, Treatment.NONE))).isTrue();
        assertThat(views.offers(strategy(Channel.LUMA, 1, Treatment.NONE))).isTrue();
        assertThat(views.offers(strategy(Channel.LUMA, 2, Treatment.NONE))).isFalse();
    }

    @Test
    void greyImagesHaveNoColours() {
        assertThat(views(300, 250, 200).offers(strategy(Channel.RED, 0, Treatment.NONE)))
                .isFalse();
    }

    /** A symbol, as large as a ninth of the image, that only the red channel shows, and grey on grey beside it. */
    private static Views coloured(int contrastOfRed) {
        int side = 300;
        byte[] luma = new byte[side * side];
        byte[] red = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean inSymbol = x >= 100 && x < 200 && y >= 100 && y < 200;
                boolean dark = (x / 4 * 7 + y / 4 * 5) % 11 < 5;
                luma[y * side + x] = (byte) (inSymbol ? 128 : dark ? 40 : 220);
                red[y * side + x] =
                        inSymbol ? (byte) (128 + (dark ? -contrastOfRed : contrastOfRed)) : luma[y * side + x];
            }
        }
        GrayImage grey = GrayImage.wrap(side, side, luma);
        return new Views(ColourImage.of(grey, GrayImage.wrap(side, side, red), grey, grey));
    }

    @Test
    void channelsAreLookedAtThatHaveEdgesOfTheirOwn() {
        assertThat(coloured(40).offers(strategy(Channel.RED, 0, Treatment.NONE)))
                .isTrue();
        assertThat(coloured(40).offers(strategy(Channel.GREEN, 0, Treatment.NONE)))
                .isFalse();
        assertThat(coloured(5).offers(strategy(Channel.RED, 0, Treatment.NONE))).isFalse();
    }

    @Test
    void lightIsMadeEvenOnlyWhereThereIsLittle() {
        Strategy even = strategy(Channel.LUMA, 1, Treatment.EVEN_LIGHT);

        for (int side : new int[] {250, 500}) {
            assertThat(views(side, side, 180).offers(even)).isFalse();
            assertThat(views(side, side, 50).offers(even)).isTrue();
        }
    }
}
