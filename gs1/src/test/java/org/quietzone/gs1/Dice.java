package org.quietzone.gs1;

import java.util.List;
import java.util.SplittableRandom;

/** Chance for generators: the same seed gives the same throws. */
final class Dice {
    static final String DIGITS = "0123456789";
    static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String LOWER = "abcdefghijklmnopqrstuvwxyz";

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from {@code least} to {@code most}, where one in four is the least and one in four the most. */
    int betweenWithEnds(int least, int most) {
        int choice = between(0, 3);
        return choice == 0 ? least : choice == 1 ? most : between(least, most);
    }

    /** True once in so many times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String text(String characters, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            out.append(oneOf(characters));
        }
        return out.toString();
    }

    String digits(int length) {
        return text(DIGITS, length);
    }

    /** A number from {@code least} to {@code most} with leading zeros. */
    String number(int least, int most, int length) {
        String digits = Integer.toString(between(least, most));
        return "0".repeat(length - digits.length()) + digits;
    }

    /** A text with the character at a place replaced. */
    static String replaced(String text, int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }
}
