package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriPartsTest {
    @ParameterizedTest
    @CsvSource({
        "https://a/b?c#d, /b, c, d",
        "http://a/, /, '',",
        "HTTP://a/b#c?d/e, /b, '', c?d/e",
        "HTTPS://a/b?, /b, '',",
        "https://a/b?#, /b, '', ''",
        "https://a/b?c?d#e#f, /b, c?d, e#f",
    })
    void divides(String uri, String path, String query, String fragment) {
        assertThat(UriParts.fault(uri)).isEmpty();
        UriParts parts = UriParts.of(uri);
        assertThat(uri.substring(parts.authority(), parts.path())).isEqualTo("a");
        assertThat(uri.substring(parts.path(), parts.pathEnd())).isEqualTo(path);
        assertThat(uri.substring(parts.query(), parts.queryEnd())).isEqualTo(query);
        assertThat(parts.fragment().orElse(null)).isEqualTo(fragment);
    }
}
