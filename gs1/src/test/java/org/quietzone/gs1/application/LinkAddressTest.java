package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    private static final String PATH = "/01/09520123456788";

    private static List<Finding> check(String uri) {
        List<Finding> findings = new ArrayList<>();
        new LinkAddress(uri, findings).check();
        return findings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.gs1.org",
                "https://a.co",
                "https://shop.brand.example-brand.com/stem",
                "https://xn--bcher-kva.de",
                "https://1und1.de",
                "https://localhost.com",
                "https://myexample.org",
                "https://id.gs1.org."
            })
    void aPublicNameIsGood(String start) {
        assertThat(check(start + PATH)).isEmpty();
        assertThat(check(start)).isEmpty();
        assertThat(check(start + "?01=09520123456788")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id.gs1.org, does not begin with https://",
        "ftp://id.gs1.org, does not begin with https://",
        "HtTpS://id.gs1.org, Write https.",
        "https://, The domain is missing",
        "https://:443, The domain is missing",
        "https://me:pw@id.gs1.org, A user name stands before the domain",
        "https://id.gs1.org:, The port",
        "https://id.gs1.org:0, The port 0 is not",
        "https://id.gs1.org:65536, The port 65536 is not",
        "https://id.gs1.org:8o, The port 8o is not",
        "https://192.168.0.1, a number of a computer",
        "https://8.8.8.8, a number of a computer",
        "https://2130706433, a number of a computer",
        "https://[::1]:8080, the address [::1]",
        "https://[::1, the address [::1",
        "https://intern, it has no point",
        "https://localhost, cannot be reached from outside",
        "https://LOCALHOST:8080, cannot be reached from outside",
        "https://shop.localhost, .localhost are not public",
        "https://printer.local, .local are not public",
        "https://shop.corp, .corp are not public",
        "https://brand.test, .test are not public",
        "https://brand.example, .example are not public",
        "https://example.org, example.org is kept free",
        "https://id.Example.COM, example.com is kept free",
        "https://a.home.arpa, home.arpa is kept free",
        "https://a..com, two points",
        "https://.com, two points",
        "https://-a.com, hyphen",
        "https://a-.com, hyphen",
        "https://a_b.com, not a letter",
        "https://a%2Eb.com, not a letter",
        "https://bücher.de, xn--"
    })
    void whatNoPhoneCanOpenIsAnError(String start, String part) {
        assertThat(check(start + PATH)).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo(PresetRule.DOMAIN);
            assertThat(finding.message()).contains(part);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.gs1.org, Use https., WARNING",
        "https://id.gs1.org:8443, has the port 8443, WARNING",
        "https://id.gs1.org:65535, has the port 65535, WARNING",
        "HTTPS://ID.GS1.ORG, The scheme is in upper case, ADVICE",
        "https://Id.gs1.org, Write id.gs1.org, ADVICE"
    })
    void whatMayFailIsNoError(String start, String part, Severity severity) {
        assertThat(check(start + PATH)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains(part);
        });
    }

    @Test
    void namesHaveALimitOnBothSides() {
        assertThat(check("https://" + "a".repeat(63) + ".com")).isEmpty();
        assertThat(check("https://" + "a".repeat(64) + ".com"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("longer than 63"));
        String labels = ("a".repeat(49) + ".").repeat(5);
        assertThat(check("https://" + labels + "com")).isEmpty();
        assertThat(check("https://" + labels + "a")).isEmpty();
        assertThat(check("https://" + labels + "abc.com"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("longer than 253")
                        .hasSizeLessThan(300));
    }

    @Property
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThat(check(text))
                .allSatisfy(finding -> assertThat(finding.message()).isNotEmpty());
        assertThat(check("https://" + text)).hasSizeLessThan(6);
    }
}
