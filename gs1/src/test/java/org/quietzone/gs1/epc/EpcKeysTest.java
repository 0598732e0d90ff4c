package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.prefix.CompanyPrefixes;

class EpcKeysTest {
    private static final EpcOptions SEVEN = EpcOptions.standard().prefixLength(7);

    @ParameterizedTest
    @CsvSource({
        "(01)39520123456789(10)L(21)S, urn:epc:id:sgtin:9520123.345678.S",
        "(10)L(01)39520123456789, urn:epc:class:lgtin:9520123.345678.L",
        "(01)39520123456789(17)301231, urn:epc:idpat:sgtin:9520123.345678.*",
        "(414)9520123456788(00)595201231234567894, urn:epc:id:sgln:9520123.45678.0",
        "(00)595201231234567894(414)9520123456788, urn:epc:id:sscc:9520123.5123456789"
    })
    void theFirstKeyCountsAndItsSerialTellsTheType(String message, String uri) {
        assertThat(EpcKeys.epc(elements(message), SEVEN).value().orElseThrow().uri())
                .isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "9520, 4, urn:epc:id:sgtin:952012.3345678.1",
        "95201, 5, urn:epc:id:sgtin:952012.3345678.1",
        "952, 6, urn:epc:id:sgtin:952012.3345678.1",
        "952, 7, urn:epc:id:sgtin:9520123.345678.1",
        "952012, 12, urn:epc:id:sgtin:952012345678.3.1"
    })
    void aTableTellsTheLengthAndShortPrefixesAreTakenWithSixDigits(String leading, int length, String uri) {
        EpcOptions options = EpcOptions.standard().prefixes(CompanyPrefixes.of(Map.of(leading, length)));
        List<Element> elements = elements("(01)39520123456789(21)1");
        assertThat(EpcKeys.epc(elements, options).value().orElseThrow().uri()).isEqualTo(uri);
        assertThat(EpcKeys.epc(elements, options.prefixLength(8))
                        .value()
                        .orElseThrow()
                        .uri())
                .isEqualTo("urn:epc:id:sgtin:95201234.35678.1");
    }

    @Test
    void aPrefixIsNeverGuessed() {
        List<Element> elements = elements("(01)39520123456789(21)1");
        assertThat(EpcKeys.epc(elements, EpcOptions.standard()).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.PREFIX_LENGTH_UNKNOWN);
                    assertThat(error.markup()).isEqualTo("(01)3|952012345678|9");
                    assertThat(error.message()).contains("give the number of its digits, 6 to 12, or a table");
                });
        EpcOptions other = EpcOptions.standard().prefixes(CompanyPrefixes.of(Map.of("40", 7)));
        assertThat(EpcKeys.epc(elements, other).errors().get(0).message()).contains("the table does not have it");
        EpcOptions none = EpcOptions.standard().prefixes(CompanyPrefixes.of(Map.of("952", 0)));
        assertThat(EpcKeys.epc(elements, none).errors().get(0).message()).contains("nobody was assigned it");
    }

    @Test
    void whatHasNoEpcIsAnErrorThatNamesTheKeys() {
        assertThat(EpcKeys.epc(elements("(415)9520123456788(8020)1"), SEVEN).errors())
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .contains("(01), (00), (414), (8003), (8004), (8018), (8017), (253), (255), (8006), (8010), (401)");
        assertThat(EpcKeys.epc(List.of(), SEVEN).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NO_EPC_SCHEME);
        assertThat(EpcKeys.epc(elements("(00)595201231234567894"), SEVEN.scheme(EpcScheme.GRAI_96))
                        .errors())
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .contains("grai-96 needs (8003)");
    }

    @ParameterizedTest
    @CsvSource({
        "(8004)952A, INVALID_GCP_PREFIX",
        "(8004)952012A, ILLEGAL_EPC_FIELD",
        "(8004)9520123, ILLEGAL_EPC_FIELD",
        "(8010)9520123(8011)1, ILLEGAL_EPC_FIELD",
        "(401)952012, ILLEGAL_EPC_FIELD",
        "(414)9520123456788(254)0, ILLEGAL_EPC_FIELD",
        "(01)39520123456780(21)1, INCORRECT_CHECK_DIGIT",
        "(01)395201234567(21)1, VALUE_TOO_SHORT",
        "(01)39520123456789(21)#, INVALID_CSET82_CHARACTER"
    })
    void valuesThatAnEpcCannotHoldAreErrors(String message, Rule rule) {
        assertThat(EpcKeys.epc(elements(message), SEVEN).errors())
                .extracting(GS1Error::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "(01)39520123456789(21)274877906943, urn:epc:tag:sgtin-96:3.9520123.345678.274877906943",
        "(01)39520123456789(21)274877906944, urn:epc:tag:sgtin-198:3.9520123.345678.274877906944",
        "(01)39520123456789(21)0, urn:epc:tag:sgtin-96:3.9520123.345678.0",
        "(01)39520123456789(21)01, urn:epc:tag:sgtin-198:3.9520123.345678.01",
        "(01)39520123456789(21)A, urn:epc:tag:sgtin-198:3.9520123.345678.A",
        "(00)595201231234567894, urn:epc:tag:sscc-96:3.9520123.5123456789",
        "(414)9520123456788, urn:epc:tag:sgln-96:3.9520123.45678.0",
        "(414)9520123456788(254)2199023255552, urn:epc:tag:sgln-195:3.9520123.45678.2199023255552",
        "(8003)0952012345679512, urn:epc:tag:grai-96:3.9520123.45679.12",
        "(8003)0952012345679502, urn:epc:tag:grai-170:3.9520123.45679.02",
        "(8004)952012312, urn:epc:tag:giai-96:3.9520123.12",
        "(8004)9520123012, urn:epc:tag:giai-202:3.9520123.012",
        "(253)95201230000119, urn:epc:tag:gdti-96:3.9520123.00001.9",
        "(253)952012300001109, urn:epc:tag:gdti-174:3.9520123.00001.09",
        "(255)9520123456788007, urn:epc:tag:sgcn-96:3.9520123.45678.007",
        "(8006)395201234567890102(21)5, urn:epc:tag:itip-110:3.9520123.345678.01.02.5",
        "(8006)395201234567890102(21)S, urn:epc:tag:itip-212:3.9520123.345678.01.02.S",
        "(8010)952012399999999(8011)2147483647, urn:epc:tag:cpi-96:3.9520123.99999999.2147483647",
        "(8010)9520123123456789(8011)1, urn:epc:tag:cpi-var:3.9520123.123456789.1",
        "(8010)95201231(8011)2147483648, urn:epc:tag:cpi-var:3.9520123.1.2147483648",
        "(8010)952012301(8011)1, urn:epc:tag:cpi-var:3.9520123.01.1"
    })
    void theShortestSchemeThatHoldsTheEpcIsChosen(String message, String uri) {
        EpcChoice choice =
                EpcKeys.tag(elements(message), SEVEN.filter(3)).value().orElseThrow();
        assertThat(choice.tag().uri()).isEqualTo(uri);
        boolean longer = uri.matches(".*-(1[79][0-9]|2[0-9]+|var):.*");
        assertThat(choice.reason()).contains(longer ? "a shorter scheme does not do: " : "the shortest scheme of ");
    }

    @Test
    void aWishIsFollowedOrRefused() {
        List<Element> elements = elements("(01)39520123456789(21)12");
        EpcChoice choice =
                EpcKeys.tag(elements, SEVEN.scheme(EpcScheme.SGTIN_198)).value().orElseThrow();
        assertThat(choice.tag().uri()).isEqualTo("urn:epc:tag:sgtin-198:0.9520123.345678.12");
        assertThat(choice.reason()).isEqualTo("asked for");
        assertThat(EpcKeys.tag(elements("(01)39520123456789(21)A"), SEVEN.scheme(EpcScheme.SGTIN_96))
                        .errors())
                .extracting(GS1Error::markup)
                .containsExactly("urn:epc:tag:sgtin-96:0.9520123.345678.|A|");
        assertThat(EpcKeys.tag(elements("(253)952012300001109"), SEVEN.scheme(EpcScheme.GDTI_113))
                        .value()
                        .orElseThrow()
                        .tag()
                        .uri())
                .isEqualTo("urn:epc:tag:gdti-113:0.9520123.00001.09");
    }

    @ParameterizedTest
    @CsvSource({
        "(01)39520123456789, a tag needs the serial",
        "(01)39520123456789(10)A, lgtin has no form for tags",
        "(01)39520123456789(235)A, upui has no form for tags",
        "(417)9520123456788, pgln has no form for tags",
        "(402)95201231234567899, gsin has no form for tags",
        "(401)9520123A, ginc has no form for tags"
    })
    void whatHasNoTagIsAnError(String message, String sentence) {
        assertThat(EpcKeys.tag(elements(message), SEVEN).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.rule()).isEqualTo(Rule.NO_EPC_SCHEME);
                    assertThat(error.message()).contains(sentence);
                });
    }

    /** A dictionary in which the keys have other forms must not lead to exceptions. */
    @ParameterizedTest
    @CsvSource({
        "01, 3",
        "01, A9520123456789",
        "01, 395201234567",
        "8003, 0",
        "8003, 0952012345679",
        "8006, 39520123456789",
        "8006, 395201234567891",
        "8006, 39520123456789ABCD",
        "00, 1",
        "414, 9",
        "253, 952012345678"
    })
    void keysOfAnotherDictionaryAreErrors(String ai, String value) throws IOException {
        StringBuilder table = new StringBuilder();
        for (String code : List.of("00", "01", "253", "414", "8003", "8006")) {
            table.append(code).append("\tseparator\tattribute\tX..90\t-\t-\tkey\tKEY\n");
        }
        AiDictionary odd = AiDictionary.read(new StringReader(table.toString()));
        Element element = new Element(odd.find(ai).orElseThrow(), value);
        for (EpcScheme scheme : EpcScheme.values()) {
            if (scheme.type().keyAi().filter(ai::equals).isPresent()) {
                assertThat(EpcKeys.tag(List.of(element), SEVEN.scheme(scheme)).errors())
                        .hasSize(1);
            }
        }
        assertThat(EpcKeys.epc(List.of(element), SEVEN).errors()).hasSize(1);
    }

    /** Elements as they are, valid or not. */
    private static List<Element> elements(String bracketed) {
        return new Bracketed(EpcElementsTest.SYNTAX).parse(bracketed).elements();
    }
}
