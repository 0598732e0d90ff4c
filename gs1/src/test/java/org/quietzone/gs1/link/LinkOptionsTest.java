package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOptionsTest {
    @Test
    void isCanonicalUnlessToldOtherwise() {
        LinkOptions options = LinkOptions.canonical();
        assertThat(options.stem()).isEqualTo("https://id.gs1.org");
        assertThat(options.shortNames()).isFalse();
        assertThat(options.unknownAttributes()).isFalse();
        assertThat(options.parameters()).isEmpty();
        assertThat(options.fragment()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a, https://a, HTTPS://A",
        "https://a/, https://a, HTTPS://A",
        "http://a.b:80/c/D/, http://a.b:80/c/D, HTTP://A.B:80/c/D",
        "HTTPS://A/b, HTTPS://A/b, HTTPS://A/b",
        "https://[2001:db8::1]/x, https://[2001:db8::1]/x, HTTPS://[2001:DB8::1]/x",
    })
    void takesAStemWithOrWithoutSlash(String stem, String kept, String upper) {
        assertThat(LinkOptions.builder().stem(stem).build().stem()).isEqualTo(kept);
        assertThat(LinkOptions.builder().upperCase(true).stem(stem).build().stem())
                .isEqualTo(upper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://a",
                "Https://a",
                "https://",
                "https:///a",
                "https://me@a",
                "https://a b",
                "https://a/b?c=d",
                "https://a/b#c",
                "https://a?b",
                "https://a:99999",
            })
    void refusesWhatCannotBeginALink(String stem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkOptions.builder().stem(stem))
                .withMessageContaining("'" + stem + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "0"})
    void refusesParametersThatWouldBeApplicationIdentifiers(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkOptions.builder().parameter(key, "x"));
    }
}
