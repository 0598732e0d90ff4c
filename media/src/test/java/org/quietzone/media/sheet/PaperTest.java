package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quietzone.media.sheet.TestSheet.mm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    @ParameterizedTest
    @CsvSource({"A4,210 mm x 297 mm", "letter,8.5 in x 11 in", "100mm x 150mm,100 mm x 150 mm", "4inX6in,4 in x 6 in"})
    void readsNamesAndSizes(String text, String paper) {
        assertThat(Paper.parse(text)).hasToString(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a44", "", "100", "100mm", "x", "10mmx10", "-1mmx10mm", "4mmx100mm", "100mmx5081mm"})
    void refusesWhatIsNoPaper(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Paper.parse(text));
    }

    @Test
    void turns() {
        assertThat(Paper.A4.turned()).isEqualTo(new Paper(mm(297), mm(210)));
    }
}
