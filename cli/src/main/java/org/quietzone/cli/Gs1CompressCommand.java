package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.link.CompressedLink;
import org.quietzone.gs1.link.CompressionOptions;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkCompressor;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;

/** {@code qz gs1 compress}: GS1 Digital Links, compressed. */
final class Gs1CompressCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "compress";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Writes messages and GS1 Digital Link URIs as compressed Digital Links.",
                "MESSAGE",
                Gs1Text.FORMS,
                ANY_NUMBER,
                Gs1Options.with(
                        Option.flag("--partial", "Compress all but the primary key, which can be read as it stands."),
                        Option.flag("--no-optimisations", "Take no codes for common combinations; it gets longer."),
                        Option.flag("--other-parameters", "Compress parameters of the query that are not of GS1 too."),
                        LinkArguments.STEM),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 compress 'https://example.com/01/09520123456788/10/ABC/21/12345'",
                        "  qz gs1 compress --stem https://example.com '(01)09520123456788(21)12345'",
                        "  qz gs1 compress --partial -i links.txt",
                        "",
                        "A URI keeps its stem; --stem is for messages in other forms. The current standard has dropped",
                        "the compression, and symbols shall carry links that are not compressed: it is for those whose",
                        "readers know it.",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        GS1Parser parser = Gs1Options.parser(words);
        LinkOptions options = LinkArguments.options(words);
        LinkCompressor compressor = new LinkCompressor(CompressionOptions.standard()
                .withForm(words.has("--partial") ? CompressionOptions.Form.PARTIAL : CompressionOptions.Form.FULL)
                .withOptimisations(!words.has("--no-optimisations"))
                .withOtherParameters(words.has("--other-parameters")));
        return Gs1Output.run(words, streams, false, line -> {
            boolean uri = LinkParser.looksLikeUri(line.text());
            LinkResult given = uri ? parser.parseLink(line.text()) : link(parser.parse(line.text()), options);
            return Gs1Links.valid(given, parser, (message, link) -> {
                CompressedLink compressed = compressor.compress(link);
                Gs1Answer.Fields fields = json -> {
                    Gs1Json.write(json, message);
                    Gs1Json.write(json, link.uri(), link);
                    if (compressed.uri().isPresent()) {
                        json.writeStringField("compressed", compressed.uri().get());
                    }
                };
                return new Gs1Answer(compressed.uri().map(text -> text + "\n").orElse(""), fields, compressed.errors());
            });
        });
    }

    private static LinkResult link(GS1Result result, LinkOptions options) {
        return result.message().isPresent()
                ? result.message().get().link(options)
                : new LinkResult(java.util.Optional.<DigitalLink>empty(), result.errors());
    }
}
