package org.quietzone.media.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.quietzone.render.Length;

/**
 * The size of a sheet of paper.
 *
 * @param width 5 mm to {@link #MAX_MILLIMETRES}
 * @param height the same
 */
public record Paper(Length width, Length height) {
    /** The longest side of a page of PDF: 14 400 points (ISO 32000-1:2008, Annex C.2). */
    public static final double MAX_MILLIMETRES = 5080;

    /** ISO 216 A4. */
    public static final Paper A4 = millimetres(210, 297);
    /** North American letter, 8.5 by 11 inches. */
    public static final Paper LETTER = inches(8.5, 11);

    private static final double MIN_MILLIMETRES = 5;
    private static final Map<String, Paper> NAMED = named();

    /** Checks the range. */
    public Paper {
        check(Objects.requireNonNull(width, "width"));
        check(Objects.requireNonNull(height, "height"));
    }

    private static void check(Length side) {
        if (side.millimetres() < MIN_MILLIMETRES || side.millimetres() > MAX_MILLIMETRES) {
            throw new IllegalArgumentException("Each side of a sheet is 5 mm to 5080 mm long, not " + side);
        }
    }

    private static Map<String, Paper> named() {
        Map<String, Paper> named = new LinkedHashMap<>();
        named.put("a3", millimetres(297, 420));
        named.put("a4", A4);
        named.put("a5", millimetres(148, 210));
        named.put("a6", millimetres(105, 148));
        named.put("letter", LETTER);
        named.put("legal", inches(8.5, 14));
        return named;
    }

    private static Paper millimetres(double width, double height) {
        return new Paper(Length.millimetres(width), Length.millimetres(height));
    }

    private static Paper inches(double width, double height) {
        return new Paper(Length.inches(width), Length.inches(height));
    }

    /**
     * Reads a name, a3, a4, a5, a6, letter or legal, or width and height with an x between: {@code 100mm x 150mm},
     * {@code 4inx6in}. Case does not matter.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Paper parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Paper paper = NAMED.get(word);
        if (paper != null) {
            return paper;
        }
        int cross = word.indexOf('x');
        if (cross < 0) {
            throw new IllegalArgumentException("'" + text + "' is no size of paper: "
                    + String.join(", ", NAMED.keySet()) + ", or width x height such as 100mmx150mm");
        }
        return new Paper(Length.parse(word.substring(0, cross)), Length.parse(word.substring(cross + 1)));
    }

    /** The same sheet on its side. */
    public Paper turned() {
        return new Paper(height, width);
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
