package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.SymbolEncoder;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.SmallestLink;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkWriter;
import org.quietzone.message.EncodingException;

/** {@code qz gs1 link}: messages to GS1 Digital Links. */
final class Gs1LinkCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Writes messages as GS1 Digital Link URIs.",
                "MESSAGE",
                Gs1Text.FORMS,
                ANY_NUMBER,
                Gs1Options.with(
                        LinkArguments.STEM,
                        LinkArguments.UPPER_CASE,
                        LinkArguments.SMALLEST,
                        LinkArguments.SHORT_NAMES,
                        LinkArguments.PARAMETER,
                        LinkArguments.FRAGMENT),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 link '(01)09520123456788(21)12345'",
                        "  qz gs1 link --stem https://example.com/p '(01)09520123456788(17)271231'",
                        "  qz gs1 link -i codes.txt > links.txt",
                        "",
                        "The key and its qualifiers stand in the path, the rest in the query.",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        GS1Parser parser = Gs1Options.parser(words);
        LinkOptions options = LinkArguments.options(words);
        boolean smallest = words.has(LinkArguments.SMALLEST.key());
        return Gs1Output.run(words, streams, false, line -> answer(parser.parse(line.text()), options, smallest));
    }

    private static Gs1Answer answer(GS1Result result, LinkOptions options, boolean smallest) {
        if (result.message().isEmpty()) {
            return Gs1Answer.wrong(result.errors());
        }
        GS1Message message = result.message().get();
        LinkResult arranged = message.link(options);
        if (arranged.link().isEmpty()) {
            return new Gs1Answer("", json -> Gs1Json.write(json, message), arranged.errors());
        }
        DigitalLink link = arranged.link().get();
        if (!smallest) {
            return answer(message, link, new LinkWriter(options).write(link), Optional.empty());
        }
        try {
            SmallestLink found = SmallestLink.of(link, SymbolEncoder.standard(), options.shortNames());
            return answer(message, link, found.uri(), Optional.of(found.reason()));
        } catch (EncodingException e) {
            return answer(message, link, link.uri(), Optional.of(Sentences.of(e)));
        }
    }

    private static Gs1Answer answer(GS1Message message, DigitalLink link, String uri, Optional<String> reason) {
        return Gs1Answer.of(uri + "\n" + reason.map(text -> "  " + text + "\n").orElse(""), json -> {
            Gs1Json.write(json, message);
            Gs1Json.write(json, uri, link);
            if (reason.isPresent()) {
                json.writeStringField("reason", reason.get());
            }
        });
    }
}
