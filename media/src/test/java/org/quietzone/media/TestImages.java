package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Image files, most of them made by the writers of the JDK. */
final class TestImages {
    static final List<String> FORMATS = List.of("png", "jpg", "gif", "bmp", "tiff", "webp");

    private TestImages() {}

    /** Chequers with coloured noise, 40 by 30 pixels. */
    static BufferedImage picture(int type) {
        Random random = new Random(18004);
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                boolean dark = (x / 5 + y / 5) % 2 == 0;
                image.setRGB(x, y, 0xFF000000 | (dark ? 0x202020 : random.nextInt() | 0x808080));
            }
        }
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new AssertionError("No writer for " + format);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] file(String format) {
        // The JDK writes no WebP.
        return format.equals("webp") ? resource("lossy.webp") : file(picture(BufferedImage.TYPE_3BYTE_BGR), format);
    }

    /** A file that lies beside this class: 40 by 30 pixels, light where x/5 + y/5 is odd, dark elsewhere. */
    static byte[] resource(String name) {
        try (InputStream in = TestImages.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
