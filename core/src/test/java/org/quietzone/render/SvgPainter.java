package org.quietzone.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Paints the elements of a styled SVG document with Java2D, as a viewer does: what it does not know is an error. */
final class SvgPainter {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");

    private final Document document;

    private SvgPainter(Document document) {
        this.document = document;
    }

    /** The document on a side of so many pixels, over nothing. */
    static BufferedImage paint(String svg, int side) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Element root = document.getDocumentElement();
        String[] view = root.getAttribute("viewBox").split(" ");
        graphics.scale(side / Double.parseDouble(view[2]), side / Double.parseDouble(view[3]));
        new SvgPainter(document).paint(root, graphics);
        graphics.dispose();
        return image;
    }

    private void paint(Element root, Graphics2D graphics) throws Exception {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            Element element = (Element) node;
            switch (element.getTagName()) {
                case "path" -> {
                    graphics.setPaint(fill(element));
                    graphics.fill(path(element.getAttribute("d")));
                }
                case "image" -> graphics.drawImage(picture(element), place(element, picture(element)), null);
                case "linearGradient", "radialGradient" -> {
                    // Painted with where a path refers to it.
                }
                default -> throw new AssertionError("What is a " + element.getTagName() + "?");
            }
        }
    }

    private Paint fill(Element path) {
        String fill = path.hasAttribute("fill") ? path.getAttribute("fill") : "#000";
        if (!fill.startsWith("url(#")) {
            return colour(fill, path.getAttribute("fill-opacity"));
        }
        String name = fill.substring(5, fill.length() - 1);
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("id").equals(name)) {
                return gradient(element);
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static Paint gradient(Element element) {
        if (!element.getAttribute("gradientUnits").equals("userSpaceOnUse")) {
            throw new AssertionError("The units are not those of the drawing");
        }
        NodeList stops = element.getElementsByTagName("stop");
        float[] at = new float[stops.getLength()];
        Color[] colours = new Color[at.length];
        for (int i = 0; i < at.length; i++) {
            Element stop = (Element) stops.item(i);
            at[i] = (float) number(stop, "offset");
            colours[i] = colour(stop.getAttribute("stop-color"), stop.getAttribute("stop-opacity"));
        }
        return element.getTagName().equals("radialGradient")
                ? new RadialGradientPaint(point(element, "cx", "cy"), (float) number(element, "r"), at, colours)
                : new LinearGradientPaint(point(element, "x1", "y1"), point(element, "x2", "y2"), at, colours);
    }

    private static Point2D point(Element element, String x, String y) {
        return new Point2D.Double(number(element, x), number(element, y));
    }

    private static Color colour(String text, String opacity) {
        Colour colour = Colour.parse(text);
        double alpha = opacity.isEmpty() ? 1 : Double.parseDouble(opacity);
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * alpha));
    }

    private static BufferedImage picture(Element image) throws Exception {
        String address = image.getAttribute("xlink:href");
        byte[] file = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** As large as fits, in the middle: what a viewer does unless told otherwise. */
    private static AffineTransform place(Element image, BufferedImage picture) {
        double width = number(image, "width");
        double height = number(image, "height");
        double scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                number(image, "x") + (width - scale * picture.getWidth()) / 2,
                number(image, "y") + (height - scale * picture.getHeight()) / 2);
        place.scale(scale, scale);
        return place;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Path2D path(String data) {
        String[] words = WORD.matcher(data).results().map(MatchResult::group).toArray(String[]::new);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int next = 0;
        while (next < words.length) {
            String command = words[next++];
            int count =
                    switch (command) {
                        case "M", "L" -> 2;
                        case "C" -> 6;
                        case "h", "v", "H" -> 1;
                        case "z" -> 0;
                        default -> throw new AssertionError("What is a " + command + "?");
                    };
            double[] n = new double[count];
            for (int i = 0; i < count; i++) {
                n[i] = Double.parseDouble(words[next++]);
            }
            Point2D at = path.getCurrentPoint();
            switch (command) {
                case "M" -> path.moveTo(n[0], n[1]);
                case "L" -> path.lineTo(n[0], n[1]);
                case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                case "h" -> path.lineTo(at.getX() + n[0], at.getY());
                case "v" -> path.lineTo(at.getX(), at.getY() + n[0]);
                case "H" -> path.lineTo(n[0], at.getY());
                default -> path.closePath();
            }
        }
        return path;
    }
}
