package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class EpcElementsTest {
    static final Syntax SYNTAX = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);

    private final EpcElements epcs = new EpcElements(SYNTAX);

    /** Each type, both ways; the length of the prefix is that of the EPC. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "urn:epc:id:sgtin:9520123.345678.A%2F1 (01)39520123456789(21)A/1",
                "urn:epc:id:sgtin:952012.3345678.007 (01)39520123456789(21)007",
                "urn:epc:id:sgtin:952012345678.9.1.2 (01)99520123456781(21)1.2",
                "urn:epc:idpat:sgtin:9520123.345678.* (01)39520123456789",
                "urn:epc:class:lgtin:9520123.345678.L%261 (01)39520123456789(10)L&1",
                "urn:epc:id:upui:9520123.345678.T! (01)39520123456789(235)T!",
                "urn:epc:id:sscc:9520123.5123456789 (00)595201231234567894",
                "urn:epc:id:sgln:9520123.45678.0 (414)9520123456788",
                "urn:epc:id:sgln:9520123.45678.00 (414)9520123456788(254)00",
                "urn:epc:id:sgln:952012345678..a%25b (414)9520123456788(254)a%b",
                "urn:epc:id:pgln:9520123.45678 (417)9520123456788",
                "urn:epc:id:grai:9520123.45679.0x (8003)095201234567950x",
                "urn:epc:idpat:grai:9520123.45679.* (8003)09520123456795",
                "urn:epc:id:giai:9520123.0%3C0 (8004)95201230<0",
                "urn:epc:id:gsrn:9520123.1234567890 (8018)952012312345678903",
                "urn:epc:id:gsrnp:9520123.1234567890 (8017)952012312345678903",
                "urn:epc:id:gdti:9520123.00001.X (253)9520123000011X",
                "urn:epc:idpat:gdti:9520123.00001.* (253)9520123000011",
                "urn:epc:id:sgcn:9520123.45678.007 (255)9520123456788007",
                "urn:epc:idpat:sgcn:9520123.45678.* (255)9520123456788",
                "urn:epc:id:itip:9520123.345678.01.02.S (8006)395201234567890102(21)S",
                "urn:epc:idpat:itip:9520123.345678.01.02.* (8006)395201234567890102",
                "urn:epc:id:cpi:9520123.A-%23%2F.1 (8010)9520123A-#/(8011)1",
                "urn:epc:idpat:cpi:9520123.7.* (8010)95201237",
                "urn:epc:id:ginc:9520123.%22c%22 (401)9520123\"c\"",
                "urn:epc:id:ginc:9520123. (401)9520123",
                "urn:epc:id:gsin:9520123.123456789 (402)95201231234567899"
            })
    void eachTypeHasItsElements(String uri, String bracketed) {
        Elements elements = epcs.parse(uri);
        assertThat(elements.errors()).isEmpty();
        assertThat(Bracketed.write(elements.elements())).isEqualTo(bracketed);
        EpcOptions options = EpcOptions.standard().prefixLength(uri.split(":")[4].indexOf('.'));
        assertThat(EpcKeys.epc(elements.elements(), options).value())
                .contains(Epc.parse(uri).value().orElseThrow());
    }

    @Test
    void everyFormIsRead() {
        String hex = "3034257BF7194E4000001A85";
        String elements = "(01)80614141123458(21)6789";
        for (String text : List.of(
                hex,
                "0x3034 257b f719 4e40 0000 1a85",
                "urn:epc:raw:96.x" + hex,
                "urn:epc:tag:sgtin-96:1.0614141.812345.6789",
                "URN:EPC:id:sgtin:0614141.812345.6789")) {
            assertThat(Bracketed.write(epcs.parse(text).elements())).isEqualTo(elements);
        }
    }

    @Test
    void tagsOfTds2AreReadToo() {
        EpcResult<PlusTag> plus = PlusTags.of(
                new Bracketed(SYNTAX).parse("(00)595201231234567894").elements(), PlusOptions.standard());
        String hex = plus.value().orElseThrow().hex();
        assertThat(Bracketed.write(epcs.parse(hex).elements())).isEqualTo("(00)595201231234567894");
        assertThat(Bracketed.write(epcs.parse("urn:epc:raw:" + 4 * hex.length() + ".x" + hex)
                        .elements()))
                .isEqualTo("(00)595201231234567894");
        assertThat(epcs.parse("F9").errors()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:epc:id:gid:1.2.3, NOT_A_GS1_KEY",
        "urn:epc:tag:usdod-96:0.1ABC2.7, NOT_A_GS1_KEY",
        "urn:epc:id:sgtin:9520123.345678, ILLEGAL_EPC_FIELD",
        "urn:epc:tag:sgtin-96:9.9520123.345678.1, ILLEGAL_EPC_FIELD",
        "urn:epc:raw:96.x30, NOT_AN_EPC",
        "303g, NOT_AN_EPC",
        "urn:isbn:0, NOT_AN_EPC",
        "urn:epc:id:itip:9520123.345678.03.02.1, PIECE_NUMBER_EXCEEDS_TOTAL",
        "urn:epc:id:cpi:9520123.A.0, ILLEGAL_ZERO_PREFIX"
    })
    void whatHasNoElementsIsAnError(String text, Rule rule) {
        assertThat(epcs.parse(text).errors()).extracting(GS1Error::rule).containsExactly(rule);
    }

    /** But for pieces whose total is smaller, and serials of components that are 0: those are no good elements. */
    @Property(tries = 1000)
    void elementsAndEpcsAreInverse(
            @ForAll EpcType type, @ForAll @IntRange(min = 6, max = 12) int prefix, @ForAll long seed) {
        Epc epc = new Epc(type, EpcSamples.parts(type, prefix, EpcSamples.Pick.RANDOM, new Random(seed)));
        Elements elements = epcs.of(epc);
        if (!elements.valid()) {
            assertThat(elements.errors())
                    .extracting(GS1Error::rule)
                    .containsAnyOf(
                            Rule.NOT_A_GS1_KEY,
                            Rule.ILLEGAL_ZERO_PREFIX,
                            Rule.PIECE_NUMBER_EXCEEDS_TOTAL,
                            Rule.ZERO_PIECE_NUMBER,
                            Rule.ZERO_TOTAL_PIECES);
            assertThat(type).isIn(EpcType.GID, EpcType.USDOD, EpcType.ADI, EpcType.ITIP, EpcType.CPI);
            return;
        }
        List<Element> all = elements.elements();
        EpcOptions options = EpcOptions.standard().prefixLength(prefix);
        assertThat(EpcKeys.epc(all, options).value()).contains(epc);
        assertThat(epcs.of(epc.toClass()).valid()).isTrue();
    }
}
