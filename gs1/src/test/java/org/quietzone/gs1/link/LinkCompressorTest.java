package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.AiMessages;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class LinkCompressorTest {
    private static final CompressionOptions FULL = CompressionOptions.standard();
    private static final CompressionOptions PARTIAL = FULL.withForm(CompressionOptions.Form.PARTIAL);
    private static final List<CompressionOptions> ALL = List.of(
            FULL,
            FULL.withOptimisations(false),
            FULL.withOtherParameters(true),
            FULL.withOptimisations(false).withOtherParameters(true),
            PARTIAL,
            PARTIAL.withOptimisations(false),
            PARTIAL.withOtherParameters(true),
            PARTIAL.withOptimisations(false).withOtherParameters(true));

    private static DigitalLink link(String uri) {
        return LinkParser.standard().parse(uri).link().orElseThrow();
    }

    private static String compress(String uri, CompressionOptions options) {
        return new LinkCompressor(options).compress(link(uri)).uri().orElseThrow();
    }

    /** Elements and parameters, without the order of the query; escapes undone. */
    private static Set<Object> content(DigitalLink link) {
        Set<Object> content = new HashSet<>(link.attributes());
        content.add(link.path());
        content.add(link.stem());
        content.add(link.fragment());
        link.parameters().forEach(parameter -> content.add(PercentCoding.unescapeQuery(parameter)));
        return content;
    }

    /**
     * Values of the vectors that the dictionary does not allow, by the rule: those who made the vectors do not check so
     * much. Their codes are tested without the checks; with them such links are refused, compressed or not.
     */
    private static final Set<Rule> NOT_ALLOWED = EnumSet.of(
            Rule.ILLEGAL_MONTH, // (17) of 000000, dates may lack a day but no month
            Rule.ILLEGAL_HOUR, // (4325) with the time 9999
            Rule.INVALID_WINDING_DIRECTION, // (8001) that ends with other digits
            Rule.PIECE_NUMBER_EXCEEDS_TOTAL, // (8006) of piece 02 of 01
            Rule.INVALID_GCP_PREFIX, // (401) and (8004) that begin with a letter
            Rule.COUPON_TRUNCATED_GCP, // (8110) of any digits
            Rule.COUPON_EXCESS_DATA, // (8112) of any digits
            Rule.NOT_AN_ATTRIBUTE, // (8020) and (8200), which were attributes when there was compression
            Rule.ILLEGAL_COMPRESSION); // (410) to (413) and (416), which are no primary keys

    private static final Pattern GLN_AS_KEY = Pattern.compile("https://id.gs1.org/41[01236]/");

    @Test
    void givesTheCodesOfTheReferenceVectorsAndReadsThem() {
        checkVectors("dl-compression-vectors.tsv", 4, 1911);
    }

    @Test
    void givesTheRightCodesWhereGs1sToolkitIsWrong() {
        checkVectors("dl-compression-defects.tsv", 8, 518);
    }

    @Test
    void readsWhatGs1sToolkitWritesInAnotherOrder() {
        LinkExpander tolerant =
                new LinkExpander(LinkSamples.SYNTAX, LinkTolerance.none().withToolkitOrder(true));
        List<List<String>> rows = Vectors.rows("dl-compression-defects.tsv").stream()
                .filter(row -> row.get(9).contains("sorts table entry"))
                .filter(row -> !row.get(1).endsWith("17=000000"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(4).allSatisfy(row -> {
            DigitalLink back = tolerant.parse(row.get(4)).link().orElseThrow();
            assertThat(content(back)).isEqualTo(content(link(row.get(1))));
        });
    }

    private static void checkVectors(String name, int expected, int count) {
        List<List<String>> rows = Vectors.rows(name);
        List<String> wrong = new ArrayList<>();
        Set<Rule> refused = EnumSet.noneOf(Rule.class);
        for (List<String> row : rows) {
            // When the vectors were made, (8020) was an attribute of (415), now it is a key qualifier.
            String uri = row.get(1).contains("/415/") ? row.get(1).replace("?8020=", "/8020/") : row.get(1);
            String code = row.get(expected);
            CompressionOptions options = new CompressionOptions(
                    CompressionOptions.Form.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(2).equals("yes"),
                    row.get(3).equals("yes"));
            LinkExpander unchecked =
                    GLN_AS_KEY.matcher(uri).lookingAt() ? LinkSamples.UNCHECKED_GLNS : LinkSamples.UNCHECKED;
            LinkResult link = unchecked.parse(uri);
            LinkResult back = unchecked.parse(code);
            if (!link.valid()
                    || !back.valid()
                    || !new LinkCompressor(options)
                            .compress(link.link().get())
                            .uri()
                            .equals(Optional.of(code))
                    || !content(back.link().get()).equals(content(link.link().get()))) {
                wrong.add(row + " " + link + " " + back);
            }
            LinkResult checked = LinkExpander.standard().parse(code);
            checked.errors().stream()
                    .map(GS1Error::rule)
                    .filter(rule -> rule != Rule.NO_PRIMARY_KEY)
                    .forEach(refused::add);
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(count);
        assertThat(NOT_ALLOWED).containsAll(refused);
    }

    /** Whatever the options, what comes back is what was compressed. */
    @Test
    void isUndoneByTheExpander() {
        AiMessages messages = new AiMessages(7);
        int smaller = 0;
        for (int i = 0; i < 1500; i++) {
            DigitalLink link = LinkSamples.link(messages.linkableElements(), i);
            for (CompressionOptions options : ALL) {
                CompressedLink compressed = new LinkCompressor(options).compress(link);
                assertThat(compressed.errors()).as("%s", link).isEmpty();
                String uri = compressed.uri().orElseThrow();
                LinkResult back = LinkExpander.standard().parse(uri);
                if (!back.errors().isEmpty()
                        || !content(back.link().orElseThrow()).equals(content(link))) {
                    assertThat(back.errors()).as("%s %s %s", options, link, uri).isEmpty();
                    assertThat(content(back.link().orElseThrow())).as(uri).isEqualTo(content(link));
                }
                smaller += uri.length() < link.uri().length() ? 1 : 0;
            }
        }
        assertThat(smaller).isGreaterThan(9_000);
    }

    @Test
    void compressesThePublishedExample() {
        String uri = "https://id.gs1.org/01/05392000229648/10/LOT01/21/SERIAL01";
        assertThat(compress(uri, FULL.withOptimisations(false)))
                .isEqualTo("https://id.gs1.org/AQnO2IRCICDKWcnpqQtCQiJABemo");
        assertThat(compress(uri, FULL)).isEqualTo("https://id.gs1.org/CwnO2IRCIMpZyempC0JCIkAF6ag");
        assertThat(compress(uri, PARTIAL)).isEqualTo("https://id.gs1.org/01/05392000229648/EGUs5PTUhaEhESAC9NQ");
    }

    @Test
    void keepsStemFragmentAndParameters() {
        assertThat(compress("HTTPS://EXAMPLE.COM/a/b/01/05412345000013?k=v&word&x=%C3%A9#part", FULL))
                .isEqualTo("HTTPS://EXAMPLE.COM/a/b/AQnYUc1gmg?k=v&word&x=%C3%A9#part");
    }

    @Test
    void compressesParametersThatTheFormatHasRoomFor() {
        String longest = "v".repeat(127);
        String uri = "https://id.gs1.org/01/05412345000013?k=v&word&x=%C3%A9&a.b=1&%31%32=3&long=" + longest
                + "&longer=" + longest + "v";
        assertThat(compress(uri, FULL.withOtherParameters(true)))
                .startsWith("https://id.gs1.org/AQnYUc1gm-BkYG")
                .endsWith("?word&x=%C3%A9&a.b=1&%31%32=3&longer=" + longest + "v");
    }

    @Test
    void leavesInTheQueryWhatTheCompressionDoesNotKnow() {
        String uri = "https://id.gs1.org/01/05412345000013/10/B/21/A?17=290331&715=123";
        CompressedLink compressed = LinkCompressor.standard().compress(link(uri));
        assertThat(compressed.uncompressed()).extracting(Element::ai).containsExactly("715");
        assertThat(compressed.uri().orElseThrow())
                .isEqualTo(compress("https://id.gs1.org/01/05412345000013/10/B/21/A?17=290331", FULL) + "?715=123");
        assertThat(LinkExpander.standard().parse(compressed.uri().orElseThrow()).link())
                .contains(link(uri));
    }

    /** The length has five bits. */
    @Test
    void leavesAnIbanInTheQueryThatIsTooLong() {
        Element longest = new Element(WireSamples.ai("8007"), "MT84MALT011000012345MTLCAST001S");
        Element longer = new Element(WireSamples.ai("8007"), "LC14BOSL123456789012345678901234");
        DigitalLink link = link("https://id.gs1.org/415/9521141123454/8020/X");
        for (Element iban : List.of(longest, longer)) {
            CompressedLink compressed = LinkCompressor.standard()
                    .compress(new DigitalLink(link.stem(), link.path(), List.of(iban), List.of(), link.fragment()));
            assertThat(compressed.uncompressed()).isEqualTo(iban == longer ? List.of(longer) : List.of());
            assertThat(compressed.uri().orElseThrow().contains("?8007=")).isEqualTo(iban == longer);
        }
    }

    /** Behind the code nothing says which of two keys identifies. */
    @Test
    void leavesASecondKeyInTheQueryOfTheFullForm() {
        String uri = "https://id.gs1.org/01/05412345000013?414=9521141123454";
        assertThat(compress(uri, FULL)).isEqualTo("https://id.gs1.org/AQnYUc1gmg?414=9521141123454");
        String partial = compress(uri, PARTIAL);
        assertThat(partial).startsWith("https://id.gs1.org/01/05412345000013/").doesNotContain("?");
        assertThat(LinkExpander.standard().parse(partial).link()).contains(link(uri));
    }

    @Test
    void leavesALinkAloneThatHasNothingToCompress() {
        assertThat(compress("https://id.gs1.org/01/05412345000013?k=v", PARTIAL))
                .isEqualTo("https://id.gs1.org/01/05412345000013?k=v");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/01/09520123456788, look like a link whose key is not compressed",
        "https://example.com/8006/095201234567880102, look like a link whose key is not compressed",
    })
    void refusesAStemUnderWhichTheResultWouldBeMisread(String stem, String detail) {
        DigitalLink link = link("https://id.gs1.org/01/05412345000013/10/ABC").withStem(stem);
        CompressedLink compressed = LinkCompressor.standard().compress(link);
        assertThat(compressed.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.NOT_COMPRESSIBLE);
            assertThat(error.message()).contains(detail);
        });
    }

    @Test
    void refusesALinkInWhichAnApplicationIdentifierStandsTwice() {
        DigitalLink link = link("https://id.gs1.org/01/05412345000013/10/ABC");
        DigitalLink twice =
                new DigitalLink(link.stem(), link.path(), WireSamples.of("10", "ABC"), List.of(), link.fragment());
        assertThat(LinkCompressor.standard().compress(twice).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_COMPRESSIBLE);
    }
}
