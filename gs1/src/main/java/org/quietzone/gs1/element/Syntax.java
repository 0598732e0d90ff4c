package org.quietzone.gs1.element;

import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;

/**
 * By which rules messages are read.
 *
 * @param dictionary the application identifiers
 * @param context the year and the company prefixes that checks ask for
 * @param requirements whether an application identifier needs those beside it that the dictionary demands. They may stand
 *     in another symbol of the same item, so that a part of the data does not have to fulfil them.
 * @param unknownAis whether application identifiers that the dictionary does not have are taken as they are: with a value
 *     of 1 to 90 characters of the set of 82
 */
public record Syntax(AiDictionary dictionary, CheckContext context, boolean requirements, boolean unknownAis) {
    public Syntax {
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(context, "context");
    }

    /**
     * The application identifier that stands in a text, one that the dictionary does not have only if such ones are taken.
     * Even then its first two digits may not be those of application identifiers of another length, for it could not be
     * told apart from them in a symbol.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    public Optional<ApplicationIdentifier> find(String text, int start, int end) {
        Optional<ApplicationIdentifier> found = dictionary.find(text, start, end);
        int length = end - start;
        if (found.isPresent() || !unknownAis || length < 2 || length > 4) {
            return found;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return found;
            }
        }
        int digits = dictionary.digits(10 * (text.charAt(start) - '0') + text.charAt(start + 1) - '0');
        return digits == 0 || digits == length
                ? Optional.of(ApplicationIdentifier.unknown(text.substring(start, end)))
                : found;
    }
}
