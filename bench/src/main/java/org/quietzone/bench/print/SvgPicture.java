package org.quietzone.bench.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a drawing that is filled by the even-odd rule, in dots as Java2D fills it, without half tones. */
final class SvgPicture {
    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern PATH =
            Pattern.compile("<path (?=[^>]*fill-rule=\"evenodd\")(?:[^>]* )?d=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");

    private SvgPicture() {}

    /**
     * The drawing in dots.
     *
     * @param side the dots on each side
     */
    static Dots dots(String svg, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        double scale = side / Double.parseDouble(first(VIEW, svg));
        graphics.scale(scale, scale);
        graphics.fill(path(first(PATH, svg)));
        graphics.dispose();
        Dots dots = new Dots(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if ((image.getRGB(x, y) & 0xFF) == 0) {
                    dots.set(x, y);
                }
            }
        }
        return dots;
    }

    /** Moves and lines along the axes, absolute and relative. */
    private static Path2D path(String data) {
        Deque<String> words = new ArrayDeque<>(
                STEP.matcher(data).results().map(m -> m.group()).toList());
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        while (!words.isEmpty()) {
            String command = words.remove();
            Point2D at = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
            switch (command) {
                case "M" -> path.moveTo(number(words), number(words));
                case "m" -> path.moveTo(at.getX() + number(words), at.getY() + number(words));
                case "H" -> path.lineTo(number(words), at.getY());
                case "h" -> path.lineTo(at.getX() + number(words), at.getY());
                case "V" -> path.lineTo(at.getX(), number(words));
                case "v" -> path.lineTo(at.getX(), at.getY() + number(words));
                case "Z", "z" -> path.closePath();
                default -> throw new IllegalArgumentException("There is a command " + command);
            }
        }
        return path;
    }

    private static double number(Deque<String> words) {
        return Double.parseDouble(words.remove());
    }

    private static String first(Pattern pattern, String svg) {
        Matcher matcher = pattern.matcher(svg);
        if (!matcher.find()) {
            throw new IllegalArgumentException("There is no " + pattern);
        }
        return matcher.group(1);
    }
}
