package org.quietzone.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quietzone.Effort;
import org.quietzone.SymbolReader;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.Family;

/** The options of commands that read symbols: which ones, how hard to try, and what their bytes mean. */
final class ReadArguments {
    static final Option EFFORT = Option.valued(
                    "--effort",
                    "EFFORT",
                    "How hard to try: fast looks once, thorough tries everything and takes several "
                            + "times as long as balanced, the default.")
            .offering("fast", "balanced", "thorough");

    static final Option TIMEOUT = Option.valued(
            "--timeout",
            "TIME",
            "How long to search an image for symbols, such as 500ms or 2s; what was read until "
                    + "then counts. Default: as long as it takes.");

    static final Option MAX = Option.valued(
            "--max",
            "N",
            "The most symbols to read of an image; the search ends with the last of them. " + "Default: all.");

    static final Option FAMILIES = Option.valued(
                    "--families",
                    "LIST",
                    "The kinds of symbols to look for, any of qr, micro and model1, with commas "
                            + "between them. Default: all.")
            .offering("qr", "micro", "model1");

    static final Option CHARSET = Option.valued(
                    "--charset",
                    "NAME",
                    "What bytes without an ECI mean: guess (default), standard (ISO-8859-1), or the "
                            + "name of a character set.")
            .offering("guess", "standard", "UTF-8", "Shift_JIS");

    private ReadArguments() {}

    /** What reads the symbols. */
    static SymbolReader symbols(Words words, Effort effort) throws Failure {
        SymbolReader.Builder builder = SymbolReader.builder().charset(charset(words));
        Optional<String> list = words.value("--families");
        if (list.isPresent()) {
            Set<Family> families = families(list.get());
            Family[] all = families.toArray(new Family[0]);
            builder.family(all[0], all);
        }
        if (words.has("--max")) {
            builder.maxSymbols(Arguments.number("--max", words.value("--max").orElse(""), 1, Integer.MAX_VALUE));
        }
        if (words.has("--timeout")) {
            builder.timeout(
                    Arguments.duration("--timeout", words.value("--timeout").orElse("")));
        }
        return builder.effort(effort).build();
    }

    /** How hard to try. */
    static Effort effort(Words words) throws Failure {
        String word = words.value("--effort").orElse(Names.of(Effort.BALANCED));
        for (Effort effort : Effort.values()) {
            if (Names.of(effort).equalsIgnoreCase(word)) {
                return effort;
            }
        }
        throw new Failure("--effort takes fast, balanced or thorough, not '" + word + "'.");
    }

    private static Set<Family> families(String list) throws Failure {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (String word : list.split(",", -1)) {
            int before = families.size();
            boolean known = false;
            for (Family family : Family.values()) {
                if (Names.of(family).equalsIgnoreCase(word.strip())) {
                    families.add(family);
                    known = true;
                }
            }
            if (!known) {
                throw new Failure(
                        "--families takes qr, micro and model1 with commas between them, not '" + word + "'.");
            }
            if (families.size() == before) {
                throw new Failure("--families names '" + word.strip() + "' twice.");
            }
        }
        return families;
    }

    private static CharsetAssumption charset(Words words) throws Failure {
        String name = words.value("--charset").orElse("guess");
        switch (name) {
            case "guess":
                return CharsetAssumption.guess();
            case "standard":
                return CharsetAssumption.standard();
            default:
                Optional<CharacterSet> set = CharacterSets.byName(name);
                if (set.isEmpty()) {
                    throw new Failure("--charset takes guess, standard or the name of a character set such as UTF-8,"
                            + " Shift_JIS or windows-1252, not '" + name + "'.");
                }
                return CharsetAssumption.named(set.get());
        }
    }
}
