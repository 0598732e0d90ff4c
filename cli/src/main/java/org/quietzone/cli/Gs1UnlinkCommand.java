package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkExpander;

/** {@code qz gs1 unlink}: GS1 Digital Links to messages. */
final class Gs1UnlinkCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "unlink";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Reads GS1 Digital Link URIs, compressed or not: the message, and what else the URI holds.",
                "URI",
                "The URIs, in quotes; or - for standard input, one a line.",
                ANY_NUMBER,
                Gs1Options.with(
                        Gs1Text.FORM,
                        Option.flag("--short-names", "Take the deprecated gtin, lot, ser ... for 01, 10, 21 ... too."),
                        Option.flag(
                                LinkArguments.SHORT_GTINS, "Take GTINs of 8, 12 and 13 digits too, and fill them up."),
                        LinkArguments.TOOLKIT_ORDER),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 unlink 'https://id.gs1.org/01/09520123456788/21/12345?17=271231'",
                        "  qz gs1 unlink --form bracketed -i links.txt > codes.txt",
                        "  qz read label.png | qz gs1 unlink --json -",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        Optional<Gs1Text> form = Gs1Text.of(words);
        var syntax = Gs1Options.syntax(words);
        GS1Parser rules = Gs1Options.parser(syntax);
        LinkExpander links = new LinkExpander(syntax, LinkArguments.tolerance(words));
        return Gs1Output.run(
                words,
                streams,
                form.isEmpty(),
                line -> Gs1Links.valid(
                        links.parse(line.text()), rules, (message, link) -> answer(message, link, form)));
    }

    private static Gs1Answer answer(GS1Message message, DigitalLink link, Optional<Gs1Text> form) {
        String text = form.isPresent() ? form.get().of(message) + "\n" : page(message, link);
        return Gs1Answer.of(text, json -> {
            Gs1Json.write(json, message);
            Gs1Json.write(json, link.uri(), link);
        });
    }

    private static String page(GS1Message message, DigitalLink link) {
        TextTable rest = new TextTable("ll");
        rest.row("stem", link.stem());
        for (String parameter : link.parameters()) {
            rest.row("parameter", parameter);
        }
        link.fragment().ifPresent(fragment -> rest.row("fragment", fragment));
        return message.bracketed() + "\n" + Gs1Text.elements(message) + rest.lines("  ");
    }
}
