package org.quietzone.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.quietzone.Reading;
import org.quietzone.RejectedCandidate;
import org.quietzone.Scan;
import org.quietzone.SymbolGeometry;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;

/**
 * Draws over an image what a reader found in it, for looking at: of each symbol the outline, with a disc at the upper left
 * corner and rings at the others (magenta), the lines between the modules (blue), the centres of the finder patterns (red
 * crosses) and those of the alignment patterns (green crosses, or orange ones where the pattern was not seen and its place
 * was reckoned). Of what could not be read there is the grid in a broken outline and, below it, the version and the reason (yellow).
 *
 * <p>An image with small modules is enlarged by a whole number, so that its pixels can be told from the lines.
 */
public final class Overlay {
    private static final Color OUTLINE = new Color(0xE0, 0x00, 0xC0);
    private static final Color GRID = new Color(0x00, 0x70, 0xFF, 0xA0);
    private static final Color FINDER = new Color(0xFF, 0x20, 0x20);
    private static final Color ALIGNMENT = new Color(0x00, 0xB0, 0x30);
    private static final Color RECKONED = new Color(0xFF, 0x90, 0x00);
    private static final Color REJECTED_GRID = new Color(0xFF, 0xD8, 0x00, 0x70);
    private static final Color REJECTED = new Color(0xFF, 0xD8, 0x00);

    /** The pixels of a module below which an image is enlarged. */
    private static final double CLEAR_PITCH = 12;

    /** A measured pitch is not exact, and one that is nearly clear is not to double the picture. */
    private static final double NEARLY = 0.1;

    /** The pixels beyond which no image is enlarged. */
    private static final long LARGEST = 16_000_000;

    private Overlay() {}

