package org.quietzone.bench;

import java.util.Random;
import org.quietzone.spec.ErrorCorrection;

/**
 * What is encoded: six kinds of text, each in {@value #COUNT} different texts of one length. One text alone would let the
 * processor learn its branches and flatter small symbols.
 */
public enum Payload {
    /** Eleven letters and a blank among them, like HELLO WORLD: version 1-Q. */
    A("11 capitals, 1-Q", ErrorCorrection.Q, 5) {
        @Override
        String text(Random random) {
            return letters(random, 5, 'A') + " " + letters(random, 5, 'A');
        }
    },
    /** A GS1 Digital Link URI of 61 characters: version 4-M. */
    B("61-character link, 4-M", ErrorCorrection.M, 10) {
        @Override
        String text(Random random) {
            return "https://id.gs1.org/01/0" + digits(random, 13) + "/21/" + letters(random, 21, 'a');
        }
    },
    /** 300 characters of words, capitals and numbers: version 13-M in byte mode, 12-M or 13-M in mixed modes. */
    C("300 mixed, 13-M", ErrorCorrection.M, 25) {
        @Override
        String text(Random random) {
            return mixed(random, 300);
        }
    },
    /** 1000 digits: version 13-L. */
    D("1000 digits, 13-L", ErrorCorrection.L, 25) {
        @Override
        String text(Random random) {
            return digits(random, 1000);
        }
    },
    /** 2331 printable ASCII characters: a full 40-M. */
    E("2331 ASCII, 40-M", ErrorCorrection.M, 50) {
        @Override
        String text(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 2331; i++) {
                text.append((char) (' ' + random.nextInt(95)));
            }
            return text.toString();
        }
    },
    /** 100 kanji: level M. */
    F("100 kanji, M", ErrorCorrection.M, 0) {
        @Override
        String text(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                text.append(KANJI.charAt(random.nextInt(KANJI.length())));
            }
            return text.toString();
        }
    };

    /** How many texts of a kind there are. */
    public static final int COUNT = 64;

    private static final String KANJI = "日本語漢字点茗東京大阪名古屋山川田中木村林森空海";

    private final String label;
    private final ErrorCorrection level;
    private final int bar;

    Payload(String label, ErrorCorrection level, int bar) {
        this.label = label;
        this.level = level;
        this.bar = bar;
    }

    abstract String text(Random random);

    /** The texts; the same at each call. */
    public String[] texts() {
        Random random = new Random(ordinal());
        String[] texts = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            texts[i] = text(random);
        }
        return texts;
    }

    /** What it is, for the table. */
    public String label() {
        return label;
    }

    /** The level that it is encoded at. */
    public ErrorCorrection level() {
        return level;
    }

    /** How many times as fast as Nayuki's encoder ours shall be, 0 if nothing was set. */
    public int bar() {
        return bar;
    }

    private static String letters(Random random, int length, char first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (first + random.nextInt(26)));
        }
        return text.toString();
    }

    private static String digits(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static String mixed(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int run = 2 + random.nextInt(9);
            switch (random.nextInt(5)) {
                case 0 -> text.append(digits(random, run));
                case 1 -> text.append(letters(random, run, 'A'));
                default -> text.append(letters(random, run, 'a'));
            }
            text.append(random.nextInt(8) == 0 ? ", " : " ");
        }
        return text.substring(0, length);
    }
}
