package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.image.ColourImage;

class ColourPlanesTest {
    private static final byte[] DARK = {10, 20};
    private static final byte[] LIGHT = {100, 20};

    @Test
    void greyRowsBeforeColouredOnesAreInEveryChannel() {
        ColourPlanes planes = new ColourPlanes(2, 3);
        planes.put(0, DARK, DARK, DARK);
        planes.put(1, DARK, LIGHT, DARK);
        planes.put(2, LIGHT, LIGHT, LIGHT);
        ColourImage image = planes.image();
        assertThat(image.hasColour()).isTrue();
        assertThat(new int[] {
                    image.red().get(0, 0), image.green().get(0, 0), image.blue().get(1, 0)
                })
                .containsExactly(10, 10, 20);
        assertThat(new int[] {
                    image.red().get(0, 1), image.green().get(0, 1), image.blue().get(0, 1)
                })
                .containsExactly(10, 100, 10);
        assertThat(image.luma().get(0, 1)).isEqualTo(Math.round(10 + 0.587f * 90));
        assertThat(image.luma().get(0, 2)).isEqualTo(100);
        assertThat(image.blue().get(0, 2)).isEqualTo(100);
    }

    @Test
    void greyRowsAloneHaveNoColour() {
        ColourPlanes planes = new ColourPlanes(2, 1);
        planes.put(0, LIGHT, LIGHT, LIGHT);
        assertThat(planes.image().hasColour()).isFalse();
        assertThat(planes.image().luma().get(0, 0)).isEqualTo(100);
    }
}
