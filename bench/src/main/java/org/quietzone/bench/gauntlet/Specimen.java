package org.quietzone.bench.gauntlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.bench.picture.Dice;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * A symbol of the gauntlet.
 *
 * @param text what it says
 * @param seed its number, from which follows what befalls it
 */
public record Specimen(Symbol symbol, String text, long seed) {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./:abcdefghijklmnopqrstuvwxyz?=&";

    private static final int DIGITS = 10;
    private static final int ALPHANUMERICS = 40;

    /** Where the symbols come from. */
    public enum Population {
        /** Versions 1 to 15 in turn, level M. */
        COMMON("QR Code 1 to 15, level M"),
        /** Versions 1 to 40 with the levels L, Q and H in turn. */
        LARGE("QR Code 1 to 40, levels L, Q, H"),
        /** All versions and levels of Micro QR Code in turn. */
        MICRO("Micro QR Code, all versions and levels");

        private final String label;

        Population(String label) {
            this.label = label;
        }

        /** What it is, for a heading. */
        public String label() {
            return label;
        }
    }

    /** The first symbols of a population, always the same. */
    public static List<Specimen> of(Population population, int count) {
        List<Specimen> specimens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            specimens.add(specimen(population, i));
        }
        return specimens;
    }

    private static Specimen specimen(Population population, int index) {
        Random random = Dice.of(population.ordinal(), index);
        Version version = version(population, index);
        List<ErrorCorrection> levels = version.levels();
        ErrorCorrection level =
                switch (population) {
                    case COMMON -> ErrorCorrection.M;
                    case LARGE ->
                        List.of(ErrorCorrection.L, ErrorCorrection.Q, ErrorCorrection.H)
                                .get(index % 3);
                    case MICRO -> levels.get(index / 4 % levels.size());
                };
        String text = text(version, level, random);
        Symbol symbol = SymbolEncoder.builder()
                .family(version.family())
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode(text);
        return new Specimen(symbol, text, index);
    }

    private static Version version(Population population, int index) {
        return switch (population) {
            case COMMON -> Version.of(1 + index % 15);
            // A step that has no divisor in common with 40, so that a few symbols are already spread over all sizes.
            case LARGE -> Version.of(1 + (index * 17 + 19) % 40);
            case MICRO -> Version.micro(1 + index % 4);
        };
    }

    /** A text that fills six to nine tenths of the symbol, of the largest alphabet that the version has. */
    private static String text(Version version, ErrorCorrection level, Random random) {
        int alphabet =
                version.has(Mode.BYTE) ? CHARACTERS.length() : version.has(Mode.ALPHANUMERIC) ? ALPHANUMERICS : DIGITS;
        double bitsPerCharacter = alphabet == DIGITS ? 10 / 3.0 : alphabet == ALPHANUMERICS ? 5.5 : 8;
        int bits = version.layout(level).dataBits() - (version.family() == Family.MICRO_QR ? 9 : 20);
        int length = Math.max(1, (int) (bits / bitsPerCharacter * (0.6 + 0.3 * random.nextDouble())));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(alphabet)));
        }
        return text.toString();
    }
}
