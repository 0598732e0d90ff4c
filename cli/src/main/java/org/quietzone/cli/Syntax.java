package org.quietzone.cli;

import java.util.List;

/**
 * The words that a subcommand understands.
 *
 * @param description what it does, in a sentence
 * @param operandLabel the name of its operands in the help, empty if it takes none
 * @param operandDescription what they are
 * @param operands how many it takes at most
 * @param options its options; {@code --help} is understood by all
 * @param footer what stands below the options in the help: examples
 */
record Syntax(
        String description,
        String operandLabel,
        String operandDescription,
        int operands,
        List<Option> options,
        List<String> footer) {}
