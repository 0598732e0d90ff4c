package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.epc.EpcChoice;
import org.quietzone.gs1.epc.EpcKeys;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.epc.EpcResult;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkWriter;

/** The reference vectors of EPCs, element strings and GS1 Digital Links. */
class EpcVectorsTest {
    private static final GS1Parser PARSER = GS1Parser.standard();
    private static final Pattern HINT = Pattern.compile(".*(?:correct escaping would be|own program gives) (/\\S+)");
    private static final Pattern BATCH = Pattern.compile("(https://[^/]+(?:/.*)?/01/\\d{14}/10/)(.+)");
    private static final Pattern COMPONENT = Pattern.compile("(https://[^/]+/8010/)(.+)");

    /** Why the openepcis translator, whose tests the vectors are, gives something else. */
    private enum Deviation {
        /** Its URNs, or the links that it makes of them, hold characters that are written with %. */
        RAW_URN,
        /** It reads links with characters that are written with %. */
        RAW_LINK,
        /** It takes keys with a wrong check digit. */
        CHECK_DIGIT,
        /** Others, each named in {@link #OTHERS}. */
        OTHER
    }

    private static final Map<String, String> OTHERS = Map.of(
            "urn:epc:idpat:itip:493494.3399430.40.39.*", "the number of the piece exceeds the total",
            "https://id.gs1.org/8006/495892314098876544", "the check digit is wrong", // and the piece exceeds the total
            "urn:epc:idpat:cpi:164759476414..*", "part reference: 1 to 18",
            "https://id.gs1.org/8010/123457-57578", "does not begin with a company prefix of 12 digits",
            "https://id.gs1.org/8004/42512183.SENSOR.TR-07-AVE-583:1", "the value is too long");

    @Test
    void pureIdentitiesAndElements() {
        assertThat(rows("pure-to-element")).hasSize(161).allSatisfy(row -> {
            GS1Message message = PARSER.parseEpc(row.get(1)).orElseThrow();
            assertThat(message.bracketed()).isEqualTo(row.get(3));
            int digits = prefixDigits(row.get(1));
            assertThat(message.epc(EpcOptions.standard().prefixLength(digits))
                            .value()
                            .orElseThrow()
                            .uri())
                    .isEqualTo(row.get(1));
        });
    }

    @Test
    void pureIdentitiesAndLinks() {
        assertThat(rows("pure-to-dl")).hasSize(161).allSatisfy(row -> {
            assertThat(link(row.get(1))).isEqualTo(row.get(3));
            assertThat(urn(row.get(3), prefixDigits(row.get(1)))).isEqualTo(row.get(1));
        });
    }

    @Test
    void elementsAndTags() {
        assertThat(rows("element-to-tag")).hasSize(21).allSatisfy(row -> {
            Matcher options = Pattern.compile("gcpLength=(\\d+) filter=(\\d)").matcher(row.get(2));
            assertThat(options.matches()).isTrue();
            EpcChoice choice = GS1Message.parse(row.get(1))
                    .epcTag(EpcOptions.standard()
                            .prefixLength(Integer.parseInt(options.group(1)))
                            .filter(Integer.parseInt(options.group(2))))
                    .value()
                    .orElseThrow();
            assertThat(choice.tag().uri()).isEqualTo(row.get(3));
            assertThat(row.get(5)).endsWith(" hex " + choice.tag().hex());
            assertThat(PARSER.parseEpc(choice.tag().hex()).orElseThrow()).isEqualTo(GS1Message.parse(row.get(1)));
        });
    }

