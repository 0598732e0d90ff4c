package org.quietzone.cli;

import java.util.function.BiFunction;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkResult;

/** What the subcommands about Digital Links have in common. */
final class Gs1Links {
    private Gs1Links() {}

    /** What is made of a link whose elements are a valid message; otherwise what is wrong. */
    static Gs1Answer valid(LinkResult result, GS1Parser rules, BiFunction<GS1Message, DigitalLink, Gs1Answer> work) {
        if (result.link().isEmpty()) {
            return Gs1Answer.wrong(result.errors());
        }
        GS1Result message = rules.validate(result.link().get().elements());
        return message.message().isPresent()
                ? work.apply(message.message().get(), result.link().get())
                : Gs1Answer.wrong(message.errors());
    }
}
