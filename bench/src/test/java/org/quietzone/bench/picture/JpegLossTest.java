package org.quietzone.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.media.GrayImages;

class JpegLossTest {
    /** Of a size that is no multiple of a block. */
    private static Picture picture() {
        Texture texture = new Texture(new Random(9), 12, 4, 0.6);
        return Picture.of(61, 45, (x, y) -> 0.5 + 0.4 * texture.at(x, y));
    }

    @Test
    void losesNearlyNothingAtTheBestQuality() {
        assertThat(difference(
                        picture().exposed(), JpegLoss.apply(picture(), 100).exposed()))
                .isLessThan(0.5);
    }

    @Test
    void losesWhatTheEncoderOfTheJdkLoses() throws IOException {
        for (int quality : new int[] {10, 50, 90}) {
            GrayImage ours = JpegLoss.apply(picture(), quality).exposed();
            double lost = difference(ours, picture().exposed());
            // A coefficient that lies just between two steps may fall to either side; the others are the same.
            assertThat(difference(ours, throughTheJdk(picture().exposed(), quality)))
                    .as("quality %d", quality)
                    .isLessThan(0.2 * lost);
            assertThat(lost).isGreaterThan(0.5);
        }
    }

    /** The mean difference, but for the blocks at the edges: what they hold beyond the picture is up to the encoder. */
    private static double difference(GrayImage a, GrayImage b) {
        int sum = 0;
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 56; x++) {
                sum += Math.abs(a.get(x, y) - b.get(x, y));
            }
        }
        return sum / (40.0 * 56);
    }

    private static GrayImage throughTheJdk(GrayImage image, int quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(GrayImages.toBufferedImage(image), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return GrayImages.from(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
