package org.quietzone.cli;

import java.util.Optional;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Message;

/** The GS1 messages of symbols that were read. */
final class Gs1Carried {
    private Gs1Carried() {}

    /**
     * What a symbol holds that is meant to be a message of GS1: data behind FNC1 in first position, or a Digital Link.
     * Nothing for any other text, nor for a part of structured append.
     */
    static Optional<GS1Result> of(Message message) {
        if (message.structuredAppend().isPresent()) {
            return Optional.empty();
        }
        boolean fnc1 = message.fnc1() instanceof Fnc1.First;
        // Most texts are neither: the dictionary need not be read for them.
        if (!fnc1 && !LinkParser.looksLikeUri(message.text())) {
            return Optional.empty();
        }
        GS1Result result = GS1Parser.standard().read(message);
        return result.valid() || fnc1 || looksLikeLink(message.text()) ? Optional.of(result) : Optional.empty();
    }

    /** A web address is a Digital Link as soon as there is an application identifier to find fault with. */
    private static boolean looksLikeLink(String uri) {
        LinkResult plain = LinkParser.standard().parse(uri);
        return plain.valid()
                || plain.errors().stream().anyMatch(error -> error.ai().isPresent());
    }
}
