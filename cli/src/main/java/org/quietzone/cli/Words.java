package org.quietzone.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The words of a command line, sorted into options and operands by picocli. */
final class Words {
    /** Understood by every subcommand. */
    static final Option HELP = Option.flag("-h/--help", "Print this help and exit.");

    private final ParseResult parsed;
    private final Map<String, String> replaced;

    /** Takes what the parser of {@link Manual#parser} made of a line. */
    Words(ParseResult parsed) {
        this(parsed, Map.of());
    }

    private Words(ParseResult parsed, Map<String, String> replaced) {
        this.parsed = parsed;
        this.replaced = replaced;
    }

    /** The same line with other values of some options, as if they had been given. */
    Words with(Map<String, String> values) {
        return new Words(parsed, Map.copyOf(values));
    }

    /** All options that were given, each with its values, sorted by their names. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            given.add(option.names()[option.names().length - 1] + " " + option.originalStringValues());
        }
        Collections.sort(given);
        return given;
    }

    /** Whether an option was given. */
    boolean has(String key) {
        return replaced.containsKey(key) || parsed.hasMatchedOption(key);
    }

    /** The value of an option, empty if it was given without one; nothing if it was not given. */
    Optional<String> value(String key) {
        String other = replaced.get(key);
        if (other != null) {
            return Optional.of(other);
        }
        return has(key) ? Optional.of(parsed.<Object>matchedOptionValue(key, "").toString()) : Optional.empty();
    }

    /** All values of an option that may be given several times. */
    List<String> values(String key) {
        return List.of(parsed.matchedOptionValue(key, new String[0]));
    }

    /** The words that belong to no option. */
    List<String> operands() {
        List<String> operands = new ArrayList<>();
        for (ArgSpec operand : parsed.matchedPositionals()) {
            operands.addAll(operand.originalStringValues());
        }
        return operands;
    }
}