    /** The URNs and links of the openepcis translator; where it deviates, the repaired input gives its result. */
    @Test
    void urnsAndLinksOfTheTranslator() {
        Map<Deviation, Integer> deviations = new EnumMap<>(Deviation.class);
        int agreed = 0;
        for (List<String> row : Vectors.rows("epc-vectors.tsv")) {
            if (!row.get(0).startsWith("openepcis-")) {
                continue;
            }
            String expected = row.get(3);
            String got = convert(row, row.get(1));
            if (expected.equals("reject") ? got.startsWith("error ") : got.equals(expected)) {
                agreed++;
            } else {
                deviations.merge(deviation(row, got), 1, Integer::sum);
            }
        }
        assertThat(agreed).isEqualTo(398);
        assertThat(deviations)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Deviation.RAW_URN, 18,
                        Deviation.RAW_LINK, 20,
                        Deviation.CHECK_DIGIT, 16,
                        Deviation.OTHER, 5));
    }

    private static Deviation deviation(List<String> row, String got) {
        String input = row.get(1);
        if (OTHERS.containsKey(input)) {
            assertThat(got).contains(OTHERS.get(input));
            return Deviation.OTHER;
        }
        Matcher hint = HINT.matcher(row.get(5));
        boolean hinted = hint.matches();
        if (input.startsWith("urn:")) {
            String escaped = hinted ? "https://id.gs1.org" + hint.group(1) : escapedLink(row.get(3));
            assertThat(convert(row, escapedUrn(input))).isEqualTo(escaped);
            return Deviation.RAW_URN;
        }
        if (got.contains(Rule.INCORRECT_CHECK_DIGIT.sentence())) {
            assertThat(convert(row, checked(input))).isEqualTo(row.get(3));
            return Deviation.CHECK_DIGIT;
        }
        String escaped = hinted ? "https://id.gs1.org" + hint.group(1) : escapedLink(input);
        assertThat(escaped).isNotEqualTo(input);
        assertThat(convert(row, checked(escaped))).isEqualTo(escapedUrn(row.get(3)));
        return Deviation.RAW_LINK;
    }

    /** The link with the right check digit, as the error tells it. */
    private static String checked(String link) {
        List<GS1Error> errors = LinkParser.standard().parse(link).errors();
        if (errors.isEmpty() || errors.get(0).rule() != Rule.INCORRECT_CHECK_DIGIT) {
            return link;
        }
        String value = errors.get(0).text();
        int at = errors.get(0).fault().position();
        String right = value.substring(0, at) + errors.get(0).expected().orElseThrow() + value.substring(at + 1);
        return link.replace(value, right);
    }

    /** The result of a row of the translator: a URN, a link or an error. */
    private static String convert(List<String> row, String input) {
        if (row.get(0).endsWith("toDigitalLink") || row.get(0).contains("toURI")) {
            return link(input);
        }
        // The list of prefixes that some rows were made with is not there: what they expect tells the length.
        String options = row.get(2);
        int digits = options.startsWith("gcpLength=")
                ? Integer.parseInt(options.substring("gcpLength=".length()))
                : row.get(3).equals("reject") ? 7 : prefixDigits(row.get(3));
        return urn(input, digits);
    }

    private static String link(String urn) {
        GS1Result message = PARSER.parseEpc(urn);
        if (!message.valid()) {
            return error(message.errors());
        }
        LinkResult link = new LinkWriter(LinkOptions.canonical())
                .arrange(message.orElseThrow().elements());
        return link.valid() ? link.link().orElseThrow().uri() : error(link.errors());
    }

    private static String urn(String link, int digits) {
        LinkResult elements = LinkParser.standard().parse(link);
        if (!elements.valid()) {
            return error(elements.errors());
        }
        if (digits < 6 || digits > 12) {
            return "error of the options, as EpcOptionsTest shows";
        }
        EpcResult<?> epc = EpcKeys.epc(
                elements.link().orElseThrow().elements(), EpcOptions.standard().prefixLength(digits));
        return epc.valid() ? epc.value().orElseThrow().toString() : error(epc.errors());
    }

    private static String error(List<GS1Error> errors) {
        return "error " + errors.get(0).message();
    }

    private static int prefixDigits(String urn) {
        return urn.split(":")[4].indexOf('.');
    }

    private static String escapedUrn(String urn) {
        String reserved = urn.contains(":cpi:") ? "#/" : "\"&/<>?";
        String escaped = urn.replaceAll("%(?!2[2356F]|3[CEF])", "%25");
        int body = escaped.lastIndexOf(':', escaped.indexOf('.')) + 1;
        return escaped.substring(0, body) + escape(escaped.substring(body), reserved);
    }

    private static String escapedLink(String link) {
        Matcher matcher = BATCH.matcher(link);
        if (!matcher.matches()) {
            matcher = COMPONENT.matcher(link);
            assertThat(matcher.matches()).as(link).isTrue();
        }
        String value = matcher.group(2).replace("%", "%25");
        return matcher.group(1) + escape(value, "!\"&'()*+,/:;<=>?#");
    }

    private static String escape(String text, String reserved) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(reserved.indexOf(c) < 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }

    private static List<List<String>> rows(String kind) {
        return Vectors.rows("epc-vectors.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .toList();
    }
}
