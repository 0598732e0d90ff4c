package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.link.LinkExpander;

/** {@code qz gs1 decompress}: compressed GS1 Digital Links, written out. */
final class Gs1DecompressCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "decompress";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Writes compressed GS1 Digital Link URIs out. What is not compressed stays as it is.",
                "URI",
                "The URIs, in quotes; or - for standard input, one a line.",
                ANY_NUMBER,
                Gs1Options.with(LinkArguments.TOOLKIT_ORDER),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 decompress 'https://example.com/CxFRJydaKIdXhCCjA5'",
                        "  qz gs1 decompress -i links.txt | qz gs1 unlink --form bracketed -",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        var syntax = Gs1Options.syntax(words);
        GS1Parser parser = Gs1Options.parser(syntax);
        LinkExpander expander = new LinkExpander(syntax, LinkArguments.tolerance(words));
        return Gs1Output.run(
                words,
                streams,
                false,
                line -> Gs1Links.valid(
                        expander.parse(line.text()),
                        parser,
                        (message, link) -> Gs1Answer.of(link.uri() + "\n", json -> {
                            Gs1Json.write(json, message);
                            Gs1Json.write(json, link.uri(), link);
                        })));
    }
}
