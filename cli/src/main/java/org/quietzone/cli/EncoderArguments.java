package org.quietzone.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.SymbolEncoder;
import org.quietzone.charset.EciTable;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.Fnc1;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;

/** The options of {@code qz encode} that concern the symbol, to an encoder. */
final class EncoderArguments {
    private EncoderArguments() {}

    static SymbolEncoder encoder(Words words) throws Failure {
        SymbolEncoder.Builder builder = SymbolEncoder.builder();
        family(words, builder);
        versions(words, builder);
        Optional<String> level = words.value("--level");
        if (level.isPresent()) {
            builder.level(Arguments.level(level.get()));
        }
        Optional<String> mask = words.value("--mask");
        if (mask.isPresent() && !mask.get().equals("auto")) {
            builder.mask(Arguments.number("--mask", mask.get(), 0, 7));
        }
        Optional<String> mode = words.value("--mode");
        if (mode.isPresent()) {
            builder.mode(mode(mode.get()));
        }
        Optional<String> eci = words.value("--eci");
        if (eci.isPresent()) {
            builder.charset(charset(eci.get()));
        }
        try {
            Optional<String> fnc1 = words.value("--fnc1");
            if (fnc1.isPresent()) {
                builder.fnc1(fnc1.get().equalsIgnoreCase("gs1") ? Fnc1.first() : Fnc1.second(fnc1.get()));
            }
            if (words.has(Gs1Content.GS1)) {
                builder.fnc1(Fnc1.first());
            }
            return builder.levelBoost(!words.has("--no-boost"))
                    .mirrored(words.has("--mirror"))
                    .reversed(words.has("--reverse"))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    private static void family(Words words, SymbolEncoder.Builder builder) throws Failure {
        Optional<String> family = words.value("--family");
        if (words.has("--micro")) {
            if (family.isPresent() && !family.get().equals("micro")) {
                throw new Failure("--micro and --family " + family.get() + " contradict each other.");
            }
            builder.family(Family.MICRO_QR);
        } else if (family.isPresent()) {
            switch (family.get()) {
                case "qr" -> builder.family(Family.QR_CODE);
                case "micro" -> builder.family(Family.MICRO_QR);
                case "model1" -> builder.family(Family.MODEL_1);
                case "any" -> builder.family(Family.QR_CODE, Family.MICRO_QR);
                default -> throw new Failure("--family takes qr, micro, any or model1, not '" + family.get() + "'.");
            }
        }
    }

    private static void versions(Words words, SymbolEncoder.Builder builder) throws Failure {
        Optional<String> exactly = words.value("--version");
        Optional<String> min = words.value("--min-version");
        Optional<String> max = words.value("--max-version");
        if (exactly.isPresent()) {
            if (min.isPresent() || max.isPresent()) {
                throw new Failure("--version asks for one version: leave --min-version and --max-version out.");
            }
            builder.version(Arguments.version(exactly.get()));
        }
        if (min.isPresent()) {
            builder.minVersion(Arguments.version(min.get()));
        }
        if (max.isPresent()) {
            builder.maxVersion(Arguments.version(max.get()));
        }
    }

    private static Mode mode(String word) throws Failure {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "numeric" -> Mode.NUMERIC;
            case "alphanumeric" -> Mode.ALPHANUMERIC;
            case "byte" -> Mode.BYTE;
            case "kanji" -> Mode.KANJI;
            default -> throw new Failure("--mode takes numeric, alphanumeric, byte or kanji, not '" + word + "'.");
        };
    }

    private static CharsetPolicy charset(String word) throws Failure {
        switch (word) {
            case "auto":
                return CharsetPolicy.auto();
            case "never":
                return CharsetPolicy.never();
            case "compact":
                return CharsetPolicy.compact();
            default:
                OptionalInt named = EciTable.eci(word);
                if (named.isPresent()) {
                    return CharsetPolicy.fixed(named.getAsInt());
                }
        }
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            throw new Failure("--eci takes auto, never, compact, a number or the name of a character set such as"
                    + " UTF-8, ISO-8859-5 or windows-1252, not '" + word + "'.");
        }
        return CharsetPolicy.fixed(Arguments.number("--eci", word, 0, 999_999));
    }
}
