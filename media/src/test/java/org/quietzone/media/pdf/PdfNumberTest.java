package org.quietzone.media.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0000001,0",
        "1,1",
        "100,100",
        "0.24,0.24",
        "0.33333333,0.333333",
        "-12.5,-12.5",
        "1e7,10000000"
    })
    void hasNoExponentAndNoZerosAtTheEnd(double value, String text) {
        assertThat(PdfNumber.of(value)).isEqualTo(text);
    }
}
