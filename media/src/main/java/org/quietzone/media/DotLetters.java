package org.quietzone.media;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Capital letters and digits of five by seven dots, for words in a picture. The letters of the JDK need a library and fonts
 * of the machine, which a server may not have.
 */
final class DotLetters {
    /** From one letter to the next, in dots. */
    static final int ADVANCE = 6;

    static final int HEIGHT = 7;

    private static final Map<Character, List<String>> ROWS = rows(
            "A .###. #...# #...# ##### #...# #...# #...#",
            "B ####. #...# #...# ####. #...# #...# ####.",
            "C .###. #...# #.... #.... #.... #...# .###.",
            "D ####. #...# #...# #...# #...# #...# ####.",
            "E ##### #.... #.... ####. #.... #.... #####",
            "F ##### #.... #.... ####. #.... #.... #....",
            "G .###. #...# #.... #.### #...# #...# .###.",
            "H #...# #...# #...# ##### #...# #...# #...#",
            "I .###. ..#.. ..#.. ..#.. ..#.. ..#.. .###.",
            "J ..### ...#. ...#. ...#. ...#. #..#. .##..",
            "K #...# #..#. #.#.. ##... #.#.. #..#. #...#",
            "L #.... #.... #.... #.... #.... #.... #####",
            "M #...# ##.## #.#.# #.#.# #...# #...# #...#",
            "N #...# ##..# ##..# #.#.# #..## #..## #...#",
            "O .###. #...# #...# #...# #...# #...# .###.",
            "P ####. #...# #...# ####. #.... #.... #....",
            "Q .###. #...# #...# #...# #.#.# #..#. .##.#",
            "R ####. #...# #...# ####. #.#.. #..#. #...#",
            "S .#### #.... #.... .###. ....# ....# ####.",
            "T ##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
            "U #...# #...# #...# #...# #...# #...# .###.",
            "V #...# #...# #...# #...# .#.#. .#.#. ..#..",
            "W #...# #...# #...# #.#.# #.#.# ##.## #...#",
            "X #...# #...# .#.#. ..#.. .#.#. #...# #...#",
            "Y #...# #...# .#.#. ..#.. ..#.. ..#.. ..#..",
            "Z ##### ....# ...#. ..#.. .#... #.... #####",
            "0 .###. #...# #..## #.#.# ##..# #...# .###.",
            "1 ..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.",
            "2 .###. #...# ....# ..##. .#... #.... #####",
            "3 .###. #...# ....# ..##. ....# #...# .###.",
            "4 ...#. ..##. .#.#. #..#. ##### ...#. ...#.",
            "5 ##### #.... ####. ....# ....# #...# .###.",
            "6 .###. #.... #.... ####. #...# #...# .###.",
            "7 ##### ....# ...#. ...#. ..#.. ..#.. ..#..",
            "8 .###. #...# #...# .###. #...# #...# .###.",
            "9 .###. #...# #...# .#### ....# ....# .###.",
            "- ..... ..... ..... ##### ..... ..... .....",
            ": ..... ..#.. ..... ..... ..... ..#.. .....");

    private DotLetters() {}

    private static Map<Character, List<String>> rows(String... lines) {
        Map<Character, List<String>> rows = new HashMap<>();
        for (String line : lines) {
            rows.put(line.charAt(0), Arrays.asList(line.substring(2).split(" ")));
        }
        return Map.copyOf(rows);
    }

    /** The width of words in dots. */
    static int width(String words) {
        return words.length() * ADVANCE - 1;
    }

    /**
     * Whether there is a dot; none outside the words, and none in characters that are not known here.
     *
     * @param x dots from the left
     * @param y dots from the top
     */
    static boolean isSet(String words, int x, int y) {
        int index = x / ADVANCE;
        if (x < 0 || y < 0 || y >= HEIGHT || index >= words.length() || x % ADVANCE == ADVANCE - 1) {
            return false;
        }
        List<String> rows = ROWS.get(words.toUpperCase(Locale.ROOT).charAt(index));
        return rows != null && rows.get(y).charAt(x % ADVANCE) == '#';
    }
}
