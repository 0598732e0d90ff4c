package org.quietzone.gs1.element;

import java.util.Objects;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;

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
}
