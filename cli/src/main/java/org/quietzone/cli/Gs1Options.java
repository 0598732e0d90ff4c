package org.quietzone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/** The options that all subcommands of {@code qz gs1} have: where messages come from, and by which rules they are read. */
final class Gs1Options {
    /** Asks for unknown application identifiers. */
    static final String UNKNOWN_AIS = "--unknown-ais";

    private static final List<Option> RULES = List.of(
            Option.flag(
                    "--no-requirements",
                    "Do not ask for the application identifiers that others need beside them: they may stand in "
                            + "another symbol."),
            Option.flag(UNKNOWN_AIS, "Take application identifiers that the dictionary does not have as they are."),
            Option.valued(
                    "--dictionary",
                    "FILE",
                    "The application identifiers by this table, made by scripts/gs1-dictionary, instead of the one "
                            + "that comes with qz."),
            Option.valued(
                    "--prefixes",
                    "FILE",
                    "The lengths of company prefixes: GS1's list as JSON, or CSV with the columns prefix, length."),
            Option.valued(
                    "--year", "YEAR", "Tell the century of two-digit years from this year, not the current one."));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Gs1Options() {}

    /** The options of a subcommand: its own, between where messages come from and the rules. */
    static List<Option> with(Option... own) {
        List<Option> all = new ArrayList<>();
        all.add(Option.repeated(
                "-i/--input", "FILE", "Take messages from this file too (UTF-8), one a line; - for standard input."));
        all.add(Option.flag("--json", "Print one JSON object a line for each message."));
        all.addAll(List.of(own));
        all.addAll(RULES);
        return all;
    }

    /** The rules that the options ask for, for what reads a form of its own. */
    static org.quietzone.gs1.element.Syntax syntax(Words words) throws Failure {
        Optional<String> year = words.value("--year");
        OptionalInt reference = year.isPresent()
                ? OptionalInt.of(Arguments.number("--year", year.get(), FIRST_YEAR, LAST_YEAR))
                : OptionalInt.empty();
        Optional<String> dictionary = words.value("--dictionary");
        Optional<String> prefixes = words.value("--prefixes");
        return new org.quietzone.gs1.element.Syntax(
                dictionary.isPresent() ? dictionary(dictionary.get()) : AiDictionary.standard(),
                new CheckContext(
                        reference, prefixes.isPresent() ? PrefixFile.read(prefixes.get()) : CompanyPrefixes.none()),
                !words.has("--no-requirements"),
                words.has(UNKNOWN_AIS));
    }

    /** A parser by these rules. */
    static GS1Parser parser(org.quietzone.gs1.element.Syntax syntax) {
        GS1Parser.Builder builder = GS1Parser.builder()
                .dictionary(syntax.dictionary())
                .prefixes(syntax.context().prefixes())
                .requirements(syntax.requirements())
                .unknownAis(syntax.unknownAis());
        syntax.context().year().ifPresent(builder::year);
        return builder.build();
    }

    /** The parser that the options ask for. */
    static GS1Parser parser(Words words) throws Failure {
        return parser(syntax(words));
    }

    private static AiDictionary dictionary(String name) throws Failure {
        try (BufferedReader reader = Files.newBufferedReader(Path.of(name))) {
            AiDictionary dictionary = AiDictionary.read(reader);
            if (dictionary.all().isEmpty()) {
                throw new Failure("The dictionary " + name + " has no application identifier.");
            }
            return dictionary;
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure("The dictionary " + name + " cannot be read: " + Sentences.of(e));
        } catch (IllegalArgumentException e) {
            throw new Failure("The dictionary " + name + " is no table made by scripts/gs1-dictionary: "
                    + Printable.line(Sentences.of(e), 200));
        }
    }
}
