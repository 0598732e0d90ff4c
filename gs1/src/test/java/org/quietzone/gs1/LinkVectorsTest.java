package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.element.ScanData;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkTolerance;

/**
 * GS1 Digital Links against the reference vectors, through the front door. Known deviations are methods of their own, with
 * the reason.
 */
class LinkVectorsTest {
    private static final Pattern NAMED_AI = Pattern.compile("AI \\((\\d+)\\)");
    private static final GS1Parser WHOLE = GS1Parser.standard();
    private static final GS1Parser ALONE =
            GS1Parser.builder().requirements(false).build();
    private static final GS1Parser TOLERANT = GS1Parser.builder()
            .unknownAis(true)
            .links(new LinkTolerance(true, true, true, false))
            .build();

    @Test
    void urisOfEngineRuns() {
        int compared = 0;
        for (List<String> row : Vectors.rows("engine-runs.tsv")) {
            if (!row.get(0).equals("uri") || !LinkParser.looksLikeUri(row.get(1))) {
                continue;
            }
            GS1Result got = parser(row.get(2)).parseDigitalLink(row.get(1));
            assertThat(got.valid()).as("%s", row).isEqualTo(row.get(3).equals("accept"));
            got.message().ifPresent(message -> {
                assertThat(message.bracketed()).as("%s", row).isEqualTo(row.get(7));
                assertThat(message.digitalLink()).as("%s", row).isEqualTo(row.get(8));
                assertThat(parser(row.get(2)).parseScanData(row.get(9)).message())
                        .contains(message);
            });
            if (!got.valid()) {
                Matcher named = NAMED_AI.matcher(row.get(4));
                if (named.find() && !row.get(4).startsWith("Unknown")) {
                    String ai = named.group(1);
                    assertThat(got.errors())
                            .as("%s", row)
                            .anySatisfy(error -> assertThat(error.message()).contains("(" + ai + ")"));
                }
            }
            if (!row.get(5).isEmpty() && !row.get(5).contains("\u00C3")) {
                assertThat(got.errors())
                        .extracting(GS1Error::markup)
                        .as("%s", row)
                        .contains(row.get(5));
            }
            compared++;
        }
        assertThat(compared).isEqualTo(160);
    }

