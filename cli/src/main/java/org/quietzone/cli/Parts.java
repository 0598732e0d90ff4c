package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;

/**
 * A message in several symbols (structured append).
 *
 * @param count how many, empty for as few as will do
 */
record Parts(OptionalInt count) {
    /** What {@code --structured-append} says, nothing if it is not there. */
    static Optional<Parts> of(Words words) throws Failure {
        Optional<String> value = words.value("--structured-append");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parts(
                value.get().isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Arguments.number("--structured-append", value.get(), 2, 16))));
    }

    List<Symbol> encode(SymbolEncoder encoder, Input input) throws Failure {
        if (input.bytes().isPresent()) {
            throw new Failure("--structured-append divides text: leave --binary out.");
        }
        return count.isPresent()
                ? encoder.encodeStructuredAppend(input.text(), count.getAsInt())
                : encoder.encodeStructuredAppend(input.text());
    }

    /**
     * The name of one of several files: the number before the extension, with as many digits as the largest has.
     *
     * @param index from 0
     */
    static String numbered(String name, int index, int total) {
        String number = Integer.toString(index + 1);
        String padded = "0".repeat(Integer.toString(total).length() - number.length()) + number;
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        return dot > slash + 1 ? name.substring(0, dot) + "-" + padded + name.substring(dot) : name + "-" + padded;
    }
}
