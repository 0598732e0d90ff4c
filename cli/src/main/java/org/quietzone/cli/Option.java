package org.quietzone.cli;

import java.util.List;

/**
 * An option of a subcommand.
 *
 * @param names as typed, for example {@code -e} and {@code --level}; the last one stands for the option in the program
 * @param value what the option needs
 * @param label the name of its value in the help, empty for a flag
 * @param description what it does
 * @param candidates the values that a shell may offer, empty if there are too many
 */
record Option(List<String> names, Value value, String label, String description, List<String> candidates) {
    /** What follows an option. */
    enum Value {
        /** Nothing. */
        NONE,
        /** A value, in the next word or behind {@code =}. */
        REQUIRED,
        /** Perhaps a value, then behind {@code =}. */
        OPTIONAL,
        /** As {@link #REQUIRED}; the option may be given several times. */
        REPEATED
    }

    /** An option without value. */
    static Option flag(String names, String description) {
        return new Option(List.of(names.split("/")), Value.NONE, "", description, List.of());
    }

    /** An option with a value. */
    static Option valued(String names, String label, String description) {
        return new Option(List.of(names.split("/")), Value.REQUIRED, label, description, List.of());
    }

    /** An option that may have a value behind an equals sign. */
    static Option optional(String names, String label, String description) {
        return new Option(List.of(names.split("/")), Value.OPTIONAL, label, description, List.of());
    }

    /** An option with a value that may be given several times. */
    static Option repeated(String names, String label, String description) {
        return new Option(List.of(names.split("/")), Value.REPEATED, label, description, List.of());
    }

    /** The same with values for a shell to offer. */
    Option offering(String... values) {
        return new Option(names, value, label, description, List.of(values));
    }

    /** The name by which the program asks for it. */
    String key() {
        return names.get(names.size() - 1);
    }
}
