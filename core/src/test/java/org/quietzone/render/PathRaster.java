package org.quietzone.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills SVG path data of straight lines with the even-odd rule: the centre of each module, by counting crossings. */
final class PathRaster {
    private static final Pattern COMMAND = Pattern.compile("([MmHhVvz])(-?\\d+)?(?: ?(-?\\d+))?");

    private PathRaster() {}

    static boolean[][] fill(String path, int size) {
        int[][] crossings = new int[size][size];
        Matcher command = COMMAND.matcher(path);
        int x = 0;
        int y = 0;
        int startX = 0;
        int startY = 0;
        int end = 0;
        while (command.find() && command.start() == end) {
            end = command.end();
            char letter = command.group(1).charAt(0);
            int first = command.group(2) == null ? 0 : Integer.parseInt(command.group(2));
            int fromY = y;
            switch (letter) {
                case 'M', 'm' -> {
                    int second = Integer.parseInt(command.group(3));
                    x = startX = letter == 'M' ? first : x + first;
                    y = startY = letter == 'M' ? second : y + second;
                    fromY = y;
                }
                case 'h' -> x += first;
                case 'H' -> x = first;
                case 'v' -> y += first;
                case 'z' -> {
                    y = startY;
                    if (x != startX) {
                        throw new AssertionError("The line closes aslant or along a row: " + x + " to " + startX);
                    }
                }
                default -> throw new AssertionError("Command " + letter);
            }
            for (int row = Math.min(fromY, y); row < Math.max(fromY, y); row++) {
                for (int column = x; column < size; column++) {
                    crossings[row][column]++;
                }
            }
        }
        if (end != path.length()) {
            throw new AssertionError("Not path data at " + end + ": " + path.substring(end));
        }
        boolean[][] filled = new boolean[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                filled[row][column] = crossings[row][column] % 2 == 1;
            }
        }
        return filled;
    }
}
