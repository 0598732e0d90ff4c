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

    @Test
    void lightIsMadeEvenOnlyWhereThereIsLittle() {
        Strategy even = strategy(Channel.LUMA, 1, Treatment.EVEN_LIGHT);

        for (int side : new int[] {250, 500}) {
            assertThat(views(side, side, 180).offers(even)).isFalse();
            assertThat(views(side, side, 50).offers(even)).isTrue();
        }
    }
}
