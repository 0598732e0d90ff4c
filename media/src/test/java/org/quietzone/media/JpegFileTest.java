package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;

class JpegFileTest {
    private static final int[] NO_ADOBE = {};
    private static final int[] ADOBE_PLAIN = adobe(0);
    private static final int[] ADOBE_YCCK = adobe(2);

    private static int[] adobe(int transform) {
        return new int[] {0xFF, 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform};
    }

    private static int[] exif(int orientation) {
        return new int[] {
            0xFF,
            0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    private static byte[] insert(byte[] file, int at, int[] bytes) {
        byte[] longer = new byte[file.length + bytes.length];
        System.arraycopy(file, 0, longer, 0, at);
        for (int i = 0; i < bytes.length; i++) {
            longer[at + i] = (byte) bytes[i];
        }
        System.arraycopy(file, at, longer, at + bytes.length, file.length - at);
        return longer;
    }

    private static byte[] write(IIOImage image, boolean progressive) throws IOException {
        // The JDK's writer takes four samples as they are.
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        while (writer.getClass().getModule() != ImageIO.class.getModule()) {
            writer = writers.next();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One colour of four samples, as they are stored. */
    private static byte[] inks(int first, int second, int third, int black, int[] marker) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 16, 8, 4, null);
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, new int[] {first, second, third, black});
            }
        }
        return insert(write(new IIOImage(raster, null, null), false), 2, marker);
    }

    private static int grey(byte[] file) throws IOException {
        GrayImage image = GrayImageReader.standard().read(file);
        assertThat(image.width()).isEqualTo(16);
        assertThat(image.height()).isEqualTo(8);
        return image.get(7, 5);
    }

    private static JpegFile inspect(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return JpegFile.inspect(in, Long.MAX_VALUE);
        }
    }

    private static byte[] progressive() throws IOException {
        return write(new IIOImage(TestImages.picture(BufferedImage.TYPE_3BYTE_BGR), null, null), true);
    }

    @Test
    void inksAreReadWithAndWithoutTransformationAndInversion() throws IOException {
        // Full ink is 255 without the marker of Adobe, and 0 with it.
        assertThat(grey(inks(0, 0, 0, 0, NO_ADOBE))).isBetween(250, 255);
        assertThat(grey(inks(0, 0, 0, 255, NO_ADOBE))).isBetween(0, 5);
        assertThat(grey(inks(255, 255, 255, 0, NO_ADOBE))).isBetween(0, 5);
        assertThat(grey(inks(255, 0, 0, 0, NO_ADOBE))).isBetween(174, 184);
        assertThat(grey(inks(255, 255, 255, 255, ADOBE_PLAIN))).isBetween(250, 255);
        assertThat(grey(inks(255, 255, 255, 51, ADOBE_PLAIN))).isBetween(46, 56);
        assertThat(grey(inks(0, 255, 255, 255, ADOBE_PLAIN))).isBetween(174, 184);
        // Luma 255 is no ink to begin with; Adobe's inversion makes it full ink.
        assertThat(grey(inks(0, 128, 128, 255, ADOBE_YCCK))).isBetween(250, 255);
        assertThat(grey(inks(255, 128, 128, 255, ADOBE_YCCK))).isBetween(0, 5);
        assertThat(grey(inks(155, 128, 128, 255, ADOBE_YCCK))).isBetween(95, 105);
        assertThat(grey(inks(0, 128, 128, 0, ADOBE_YCCK))).isBetween(0, 5);
    }

    @Test
    void colourIsReadAsItsLuma() throws IOException {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 16; x++) {
                image.setRGB(x, y, 0xC86432);
            }
        }
        // 0.299 * 200 + 0.587 * 100 + 0.114 * 50
        assertThat(grey(TestImages.file(image, "jpg"))).isBetween(121, 127);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void exifTellsWhichSideIsUp(int orientation) throws IOException {
        byte[] plain = TestImages.file("jpg");
        byte[] turned = insert(plain, 2, exif(orientation));
        GrayImage expected =
                Orientation.of(orientation).apply(GrayImageReader.standard().read(plain));
        GrayImage image = GrayImageReader.standard().read(turned);
        assertThat(image.width()).isEqualTo(orientation > 4 ? 30 : 40);
        assertThat(image.height()).isEqualTo(expected.height());
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                assertThat(image.get(x, y)).isEqualTo(expected.get(x, y));
            }
        }
    }

    @Test
    void exifThatMakesNoSenseIsIgnored() throws IOException {
        int[] exif = exif(6);
        exif[12] = 99;
        assertThat(inspect(insert(TestImages.file("jpg"), 2, exif)).header().orientation())
                .isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void tellsWhatStandsInTheHeader() throws IOException {
        JpegFile file = inspect(TestImages.file("jpg"));
        assertThat(file.header()).isEqualTo(new ImageHeader(40, 30, Orientation.UPRIGHT));
        assertThat(file.components()).isEqualTo(3);
        assertThat(file.adobe()).isFalse();
        assertThat(inspect(inks(0, 0, 0, 0, ADOBE_YCCK)).transformed()).isTrue();
    }

    @Test
    void readsProgressiveImagesAndRefusesTheirTruncations() throws IOException {
        byte[] file = progressive();
        assertThat(GrayImageReader.standard().read(file).width()).isEqualTo(40);
        for (int length = 2; length < file.length - 2; length++) {
            byte[] part = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> GrayImageReader.standard().read(part))
                    .isInstanceOfSatisfying(
                            UnreadableImageException.class,
                            e -> assertThat(e.reason()).isEqualTo(UnreadableImageException.Reason.TRUNCATED));
        }
    }

    @Test
    void refusesManyScansOfALargeImage() throws IOException {
        byte[] file = progressive();
        int end = file.length - 2;
        int[] scan = {0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, 0x7F};
        for (int i = 0; i < 40; i++) {
            file = insert(file, end, scan);
        }
        assertThat(inspect(file).components()).isEqualTo(3);
        // The same with a size that makes the scans a burden.
        int frame = 0;
        while (file[frame] != (byte) 0xFF || file[frame + 1] != (byte) 0xC2) {
            frame++;
        }
        byte[] large = file.clone();
        large[frame + 5] = 0x20;
        large[frame + 7] = 0x20;
        assertThatThrownBy(() -> GrayImageReader.standard().read(large))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("The input is damaged (it has more than 32 scans)");
    }
}
