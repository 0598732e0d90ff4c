package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

class OrientationTest {
    private static String rows(GrayImage image) {
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < image.height(); y++) {
            byte[] row = new byte[image.width()];
            image.copyRow(y, row, 0);
            rows.append(y == 0 ? "" : "/").append(new String(row, StandardCharsets.US_ASCII));
        }
        return rows.toString();
    }

    /** What is stored so that it is seen as ABC above DEF. */
    @ParameterizedTest
    @CsvSource({
        "1, ABC/DEF",
        "2, CBA/FED",
        "3, FED/CBA",
        "4, DEF/ABC",
        "5, AD/BE/CF",
        "6, CF/BE/AD",
        "7, FC/EB/DA",
        "8, DA/EB/FC"
    })
    void turnsWhatIsStoredUpright(int tag, String stored) {
        int width = stored.indexOf('/');
        byte[] pixels = stored.replace("/", "").getBytes(StandardCharsets.US_ASCII);
        GrayImage image = GrayImage.wrap(width, pixels.length / width, pixels);
        assertThat(rows(Orientation.of(tag).apply(image))).isEqualTo("ABC/DEF");
    }

    @Test
    void everyChannelIsTurned() {
        GrayImage[] channels = new GrayImage[4];
        for (int i = 0; i < 4; i++) {
            channels[i] = GrayImage.wrap(2, 1, new byte[] {(byte) ('A' + i), (byte) ('a' + i)});
        }
        ColourImage turned =
                Orientation.of(2).apply(ColourImage.of(channels[0], channels[1], channels[2], channels[3]));
        assertThat(rows(turned.luma()) + rows(turned.red()) + rows(turned.green()) + rows(turned.blue()))
                .isEqualTo("aAbBcCdD");
        ColourImage grey = Orientation.of(2).apply(ColourImage.of(channels[0]));
        assertThat(grey.hasColour()).isFalse();
        assertThat(rows(grey.luma())).isEqualTo("aA");
    }

    @Test
    void whatIsNoOrientationIsUpright() {
        for (long tag : new long[] {0, 9, -1, 1L << 32}) {
            assertThat(Orientation.of(tag)).isEqualTo(Orientation.UPRIGHT);
        }
    }
}
