package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.link.LinkHost.Concern;

class LinkHostTest {
    private static LinkHost host(String stem) {
        return LinkParser.standard()
                .parse(stem + "/01/09520123456788")
                .link()
                .orElseThrow()
                .host();
    }

    @Test
    void isTakenFromTheLinkAsWritten() {
        assertThat(host("HTTP://A.B-c:8080/d:e")).isEqualTo(new LinkHost("HTTP", "A.B-c", OptionalInt.of(8080)));
        assertThat(host("https://[2001:db8::1]"))
                .isEqualTo(new LinkHost("https", "[2001:db8::1]", OptionalInt.empty()));
        assertThat(host("https://a:/b:1")).isEqualTo(new LinkHost("https", "a", OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.gs1.org",
                "HTTPS://ID.GS1.ORG",
                "https://id.gs1.org.",
                "https://brand.co.uk/Products",
                "https://xn--fsq.xn--0zwm56d",
                "https://1.example2.com",
            })
    void isResolvable(String stem) {
        assertThat(host(stem).concerns()).isEmpty();
        assertThat(host(stem).resolvable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.gs1.org, NOT_ENCRYPTED",
        "HTTP://ID.GS1.ORG, NOT_ENCRYPTED",
        "https://192.0.2.1, IP_ADDRESS",
        "https://192.0.2.1., IP_ADDRESS",
        "https://3232235777, IP_ADDRESS",
        "https://0xC0.0xA8.0x01.0x01, IP_ADDRESS",
        "https://[2001:db8::1], IP_ADDRESS",
        "https://localhost, LOCAL_NAME",
        "https://printer.local, LOCAL_NAME",
        "https://a, SINGLE_LABEL",
        "https://a..com, MALFORMED_NAME",
        "https://., MALFORMED_NAME",
        "https://-a.com, MALFORMED_NAME",
        "https://example.com, RESERVED_NAME",
        "https://brand.example.org, RESERVED_NAME",
        "https://brand.test, RESERVED_NAME",
        "https://Id.gs1.org, MIXED_CASE",
        "HTTPS://id.gs1.org, MIXED_CASE",
        "https://id.gs1.org:443, PORT",
    })
    void isAConcern(String stem, Concern concern) {
        assertThat(host(stem).concerns()).contains(concern);
        assertThat(host(stem).resolvable()).isFalse();
        assertThat(concern.sentence()).isNotEmpty();
    }

    @Test
    void aLabelHas63CharactersAndAName253() {
        assertThat(host("https://" + "a".repeat(63) + ".com").resolvable()).isTrue();
        assertThat(host("https://" + "a".repeat(64) + ".com").concerns()).containsExactly(Concern.MALFORMED_NAME);
        assertThat(host("https://" + "a.".repeat(125) + "com").resolvable()).isTrue();
        assertThat(host("https://" + "a.".repeat(126) + "com").concerns()).containsExactly(Concern.MALFORMED_NAME);
    }
}
