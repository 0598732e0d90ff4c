package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class LinkExpanderTest {
    private static final String ID = "https://id.gs1.org/";

    private static String expand(String uri) {
        LinkResult result = LinkExpander.standard().parse(uri);
        assertThat(result.errors()).isEmpty();
        return result.link().orElseThrow().uri();
    }

    private static List<GS1Error> errors(String uri) {
        return LinkExpander.standard().parse(uri).errors();
    }

    private static String code(List<Element> elements) {
        return CodeWriter.write(elements, List.of(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "AQnYUc1gmg, 01/05412345000013",
        "CwnO2IRCIMpZyempC0JCIkAF6ag, 01/05392000229648/10/LOT01/21/SERIAL01",
        "AQnO2IRCICDKWcnpqQtCQiJABemo, 01/05392000229648/10/LOT01/21/SERIAL01",
        "JVUqG5hJ5wA, 255/5678409730535",
        "ABP_______-A, 00/090071992547409912",
        "01/05392000229648/EGUs5PTUhaEhESAC9NQ, 01/05392000229648/10/LOT01/21/SERIAL01",
        "a/b.c/AQnYUc1gmg?k=v%20w&x#part, a/b.c/01/05412345000013?k=v%20w&x#part",
        "AQnYUc1gm-BxgPCmxA, 01/05412345000013?x=a%26b",
        "AQnYUc1gm-BnAMBw?17=290331&k, 01/05412345000013?17=290331&n=007&k",
    })
    void expands(String compressed, String plain) {
        assertThat(expand(ID + compressed)).isEqualTo(ID + plain);
    }

    /** The lot number and the serial number are base64url themselves. */
    @ParameterizedTest
    @CsvSource({
        "01/05412345000013",
        "01/05412345000013/10/AQnYUc1gmg",
        "01/05412345000013/21/EGUs5PTUhaEhESAC9NQ",
        "8004/9521141gmg",
    })
    void takesForPlainWhatCanBeReadSo(String plain) {
        LinkResult result = LinkExpander.standard().parse(ID + plain);
        assertThat(result).isEqualTo(LinkParser.standard().parse(ID + plain));
        assertThat(result.valid()).isTrue();
    }

    @Test
    void aValueThatLooksLikeAKeyIsNone() {
        String plain = ID + "01/05412345000013/10/00/21/414";
        String compressed = LinkCompressor.standard()
                .compress(LinkParser.standard().parse(plain).link().orElseThrow())
                .uri()
                .orElseThrow();
        assertThat(expand(compressed)).isEqualTo(plain);
    }

    @Test
    void saysWhatIsWrongWithACode() {
        assertThat(errors(ID + "01/05412345000013/iQ"))
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .startsWith("the compressed Digital Link cannot be expanded: no application identifier that can be"
                        + " compressed begins with 89");
        assertThat(errors(ID + "AQnYUc1gmh")).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.ILLEGAL_COMPRESSION);
            assertThat(error.fault().position()).isEqualTo((ID + "AQnYUc1gm").length());
        });
    }

    /** A word is a code as well as any; but where no element came of it, it was hardly meant to be one. */
    @Test
    void saysBothWhereItIsNotClearWhetherThereIsACode() {
        assertThat(errors("https://example.com/products"))
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NO_PRIMARY_KEY, Rule.ILLEGAL_COMPRESSION);
    }

    @Test
    void saysWhichValueOfACodeIsWrong() {
        GS1Error error = errors(ID + "01/05412345000013/" + code(WireSamples.of("17", "291331")))
                .get(0);
        assertThat(error.rule()).isEqualTo(Rule.ILLEGAL_MONTH);
        assertThat(error.ai()).contains("17");
        assertThat(error.message()).contains("in the code of the URI");
    }

    @Test
    void saysThatTheKeyBeforeACodeIsWrong() {
        assertThat(errors(ID + "01/05412345000014/EGUs5PTUhaEhESAC9NQ"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.INCORRECT_CHECK_DIGIT);
                    assertThat(error.expected()).contains("3");
                });
    }

    @Test
    void saysWhatIsWrongWithALinkThatIsNotCompressed() {
        assertThat(errors(ID + "01/05412345000014"))
                .isEqualTo(LinkParser.standard().parse(ID + "01/05412345000014").errors());
        assertThat(errors("ftp://example.com/AQnYUc1gmg"))
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_A_DIGITAL_LINK);
        assertThat(errors("https://example.com/products"))
                .extracting(GS1Error::rule)
                .startsWith(Rule.NO_PRIMARY_KEY);
        assertThat(errors("https://example.com/products/")).hasSize(1);
    }

    @Test
    void refusesAnApplicationIdentifierThatStandsTwice() {
        List<Element> lot = WireSamples.of("10", "ABC");
        assertThat(errors(ID + "01/05412345000013/" + code(WireSamples.of("01", "05412345000013"))))
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .contains("AI (01) stands twice: before the code and in it");
        assertThat(errors(ID + "8004/9521141/" + code(lot) + "?10=ABD"))
                .extracting(GS1Error::rule)
                .containsExactly(Rule.REPEATED_AI);
    }

    @Test
    void refusesACodeWithoutAKeyAndOneThatDoesNotSayWhichKey() {
        assertThat(errors(ID + code(WireSamples.of("10", "ABC"))).get(0).message())
                .contains("it holds no primary key");
        List<Element> two = WireSamples.of("01", "05412345000013", "414", "9521141123454");
        assertThat(errors(ID + code(two)).get(0).message())
                .contains("it holds several primary keys and does not say which identifies: [(01)05412345000013,"
                        + " (414)9521141123454]");
        List<Element> serial = WireSamples.of("01", "05412345000013", "414", "9521141123454", "21", "A");
        assertThat(expand(ID + code(serial))).isEqualTo(ID + "01/05412345000013/21/A?414=9521141123454");
    }

    @Test
    void refusesQualifiersThatDoNotBelongToTheKey() {
        assertThat(errors(ID + "8004/9521141/" + code(WireSamples.of("21", "A"))))
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_AN_ATTRIBUTE);
    }

    @Test
    void readsTheOrderOfTheToolkitIfAskedTo() {
        LinkExpander tolerant =
                new LinkExpander(LinkSamples.SYNTAX, LinkTolerance.none().withToolkitOrder(true));
        Map<String, String> codes =
                Map.of("1A", "01/09520123456788/10/ABC/21/XYZ?17=290331", "9D", "414/9521141123454/254/X1");
        codes.forEach((code, plain) -> {
            DigitalLink link = LinkParser.standard().parse(ID + plain).link().orElseThrow();
            BitWriter out = new BitWriter();
            CompressionTables.Combination order =
                    CompressionTables.combination(Integer.parseInt(code, 16)).orElseThrow();
            out.bits(order.code(), 8);
            for (String ai : order.sorted()) {
                Element element = link.elements().stream()
                        .filter(candidate -> candidate.ai().equals(ai))
                        .findFirst()
                        .orElseThrow();
                CompressionTables.format(ai).orElseThrow().write(element.value(), out);
            }
            String deviating = ID + out.finish();
            assertThat(errors(deviating)).isNotEmpty();
            assertThat(tolerant.parse(deviating).link()).contains(link);
            String standard = LinkCompressor.standard().compress(link).uri().orElseThrow();
            assertThat(tolerant.parse(standard).link()).contains(link);
        });
    }

    @Property(tries = 5000)
    void anyUriIsReadOrRefused(@ForAll("uris") String uri) {
        LinkResult result = LinkExpander.standard().parse(uri);
        assertThat(result.errors()).allSatisfy(error -> {
            assertThat(error.message()).isNotBlank();
            assertThat(error.markup()).contains("|");
        });
        result.link()
                .ifPresent(link -> assertThat(
                                LinkExpander.standard().parse(link.uri()).link())
                        .contains(link));
    }

    @Provide
    Arbitrary<String> uris() {
        Arbitrary<String> code = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
                .ofMaxLength(60);
        Arbitrary<String> begin = Arbitraries.of(
                "",
                "https://id.gs1.org",
                ID,
                ID + "01/05412345000013/",
                ID + "01/0541/",
                ID + "8004/10/",
                ID + "AQnYUc1gm",
                ID + "CwnYUc1gmo",
                ID + "GgnYUc1gm");
        Arbitrary<String> rest =
                Arbitraries.of("", "", "/", "?", "?10=A", "?01=05412345000013&k", "#", "?k=%2&=#?", "/%00");
        return Combinators.combine(begin, code, rest).as((one, two, three) -> one + two + three);
    }

    @Test
    void aLongCodeIsReadInOneGo() {
        String code = CodeWriter.write(
                WireSamples.of("01", "05412345000013"), Collections.nCopies(30_000, Map.entry("k", "v")), false);
        assertThat(LinkExpander.standard().parse(ID + code).link().orElseThrow().parameters())
                .hasSize(30_000);
        assertThat(errors(ID + "A".repeat(500_000))).isNotEmpty();
        assertThat(errors(ID + "a/".repeat(200_000) + "AQnYUc1gmh")).isNotEmpty();
    }
}