    /** What is no web address in one case is plain text to the reference, which also prints symbols; it is no message. */
    @Test
    void deviationOtherSchemesAreNoMessage() {
        assertThat(Vectors.rows("engine-runs.tsv"))
                .filteredOn(row -> row.get(0).equals("uri") && !LinkParser.looksLikeUri(row.get(1)))
                .hasSize(4)
                .allSatisfy(row -> {
                    assertThat(row.get(3)).isEqualTo("accept");
                    assertThat(row.get(7)).isEmpty();
                    assertThat(rules(WHOLE.parseDigitalLink(row.get(1)))).containsExactly(Rule.NOT_A_DIGITAL_LINK);
                });
        assertThat(ElementVectorsTest.dl("api-setData"))
                .filteredOn(row -> row.get(1).startsWith("HtTp://"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(rules(WHOLE.parse(row.get(1)))).containsExactly(Rule.NOT_A_DIGITAL_LINK));
    }

    @Test
    void linksOfElementStringsInEngineRuns() {
        int written = 0;
        int refused = 0;
        for (List<String> row : Vectors.rows("engine-runs.tsv")) {
            if (!row.get(0).equals("bracketed") || row.get(8).isEmpty()) {
                continue;
            }
            GS1Message message = parser(row.get(2)).parseBracketed(row.get(7)).orElseThrow();
            LinkResult result = message.link(LinkOptions.canonical());
            if (row.get(8).startsWith("!")) {
                Rule rule = row.get(8).contains("primary key") ? Rule.NO_PRIMARY_KEY : Rule.NOT_AN_ATTRIBUTE;
                assertThat(result.errors())
                        .as("%s", row)
                        .extracting(GS1Error::rule)
                        .containsExactly(rule);
                refused++;
            } else {
                assertThat(result.link()).as("%s", row).map(DigitalLink::uri).contains(row.get(8));
                assertThat(parser(row.get(2))
                                .parseDigitalLink(row.get(8))
                                .orElseThrow()
                                .elements())
                        .containsExactlyInAnyOrderElementsOf(message.elements());
                written++;
            }
        }
        assertThat(refused).isEqualTo(484);
        assertThat(written).isEqualTo(341);
    }

    private static GS1Parser parser(String options) {
        return options.equals("noRequisiteCheck") ? ALONE : WHOLE;
    }

    @Test
    void wholeMessages() {
        int compared = 0;
        for (List<String> row : Vectors.rows("dl-vectors.tsv")) {
            if (!row.get(0).equals("api-setData")
                    || !row.get(1).contains("://")
                    || !row.get(1).startsWith("h")) {
                continue;
            }
            GS1Parser parser = row.get(2).isEmpty() ? WHOLE : TOLERANT;
            LinkResult got = parser.parseLink(row.get(1));
            assertThat(got.valid()).as("%s", row).isEqualTo(row.get(4).equals("accept"));
            compared++;
            if (!got.valid()) {
                continue;
            }
            DigitalLink link = got.link().orElseThrow();
            GS1Message message = parser.parse(row.get(1)).orElseThrow();
            String text =
                    switch (row.get(5)) {
                        case "raw data string" -> row.get(1);
                        case "bracketed" -> message.bracketed();
                        case "HRI lines, | between" -> String.join("|", message.hri());
                        default -> String.join("&", link.parameters());
                    };
            assertThat(text).as("%s", row).isEqualTo(row.get(3));
        }
        assertThat(compared).isEqualTo(42);
    }

    @Test
    void transmittedUris() {
        int compared = 0;
        for (List<String> row : ElementVectorsTest.dl("scan-process")) {
            String data = ScanData.data(row.get(1));
            if (Carrier.of(row.get(1)).isPresent() && LinkParser.looksLikeUri(data)) {
                GS1Result got = ALONE.parseScanData(row.get(1));
                assertThat(got.valid()).as("%s", row).isEqualTo(row.get(4).equals("accept"));
                assertThat(got.message()).isEqualTo(ALONE.parseDigitalLink(data).message());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(5);
    }

    /** The toolkit names the keys of a JSON map; in the other direction it moves predefined lengths to the front. */
    @Test
    void examplesOfTheToolkit() {
        List<String> compared = new ArrayList<>();
        for (List<String> row : Vectors.rows("dl-vectors.tsv")) {
            if (!row.get(0).startsWith("toolkit-")) {
                continue;
            }
            GS1Message message = row.get(1).startsWith("{")
                    ? ofMap(row.get(1))
                    : TOLERANT.parse(row.get(1)).orElseThrow();
            String expected = row.get(3);
            if (row.get(0).endsWith("-to-uri")) {
                Matcher stem = Pattern.compile("https?://[a-z.]+").matcher(row.get(2));
                LinkOptions options = LinkOptions.builder()
                        .stem(stem.find() ? stem.group() : LinkOptions.CANONICAL_STEM)
                        .shortNames(row.get(2).contains("short names"))
                        .build();
                assertThat(message.digitalLink(options)).isEqualTo(expected);
            } else if (expected.startsWith("{")) {
                assertThat(message.elements())
                        .containsExactlyInAnyOrderElementsOf(ofMap(expected).elements());
            } else if (row.get(2).equals("no brackets")) {
                assertThat(message.predefinedFirst().elementString()).isEqualTo(expected);
            } else {
                assertThat(message.elements())
                        .containsExactlyInAnyOrderElementsOf(
                                WHOLE.parseBracketed(expected).orElseThrow().elements());
            }
            compared.add(row.get(0));
        }
        assertThat(compared).hasSize(7);
        assertThat(Set.copyOf(compared)).hasSize(5);
    }

    private static GS1Message ofMap(String json) {
        GS1Message.Builder builder = GS1Message.builder(WHOLE);
        Matcher pair = Pattern.compile("\"(\\d+)\":\"([^\"]*)\"").matcher(json);
        while (pair.find()) {
            builder.add(pair.group(1), pair.group(2));
        }
        return builder.build();
    }

    private static List<Rule> rules(GS1Result result) {
        return result.errors().stream().map(GS1Error::rule).toList();
    }
}
