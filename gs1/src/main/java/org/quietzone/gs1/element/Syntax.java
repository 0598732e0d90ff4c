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
 *     of 1 to 90 characters of the set of 82, or of the length that is predefined for their first two digits. Without
 *     brackets that works only where others begin with the same two digits, which tell how long the identifier is.
 */
public record Syntax(AiDictionary dictionary, CheckContext context, boolean requirements, boolean unknownAis) {
    private static final Syntax STANDARD = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);

    public Syntax {
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(context, "context");
    }

    /** The dictionary of the library, the current year, all requirements, no unknown application identifiers. */
    public static Syntax standard() {
        return STANDARD;
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
        boolean possible = end - start >= 2 && end - start <= 4;
        return found.isPresent() || !unknownAis || !possible ? found : dictionary.unknown(text.substring(start, end));
    }
}
