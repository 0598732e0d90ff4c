package org.quietzone.bench.looks;

import java.util.List;
import java.util.Random;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.bench.picture.Dice;
import org.quietzone.render.Style;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * A symbol and how it is to look, at random: one in ten is a Micro QR Code symbol, the others are of versions 1 to 15, of
 * all levels.
 *
 * @param text what the symbol says
 */
record Look(Symbol symbol, String text, Style style) {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./:abcdefghijklmnopqrstuvwxyz?=&";
    private static final int DIGITS = 10;
    private static final int ALPHANUMERICS = 40;
    private static final int LARGEST = 15;

    /** The look of a number: always the same for the same seed. */
    static Look of(long seed, int number) {
        Random random = Dice.of(seed, number);
        Version version = random.nextInt(10) == 0
                ? Version.micro(1 + random.nextInt(4))
                : Version.of(1 + random.nextInt(LARGEST));
        List<ErrorCorrection> levels = version.levels();
        ErrorCorrection level = levels.get(random.nextInt(levels.size()));
        String text = text(version, level, random);
        Symbol symbol = SymbolEncoder.builder()
                .family(version.family())
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode(text);
        return new Look(symbol, text, RandomStyle.of(random));
    }

    /** A text that fills a tenth to nine tenths of the symbol, of the largest alphabet that the version has. */
    private static String text(Version version, ErrorCorrection level, Random random) {
        int alphabet =
                version.has(Mode.BYTE) ? CHARACTERS.length() : version.has(Mode.ALPHANUMERIC) ? ALPHANUMERICS : DIGITS;
        double bitsPerCharacter = alphabet == DIGITS ? 10 / 3.0 : alphabet == ALPHANUMERICS ? 5.5 : 8;
        int bits = version.layout(level).dataBits() - 20;
        int length = Math.max(1, (int) (bits / bitsPerCharacter * (0.1 + 0.8 * random.nextDouble())));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(alphabet)));
        }
        return text.toString();
    }

    /** Whether it is a Micro QR Code symbol. */
    boolean isMicro() {
        return symbol.version().family() == Family.MICRO_QR;
    }
}
