package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.CompressionOptions;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkTolerance;

class GS1CompressionTest {
    private static final String BRACKETED = "(01)05392000229648(10)LOT01(21)SERIAL01";

    @Test
    void aMessageIsTheSameCompressed() {
        GS1Message message = GS1Message.parse(BRACKETED);
        assertThat(message.compressedLink()).isEqualTo("https://id.gs1.org/CwnO2IRCIMpZyempC0JCIkAF6ag");
        assertThat(GS1Message.parse(message.compressedLink())).isEqualTo(message);
        assertThat(GS1Parser.standard()
                        .parseScanData("]Q1" + message.compressedLink())
                        .orElseThrow())
                .isEqualTo(message);
        String partial = message.compressedLink(
                LinkOptions.builder().stem("https://example.com/a").build(),
                CompressionOptions.standard().withForm(CompressionOptions.Form.PARTIAL));
        assertThat(partial).isEqualTo("https://example.com/a/01/05392000229648/EGUs5PTUhaEhESAC9NQ");
        assertThat(GS1Message.parse(partial)).isEqualTo(message);
    }

    /** Also where it has several primary keys, or what is newer than the compression. */
    @Test
    void anyMessageThatALinkCarriesIsTheSameCompressed() {
        AiMessages messages = new AiMessages(11);
        int linked = 0;
        for (int i = 0; i < 3000; i++) {
            GS1Message message = messages.message();
            if (message.link(LinkOptions.canonical()).valid()) {
                linked++;
                for (CompressionOptions.Form form : CompressionOptions.Form.values()) {
                    String uri = message.compressedLink(
                            LinkOptions.canonical(),
                            CompressionOptions.standard().withForm(form));
                    assertThat(new HashSet<>(GS1Message.parse(uri).elements()))
                            .as(uri)
                            .isEqualTo(new HashSet<>(message.elements()));
                }
            }
        }
        assertThat(linked).isGreaterThan(500);
    }

    @Test
    void whatHoldsAcrossElementsIsAskedOfCompressedLinksToo() {
        // (37) without (02) beside (00)
        String uri = GS1Parser.builder()
                .requirements(false)
                .build()
                .parse("(00)095201234567891235(37)5")
                .orElseThrow()
                .compressedLink();
        assertThat(GS1Parser.standard().parse(uri).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.rule()).isEqualTo(Rule.REQUIRED_AI_MISSING));
    }

    @Test
    void readsTheOrderOfTheToolkitIfAskedTo() {
        GS1Parser tolerant = GS1Parser.builder()
                .links(LinkTolerance.none().withToolkitOrder(true))
                .build();
        String toolkits = "https://id.gs1.org/nQIXFRoHgS_A"; // (254)11 before (414)
        assertThat(GS1Parser.standard().parse(toolkits).valid()).isFalse();
        assertThat(tolerant.parse(toolkits).orElseThrow()).isEqualTo(GS1Message.parse("(414)9521141123454(254)11"));
    }

    @Test
    void aMessageWithoutAKeyCannotBeCompressed() {
        assertThatThrownBy(() -> GS1Message.parse("(91)A").compressedLink())
                .isInstanceOf(GS1Exception.class)
                .hasMessageContaining("primary");
    }

    @Test
    void refusesShortNames() {
        LinkOptions names = LinkOptions.builder().shortNames(true).build();
        assertThatThrownBy(() -> GS1Message.parse(BRACKETED).compressedLink(names, CompressionOptions.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("short names");
    }
}
