package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.media.CentreImages;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Colour;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Gradient;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Paint;
import org.quietzone.render.Style;

/** The options that say how a symbol looks. */
final class StyleArguments {
    static final Option GRADIENT = Option.valued(
            "--gradient",
            "COLOURS",
            "Dark colours that change: linear,#003,#06c or linear:45,#003,#06c (degrees) or radial,#003,#06c, with two or "
                    + "more colours. SVG, PDF and PNG.");
    static final Option MODULES = Option.valued(
                    "--modules",
                    "SHAPE",
                    "square (default), rounded or rounded:0.3 (radius in modules), dots or dots:0.4. SVG, PDF and PNG.")
            .offering("square", "rounded", "dots");
    static final Option FINDERS = Option.valued(
                    "--finders", "SHAPE", "square (default), rounded, circle, or modules for the shape of the rest.")
            .offering("square", "rounded", "circle", "modules");
    static final Option IMAGE =
            Option.valued("--image", "FILE", "A PNG or JPEG in the middle of the symbol. SVG, PDF and PNG.");
    static final Option IMAGE_SIZE = Option.valued(
            "--image-size", "PERCENT", "Its longer side in per cent of the symbol's side, at most 50. Default: 20.");
    static final Option IMAGE_MARGIN =
            Option.valued("--image-margin", "MODULES", "What is kept free round it. Default: 1.");
    static final Option FORCE = Option.flag(
            "--force", "Let colours of less than 40 % contrast pass, if the symbol can still be read back.");
    static final Option NO_PROOF = Option.flag(
            "--no-proof", "Do not prove that a coloured or styled symbol can be read; said on standard error.");

    private static final double STANDARD_ROUNDING = 0.5;
    private static final double STANDARD_DOT = 0.45;

    private StyleArguments() {}

    /** The style that a command line asks for, of pictures of a format. */
    static Style of(Words words, Format format) throws Failure {
        boolean plainOnly = format != Format.SVG
                && format != Format.PDF
                && format != Format.PNG
                && format != Format.HTML
                && format != Format.SVG_URI
                && format != Format.PNG_URI;
        for (String option : new String[] {"--gradient", "--modules", "--finders", "--image"}) {
            if (plainOnly && words.has(option)) {
                throw new Failure(
                        option + " is for svg, pdf and png: " + format.word() + " shows squares in one colour.");
            }
        }
        boolean coloured = !plainOnly || format == Format.EPS;
        for (String option : new String[] {"--dark", "--light"}) {
            if (!coloured && words.has(option)) {
                throw new Failure(option + " is for svg, png, pdf and eps: " + format.word() + " has no colours.");
            }
        }
        for (String option : new String[] {"--image-size", "--image-margin"}) {
            if (words.has(option) && !words.has("--image")) {
                throw new Failure(option + " is about the picture of --image: give that, or leave it out.");
            }
        }
        if (words.has("--gradient") && words.has("--dark")) {
            throw new Failure("--gradient and --dark both say how dark modules are painted: leave one of them out.");
        }
        try {
            Style.Builder style = Style.builder();
            style.dark(dark(words));
            if (words.has("--light")) {
                style.light(Colour.parse(words.value("--light").orElse("")));
            }
            if (words.has("--modules")) {
                style.modules(modules(words.value("--modules").orElse("")));
            }
            if (words.has("--finders")) {
                style.finders(finders(words.value("--finders").orElse("")));
            }
            if (words.has("--image")) {
                style.image(image(words));
            }
            return style.build();
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 400));
        }
    }

    private static Paint dark(Words words) throws Failure {
        Optional<String> gradient = words.value("--gradient");
        if (gradient.isPresent()) {
            return gradient(gradient.get());
        }
        return words.has("--dark") ? Colour.parse(words.value("--dark").orElse("")) : Colour.BLACK;
    }

    private static Gradient gradient(String text) throws Failure {
        String[] parts = text.split(",");
        String[] kind = parts[0].strip().toLowerCase(Locale.ROOT).split(":", 2);
        boolean linear = kind[0].equals("linear");
        if (!linear && !kind[0].equals("radial") || parts.length < 3) {
            throw new Failure("--gradient takes linear or radial and two or more colours, such as linear:45,#003,#06c,"
                    + " not '" + Printable.line(text, 60) + "'.");
        }
        if (!linear && kind.length > 1) {
            throw new Failure("A radial gradient has no angle: write radial,#003,#06c.");
        }
        List<Gradient.Stop> stops = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            stops.add(new Gradient.Stop((i - 1.0) / (parts.length - 2), Colour.parse(parts[i])));
        }
        double angle = kind.length > 1 ? Arguments.decimal("--gradient", kind[1]) : 0;
        return new Gradient(linear ? Gradient.Shape.LINEAR : Gradient.Shape.RADIAL, angle, stops);
    }

    private static ModuleShape modules(String text) throws Failure {
        String[] parts = text.toLowerCase(Locale.ROOT).split(":", 2);
        boolean radius = parts.length > 1;
        return switch (parts[0]) {
            case "square" -> radius ? new ModuleShape(ModuleShape.Kind.SQUARE, radius(parts)) : ModuleShape.SQUARE;
            case "rounded" -> ModuleShape.rounded(radius ? radius(parts) : STANDARD_ROUNDING);
            case "dots" -> ModuleShape.dots(radius ? radius(parts) : STANDARD_DOT);
            default ->
                throw new Failure("--modules takes square, rounded or dots, perhaps with a radius as in dots:0.4, not '"
                        + Printable.line(text, 60) + "'.");
        };
    }

    private static double radius(String[] parts) throws Failure {
        return Arguments.decimal("--modules", parts[1]);
    }

    private static FinderShape finders(String text) throws Failure {
        for (FinderShape shape : FinderShape.values()) {
            if (shape.name().equalsIgnoreCase(text)) {
                return shape;
            }
        }
        throw new Failure(
                "--finders takes square, rounded, circle or modules, not '" + Printable.line(text, 60) + "'.");
    }

    private static CentreImage image(Words words) throws Failure {
        String name = words.value("--image").orElse("");
        double size = words.has("--image-size")
                ? Arguments.decimal(
                                "--image-size",
                                words.value("--image-size").orElse("").replace("%", ""))
                        / 100
                : 0.2;
        double margin = words.has("--image-margin")
                ? Arguments.decimal(
                        "--image-margin", words.value("--image-margin").orElse(""))
                : 1;
        try {
            return CentreImages.read(Path.of(name), size, margin);
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name, 60) + "' cannot be the name of a file.");
        } catch (IOException e) {
            String reason = Sentences.of(e);
            throw new Failure(reason.startsWith(name) ? reason : name + ": " + reason);
        }
    }
}
