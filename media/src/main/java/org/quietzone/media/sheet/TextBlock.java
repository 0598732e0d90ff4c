package org.quietzone.media.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in lines.
 *
 * @param lines from the top
 * @param size of the font, in points
 */
record TextBlock(List<Line> lines, double size) {
    /** From line to line, as a fraction of the size of the font. */
    private static final double LEADING = 1.2;

    /** From the top of a line to where its letters stand. */
    private static final double ASCENT = 0.93;

    private static final double STEP = 0.5;

    /**
     * A line.
     *
     * @param letters from left to right
     * @param width as a fraction of the size of the font
     */
    record Line(int[] letters, double width) {}

    /**
     * Breaks a text into lines with the largest letters that fit.
     *
     * @param text as from {@link PlainText}
     * @param width the widest line, in points
     * @param height of all lines, in points
     * @param largest the size to begin with, in points
     * @param smallest the size to end with, in points
     * @return nothing if not even the smallest letters fit
     */
    static Optional<TextBlock> fit(
            String text, FontChain fonts, double width, double height, double largest, double smallest) {
        double size = largest;
        while (true) {
            int most = (int) Math.floor(height / (size * LEADING) + 1e-9);
            Optional<List<Line>> lines = most < 1 ? Optional.empty() : lines(text, fonts, width / size, most);
            if (lines.isPresent()) {
                return Optional.of(new TextBlock(lines.get(), size));
            }
            if (size <= smallest) {
                return Optional.empty();
            }
            size = Math.max(smallest, size - STEP);
        }
    }

    private static Optional<List<Line>> lines(String text, FontChain fonts, double width, int most) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            int start = 0;
            do {
                if (lines.size() == most) {
                    return Optional.empty();
                }
                int end = endOfLine(paragraph, start, fonts, width);
                if (end == start && end < paragraph.length()) {
                    return Optional.empty();
                }
                lines.add(line(paragraph, start, end, fonts));
                start = afterSpaces(paragraph, end);
            } while (start < paragraph.length());
        }
        return Optional.of(lines);
    }

    private static int afterSpaces(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where a line ends: at the last place where one may, or within a word that is longer than the line. */
    private static int endOfLine(String text, int start, FontChain fonts, double width) {
        int fits = start;
        double used = 0;
        while (fits < text.length()) {
            int letter = text.codePointAt(fits);
            used += PlainText.isDirection(letter) ? 0 : fonts.width(letter);
            if (used > width) {
                break;
            }
            fits += Character.charCount(letter);
        }
        if (fits == text.length() || text.charAt(fits) == ' ') {
            return fits;
        }
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        int place = places.isBoundary(fits) ? fits : places.preceding(fits);
        // Behind the points of a domain and the colon of a scheme a line may end, but it reads badly.
        while (place > start && (text.charAt(place - 1) == '.' || text.charAt(place) == '/')) {
            place = places.preceding(place);
        }
        return place > start ? place : withinWord(text, start, fits);
    }

    /** Where a word that is longer than a line is divided: behind a stroke near the end of the line, or at its end. */
    private static int withinWord(String text, int start, int end) {
        for (int at = end; at > start + (end - start) / 2; at--) {
            if ("/?&=-_".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at) != '/') {
                return at;
            }
        }
        return end;
    }

    private static Line line(String paragraph, int start, int end, FontChain fonts) {
        int last = end;
        while (last > start && paragraph.charAt(last - 1) == ' ') {
            last--;
        }
        int[] letters = VisualOrder.of(paragraph, start, last);
        double width = 0;
        for (int letter : letters) {
            width += fonts.width(letter);
        }
        return new Line(letters, width);
    }

    /** The height of all lines, in points. */
    double height() {
        return lines.size() * size * LEADING;
    }

    /** The width of the widest line, in points. */
    double width() {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest * size;
    }

    /** Where the letters of a line stand, in points from the top of the block. */
    double baseline(int line) {
        return (line * LEADING + ASCENT) * size;
    }
}
