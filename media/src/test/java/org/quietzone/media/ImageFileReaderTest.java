package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.image.ColourImage;

class ImageFileReaderTest {
    private static final int NEW_SUBFILE_TYPE = 254;
    private static final int BITS_PER_SAMPLE = 258;

    @TempDir
    private Path directory;

    /** A TIFF file of pages of one pixel more in width each. */
    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                BufferedImage image = new BufferedImage(10 + i, 5, BufferedImage.TYPE_BYTE_GRAY);
                image.getRaster().setSample(0, 0, 0, 100 + i);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void allPagesOfATiffFileAreRead() throws IOException {
        Path path = Files.write(directory.resolve("a.tif"), tiff(3));
        try (ImageFile file = ImageFileReader.standard().open(path)) {
            assertThat(file.pages()).isEqualTo(3);
            assertThat(file.paged()).isTrue();
            for (int page : new int[] {2, 0, 1, 1, 2}) {
                assertThat(file.read(page).image().width()).isEqualTo(10 + page);
                assertThat(file.read(page).image().luma().get(0, 0)).isEqualTo(100 + page);
            }
            assertThatThrownBy(() -> file.read(3)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void aTiffFileOfOnePageHasNoPages() throws IOException {
        try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(tiff(1)))) {
            assertThat(file.pages()).isEqualTo(1);
            assertThat(file.paged()).isFalse();
            assertThat(file.read(0).image().width()).isEqualTo(10);
        }
    }

    @Test
    void reducedCopiesAreNoPages() throws IOException {
        byte[] tiff = tiff(3);
        // The second directory begins anew with the first entry that the writer makes; its tag becomes another.
        setSecondDirectory(tiff, BITS_PER_SAMPLE, NEW_SUBFILE_TYPE, 1);
        try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(tiff))) {
            assertThat(file.pages()).isEqualTo(2);
            assertThat(file.read(1).image().width()).isEqualTo(12);
        }
    }

    /** Changes the entry of a tag in the second directory of a file. */
    private static void setSecondDirectory(byte[] tiff, int tag, int newTag, int value) {
        ByteBuffer file = ByteBuffer.wrap(tiff);
        file.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = file.getInt(4);
        int second = file.getInt(first + 2 + 12 * file.getShort(first));
        for (int i = 0; i < file.getShort(second); i++) {
            int entry = second + 2 + 12 * i;
            if ((file.getShort(entry) & 0xFFFF) == tag) {
                file.putShort(entry, (short) newTag);
                file.putShort(entry + 2, (short) 4);
                file.putInt(entry + 4, 1);
                file.putInt(entry + 8, value);
            }
        }
    }

    @Test
    void aPageThatIsDamagedDoesNotStopTheOthers() throws IOException {
        byte[] tiff = tiff(2);
        // The second image is said to be a thousand million pixels wide.
        setSecondDirectory(tiff, 256, 256, 1_000_000_000);
        try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(tiff))) {
            assertThat(file.read(0).image().width()).isEqualTo(10);
            assertThatThrownBy(() -> file.read(1))
                    .isInstanceOf(UnreadableImageException.class)
                    .hasMessageStartingWith("Page 2 of the input has 1000000000 by 5");
        }
    }

    @Test
    void otherFormatsHaveOneImage() throws IOException {
        for (String format : TestImages.FORMATS) {
            try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(TestImages.file(format)))) {
                assertThat(file.pages()).as(format).isEqualTo(1);
                assertThat(file.paged()).as(format).isFalse();
                ImagePage page = file.read(0);
                assertThat(page.image().width()).as(format).isEqualTo(40);
                assertThat(page.gap()).as(format).isEmpty();
                assertThatThrownBy(() -> file.read(0)).as(format).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void coloursComeWhereTheyAreAskedFor() throws IOException {
        ImageFileReader inColour = ImageFileReader.builder().colour(true).build();
        for (String format : TestImages.FORMATS) {
            byte[] bytes = TestImages.file(format);
            try (ImageFile colour = inColour.open(new ByteArrayInputStream(bytes));
                    ImageFile grey = ImageFileReader.standard().open(new ByteArrayInputStream(bytes))) {
                ColourImage colours = colour.read(0).image();
                ColourImage none = grey.read(0).image();
                assertThat(none.hasColour()).as(format).isFalse();
                assertThat(colours.luma().get(12, 3))
                        .as(format)
                        .isCloseTo(none.luma().get(12, 3), within(2));
                assertThat(colours.hasColour()).as(format).isTrue();
            }
        }
        BufferedImage text = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        try (ImageFile file = inColour.open(new ByteArrayInputStream(TestImages.file(text, "png")))) {
            assertThat(file.read(0).image().hasColour()).isFalse();
        }
    }

    @Test
    void aCommentOfAnotherFormatIsNoPdf() throws IOException {
        byte[] gif = TestImages.file("gif");
        byte[] comment = "!\u00FE\5%PDF-\0".getBytes(StandardCharsets.ISO_8859_1);
        int palette = 13 + (gif[10] < 0 ? 3 << (gif[10] & 7) + 1 : 0);
        byte[] both = TestPdf.join(Arrays.copyOf(gif, palette), comment, Arrays.copyOfRange(gif, palette, gif.length));
        try (ImageFile file = ImageFileReader.standard().open(new ByteArrayInputStream(both))) {
            assertThat(file.read(0).image().width()).isEqualTo(40);
        }
    }

    @Test
    void optionsAreChecked() {
        for (double dpi : new double[] {0, 0.9, -1, 10_001, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImageFileReader.builder().dpi(dpi))
                    .withMessageContaining("1 to 10000 dots an inch");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFileReader.builder().maxPixels(0));
    }
}
