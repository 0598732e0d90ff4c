package org.quietzone.bench.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.openepcis.epc.translator.exception.ValidationException;
import io.openepcis.epc.translator.util.ConverterUtil;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcElements;
import org.quietzone.gs1.epc.EpcKeys;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkWriter;

/**
 * URNs of EPCs and GS1 Digital Links of 10,000 made-up identifiers, by the library and by
 * openepcis-epc-digitallink-translator: the same, but for differences that are explained.
 */
class TranslatorComparisonTest {
    private static final int COUNT = 10_000;
    private static final long SEED = 20_261_121;

    private final Syntax syntax = new Syntax(AiDictionary.standard(), CheckContext.standard(), false, false);
    private final EpcElements elements = new EpcElements(syntax);
    private final LinkWriter writer = new LinkWriter(LinkOptions.canonical());
    private final LinkParser parser = LinkParser.standard();

    @Test
    void linksOfUrnsAreTheSame() {
        Map<TranslatorDifference, Integer> differences = new EnumMap<>(TranslatorDifference.class);
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            Identifier identifier = Identifier.random(random);
            assertThat(link(identifier.urn())).isEqualTo(identifier.link());
            Optional<String> theirs = theirLink(identifier);
            if (identifier.scheme().equals("grai") && theirs.isPresent()) {
                count(differences, TranslatorDifference.NO_ZERO_BEFORE_ASSET);
                theirs = theirs.map(link -> link.replaceFirst("/8003/", "/8003/0"));
            }
            if (!theirs.equals(Optional.of(identifier.link()))) {
                count(differences, explain(identifier, theirs, identifier.urn(), identifier.link()));
            }
        }
        assertThat(differences)
                .isEqualTo(Map.of(
                        TranslatorDifference.ESCAPES_COPIED, 692,
                        TranslatorDifference.ESCAPES_COUNTED, 156,
                        TranslatorDifference.NO_ZERO_BEFORE_ASSET, 925,
                        TranslatorDifference.CPI_ESCAPES_REFUSED, 403,
                        TranslatorDifference.CPI_OF_30_REFUSED, 16,
                        TranslatorDifference.GDTI_FULL_STOP_REFUSED, 33));
    }

    @Test
    void urnsOfLinksAreTheSame() {
        Map<TranslatorDifference, Integer> differences = new EnumMap<>(TranslatorDifference.class);
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            Identifier identifier = Identifier.random(random);
            assertThat(urn(identifier)).isEqualTo(identifier.urn());
            String link = identifier.link();
            if (identifier.scheme().equals("grai")) {
                assertThat(theirUrn(identifier, link)).isNotEqualTo(Optional.of(identifier.urn()));
                count(differences, TranslatorDifference.NO_ZERO_BEFORE_ASSET);
                link = link.replaceFirst("/8003/0", "/8003/");
            }
            Optional<String> theirs = theirUrn(identifier, link);
            if (!theirs.equals(Optional.of(identifier.urn()))) {
                count(differences, explain(identifier, theirs, link, identifier.urn()));
            }
        }
        assertThat(differences)
                .isEqualTo(Map.of(
                        TranslatorDifference.ESCAPES_COPIED, 509,
                        TranslatorDifference.ESCAPES_COUNTED, 339,
                        TranslatorDifference.NO_ZERO_BEFORE_ASSET, 947,
                        TranslatorDifference.CPI_ESCAPES_REFUSED, 403,
                        TranslatorDifference.CPI_OF_30_REFUSED, 16,
                        TranslatorDifference.GDTI_FULL_STOP_REFUSED, 33));
    }

    private String link(String urn) {
        Elements found = elements.parse(urn);
        assertThat(found.errors()).as(urn).isEmpty();
        return writer.write(writer.arrange(found.elements()).link().orElseThrow());
    }

    private String urn(Identifier identifier) {
        var link = parser.parse(identifier.link());
        assertThat(link.errors()).as(identifier.link()).isEmpty();
        return EpcKeys.epc(
                        link.link().orElseThrow().elements(),
                        EpcOptions.standard().prefixLength(identifier.prefixDigits()))
                .value()
                .map(Epc::uri)
                .orElse("");
    }

    private static Optional<String> theirLink(Identifier identifier) {
        try {
            return Optional.of(
                    identifier.classLevel()
                            ? ConverterUtil.toURIForClassLevelIdentifier(identifier.urn())
                            : ConverterUtil.toURI(identifier.urn()));
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> theirUrn(Identifier identifier, String link) {
        try {
            return Optional.ofNullable((identifier.classLevel()
                            ? ConverterUtil.toURNForClassLevelIdentifier(link, identifier.prefixDigits())
                            : ConverterUtil.toURN(link, identifier.prefixDigits()))
                    .get("asURN"));
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    private static TranslatorDifference explain(
            Identifier identifier, Optional<String> theirs, String from, String right) {
        if (theirs.isPresent()) {
            assertThat(decoded(theirs.get())).isEqualTo(decoded(right));
            return TranslatorDifference.ESCAPES_COPIED;
        }
        String text = identifier.text();
        if (identifier.scheme().equals("cpi") && (text.contains("#") || text.contains("/"))) {
            return TranslatorDifference.CPI_ESCAPES_REFUSED;
        }
        if (identifier.scheme().equals("cpi") && identifier.prefixDigits() + text.length() == 30) {
            return TranslatorDifference.CPI_OF_30_REFUSED;
        }
        if (identifier.scheme().equals("gdti") && text.contains(".")) {
            return TranslatorDifference.GDTI_FULL_STOP_REFUSED;
        }
        int escapes = from.length() - decoded(from).length();
        if (escapes > 0 && text.length() + escapes > identifier.maxText()) {
            return TranslatorDifference.ESCAPES_COUNTED;
        }
        return fail("Not explained: " + from + " is refused, not translated to " + right);
    }

    private static String decoded(String uri) {
        return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void count(Map<TranslatorDifference, Integer> differences, TranslatorDifference difference) {
        differences.merge(difference, 1, Integer::sum);
    }
}
