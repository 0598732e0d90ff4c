package org.quietzone.gs1;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcChoice;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.epc.EpcResult;
import org.quietzone.gs1.epc.EpcTag;
import org.quietzone.gs1.epc.PlusOptions;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.epc.PlusTags;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.link.CompressedLink;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkCompressor;
import org.quietzone.gs1.link.LinkExpander;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkTolerance;

/**
 * What holds for any input: a parser gives a message or errors and throws nothing; a message that came of it is the same
 * again in every form.
 */
final class FuzzTargets {
    private static final Syntax SYNTAX = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);
    private static final PlusTags PLUS_TAGS = new PlusTags(SYNTAX);
    private static final LinkExpander TOLERANT = new LinkExpander(
            SYNTAX,
            LinkTolerance.none()
                    .withShortNames(true)
                    .withShortGtins(true)
                    .withUnknownAttributes(true)
                    .withToolkitOrder(true));
    private static final GS1Parser PARSER = GS1Parser.standard();

    private FuzzTargets() {}

    /** All parsers on one text. */
    static void texts(String text) {
        examine(PARSER.parse(text));
        examine(PARSER.parseBracketed(text));
        examine(PARSER.parseElementString(text));
        examine(PARSER.parseScanData(text));
        examine(PARSER.parseDigitalLink(text));
        examine(PARSER.parseEpc(text));
        link(text);
        examine(TOLERANT.parse(text).errors());
        epc(text);
    }

    /** The parsers of bits: tags, and compressed links in both forms. */
    static void bits(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        epc(hex);
        examine(PARSER.parseEpc(hex));
        EpcResult<PlusTag> result = PLUS_TAGS.parse(hex);
        examine(result.errors());
        if (result.valid()) {
            PlusTag tag = result.value().orElseThrow();
            same(PLUS_TAGS.parse(tag.hex()).value().orElseThrow(), tag);
        }
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        link("https://example.com/" + code);
        link("https://example.com/01/09521234543213/" + code);
        examine(TOLERANT.parse("https://example.com/" + code).errors());
    }

    private static void link(String text) {
        LinkResult result = LinkExpander.standard().parse(text);
        examine(result.errors());
        if (!result.valid()) {
            return;
        }
        DigitalLink link = result.link().orElseThrow();
        same(LinkExpander.standard().parse(link.uri()).link().orElseThrow(), link);
        CompressedLink compressed = LinkCompressor.standard().compress(link);
        examine(compressed.errors());
        compressed
                .uri()
                .ifPresent(uri -> same(
                        Set.copyOf(LinkExpander.standard()
                                .parse(uri)
                                .link()
                                .orElseThrow()
                                .elements()),
                        Set.copyOf(link.elements())));
    }

    private static void epc(String text) {
        EpcResult<Epc> identity = Epc.parse(text);
        examine(identity.errors());
        identity.value().ifPresent(epc -> same(Epc.parse(epc.uri()).value().orElseThrow(), epc));
        EpcResult<EpcTag> tag = EpcTag.parse(text);
        examine(tag.errors());
        tag.value().ifPresent(found -> {
            same(EpcTag.parse(found.uri()).value().orElseThrow(), found);
            same(EpcTag.parse(found.hex()).value().orElseThrow(), found);
            same(EpcTag.parse(found.rawUri()).value().orElseThrow(), found);
        });
    }

    private static void examine(GS1Result result) {
        examine(result.errors());
        result.message().ifPresent(FuzzTargets::examine);
    }

    private static void examine(List<GS1Error> errors) {
        for (GS1Error error : errors) {
            if (error.message().isBlank() || error.markup().indexOf('|') < 0) {
                throw new AssertionError(error);
            }
        }
    }

    private static void examine(GS1Message message) {
        same(PARSER.parseBracketed(message.bracketed()).orElseThrow(), message);
        same(PARSER.parseElementString(message.elementString()).orElseThrow(), message);
        message.epcPlusTag(PlusOptions.standard())
                .value()
                .ifPresent(tag ->
                        same(PLUS_TAGS.parse(tag.hex()).value().orElseThrow().hex(), tag.hex()));
        for (int digits = 6; digits <= 12; digits++) {
            EpcOptions options = EpcOptions.standard().prefixLength(digits);
            EpcResult<EpcChoice> choice = message.epcTag(options);
            examine(choice.errors());
            choice.value().ifPresent(found -> epc(found.tag().hex()));
            message.epc(options).value().ifPresent(found -> epc(found.uri()));
        }
        same(PARSER.parse(message.caret()).orElseThrow(), message);
        same(PARSER.parseScanData(message.scanData()).orElseThrow(), message);
    }

    /** Plain, because it is asked a million times. */
    private static void same(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + " should be " + expected);
        }
    }
}
