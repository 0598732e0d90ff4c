package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.link.LinkParser;

class DomainRulesTest {
    private static final String PATH = "/01/09520123456788";

    private static List<Finding> check(String start) {
        List<Finding> findings = new ArrayList<>();
        new DomainRules(
                        LinkParser.standard()
                                .parse(start + PATH)
                                .link()
                                .orElseThrow()
                                .host(),
                        findings)
                .check();
        return findings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.gs1.org",
                "https://a.co",
                "https://shop.brand.example-brand.com/stem",
                "https://xn--bcher-kva.de",
                "https://localhost.com",
                "https://myexample.org"
            })
    void aPublicNameIsGood(String start) {
        assertThat(check(start)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://192.168.0.1, an IP address",
        "https://[::1], an IP address",
        "https://localhost, a name of a local network",
        "https://printer.local, a name of a local network",
        "https://intern, no top-level domain",
        "https://a..com, a label is empty",
        "https://-a.com, begins or ends with a hyphen",
        "https://example.org, reserved for examples",
        "https://brand.test, reserved for examples"
    })
    void whatNoPhoneCanOpenIsAnError(String start, String part) {
        assertThat(check(start)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo(PresetRule.DOMAIN);
            assertThat(finding.message())
                    .startsWith(start + ": the domain")
                    .contains(part)
                    .endsWith(" Use a domain of your own, or https://id.gs1.org.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.gs1.org, the scheme is http, WARNING",
        "https://id.gs1.org:8443, names a port, WARNING",
        "HTTPS://ID.GS1.ORG, upper case is allowed, ADVICE",
        "https://Id.gs1.org, not all in lower case, ADVICE"
    })
    void whatMayFailIsNoError(String start, String part, Severity severity) {
        assertThat(check(start)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains(part);
        });
    }

    @Test
    void aLongDomainIsCutShort() {
        assertThat(check("https://" + "a".repeat(300) + ".com"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("aaa…: ").hasSizeLessThan(400));
    }
}
