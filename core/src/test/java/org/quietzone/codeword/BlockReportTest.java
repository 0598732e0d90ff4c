package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockReportTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 10, 2, 1",
        "1, 0, 10, 2, 0.75",
        "1, 2, 10, 2, 0.5",
        "4, 0, 10, 2, 0",
        "5, 0, 10, 2, 0",
        "0, 0, 2, 2, 1",
        "0, 1, 2, 2, 0",
        "3, 3, 30, 0, 0.7"
    })
    void unusedErrorCorrectionOfIso15415(int errors, int erasures, int ecc, int protection, double unused) {
        assertThat(new BlockReport(errors, erasures, ecc, protection).unusedErrorCorrection())
                .isEqualTo(unused);
    }
}
