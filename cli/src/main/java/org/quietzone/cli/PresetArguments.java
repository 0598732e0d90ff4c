package org.quietzone.cli;

import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.application.Presets;
import org.quietzone.render.Length;

/** The options that hold symbols to an application standard. */
final class PresetArguments {
    /** The option for the application standard. */
    static final String PRESET = "--preset";
    /** The option for the size of a module. */
    static final String X_DIMENSION = "--x-dimension";

    /** Written out, so that a command that checks nothing does not read the table at its start. */
    private static final String[] NAMES = {
        "retail-pos", "non-pos", "distribution", "healthcare-retail", "healthcare", "dpm", "jewellery"
    };

    private PresetArguments() {}

    /** The option for the application standard. */
    static Option preset(String description) {
        return Option.valued(PRESET, "PRESET", description).offering(NAMES);
    }

    /** The option for the size of a module. */
    static Option xDimension(String description) {
        return Option.valued(X_DIMENSION, "LENGTH", description);
    }

    /** The application standard of a name. */
    static Preset preset(Optional<String> name) throws Failure {
        try {
            return Presets.named(name.orElse("").toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 400));
        }
    }

    /** Where nothing is drawn, an X-dimension is for a preset alone. */
    static void refuseLoneXDimension(Words words) throws Failure {
        if (words.has(X_DIMENSION) && !words.has(PRESET)) {
            throw new Failure(X_DIMENSION + " says what " + PRESET + " checks: give both, or leave it out.");
        }
    }

    /** The check that the options ask for, nothing if they do not ask for one. */
    static Optional<SymbolCheck> check(Words words) throws Failure {
        Optional<String> length = words.value(X_DIMENSION);
        if (!words.has(PRESET)) {
            return Optional.empty();
        }
        SymbolCheck check = SymbolCheck.by(preset(words.value(PRESET)));
        try {
            return Optional.of(length.isPresent() ? check.xDimension(Length.parse(length.get())) : check);
        } catch (IllegalArgumentException e) {
            throw new Failure(X_DIMENSION + ": " + Printable.line(Sentences.of(e), 400));
        }
    }
}
