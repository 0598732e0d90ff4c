package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlusOptionsTest {
    @Test
    void keepsWhatWasSet() {
        PlusOptions options = PlusOptions.standard()
                .scheme(PlusScheme.DSGTIN)
                .filter(7)
                .moreData(true)
                .host("example.org");
        assertThat(options.scheme()).contains(PlusScheme.DSGTIN);
        assertThat(options.filter()).isEqualTo(7);
        assertThat(options.moreData()).isTrue();
        assertThat(options.host()).contains("example.org");
    }

    @Test
    void refusesFilterValuesOfMoreThanThreeBits() {
        assertThatThrownBy(() -> PlusOptions.standard().filter(8)).hasMessage("A filter value is 0 to 7, not 8");
        assertThatThrownBy(() -> PlusOptions.standard().filter(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