    /**
     * The image, in grey, with readings and what could not be read drawn over it.
     *
     * @param image what was read
     * @param scan what was found in it
     * @return an image of the same size, or a whole number of times as large
     */
    public static BufferedImage draw(GrayImage image, Scan scan) {
        int factor = enlargement(image, scan);
        BufferedImage picture =
                new BufferedImage(image.width() * factor, image.height() * factor, BufferedImage.TYPE_3BYTE_BGR);
        copy(image, factor, picture);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.transform(AffineTransform.getScaleInstance(factor, factor));
            for (Reading reading : scan.readings()) {
                if (reading.geometry().isPresent()) {
                    draw(reading.geometry().get(), factor, graphics);
                }
            }
            for (RejectedCandidate candidate : scan.rejected()) {
                grid(candidate.geometry(), factor, REJECTED_GRID, graphics);
                outline(candidate.geometry(), factor, graphics);
            }
            graphics.setTransform(new AffineTransform());
            OverlayLabels labels = new OverlayLabels(picture.getWidth(), picture.getHeight());
            for (RejectedCandidate candidate : scan.rejected()) {
                label(candidate, factor, labels, graphics);
            }
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    /**
     * Writes the picture of {@link #draw} as PNG, wholly or not at all ({@link WholeFile}).
     *
     * @throws IOException if the file cannot be written, with a sentence that tells why
     */
    public static void write(GrayImage image, Scan scan, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngEncoding.write(draw(image, scan), bytes);
        WholeFile.write(file, bytes::writeTo);
    }

    private static int enlargement(GrayImage image, Scan scan) {
        double smallest = CLEAR_PITCH;
        for (Reading reading : scan.readings()) {
            if (reading.geometry().isPresent()) {
                smallest = Math.min(smallest, reading.geometry().get().pitch());
            }
        }
        int factor = (int) Math.ceil(CLEAR_PITCH / smallest - NEARLY);
        while (factor > 1 && (long) image.width() * image.height() * factor * factor > LARGEST) {
            factor--;
        }
        return factor;
    }

    private static void copy(GrayImage image, int factor, BufferedImage target) {
        byte[] row = new byte[image.width()];
        byte[] wide = new byte[3 * image.width() * factor];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, row, 0);
            for (int i = 0; i < wide.length; i++) {
                wide[i] = row[i / (3 * factor)];
            }
            for (int line = 0; line < factor; line++) {
                target.getRaster().setDataElements(0, y * factor + line, image.width() * factor, 1, wide);
            }
        }
    }

    private static void grid(SymbolGeometry symbol, int factor, Color colour, Graphics2D graphics) {
        // Wider on large modules: a photograph is mostly looked at reduced to a screen.
        graphics.setStroke(new BasicStroke((float) Math.max(1.0 / factor, symbol.pitch() / 16)));
        graphics.setColor(colour);
        double last = symbol.size() - 0.5;
        for (int i = 0; i <= symbol.size(); i++) {
            Path2D row = new Path2D.Double();
            Path2D column = new Path2D.Double();
            moveTo(row, symbol.at(i - 0.5, -0.5));
            moveTo(column, symbol.at(-0.5, i - 0.5));
            for (int k = 1; k <= symbol.size(); k++) {
                lineTo(row, symbol.at(i - 0.5, Math.min(k - 0.5, last)));
                lineTo(column, symbol.at(Math.min(k - 0.5, last), i - 0.5));
            }
            graphics.draw(row);
            graphics.draw(column);
        }
    }

    private static void draw(SymbolGeometry symbol, int factor, Graphics2D graphics) {
        double line = 1.0 / factor;
        double module = symbol.pitch();
        grid(symbol, factor, GRID, graphics);
        graphics.setStroke(new BasicStroke((float) Math.max(2 * line, module / 5)));
        for (SymbolGeometry.Alignment alignment : symbol.alignmentCentres()) {
            graphics.setColor(alignment.found() ? ALIGNMENT : RECKONED);
            cross(alignment.centre(), module, graphics);
        }
        graphics.setColor(FINDER);
        for (Point centre : symbol.finderCentres()) {
            cross(centre, 1.5 * module, graphics);
        }
        outline(symbol.corners(), module / 2, graphics);
    }

    private static void outline(SymbolGeometry rejected, int factor, Graphics2D graphics) {
        float width = (float) Math.max(2.0 / factor, rejected.pitch() / 5);
        graphics.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4 * width, 2 * width}, 0));
        graphics.setColor(REJECTED);
        graphics.draw(border(rejected.corners()));
    }

    private static void label(RejectedCandidate candidate, int factor, OverlayLabels labels, Graphics2D graphics) {
        String words = candidate.version() + ": "
                + candidate.rejected().reason().name().replace('_', ' ');
        Rectangle2D bounds = border(candidate.geometry().corners()).getBounds2D();
        labels.draw(words, bounds.getMinX() * factor, bounds.getMaxY() * factor, REJECTED, graphics);
    }

    private static Path2D border(Quad corners) {
        Path2D border = new Path2D.Double();
        moveTo(border, corners.upperLeft());
        lineTo(border, corners.upperRight());
        lineTo(border, corners.lowerRight());
        lineTo(border, corners.lowerLeft());
        border.closePath();
        return border;
    }

    private static void outline(Quad corners, double radius, Graphics2D graphics) {
        graphics.setColor(OUTLINE);
        graphics.draw(border(corners));
        graphics.fill(ring(corners.upperLeft(), radius));
        graphics.draw(ring(corners.upperRight(), radius));
        graphics.draw(ring(corners.lowerRight(), radius));
        graphics.draw(ring(corners.lowerLeft(), radius));
    }

    private static Ellipse2D ring(Point centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private static void cross(Point centre, double arm, Graphics2D graphics) {
        graphics.draw(new Line2D.Double(centre.x() - arm, centre.y(), centre.x() + arm, centre.y()));
        graphics.draw(new Line2D.Double(centre.x(), centre.y() - arm, centre.x(), centre.y() + arm));
    }

    private static void moveTo(Path2D path, Point point) {
        path.moveTo(point.x(), point.y());
    }

    private static void lineTo(Path2D path, Point point) {
        path.lineTo(point.x(), point.y());
    }
}
