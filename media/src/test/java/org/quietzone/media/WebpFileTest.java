package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.media.UnreadableImageException.Reason;

class WebpFileTest {
    private static final int EXTENDED_WIDTH = 24;

    private static void isRefused(byte[] file, Reason reason, String message) {
        assertThatThrownBy(() -> GrayImageReader.standard().read(file))
                .isInstanceOfSatisfying(
                        UnreadableImageException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(message);
    }

    @Test
    void readsWithoutLoss() throws IOException {
        GrayImage image = GrayImageReader.standard().read(TestImages.resource("lossless.webp"));
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(30);
        assertThat(image.get(2, 2)).isEqualTo(0x20);
        // 0.299 * 240 + 0.587 * 208 + 0.114 * 224
        assertThat(image.get(7, 2)).isEqualTo(219);
    }

    @Test
    void whatIsTransparentShowsWhite() throws IOException {
        GrayImage image = GrayImageReader.standard().read(TestImages.resource("alpha.webp"));
        // From transparent above to opaque below.
        assertThat(image.get(2, 0)).isGreaterThan(240);
        assertThat(image.get(37, 29)).isLessThan(60);
    }

    @Test
    void isTurnedByItsExifData() throws IOException {
        GrayImage image = GrayImageReader.standard().read(TestImages.resource("turned.webp"));
        assertThat(image.width()).isEqualTo(30);
        assertThat(image.height()).isEqualTo(40);
        // Stored 40 by 30 with a dark square in its upper left corner, which is seen in the upper right one.
        assertThat(image.get(27, 2)).isLessThan(60);
        assertThat(image.get(2, 2)).isGreaterThan(200);
    }

    @Test
    void refusesTwoSizes() {
        byte[] file = TestImages.resource("turned.webp");
        file[EXTENDED_WIDTH]++;
        isRefused(file, Reason.DAMAGED, "(it says to be 41 by 30 pixels, and also 40 by 30)");
    }

    @Test
    void refusesASecondImageInThePlaceOfOne() {
        byte[] one = TestImages.resource("turned.webp");
        byte[] plain = TestImages.resource("lossy.webp");
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(one);
        two.writeBytes(Arrays.copyOfRange(plain, 12, plain.length));
        byte[] file = two.toByteArray();
        int length = file.length - 8;
        file[4] = (byte) length;
        file[5] = (byte) (length >> 8);
        isRefused(file, Reason.DAMAGED, "several images");
    }

    @Test
    void refusesMorePixelsThanItsDecoderIsGoodFor() {
        byte[] file = TestImages.resource("lossless.webp");
        // 14 bits of width less one, 14 of height less one.
        file[21] = (byte) 0xFF;
        file[22] = (byte) 0xFF;
        file[23] = (byte) 0xFF;
        file[24] = 7;
        isRefused(file, Reason.TOO_LARGE, "too many for WebP");
    }
}
