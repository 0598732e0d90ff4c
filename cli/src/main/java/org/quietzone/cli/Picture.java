package org.quietzone.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.render.Colour;
import org.quietzone.render.FramedGrid;
import org.quietzone.render.Png;
import org.quietzone.render.Svg;
import org.quietzone.render.Terminal;

/** Turns a symbol into the bytes of a file or of standard output. */
interface Picture {
    /** The bytes of one symbol. */
    byte[] draw(ModuleGrid symbol) throws Failure;

    /** The picture with the options of a command line. */
    static Picture of(Words words, Target.Format format) throws Failure {
        try {
            return switch (format) {
                case SVG -> svg(words);
                case PNG -> png(words);
                case TERMINAL -> terminal(words, Terminal.Background.ANY);
                case TEXT_DARK -> terminal(words, Terminal.Background.DARK);
                case TEXT_LIGHT -> terminal(words, Terminal.Background.LIGHT);
            };
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    /** Where no picture is drawn, nothing may be said about it. */
    static void refuseOptions(Words words) throws Failure {
        for (String option : new String[] {"--format", "--scale", "--dpi", "--quiet-zone", "--dark", "--light"}) {
            if (words.has(option)) {
                throw new Failure(option + " is about a picture, and there is none: give it a file by -o FILE.");
            }
        }
    }

    private static Picture svg(Words words) throws Failure {
        if (words.has("--dpi")) {
            throw new Failure("--dpi is for PNG: an SVG has no dots.");
        }
        Svg.Builder builder = Svg.builder();
        Optional<String> scale = words.value("--scale");
        if (scale.isPresent()) {
            builder.scale(Arguments.decimal("--scale", scale.get()));
        }
        OptionalInt quietZone = quietZone(words);
        if (quietZone.isPresent()) {
            builder.quietZone(quietZone.getAsInt());
        }
        if (words.has("--dark")) {
            builder.dark(colour(words, "--dark"));
        }
        if (words.has("--light")) {
            builder.light(colour(words, "--light"));
        }
        Svg svg = builder.build();
        // A class, not a lambda: it would be the only one on the way of most calls, and the first takes 3 ms to link.
        return new Picture() {
            @Override
            public byte[] draw(ModuleGrid symbol) {
                return svg.render(symbol).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static Picture png(Words words) throws Failure {
        Png.Builder builder = Png.builder();
        Optional<String> scale = words.value("--scale");
        if (scale.isPresent()) {
            builder.scale(Arguments.number("--scale", scale.get(), 1, 10_000));
        }
        Optional<String> dpi = words.value("--dpi");
        if (dpi.isPresent()) {
            builder.dpi(Arguments.decimal("--dpi", dpi.get()));
        }
        OptionalInt quietZone = quietZone(words);
        if (quietZone.isPresent()) {
            builder.quietZone(quietZone.getAsInt());
        }
        if (words.has("--dark")) {
            builder.dark(colour(words, "--dark"));
        }
        if (words.has("--light")) {
            builder.light(colour(words, "--light"));
        }
        Png png = builder.build();
        return symbol -> {
            try {
                return png.render(symbol);
            } catch (IllegalArgumentException e) {
                throw new Failure(Sentences.of(e));
            }
        };
    }

    private static Picture terminal(Words words, Terminal.Background background) throws Failure {
        for (String option : new String[] {"--scale", "--dpi", "--dark", "--light"}) {
            if (words.has(option)) {
                throw new Failure(option + " is for SVG and PNG: write to a file by -o FILE, or say --format.");
            }
        }
        Terminal.Builder builder = Terminal.builder().background(background);
        OptionalInt quietZone = quietZone(words);
        if (quietZone.isPresent()) {
            builder.quietZone(quietZone.getAsInt());
        }
        Terminal terminal = builder.build();
        return symbol -> terminal.render(symbol).getBytes(StandardCharsets.UTF_8);
    }

    private static Colour colour(Words words, String option) {
        return Colour.parse(words.value(option).orElse(""));
    }

    private static OptionalInt quietZone(Words words) throws Failure {
        Optional<String> word = words.value("--quiet-zone");
        return word.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Arguments.number("--quiet-zone", word.get(), 0, FramedGrid.MAX_QUIET_ZONE));
    }
}
