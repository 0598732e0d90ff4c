package org.quietzone.gs1;

import java.util.HexFormat;
import java.util.List;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.epc.PlusTags;
import org.quietzone.gs1.fault.GS1Error;

/**
 * What holds for any input: a parser gives a message or errors and throws nothing; a message that came of it is the same
 * again in every form.
 */
final class FuzzTargets {
    private static final PlusTags PLUS_TAGS =
            new PlusTags(new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false));
    private static final GS1Parser PARSER = GS1Parser.standard();

    private FuzzTargets() {}

    /** All parsers on one text. */
    static void texts(String text) {
        examine(PARSER.parse(text));
        examine(PARSER.parseBracketed(text));
        examine(PARSER.parseElementString(text));
        examine(PARSER.parseScanData(text));
        examine(PARSER.parse("^" + text));
    }

    /** The parsers of bits. */
    static void bits(byte[] bytes) {
        var result = PLUS_TAGS.parse(HexFormat.of().formatHex(bytes));
        examine(result.errors());
        if (result.valid()) {
            PlusTag tag = result.value().orElseThrow();
            same(PLUS_TAGS.parse(tag.hex()).value().orElseThrow(), tag);
        }
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
