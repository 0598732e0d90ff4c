package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.epc.EpcScheme;
import org.quietzone.gs1.epc.PlusScheme;

/**
 * A scheme of tags as the command line names it: exactly one of the two.
 *
 * @param classic one with a company prefix
 * @param plus one of TDS 2
 * @param host whether it is a ++ scheme
 */
record Gs1EpcScheme(Optional<EpcScheme> classic, Optional<PlusScheme> plus, boolean host) {
    /** The scheme of a name, such as {@code sgtin-96} or {@code sgtin++}. */
    static Gs1EpcScheme of(String name) throws Failure {
        Optional<EpcScheme> classic = EpcScheme.named(name.toLowerCase(Locale.ROOT));
        if (classic.isPresent()) {
            if (classic.get().type().keyAi().isEmpty()) {
                throw new Failure("--scheme " + name + " is for no GS1 key; its tags are read.");
            }
            return new Gs1EpcScheme(classic, Optional.empty(), false);
        }
        for (PlusScheme plus : PlusScheme.values()) {
            boolean host = plus.title(true).equalsIgnoreCase(name);
            if (host || plus.title(false).equalsIgnoreCase(name)) {
                return new Gs1EpcScheme(Optional.empty(), Optional.of(plus), host);
            }
        }
        throw new Failure("--scheme takes " + Sentences.list(List.of(names()), "or") + ", not '" + name + "'.");
    }

    /** The names of all schemes for GS1 keys. */
    static String[] names() {
        List<String> names = new ArrayList<>();
        for (EpcScheme scheme : EpcScheme.values()) {
            if (scheme.type().keyAi().isPresent()) {
                names.add(scheme.urnName());
            }
        }
        for (PlusScheme scheme : PlusScheme.values()) {
            names.add(scheme.title(false).toLowerCase(Locale.ROOT));
            names.add(scheme.title(true).toLowerCase(Locale.ROOT));
        }
        return names.toArray(new String[0]);
    }
}
