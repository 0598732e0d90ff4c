package org.quietzone.media.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.media.GrayImages;

/** The image of a symbol and its surround, with the symbol and its quiet zone outlined. */
final class SymbolPicture {
    static final Color SYMBOL = new Color(0xE0, 0x00, 0xC0);
    static final Color AREA = new Color(0x00, 0x70, 0xFF);
    /** Pixels on a side beyond which a picture shows nothing more on paper, */
    private static final int MOST = 1000;
    /** and below which viewers blur what they enlarge. */
    private static final int LEAST = 500;

    private final GrayImage image;
    private final Optional<SymbolReport> symbol;

    SymbolPicture(GrayImage image, ScanReport scan) {
        this.image = image;
        this.symbol = scan.symbol();
    }

    /** Draws it into a square. */
    void draw(PDDocument document, ReportPage page, float x, float y, float side) throws IOException {
        int left = 0;
        int top = 0;
        int right = image.width();
        int bottom = image.height();
        if (symbol.isPresent()) {
            List<Point> area = around(symbol.get(), symbol.get().modules().margin() + 2.0);
            double[] box = box(area);
            left = (int) clamp(Math.floor(box[0]), image.width() - 1.0);
            top = (int) clamp(Math.floor(box[1]), image.height() - 1.0);
            right = (int) Math.max(left + 1.0, clamp(Math.ceil(box[2]), image.width()));
            bottom = (int) Math.max(top + 1.0, clamp(Math.ceil(box[3]), image.height()));
        }
        // A part is a copy, and an image without a symbol may be as large as memory allows.
        boolean whole = right - left == image.width() && bottom - top == image.height();
        BufferedImage picture = picture(whole ? image : image.part(left, top, right - left, bottom - top));
        float scale = side / Math.max(right - left, bottom - top);
        float width = (right - left) * scale;
        float height = (bottom - top) * scale;
        page.image(LosslessFactory.createFromImage(document, picture), x, y, width, height);
        page.frame(x, y, width, height, Color.LIGHT_GRAY, 0.5f);
        if (symbol.isPresent()) {
            Point origin = new Point(left, top);
            Point corner = new Point(x, y);
            page.clip(x, y, width, height);
            page.outline(placed(around(symbol.get(), 0), origin, scale, corner), SYMBOL, 0.8f);
            page.outline(
                    placed(around(symbol.get(), symbol.get().modules().margin()), origin, scale, corner), AREA, 0.8f);
            page.unclip();
        }
    }

    /** The part, of such a size that paper shows all of it and no viewer blurs its pixels. */
    private static BufferedImage picture(GrayImage part) {
        int longer = Math.max(part.width(), part.height());
        int shorter = Math.min(part.width(), part.height());
        if (longer > MOST) {
            int factor = Math.min(shorter, (longer + MOST - 1) / MOST);
            return GrayImages.toBufferedImage(factor == 1 ? part : part.reduced(factor));
        }
        int factor = Math.max(1, LEAST / longer);
        byte[] pixels = new byte[part.width() * factor * part.height() * factor];
        int width = part.width() * factor;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) part.get(i % width / factor, i / width / factor);
        }
        return GrayImages.toBufferedImage(GrayImage.wrap(width, part.height() * factor, pixels));
    }

    private static List<Point> placed(List<Point> points, Point origin, double scale, Point corner) {
        List<Point> placed = new ArrayList<>();
        for (Point point : points) {
            placed.add(point.minus(origin).times(scale).plus(corner));
        }
        return placed;
    }

    /** The corners of a symbol with modules around it, as if its sides went on straight. */
    private static List<Point> around(SymbolReport symbol, double modules) {
        Quad c = symbol.corners();
        double share = modules / symbol.modules().size();
        return List.of(
                out(c.upperLeft(), c.upperRight(), c.lowerLeft(), share),
                out(c.upperRight(), c.upperLeft(), c.lowerRight(), share),
                out(c.lowerRight(), c.lowerLeft(), c.upperRight(), share),
                out(c.lowerLeft(), c.lowerRight(), c.upperLeft(), share));
    }

    private static Point out(Point corner, Point one, Point other, double share) {
        return corner.plus(corner.minus(one).times(share))
                .plus(corner.minus(other).times(share));
    }

    /** Left, top, right, bottom. */
    private static double[] box(List<Point> points) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (Point point : points) {
            box[0] = Math.min(box[0], point.x());
            box[1] = Math.min(box[1], point.y());
            box[2] = Math.max(box[2], point.x());
            box[3] = Math.max(box[3], point.y());
        }
        return box;
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }
}
