package org.quietzone.bench.batch;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

/** A loop as others would write it: another library makes a symbol, ImageIO a PNG file. A process of its own. */
final class PngLoop {
    private static final int PIXELS = 8;
    private static final int QUIET_ZONE = 4;

    private PngLoop() {}

    /** Writes the files: library (zxing or okapi), how many, folder. */
    public static void main(String[] args) throws IOException, WriterException {
        int count = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        for (int n = 1; n <= count; n++) {
            String text = BatchBench.text(n);
            BufferedImage image = args[0].equals("zxing") ? zxing(text) : okapi(text);
            ImageIO.write(image, "png", folder.resolve(n + ".png").toFile());
        }
    }

    static BufferedImage zxing(String text) throws WriterException {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, "M", EncodeHintType.MARGIN, QUIET_ZONE);
        BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        int side = modules.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                row[x] = modules.get(x / PIXELS, y / PIXELS) ? 0xFF000000 : 0xFFFFFFFF;
            }
            image.setRGB(0, y, side, 1, row, 0, side);
        }
        return image;
    }

    static BufferedImage okapi(String text) {
        QrCode symbol = new QrCode();
        symbol.setPreferredEccLevel(QrCode.EccLevel.M);
        symbol.setQuietZoneHorizontal(QUIET_ZONE);
        symbol.setQuietZoneVertical(QUIET_ZONE);
        symbol.setContent(text);
        BufferedImage image = new BufferedImage(
                symbol.getWidth() * PIXELS, symbol.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        new Java2DRenderer(graphics, PIXELS, Color.WHITE, Color.BLACK).render(symbol);
        graphics.dispose();
        return image;
    }
}
