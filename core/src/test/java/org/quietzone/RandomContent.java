package org.quietzone;

import java.util.Random;

/** Random payloads that mix what the modes are for. */
final class RandomContent {
    private static final String[] ALPHABETS = {
        "0123456789",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
        "abcdefghijklmnopqrstuvwxyz,;!?#&()=\"'\\",
        "点茗日本語漢字",
        "äöüßéñ",
        "\u03b1\u03b2\u03b3\u03a9",
        "\u0436\u0443\u043a",
        "\ud83d\ude00\ud83c\udf63"
    };

    private RandomContent() {}

    /** Runs of one kind, up to about so many characters; {@code kinds} counts from digits. */
    static String mixed(Random random, int length, int kinds) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            String alphabet = ALPHABETS[random.nextInt(kinds)];
            int[] characters = alphabet.codePoints().toArray();
            int run = 1 + random.nextInt(random.nextBoolean() ? 4 : 20);
            for (int i = 0; i < run && text.length() < length; i++) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
        }
        return text.toString();
    }

    /** Digits, capitals, other ASCII. */
    static String ascii(Random random, int length) {
        return mixed(random, length, 3);
    }
}
