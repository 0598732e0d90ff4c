package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Lighting;
import org.quietzone.grade.Rule;

/** The options that say by what to grade. */
final class GradeArguments {
    static final Option PROFILE = Option.valued(
                    "--profile",
                    "PROFILE",
                    "The standard: 15415-2011 (default), 15415-2024 (tenths of grades; provisional, its text could not "
                            + "be confirmed), or 29158 (direct part marking).")
            .offering("15415-2011", "15415-2024", "29158");

    static final Option APERTURE = Option.valued(
            "--aperture",
            "LIST",
            "The diameter of the aperture: a share of the X-dimension such as 0.8X, the default, or a reference number "
                    + "such as 10 (thousandths of an inch), which asks for --mm-per-pixel. Of several with commas "
                    + "between them the best grade counts; the default of 29158 is 0.8X,0.5X.");

    static final Option MM_PER_PIXEL = Option.valued(
            "--mm-per-pixel",
            "N",
            "The size of a pixel on the symbol in millimetres, or the resolution of a scanner such as 1200dpi.");

    static final Option WAVELENGTH = Option.valued(
            "--wavelength",
            "NM",
            "The peak of the light's wavelength in nanometres such as 660, or W for white; for the grade as it is "
                    + "written.");

    static final Option ANGLE = Option.valued(
                    "--angle",
                    "ANGLE",
                    "The angle of the light and the sides it comes from, such as 45Q; for the grade as it is written.")
            .offering("45Q", "30Q", "30T", "30S", "90", "D");

    static final Option RULE = Option.repeated(
                    "--rule",
                    "NAME=CHOICE",
                    "Another choice for a rule that could not be confirmed; all are listed below. May be given "
                            + "several times.")
            .offering(rules());

    static final Option MIN = Option.valued(
            "--min",
            "GRADE",
            "The lowest grade that is good enough, such as 1.5, or A, B, C or D: the exit code is 1 if any grade is "
                    + "below it, or no symbol is found in an image.");

    private GradeArguments() {}

    /** The grader that the options ask for. */
    static SymbolGrader grader(Words words) throws Failure {
        SymbolGrader.Builder builder = SymbolGrader.builder();
        Station station = Station.of(words);
        try {
            GradingProfile profile = profile(words);
            builder.profile(profile);
            for (String rule : words.values("--rule")) {
                builder.rule(choice(rule));
            }
            station.millimetresPerPixel().ifPresent(builder::millimetresPerPixel);
            station.scale().ifPresent(builder::scale);
            builder.lighting(new Lighting(station.wavelength(), station.angle()));
            if (profile == GradingProfile.ISO_29158) {
                station.dpm().ifPresent(builder::dpm);
            }
            apertures(words, station, builder);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    private static GradingProfile profile(Words words) throws Failure {
        String word = words.value("--profile").orElse(Names.of(GradingProfile.ISO_15415_2011));
        for (GradingProfile profile : GradingProfile.values()) {
            if (Names.of(profile).equals(word)) {
                return profile;
            }
        }
        throw new Failure("--profile takes 15415-2011, 15415-2024 or 29158, not '" + word + "'.");
    }

    private static void apertures(Words words, Station station, SymbolGrader.Builder builder) throws Failure {
        Optional<String> list = words.value("--aperture");
        if (list.isEmpty()) {
            return;
        }
        List<Aperture> apertures = new ArrayList<>();
        for (String word : list.get().split(",", -1)) {
            Aperture aperture = aperture(word.strip());
            if (aperture instanceof Aperture.Reference
                    && station.millimetresPerPixel().isEmpty()) {
                throw new Failure(
                        "--aperture " + word.strip() + " is a diameter on the symbol: tell the size of a pixel"
                                + " by --mm-per-pixel, or give a share of the X-dimension such as 0.8X.");
            }
            apertures.add(aperture);
        }
        builder.aperture(
                apertures.get(0), apertures.subList(1, apertures.size()).toArray(new Aperture[0]));
    }

    private static Aperture aperture(String word) throws Failure {
        boolean share = word.endsWith("X") || word.endsWith("x");
        try {
            return share
                    ? Aperture.ofX(Double.parseDouble(word.substring(0, word.length() - 1)))
                    : Aperture.reference(Integer.parseInt(word));
        } catch (NumberFormatException e) {
            throw new Failure("--aperture takes shares of the X-dimension such as 0.8X, or reference numbers such as"
                    + " 10, not '" + word + "'.");
        }
    }

    private static Choice choice(String text) throws Failure {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new Failure("--rule takes NAME=CHOICE such as copies=worst, not '" + text + "'.");
        }
        String name = text.substring(0, equals).strip();
        List<String> names = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (rule.key().equalsIgnoreCase(name)) {
                return choice(rule, text.substring(equals + 1).strip());
            }
            names.add(rule.key());
        }
        throw new Failure("There is no rule '" + name + "'; there are " + Sentences.list(names, "and") + ".");
    }

    private static Choice choice(Rule rule, String word) throws Failure {
        List<String> keys = new ArrayList<>();
        for (Choice choice : rule.choices()) {
            if (choice.key().equalsIgnoreCase(word)) {
                return choice;
            }
            keys.add(choice.key());
        }
        throw new Failure("--rule " + rule.key() + " takes " + Sentences.list(keys, "or") + ", not '" + word + "'.");
    }

    /** The lowest grade that is good enough, if there is one. */
    static Optional<Grade> least(Words words) throws Failure {
        Optional<String> word = words.value("--min");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        switch (word.get().toUpperCase(Locale.ROOT)) {
            case "A":
                return Optional.of(new Grade(35));
            case "B":
                return Optional.of(new Grade(25));
            case "C":
                return Optional.of(new Grade(15));
            case "D":
                return Optional.of(new Grade(5));
            default:
                try {
                    double tenths = 10 * Double.parseDouble(word.get());
                    if (tenths > 0 && tenths <= 40 && Math.abs(tenths - Math.rint(tenths)) < 1e-9) {
                        return Optional.of(new Grade((int) Math.rint(tenths)));
                    }
                } catch (NumberFormatException e) {
                    // Told below, together with what is no grade.
                }
                throw new Failure(
                        "--min takes a grade from 0.1 to 4.0 in tenths, or A, B, C or D, not '" + word.get() + "'.");
        }
    }

    /** The rules with their choices, for the help. */
    static List<String> rulesInWords() {
        List<String> lines = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            lines.add("  " + rule.key() + ": " + rule.question());
            TextTable table = new TextTable("ll");
            for (Choice choice : rule.choices()) {
                table.row(choice.key() + (choice == rule.standard() ? " *" : ""), choice.answer());
            }
            table.lines("      ").lines().forEach(lines::add);
        }
        return lines;
    }

    private static String[] rules() {
        List<String> all = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            all.add(choice.rule().key() + "=" + choice.key());
        }
        return all.toArray(new String[0]);
    }
}
