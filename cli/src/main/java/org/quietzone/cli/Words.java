package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The words of a command line, sorted into options and operands by picocli. */
final class Words {
    /** Understood by every subcommand. */
    static final Option HELP = Option.flag("-h/--help", "Print this help and exit.");

    private final ParseResult parsed;

    /** Takes what the parser of {@link Manual#parser} made of a line. */
    Words(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Whether an option was given. */
    boolean has(String key) {
        return parsed.hasMatchedOption(key);
    }

    /** The value of an option, empty if it was given without one; nothing if it was not given. */
    Optional<String> value(String key) {
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
