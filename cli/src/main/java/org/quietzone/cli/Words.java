package org.quietzone.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a command line, sorted into options and operands.
 *
 * <p>This small parser takes the lines without errors, so that a start of the command need not load picocli, which costs
 * 20 ms. Picocli is for help, for completion and for saying what is wrong with a line: see {@link Manual}.
 */
final class Words {
    /** Understood by every subcommand. */
    static final Option HELP = Option.flag("-h/--help", "Print this help and exit.");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Words() {}

    /**
     * Sorts words. Understood are {@code --name value}, {@code --name=value}, {@code -n value}, {@code -n=value},
     * {@code -nvalue}, and {@code --} before operands that begin with a hyphen.
     *
     * @return nothing if the words break the syntax
     */
    static Optional<Words> parse(Syntax syntax, List<String> words) {
        Words sorted = new Words();
        boolean optionsEnd = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (optionsEnd || !looksLikeOption(word)) {
                sorted.operands.add(word);
            } else if (word.equals("--")) {
                optionsEnd = true;
            } else {
                Optional<Option> option = option(syntax, word);
                boolean needsNext =
                        option.isPresent() && option.get().value() == Option.Value.REQUIRED && !hasAttached(word);
                if (option.isEmpty() || needsNext && !canBeValue(syntax, words, i + 1)) {
                    return Optional.empty();
                }
                String value = needsNext ? words.get(++i) : attached(word);
                if (sorted.values.putIfAbsent(option.get().key(), value) != null) {
                    return Optional.empty();
                }
            }
        }
        return sorted.operands.size() <= syntax.operands() ? Optional.of(sorted) : Optional.empty();
    }

    /** A hyphen alone is standard input, and with a digit behind it a negative number. */
    private static boolean looksLikeOption(String word) {
        return word.startsWith("-") && word.length() > 1 && !Character.isDigit(word.charAt(1));
    }

    private static boolean canBeValue(Syntax syntax, List<String> words, int index) {
        return index < words.size() && option(syntax, words.get(index)).isEmpty();
    }

    /** The option that a word names, if its value is attached as the option allows. */
    private static Optional<Option> option(Syntax syntax, String word) {
        String name = name(word);
        for (Option option : syntax.options()) {
            if (option.names().contains(name)) {
                return option.value() == Option.Value.NONE && hasAttached(word)
                        ? Optional.empty()
                        : Optional.of(option);
            }
        }
        return HELP.names().contains(word) ? Optional.of(HELP) : Optional.empty();
    }

    private static String name(String word) {
        if (!word.startsWith("--")) {
            return word.substring(0, Math.min(2, word.length()));
        }
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }

    private static boolean hasAttached(String word) {
        return word.length() > name(word).length();
    }

    private static String attached(String word) {
        String rest = word.substring(name(word).length());
        return rest.startsWith("=") ? rest.substring(1) : rest;
    }

    /** Whether an option was given. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of an option, empty if it was given without one; nothing if it was not given. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The words that belong to no option. */
    List<String> operands() {
        return operands;
    }
}
