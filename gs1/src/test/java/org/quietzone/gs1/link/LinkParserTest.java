package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class LinkParserTest {
    private static final LinkParser STRICT = LinkParser.standard();

    @Test
    void agreesWithTheVectors() {
        assertThat(Vectors.rows("dl-vectors.tsv"))
                .filteredOn(row -> row.get(0).equals("dl-parse"))
                .hasSize(116)
                .allSatisfy(row -> {
                    LinkResult result = parser(row.get(2)).parse(row.get(1));
                    if (row.get(4).equals("accept")) {
                        assertThat(result.errors()).isEmpty();
                        assertThat(ElementString.write(
                                        result.link().orElseThrow().elements(), '^'))
                                .isEqualTo(row.get(3).substring(1));
                    } else {
                        assertThat(rules(result)).contains(rule(row.get(1), row.get(5)));
                    }
                });
    }

    @Test
    void allowsTheSequencesOfTheVectorsAndNoOther() {
        List<List<String>> sequences = Vectors.rows("dl-vectors.tsv").stream()
                .filter(row -> row.get(0).equals("dl-path-sequence"))
                .map(row -> List.of(row.get(1).split(" ")))
                .toList();
        assertThat(sequences)
                .hasSize(37)
                .allSatisfy(sequence -> assertThat(inOrder(sequence)).isTrue());
        assertThat(inOrder(List.of("01", "10", "22"))).isFalse();
        assertThat(inOrder(List.of("01", "21", "235"))).isFalse();
    }

    private static boolean inOrder(List<String> codes) {
        AiDictionary dictionary = AiDictionary.standard();
        return Qualifiers.inOrder(codes.stream()
                .map(code -> new Element(dictionary.find(code).orElseThrow(), "0"))
                .toList());
    }

    private static LinkParser parser(String options) {
        return new LinkParser(
                new Syntax(AiDictionary.standard(), CheckContext.standard(), true, options.contains("unknownAIs")),
                new LinkTolerance(
                        options.contains("shortNames"),
                        options.contains("zeroSuppressedGTIN"),
                        options.contains("unknownAIasAttribute"),
                        false));
    }

    private static Rule rule(String uri, String detail) {
        if (detail.startsWith("Scheme")) {
            return Rule.NOT_A_DIGITAL_LINK;
        } else if (detail.startsWith("No GS1 DL keys")) {
            return Rule.NO_PRIMARY_KEY;
        } else if (detail.startsWith("Domain")) {
            return Rule.ILLEGAL_DOMAIN;
        } else if (detail.startsWith("URI contains illegal")) {
            return Rule.ILLEGAL_URI_CHARACTER;
        } else if (detail.startsWith("Unknown AI")) {
            return Rule.UNKNOWN_AI;
        } else if (detail.endsWith("duplicated")) {
            return Rule.REPEATED_AI;
        } else if (detail.endsWith("data attribute") || detail.endsWith("in the path info")) {
            return Rule.NOT_AN_ATTRIBUTE;
        } else if (detail.endsWith("too long")) {
            return Rule.VALUE_TOO_LONG;
        } else if (detail.endsWith("too short")) {
            return Rule.VALUE_TOO_SHORT;
        } else if (detail.endsWith("is empty")) {
            return Rule.VALUE_MISSING;
        } else if (detail.startsWith("The AIs in the path")) {
            return Rule.ILLEGAL_QUALIFIERS;
        } else if (detail.contains("(01) from DL path info contains illegal null")) {
            return Rule.VALUE_TOO_LONG; // A null makes fifteen characters of a GTIN.
        } else if (detail.contains("null") || detail.contains("non-CSET 82")) {
            return Rule.INVALID_CSET82_CHARACTER;
        }
        assertThat(detail).contains("domain and path");
        return uri.equals("http://a") ? Rule.NO_PRIMARY_KEY : Rule.ILLEGAL_DOMAIN;
    }

    private static List<Rule> rules(LinkResult result) {
        return result.errors().stream().map(GS1Error::rule).toList();
    }

    private static DigitalLink link(String uri) {
        LinkResult result = STRICT.parse(uri);
        assertThat(result.errors()).isEmpty();
        return result.link().orElseThrow();
    }

    private static String bracketed(DigitalLink link) {
        return link.elements().stream().map(Element::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.gs1.org/01/09520123456788, (01)09520123456788",
        "HTTPS://ID.GS1.ORG/01/09520123456788, (01)09520123456788",
        "http://a/01/09520123456788?, (01)09520123456788",
        "https://a:8443/x/y/01/09520123456788?&&17=301231&, (01)09520123456788(17)301231",
        "https://[2001:db8::1]:80/00/195212345678901232, (00)195212345678901232",
        "https://a/01/0952012345678%38, (01)09520123456788",
        "https://a/01/09520123456788/10/A+B?99=A%2BB, (01)09520123456788(10)A+B(99)A+B",
        "https://a/01/09520123456788?99=A=B;98=C, (01)09520123456788(99)A=B;98=C",
        // Values and parts of the stem that look like keys
        "https://a/01/09520123456788/10/00, (01)09520123456788(10)00",
        "https://a/01/09520123456788/10/01/21/253, (01)09520123456788(10)01(21)253",
        "https://a/00/414/01/09520123456788, (01)09520123456788",
        "https://a/01/09520123456788/8004/9521141A, (8004)9521141A",
        "https://a///01/09520123456788, (01)09520123456788",
        // A qualifier of the other sequence may be an attribute
        "https://a/01/09520123456788/235/XYZ?10=ABC, (01)09520123456788(235)XYZ(10)ABC",
    })
    void readsElements(String uri, String elements) {
        assertThat(bracketed(link(uri))).isEqualTo(elements);
    }

    @ParameterizedTest
    @CsvSource({
        "Https://a/01/09520123456788, NOT_A_DIGITAL_LINK",
        "//a/01/09520123456788, NOT_A_DIGITAL_LINK",
        "urn:epc:id:sgtin:1.2.3, NOT_A_DIGITAL_LINK",
        "https:///01/09520123456788, ILLEGAL_DOMAIN",
        "https://me@a/01/09520123456788, ILLEGAL_DOMAIN",
        "https://a_b/01/09520123456788, ILLEGAL_DOMAIN",
        "https://a:b/01/09520123456788, ILLEGAL_DOMAIN",
        "https://a:65536/01/09520123456788, ILLEGAL_DOMAIN",
        "https://[::1/01/09520123456788, ILLEGAL_DOMAIN",
        "https://[g]/01/09520123456788, ILLEGAL_DOMAIN",
        "https://a?b/01/09520123456788, ILLEGAL_DOMAIN",
        "https://a, NO_PRIMARY_KEY",
        "https://a/, NO_PRIMARY_KEY",
        "https://01/09520123456788, NO_PRIMARY_KEY",
        "https://a/410/9520123456788, NO_PRIMARY_KEY",
        "https://a/gtin/09520123456788, NO_PRIMARY_KEY",
        "https://a/01/09520123456788/, NO_PRIMARY_KEY",
        "https://a/%30%31/09520123456788, NO_PRIMARY_KEY",
        "https://a/01/09520123456788/x/y, NO_PRIMARY_KEY",
        "https://a/01/09520123456788 , NOT_A_DIGITAL_LINK",
        "https://a/01/, VALUE_MISSING",
        "https://a/01/09520123456788?99=, VALUE_MISSING",
        "https://a/01/09520123456788/10/A/22/B, ILLEGAL_QUALIFIERS",
        "https://a/01/09520123456788/10/A/10/B, ILLEGAL_QUALIFIERS",
        "https://a/01/09520123456788/235/A/21/B, ILLEGAL_QUALIFIERS",
        "https://a/414/9520123456788/254/A/7040/1ABC, ILLEGAL_QUALIFIERS",
        "https://a/01/09520123456788?10=A, NOT_AN_ATTRIBUTE",
        "https://a/01/09520123456788?21=A, NOT_AN_ATTRIBUTE",
        "https://a/01/09520123456788?8200=x, NOT_AN_ATTRIBUTE",
        "https://a/01/09520123456788?999=A, UNKNOWN_AI",
        "https://a/01/09520123456788?1=A, UNKNOWN_AI",
        "https://a/01/09520123456788/10/A?10=A, REPEATED_AI",
        "https://a/01/09520123456788?17=301231&17=301231, REPEATED_AI",
        "https://a/01/9520123456788, VALUE_TOO_SHORT",
        "https://a/01/09520123456789, INCORRECT_CHECK_DIGIT",
        "https://a/01/09520123456788?99=A%00, INVALID_CSET82_CHARACTER",
        "https://a/01/09520123456788?99=A+B, INVALID_CSET82_CHARACTER",
    })
    void refuses(String uri, Rule rule) {
        String text = rule == Rule.NOT_A_DIGITAL_LINK && uri.startsWith("https") ? " " + uri : uri;
        assertThat(rules(STRICT.parse(text))).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", ">", "{", "}", "\\", "^", "`", "\"", "|", " ", "\u00E9", "\u0000", "\uD83D"})
    void namesACharacterThatNoUriHolds(String illegal) {
        assertThat(STRICT.parse("https://a/01/" + illegal).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.ILLEGAL_URI_CHARACTER);
                    assertThat(error.fault().position()).isEqualTo(13);
                    assertThat(error.message()).contains("at position 14");
                });
    }

    @Test
    void keepsTheStemOtherParametersAndTheFragment() {
        DigitalLink link =
                link("https://a.b:88/c/01/09520123456788/21/X?lang=en&99=A&singleton&99x=%41&%39%39=1&99&=#part?/2");
        assertThat(link.stem()).isEqualTo("https://a.b:88/c");
        assertThat(link.parameters()).containsExactly("lang=en", "singleton", "99x=%41", "%39%39=1", "99", "=");
        assertThat(link.fragment()).contains("part?/2");
        assertThat(bracketed(link)).isEqualTo("(01)09520123456788(21)X(99)A");
        assertThat(link.uri())
                .isEqualTo(
                        "https://a.b:88/c/01/09520123456788/21/X?99=A&lang=en&singleton&99x=%41&%39%39=1&99&=#part?/2");
    }

    @Test
    void saysWhereInTheUriAValueIsWrong() {
        assertThat(STRICT.parse("https://a/01/09520123456788/10/%41%C3%A9?17=301331")
                        .errors())
                .extracting(GS1Error::message)
                .containsExactly(
                        "AI (10): a character is not in the set of 82 (letters, digits and !\"%&'()*+,-./:;<=>?_):"
                                + " position 35 of the URI, at position 2 of A\u00C3\u00A9.",
                        "AI (17): the month is not 01 to 12: position 47 of the URI, at position 3 to 4 of 301331.");
        assertThat(STRICT.parse("https://a/01/09520123456789").errors())
                .extracting(GS1Error::message)
                .containsExactly(
                        "AI (01): the check digit is wrong: position 27 of the URI, at position 14 of 09520123456789. It should be 8.");
    }

    @Test
    void saysWhichQualifiersAKeyHas() {
        assertThat(STRICT.parse("https://a/01/09520123456788/10/A/22/B").errors())
                .extracting(GS1Error::message)
                .containsExactly("key qualifiers are unknown to the key or out of order: qualifiers of (01) are"
                        + " (22), (10), (21) in this order, or (235); the path has (10), (22), at position 10 to 37.");
    }

    @ParameterizedTest
    @CsvSource({
        "sscc/195212345678901232, (00)195212345678901232",
        "gtin/09520123456788/cpv/A/lot/B/ser/C, (01)09520123456788(22)A(10)B(21)C",
        "01/09520123456788/ser/C, (01)09520123456788(21)C",
        "gln/9520123456788/glnx/A, (414)9520123456788(254)A",
        "cpid/9521141A/cpsn/12, (8010)9521141A(8011)12",
        "gsrn/195212345678901232/srin/1, (8018)195212345678901232(8019)1",
    })
    void takesShortNamesWhenAsked(String path, String elements) {
        String uri = "https://a/x/" + path;
        assertThat(rules(STRICT.parse(uri))).isNotEmpty();
        assertThat(parser("shortNames").parse(uri).link()).hasValueSatisfying(link -> {
            assertThat(bracketed(link)).isEqualTo(elements);
            assertThat(parser("shortNames").parse(link.uriWithShortNames()).link())
                    .contains(link);
        });
    }

    @ParameterizedTest
    @CsvSource({"9520123456788", "95050003", "952012345674"})
    void fillsUpGtinsWhenAsked(String gtin) {
        String whole = "0".repeat(14 - gtin.length()) + gtin;
        LinkParser lenient = parser("zeroSuppressedGTIN");
        boolean right = STRICT.parse("https://a/01/" + whole).valid();
        assertThat(lenient.parse("https://a/01/" + gtin).valid()).isEqualTo(right);
        assertThat(rules(STRICT.parse("https://a/01/" + gtin))).containsExactly(Rule.VALUE_TOO_SHORT);
    }

    @Test
    void placesAFaultInAGtinAsItIsWritten() {
        assertThat(parser("zeroSuppressedGTIN")
                        .parse("https://a/01/9520123456789")
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("position 26 of the URI"));
    }

    @Test
    void takesUnknownApplicationIdentifiersWhenAsked() {
        String uri = "https://a/01/09520123456788?89=A";
        assertThat(rules(STRICT.parse(uri))).containsExactly(Rule.UNKNOWN_AI);
        assertThat(rules(parser("unknownAIs").parse(uri))).containsExactly(Rule.NOT_AN_ATTRIBUTE);
        assertThat(parser("unknownAIs unknownAIasAttribute").parse(uri).link())
                .hasValueSatisfying(link -> assertThat(bracketed(link)).isEqualTo("(01)09520123456788(89)A"));
    }

    @Test
    void everyKeyOfTheDictionaryStandsInAPath() {
        List<String> keys = new ArrayList<>();
        AiDictionary.standard().all().forEach(ai -> {
            if (ai.primaryKey()) {
                keys.add(ai.code());
                assertThat(rules(STRICT.parse("https://a/" + ai.code() + "/~"))).doesNotContain(Rule.NO_PRIMARY_KEY);
            }
        });
        assertThat(keys)
                .containsExactly(
                        "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006", "8010",
                        "8013", "8017", "8018");
    }

    @Property
    void anyTextHasALinkOrErrors(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'/', '0', '1', '2', '5', '?', '=', '&', '%', '#', 'A', ':', '[', ']'})
                    String text) {
        LinkResult result = parser("shortNames zeroSuppressedGTIN unknownAIs unknownAIasAttribute")
                .parse("https://a" + text);
        result.link()
                .ifPresent(link -> assertThat(parser("unknownAIs unknownAIasAttribute")
                                .parse(link.uri())
                                .link())
                        .contains(link));
        assertThat(result.valid()).isEqualTo(result.link().isPresent());
    }

    @Property
    void anythingAtAllIsNoTrouble(@ForAll String text) {
        assertThat(STRICT.parse(text).errors()).isNotEmpty();
        assertThat(STRICT.parse("https://" + text).errors())
                .allSatisfy(error -> assertThat(error.message()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/10/A", "/x", "/", "%41", "?99=A", "&99=A", "&x=1", "&1=A", ":", "[", "#"})
    void longTextsEnd(String part) {
        assertThat(STRICT.parse("https://a/01/09520123456788" + part.repeat(100_000)))
                .isNotNull();
        assertThat(STRICT.parse("https://a" + part.repeat(100_000) + "/01/09520123456788?x"))
                .isNotNull();
    }
}
