package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource({
        "a.svg, 0, 3, a-1.svg",
        "a.svg, 2, 12, a-03.svg",
        "a.svg, 11, 12, a-12.svg",
        "dir.d/a, 0, 2, dir.d/a-1",
        "dir/a.b.png, 1, 2, dir/a.b-2.png",
        ".hidden, 0, 2, .hidden-1",
        "dir/.hidden, 0, 2, dir/.hidden-1"
    })
    void theNumberStandsBeforeTheExtension(String name, int index, int total, String numbered) {
        assertThat(Parts.numbered(name, index, total)).isEqualTo(numbered);
    }
}
