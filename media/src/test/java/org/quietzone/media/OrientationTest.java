package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatIsNoOrientationIsUpright() {
        for (long tag : new long[] {0, 9, -1, 1L << 32}) {
            assertThat(Orientation.of(tag)).isEqualTo(Orientation.UPRIGHT);
        }
    }
}
