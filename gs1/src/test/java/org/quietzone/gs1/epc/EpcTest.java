package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class EpcTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:epc:id:sgtin:9520123.045678.12345",
                "urn:epc:id:sgtin:952012345678.1.a.b.c",
                "urn:epc:id:sscc:9520123.3456789012",
                "urn:epc:id:sgln:952012345678..0",
                "urn:epc:id:sgln:952012.345678.shelf%2F7",
                "urn:epc:id:grai:952012345678..0012",
                "urn:epc:id:giai:952012.%22%25%26%2F%3C%3E%3F",
                "urn:epc:id:gsrn:95201234.123456789",
                "urn:epc:id:gsrnp:9520123456.1234567",
                "urn:epc:id:gdti:9520123.45678.A",
                "urn:epc:id:sgcn:9520123.45678.007",
                "urn:epc:id:itip:9520123.045678.01.03.9",
                "urn:epc:id:cpi:9520123.A-1%23%2F.0",
                "urn:epc:id:ginc:9520123.(7)",
                "urn:epc:id:gsin:9520123.456789012",
                "urn:epc:id:pgln:9520123.45678",
                "urn:epc:id:upui:9520123.045678.!abc",
                "urn:epc:id:gid:268435455.0.7",
                "urn:epc:id:usdod:1ABC2.99",
                "urn:epc:id:adi:1ABC2D..%23A",
                "urn:epc:class:lgtin:9520123.045678.L-1",
                "urn:epc:idpat:sgtin:9520123.045678.*",
                "urn:epc:idpat:itip:9520123.045678.01.03.*",
                "urn:epc:idpat:cpi:9520123.A.*",
                "urn:epc:idpat:sgcn:952012345678..*"
            })
    void aUriIsReadAndWritten(String uri) {
        EpcResult<Epc> result = Epc.parse(uri);
        assertThat(result.errors()).isEmpty();
        Epc epc = result.value().orElseThrow();
        assertThat(epc.uri()).isEqualTo(uri).hasToString(epc.toString());
        assertThat(Epc.of(epc.type(), epc.parts()).value()).contains(epc);
        assertThat(epc.classLevel()).isEqualTo(uri.contains("class:") || uri.contains("idpat:"));
    }

    @Test
    void partsHaveNoEscapes() {
        Epc epc = epc("URN:EPC:id:sgtin:9520123.045678.a%2fb%25.%3F");
        assertThat(epc.parts()).containsExactly("9520123", "045678", "a/b%.?");
        assertThat(epc.type().partNames()).containsExactly("company prefix", "item reference", "serial");
        assertThat(epc.companyPrefix()).contains("9520123");
        assertThat(epc.uri()).isEqualTo("urn:epc:id:sgtin:9520123.045678.a%2Fb%25.%3F");
        assertThat(epc.toClass().uri()).isEqualTo("urn:epc:idpat:sgtin:9520123.045678.*");
        assertThat(epc("urn:epc:id:gid:1.2.3").companyPrefix()).isEmpty();
    }

    /** What is wrong, with the place between bars, and a word of the sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ## ",
            value = {
                "|| ## begins with urn:epc:",
                "|(01)09520123456788| ## begins with urn:epc:",
                "urn:epc:|tag:sgtin-96:1.9520123.045678.1| ## goes on with id:",
                "urn:epc:id:|gtin|:9520123.045678.1 ## no such scheme of id",
                "urn:epc:id:|SGTIN|:9520123.045678.1 ## no such scheme of id",
                "urn:epc:id:|sgtin| ## no such scheme of id",
                "urn:epc:id:|lgtin|:9520123.045678.1 ## no such scheme of id",
                "urn:epc:class:|sgtin|:9520123.045678.1 ## no such scheme of class",
                "urn:epc:idpat:|sscc|:9520123.* ## no such scheme of idpat",
                "urn:epc:id:sgtin:9520123.045678|| ## serial: missing",
                "urn:epc:id:sgtin:9520123|| ## item reference: missing",
                "urn:epc:id:sgtin:9520123.045678.|| ## serial: 1 to 20 characters of the set of 82",
                "urn:epc:id:sgtin:9520123.045678.|ABCDEFGHIJKLMNOPQRSTU| ## 1 to 20",
                "urn:epc:id:sgtin:9520123.045678.|a#b| ## set of 82",
                "urn:epc:id:sgtin:9520123.045678.|a$| ## set of 82",
                "urn:epc:id:sgtin:9520123.045678.|@| ## set of 82",
                "urn:epc:id:sgtin:9520123.045678.a|/|b ## the URI writes / as %2F",
                "urn:epc:id:sgtin:9520123.045678.a|%41| ## % begins one of %22, %25, %26, %2F, %3C, %3E, %3F",
                "urn:epc:id:sgtin:9520123.045678.a|%2| ## % begins one of",
                "urn:epc:id:sgtin:9520123.045678.a|%zz|z ## % begins one of",
                "urn:epc:id:sgtin:95201|%32|3.045678.a ## no escapes here",
                "urn:epc:id:sgtin:|95201|.04567812.1 ## company prefix: 6 to 12 digits",
                "urn:epc:id:sgtin:|9520123456789|.1.1 ## company prefix: 6 to 12 digits",
                "urn:epc:id:sgtin:|952012a|.045678.1 ## company prefix: 6 to 12 digits",
                "urn:epc:id:sgtin:9520123.|45678|.1 ## item reference: 6 digits beside a company prefix of 7",
                "urn:epc:id:sgtin:9520123.|04567a|.1 ## item reference: 6 digits",
                "urn:epc:id:sscc:9520123.|345678901| ## 10 digits beside a company prefix of 7",
                "urn:epc:id:sgln:952012345678.|1|.0 ## 0 digits beside a company prefix of 12",
                "urn:epc:id:grai:9520123.45678.|ABCDEFGHIJKLMNOPQ| ## 1 to 16",
                "urn:epc:id:gdti:9520123.45678.|ABCDEFGHIJKLMNOPQR| ## 1 to 17",
                "urn:epc:id:giai:952012345678.|ABCDEFGHIJKLMNOPQRS| ## 1 to 18",
                "urn:epc:id:giai:952012.|ABCDEFGHIJKLMNOPQRSTUVWXY| ## 1 to 24",
                "urn:epc:id:giai:952012.|| ## 1 to 24",
                "urn:epc:id:sgcn:9520123.45678.|1234567890123| ## 1 to 12 digits",
                "urn:epc:id:sgcn:9520123.45678.|A| ## 1 to 12 digits",
                "urn:epc:id:itip:9520123.045678.|1|.02.9 ## piece: 2 digits",
                "urn:epc:id:itip:9520123.045678.01.|123|.9 ## total: 2 digits",
                "urn:epc:id:cpi:9520123.|a|.0 ## part reference: 1 to 23 upper-case letters",
                "urn:epc:id:cpi:9520123.A|#|.0 ## the URI writes # as %23",
                "urn:epc:id:cpi:9520123.A.|01| ## serial: a number without leading zeros",
                "urn:epc:id:cpi:9520123.A.|1234567890123| ## 1 to 12 digits",
                "urn:epc:id:usdod:|1ABI2|.99 ## other than I and O",
                "urn:epc:id:usdod:|1AB2|.99 ## 5 to 6",
                "urn:epc:id:adi:1ABC2.A.|%23| ## more than # alone",
                "urn:epc:id:adi:1ABC2.A.|B%23| ## with # in front",
                "urn:epc:id:adi:1ABC2.|a|.B ## part number: 0 to 32 upper-case letters",
                "urn:epc:idpat:sgtin:9520123.045678.|1| ## a pattern ends in *",
                "urn:epc:idpat:sgtin:9520123.045678.|| ## a pattern ends in *",
                "urn:epc:idpat:sgtin:9520123.|45678|.* ## item reference: 6 digits",
                "urn:epc:idpat:cpi:9520123.||.* ## part reference: 1 to 23"
            })
    void anErrorShowsItsPlaceAndWhatIsAllowed(String markup, String sentence) {
        EpcResult<Epc> result = Epc.parse(markup.replace("|", ""));
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.markup()).isEqualTo(markup);
            assertThat(error.message()).contains(sentence);
            assertThat(error.rule()).isIn(Rule.NOT_AN_EPC, Rule.ILLEGAL_EPC_FIELD);
        });
    }

    @Test
    void partsThatAreNotGoodAreErrorsOfValuesAndExceptionsOfTheConstructor() {
        List<String> parts = List.of("9520123", "45678", "1");
        assertThat(Epc.of(EpcType.SGTIN, parts).errors())
                .extracting(GS1Error::markup)
                .containsExactly("urn:epc:id:sgtin:9520123.|45678|.1");
        assertThat(Epc.of(EpcType.SGTIN, List.of()).errors()).hasSize(1);
        assertThat(Epc.of(EpcType.SSCC, List.of("9520123")).errors()).hasSize(1);
        assertThat(Epc.of(EpcType.SSCC, List.of("9520123", "3456789012", "1")).errors())
                .hasSize(1);
        assertThatThrownBy(() -> new Epc(EpcType.SGTIN, parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item reference: 6 digits");
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll EpcType type, @ForAll @IntRange(min = 6, max = 12) int prefix, @ForAll long seed) {
        List<String> parts = EpcSamples.parts(type, prefix, EpcSamples.Pick.RANDOM, new Random(seed));
        Epc epc = new Epc(type, parts);
        assertThat(Epc.parse(epc.uri()).value()).contains(epc);
        Epc pattern = epc.toClass();
        assertThat(Epc.parse(pattern.uri()).value()).contains(pattern);
    }

    @Property(tries = 500)
    void anyTextIsAnEpcOrAnError(@ForAll String text, @ForAll EpcType type) {
        assertThat(Epc.parse(text).valid()).isFalse();
        for (String start : List.of("urn:epc:id:", "urn:epc:idpat:", "urn:epc:class:")) {
            String uri = start + type.urnName() + ":952012." + text;
            EpcResult<Epc> result = Epc.parse(uri);
            assertThat(result.valid() || result.errors().size() == 1).isTrue();
            result.value()
                    .ifPresent(epc -> assertThat(Epc.parse(epc.uri()).value()).contains(epc));
        }
    }

    private static Epc epc(String uri) {
        return Epc.parse(uri).value().orElseThrow();
    }
}
