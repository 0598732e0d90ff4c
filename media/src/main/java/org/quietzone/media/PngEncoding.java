package org.quietzone.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image as PNG with its resolution, through the writer of the JDK. */
final class PngEncoding {
    private static final String NATIVE_FORMAT = "javax_imageio_png_1.0";

    private PngEncoding() {}

    static void write(BufferedImage image, OptionalDouble dpi, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // The cache of the JDK on disk is neither needed nor welcome: the stream holds its bytes in memory.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam options = writer.getDefaultWriteParam();
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), options);
            if (dpi.isPresent()) {
                metadata.mergeTree(NATIVE_FORMAT, resolution(dpi.getAsDouble()));
            }
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), options);
        } finally {
            writer.dispose();
        }
    }

    /** The chunk pHYs (PNG 11.3.5.3). */
    private static IIOMetadataNode resolution(double dpi) {
        String pixelsPerMetre = Long.toString(Math.round(dpi / 0.0254));
        IIOMetadataNode chunk = new IIOMetadataNode("pHYs");
        chunk.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        chunk.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        chunk.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(NATIVE_FORMAT);
        root.appendChild(chunk);
        return root;
    }
}
