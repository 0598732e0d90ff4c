package org.quietzone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.dictionary.AiDictionary;

/** The options that all subcommands of {@code qz gs1} have: where messages come from, and by which rules they are read. */
final class Gs1Options {
    private static final List<Option> RULES = List.of(
            Option.flag(
                    "--no-requirements",
                    "Do not ask for the application identifiers that others need beside them: they may stand in "
                            + "another symbol."),
            Option.flag("--unknown-ais", "Take application identifiers that the dictionary does not have as they are."),
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

    /** The parser that the options ask for. */
    static GS1Parser parser(Words words) throws Failure {
        GS1Parser.Builder builder = GS1Parser.builder()
                .requirements(!words.has("--no-requirements"))
                .unknownAis(words.has("--unknown-ais"));
        Optional<String> dictionary = words.value("--dictionary");
        if (dictionary.isPresent()) {
            builder.dictionary(dictionary(dictionary.get()));
        }
        Optional<String> prefixes = words.value("--prefixes");
        if (prefixes.isPresent()) {
            builder.prefixes(PrefixFile.read(prefixes.get()));
        }
        Optional<String> year = words.value("--year");
        if (year.isPresent()) {
            builder.year(Arguments.number("--year", year.get(), 1900, 9999));
        }
        return builder.build();
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
