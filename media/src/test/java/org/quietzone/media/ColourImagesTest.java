package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GrayImage;

class ColourImagesTest {
    private static int rgb(ColourImage image, int x, int y) {
        return image.red().get(x, y) << 16
                | image.green().get(x, y) << 8
                | image.blue().get(x, y);
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
    void channelsAreThoseOfTheFile(int type) {
        BufferedImage image = TestImages.picture(type).getSubimage(7, 5, 20, 11);
        ColourImage colours = ColourImages.from(image);
        GrayImage grey = GrayImages.from(image);
        assertThat(colours.hasColour()).isTrue();
        for (int y = 0; y < 11; y++) {
            for (int x = 0; x < 20; x++) {
                assertThat(rgb(colours, x, y)).isEqualTo(image.getRGB(x, y) & 0xFFFFFF);
                assertThat(colours.luma().get(x, y)).isEqualTo(grey.get(x, y));
            }
        }
    }

    @Test
    void whatShowsNothingButGreyHasNoColour() {
        for (int type : new int[] {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY
        }) {
            BufferedImage image = new BufferedImage(8, 8, type);
            image.setRGB(3, 3, 0xFFFFFFFF);
            ColourImage colours = ColourImages.from(image);
            assertThat(colours.hasColour()).as("type %d", type).isFalse();
            assertThat(colours.luma().get(3, 3)).isEqualTo(255);
            assertThat(colours.luma().get(4, 3)).isZero();
        }
    }

    @Test
    void whatIsTransparentShowsWhiteInEveryChannel() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x66FF0000);
        image.setRGB(1, 0, 0x00FF0000);
        ColourImage colours = ColourImages.from(image);
        assertThat(rgb(colours, 0, 0)).isEqualTo(0xFF9999);
        assertThat(rgb(colours, 1, 0)).isEqualTo(0xFFFFFF);
    }

    @Test
    void sixteenBitsAreScaledToEight() {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(1, 1);
        raster.setPixel(0, 0, new int[] {0xFFFF, 0x8080, 0});
        assertThat(rgb(ColourImages.from(new BufferedImage(model, raster, false, null)), 0, 0))
                .isEqualTo(0xFF8000);
    }

    private static Raster inks(int... samples) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 4, null);
        raster.setPixel(0, 0, samples);
        return raster;
    }

    @Test
    void inksLetThroughWhatTheyLeave() {
        assertThat(rgb(ColourImages.fromInks(inks(255, 0, 0, 0), false, false), 0, 0))
                .isEqualTo(0x00FFFF);
        assertThat(rgb(ColourImages.fromInks(inks(0, 102, 255, 51), false, false), 0, 0))
                .isEqualTo(0xCC7A00);
        assertThat(rgb(ColourImages.fromInks(inks(0, 255, 255, 255), false, true), 0, 0))
                .isEqualTo(0x00FFFF);
        // Luma and chroma of red, that is, of the complement of cyan.
        ColourImage transformed = ColourImages.fromInks(inks(76, 85, 255, 0), true, false);
        assertThat(transformed.red().get(0, 0)).isCloseTo(254, within(2));
        assertThat(transformed.green().get(0, 0)).isCloseTo(0, within(2));
        assertThat(transformed.blue().get(0, 0)).isCloseTo(0, within(2));
        for (boolean inverted : new boolean[] {false, true}) {
            for (boolean transform : new boolean[] {false, true}) {
                Raster raster = inks(120, 110, 140, 60);
                assertThat(ColourImages.fromInks(raster, transform, inverted)
                                .luma()
                                .get(0, 0))
                        .isCloseTo(
                                GrayImages.fromInks(raster, transform, inverted).get(0, 0), within(1));
            }
        }
    }
}
