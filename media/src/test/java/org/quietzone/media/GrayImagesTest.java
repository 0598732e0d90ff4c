package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;

class GrayImagesTest {
    private static int luma(int rgb) {
        return (int) Math.round(0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF));
    }

    private static GrayImage one(ComponentColorModel colours, int... samples) {
        WritableRaster raster = colours.createCompatibleWritableRaster(1, 1);
        raster.setPixel(0, 0, samples);
        return GrayImages.from(new BufferedImage(colours, raster, colours.isAlphaPremultiplied(), null));
    }

    private static ComponentColorModel model(int space, boolean alpha, boolean premultiplied, int type) {
        return new ComponentColorModel(
                ColorSpace.getInstance(space),
                alpha,
                premultiplied,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                type);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_BGR,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_ARGB_PRE,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_4BYTE_ABGR_PRE,
                BufferedImage.TYPE_USHORT_565_RGB,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void theGreyOfAColourIsItsLumaByRec601(int type) {
        BufferedImage image = TestImages.picture(type);
        GrayImage grey = GrayImages.from(image);
        assertThat(grey.width()).isEqualTo(40);
        assertThat(grey.height()).isEqualTo(30);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(grey.get(x, y)).isCloseTo(luma(image.getRGB(x, y)), within(1));
            }
        }
    }

    @Test
    void greySamplesAreTakenAsTheyStand() {
        BufferedImage image = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 256; x++) {
            image.getRaster().setSample(x, 0, 0, x);
        }
        GrayImage grey = GrayImages.from(image);
        for (int x = 0; x < 256; x++) {
            assertThat(grey.get(x, 0)).isEqualTo(x);
        }
    }

    @Test
    void sixteenBitsAreScaledToEight() {
        ComponentColorModel grey = model(ColorSpace.CS_GRAY, false, false, DataBuffer.TYPE_USHORT);
        assertThat(one(grey, 0).get(0, 0)).isZero();
        assertThat(one(grey, 0x8080).get(0, 0)).isEqualTo(0x80);
        assertThat(one(grey, 0xFFFF).get(0, 0)).isEqualTo(255);
        ComponentColorModel colour = model(ColorSpace.CS_sRGB, false, false, DataBuffer.TYPE_USHORT);
        assertThat(one(colour, 0xFFFF, 0xFFFF, 0xFFFF).get(0, 0)).isEqualTo(255);
        assertThat(one(colour, 0xFFFF, 0, 0).get(0, 0)).isEqualTo(76);
    }

    @Test
    void whatIsTransparentShowsWhite() {
        ComponentColorModel grey = model(ColorSpace.CS_GRAY, true, false, DataBuffer.TYPE_BYTE);
        assertThat(one(grey, 0, 0).get(0, 0)).isEqualTo(255);
        assertThat(one(grey, 100, 255).get(0, 0)).isEqualTo(100);
        assertThat(one(grey, 0, 102).get(0, 0)).isEqualTo(153);
        ComponentColorModel premultiplied = model(ColorSpace.CS_sRGB, true, true, DataBuffer.TYPE_BYTE);
        assertThat(one(premultiplied, 0, 0, 0, 102).get(0, 0)).isEqualTo(153);
        assertThat(one(premultiplied, 0, 0, 0, 0).get(0, 0)).isEqualTo(255);
        BufferedImage packed = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        packed.setRGB(0, 0, 0x66000000);
        assertThat(GrayImages.from(packed).get(0, 0)).isEqualTo(153);
    }

    @Test
    void aPaletteOfOneBit() {
        byte[] blackThenClear = {0, 0};
        IndexColorModel palette =
                new IndexColorModel(1, 2, blackThenClear, blackThenClear, blackThenClear, new byte[] {(byte) 255, 0});
        BufferedImage image = new BufferedImage(9, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
        image.getRaster().setSample(8, 0, 0, 1);
        GrayImage grey = GrayImages.from(image);
        assertThat(grey.get(7, 0)).isZero();
        assertThat(grey.get(8, 0)).isEqualTo(255);
    }

    @Test
    void aPartOfAnImage() {
        BufferedImage image = TestImages.picture(BufferedImage.TYPE_3BYTE_BGR);
        GrayImage part = GrayImages.from(image.getSubimage(7, 5, 11, 3));
        assertThat(part.get(10, 2)).isCloseTo(luma(image.getRGB(17, 7)), within(1));
    }

    @Test
    void thereAndBack() {
        GrayImage grey = GrayImage.wrap(3, 2, new byte[] {0, 1, 127, (byte) 128, (byte) 254, (byte) 255});
        GrayImage back = GrayImages.from(GrayImages.toBufferedImage(grey));
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                assertThat(back.get(x, y)).isEqualTo(grey.get(x, y));
            }
        }
    }
}
