package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkTolerance;

/** Messages as GS1 Digital Links and back, through the front door. */
class GS1LinkTest {
    private static final GS1Parser PARSER = GS1Parser.standard();
    private static final String LINK = "https://id.gs1.org/01/09520123456788/10/ABC123/21/12345?17=301231";
    private static final GS1Message MESSAGE = GS1Message.parse("(01)09520123456788(10)ABC123(21)12345(17)301231");

    @Test
    void isOneMessageInEveryForm() {
        assertThat(MESSAGE.digitalLink()).isEqualTo(LINK);
        assertThat(GS1Message.parse(LINK)).isEqualTo(MESSAGE);
        assertThat(PARSER.parseDigitalLink(LINK).message()).contains(MESSAGE);
        assertThat(PARSER.parseScanData("]Q1" + LINK).message()).contains(MESSAGE);
        assertThat(PARSER.parseScanData("]d1" + LINK).message()).contains(MESSAGE);
    }

    @Test
    void isWrittenWithOptions() {
        assertThat(MESSAGE.digitalLink(LinkOptions.builder()
                        .stem("https://example.com/")
                        .shortNames(true)
                        .build()))
                .isEqualTo("https://example.com/gtin/09520123456788/lot/ABC123/ser/12345?17=301231");
    }

    @Test
    void givesWhatElseTheLinkHolds() {
        DigitalLink link = PARSER.parseLink("HTTPS://EXAMPLE.COM/a/01/09520123456788?lang=en&17=301231#x")
                .link()
                .orElseThrow();
        assertThat(link.stem()).isEqualTo("HTTPS://EXAMPLE.COM/a");
        assertThat(link.parameters()).containsExactly("lang=en");
        assertThat(link.fragment()).contains("x");
        assertThat(link.withStem("https://b.com").uri())
                .isEqualTo("https://b.com/01/09520123456788?17=301231&lang=en#x");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a/415/9520123456788, REQUIRED_AI_MISSING",
        "https://a/8006/095201234567880102?01=09520123456788, MUTUALLY_EXCLUSIVE",
        "https://a/01/09520123456788?3103=000189&3102=000189, MUTUALLY_EXCLUSIVE",
        "https://a/01/09520123456788?17=301231&17=301231, REPEATED_AI",
        "https://a/01/09520123456788?01=09520123456788, REPEATED_AI",
        "Https://a/01/09520123456788, NOT_A_DIGITAL_LINK",
    })
    void whatDoesNotGoTogetherIsNoMessage(String uri, Rule rule) {
        assertThat(PARSER.parse(uri).errors()).extracting(GS1Error::rule).contains(rule);
        assertThat(PARSER.parseLink(uri).valid()).isFalse();
    }

    @Test
    void requirementsMayBeLeftToOtherSymbols() {
        GS1Parser alone = GS1Parser.builder().requirements(false).build();
        assertThat(alone.parse("https://a/415/9520123456788").valid()).isTrue();
    }

    @Test
    void toleranceIsAnOption() {
        GS1Parser tolerant = GS1Parser.builder()
                .links(LinkTolerance.none().withShortNames(true).withShortGtins(true))
                .build();
        String uri = "https://a/gtin/9520123456788/ser/1";
        assertThat(tolerant.parse(uri).orElseThrow().bracketed()).isEqualTo("(01)09520123456788(21)1");
        assertThat(PARSER.parse(uri).valid()).isFalse();
    }

    @Test
    void saysWhyNoLinkCanCarryAMessage() {
        GS1Message message = GS1Message.parse("(99)A(98)B");
        assertThat(message.link(LinkOptions.canonical()).errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NO_PRIMARY_KEY);
        assertThatThrownBy(message::digitalLink)
                .isInstanceOf(GS1Exception.class)
                .hasMessageContaining("no primary identification key");
    }

    /** 5,000 messages to a seed: 100,000 in all. */
    @Property(tries = 20)
    void parseUndoesPrint(@ForAll long seed) {
        AiMessages messages = new AiMessages(seed);
        for (int i = 0; i < 5000; i++) {
            List<Element> elements = messages.linkableElements();
            DigitalLink link = new GS1Message(elements)
                    .link(LinkOptions.canonical())
                    .link()
                    .orElseThrow();
            GS1Message again = PARSER.parseDigitalLink(link.uri()).orElseThrow();
            if (!again.elements().equals(link.elements())) {
                assertThat(again.elements()).as(link.uri()).isEqualTo(link.elements());
            }
            if (again.elements().size() != elements.size() || !elements.containsAll(again.elements())) {
                assertThat(again.elements()).containsExactlyInAnyOrderElementsOf(elements);
            }
            if (!again.digitalLink().equals(link.uri())) {
                assertThat(again.digitalLink()).isEqualTo(link.uri());
            }
        }
    }
}
