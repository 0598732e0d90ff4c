package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;

class DigitalLinkTest {
    private static final Element GTIN = element("01", "09520123456788");
    private static final Element SERIAL = element("21", "A/1");
    private static final Element EXPIRY = element("17", "301231");
    private static final DigitalLink LINK = new DigitalLink(
            "https://Example.com/A", List.of(GTIN, SERIAL), List.of(EXPIRY), List.of("b=c"), Optional.of("d"));

    private static Element element(String ai, String value) {
        return new Element(AiDictionary.standard().find(ai).orElseThrow(), value);
    }

    @Test
    void isWrittenInOrder() {
        assertThat(LINK.uri()).isEqualTo("https://Example.com/A/01/09520123456788/21/A%2F1?17=301231&b=c#d");
        assertThat(LINK.uriWithShortNames())
                .isEqualTo("https://Example.com/A/gtin/09520123456788/ser/A%2F1?17=301231&b=c#d");
        assertThat(LINK).hasToString(LINK.uri());
        assertThat(LinkParser.standard().parse(LINK.uri()).link()).contains(LINK);
    }

    @Test
    void knowsItsParts() {
        assertThat(LINK.key()).isEqualTo(GTIN);
        assertThat(LINK.elements()).containsExactly(GTIN, SERIAL, EXPIRY);
        assertThat(LINK.host().name()).isEqualTo("Example.com");
    }

    @Test
    void changesTheCaseOfSchemeAndDomainAlone() {
        assertThat(LINK.withUpperCaseHost().stem()).isEqualTo("HTTPS://EXAMPLE.COM/A");
        assertThat(LINK.withLowerCaseHost().stem()).isEqualTo("https://example.com/A");
        assertThat(LINK.withStem("https://b").uri()).startsWith("https://b/01/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "ftp://a", "Https://a", "https://a?b", "https://a#b", "https://a b"})
    void refusesStemsThatAreNone(String stem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINK.withStem(stem))
                .withMessageContaining(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99=A", "1=", "a&b", "a#b", "a b", "\u00E9"})
    void refusesParametersThatWouldBeReadOtherwise(String parameter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DigitalLink("https://a", List.of(GTIN), List.of(), List.of(parameter), Optional.empty()))
                .withMessageContaining("parameter");
    }

    @Test
    void refusesWhatIsNoKeyOrNoFragment() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new DigitalLink("https://a", List.of(SERIAL), List.of(), List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitalLink("https://a", List.of(), List.of(), List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new DigitalLink("https://a", List.of(GTIN), List.of(), List.of(), Optional.of("a b")));
    }
}
