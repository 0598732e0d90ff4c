package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class LinkWriterTest {
    /** What the engine refuses to write although it reads it. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "(01)12312312312326(235)ABC(10)DEF",
            "(235) is a qualifier and (10) then an attribute: the engine reads /01/../235/ABC?10=DEF as well, but writes"
                    + " by one sequence of qualifiers only. What was read can be written here");

    @Test
    void agreesWithTheVectors() {
        List<List<String>> rows = Vectors.rows("dl-vectors.tsv").stream()
                .filter(row -> row.get(0).equals("dl-generate"))
                .toList();
        assertThat(rows)
                .hasSize(22)
                .filteredOn(row -> !DEVIATIONS.containsKey(row.get(1)))
                .hasSize(22 - DEVIATIONS.size())
                .allSatisfy(row -> {
                    LinkResult result = arrange(row.get(1), options(row.get(2)));
                    if (row.get(4).equals("accept")) {
                        assertThat(result.link()).map(DigitalLink::uri).contains(row.get(3));
                    } else {
                        assertThat(rules(result))
                                .containsExactly(
                                        row.get(5).contains("primary key")
                                                ? Rule.NO_PRIMARY_KEY
                                                : Rule.NOT_AN_ATTRIBUTE);
                    }
                });
        assertThat(rows).filteredOn(row -> DEVIATIONS.containsKey(row.get(1))).allSatisfy(row -> {
            assertThat(row.get(4)).isEqualTo("reject");
            assertThat(arrange(row.get(1), options(row.get(2))).valid()).isTrue();
        });
    }

    private static LinkOptions options(String options) {
        LinkOptions.Builder builder = LinkOptions.builder().unknownAttributes(options.contains("unknownAIasAttribute"));
        String stem = options.substring("stem=".length()).split(" ")[0];
        return stem.equals("(canonical)") ? builder.build() : builder.stem(stem).build();
    }

    /** Arranges elements without asking whether they go together. */
    private static LinkResult arrange(String bracketed, LinkOptions options) {
        List<Element> elements = new ArrayList<>();
        for (String part : bracketed.substring(1).split("(?<!\\\\)\\(")) {
            String code = part.substring(0, part.indexOf(')'));
            elements.add(new Element(
                    AiDictionary.standard().find(code).orElseGet(() -> ApplicationIdentifier.unknown(code)),
                    part.substring(code.length() + 1).replace("\\(", "(")));
        }
        return new LinkWriter(options).arrange(elements);
    }

    private static String uri(String bracketed) {
        return arrange(bracketed, LinkOptions.canonical()).link().orElseThrow().uri();
    }

    private static List<Rule> rules(LinkResult result) {
        return result.errors().stream().map(GS1Error::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "(01)09520123456788, 01/09520123456788",
        // Qualifiers in their order, whatever the order received
        "(21)C(10)B(22)A(01)09520123456788, 01/09520123456788/22/A/10/B/21/C",
        "(8019)1(8018)195212345678901232, 8018/195212345678901232/8019/1",
        "(01)09520123456788(235)X, 01/09520123456788/235/X",
        "(414)9520123456788(7040)1ABC, 414/9520123456788/7040/1ABC",
        // Attributes: predefined lengths first, else as received
        "(98)B(01)09520123456788(99)A(17)301231(11)250101, 01/09520123456788?17=301231&11=250101&98=B&99=A",
        "(00)195212345678901232(37)5(02)09520123456788, 00/195212345678901232?02=09520123456788&37=5",
        // What has two places takes the one that leaves nothing over
        "(01)09520123456788(235)X(10)A, 01/09520123456788/235/X?10=A",
        "(253)9521234567897(01)09520123456788(10)A, 253/9521234567897?01=09520123456788&10=A",
        // Escapes
        "(01)09520123456788(10)A/B+C%(99)/?&=\\(), 01/09520123456788/10/A%2FB%2BC%25?99=%2F%3F%26%3D%28%29",
        // Repeated with one value
        "(01)09520123456788(99)A(01)09520123456788(99)A, 01/09520123456788?99=A",
    })
    void arranges(String bracketed, String path) {
        assertThat(uri(bracketed)).isEqualTo("https://id.gs1.org/" + path);
    }

    /** The first key fits if (21) finds no place beside the other: it is no attribute. */
    @Test
    void ofTwoKeysTakesTheFirstThatLeavesNothingOver() {
        assertThat(uri("(414)9520123456788(01)09520123456788"))
                .isEqualTo("https://id.gs1.org/414/9520123456788?01=09520123456788");
        assertThat(uri("(414)9520123456788(01)09520123456788(21)A"))
                .isEqualTo("https://id.gs1.org/01/09520123456788/21/A?414=9520123456788");
        assertThat(rules(arrange("(414)9520123456788(254)X(01)09520123456788(21)A", LinkOptions.canonical())))
                .containsExactly(Rule.NOT_AN_ATTRIBUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "(99)A, NO_PRIMARY_KEY",
        "(10)A(21)B, NO_PRIMARY_KEY",
        "(01)09520123456788(8200)x, NOT_AN_ATTRIBUTE",
        "(01)09520123456788(235)X(22)A, NOT_AN_ATTRIBUTE",
        "(01)09520123456788(254)X, NOT_AN_ATTRIBUTE",
        "(01)09520123456788(89)X, NOT_AN_ATTRIBUTE",
        "(01)09520123456788(99)A(99)B, REPEATED_AI",
    })
    void refuses(String bracketed, Rule rule) {
        LinkResult result = arrange(bracketed, LinkOptions.canonical());
        assertThat(rules(result)).containsExactly(rule);
        assertThat(result.errors().get(0).message()).endsWith(".");
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(rules(new LinkWriter(LinkOptions.canonical()).arrange(List.of())))
                .containsExactly(Rule.NO_PRIMARY_KEY);
    }

    @Test
    void writesUnderAnyStemWithWhatElseIsAsked() {
        LinkOptions options = LinkOptions.builder()
                .stem("https://example.com:8443/Some/Path/")
                .upperCase(true)
                .shortNames(true)
                .parameter("link type", "gs1:pip")
                .parameter("v", "")
                .fragment("a b")
                .build();
        DigitalLink link =
                arrange("(01)09520123456788(10)A(17)301231", options).link().orElseThrow();
        assertThat(new LinkWriter(options).write(link))
                .isEqualTo("HTTPS://EXAMPLE.COM:8443/Some/Path/gtin/09520123456788/lot/A"
                        + "?17=301231&link+type=gs1%3Apip&v=#a%20b");
        assertThat(link.uri()).contains("/01/").contains("/10/");
    }

    @Test
    void writesEveryPairOfKeyAndQualifier() {
        AiDictionary dictionary = AiDictionary.standard();
        dictionary.all().stream()
                .filter(ai -> ai.primaryKey())
                .forEach(key -> key.qualifiers().forEach(sequence -> {
                    String reversed = sequence.stream()
                            .sorted(java.util.Comparator.comparing(sequence::indexOf)
                                    .reversed())
                            .map(ai -> "(" + ai + ")1")
                            .collect(Collectors.joining());
                    String ordered =
                            sequence.stream().map(ai -> "/" + ai + "/1").collect(Collectors.joining());
                    assertThat(uri(reversed + "(" + key.code() + ")2"))
                            .isEqualTo("https://id.gs1.org/" + key.code() + "/2" + ordered);
                }));
    }
}
