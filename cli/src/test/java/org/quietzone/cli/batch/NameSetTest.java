package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSetTest {
    @Test
    void keepsManyNamesApart() {
        NameSet names = new NameSet();
        for (int i = 0; i < 200_000; i++) {
            assertThat(names.add("label-" + i + ".svg")).isTrue();
        }
        for (int i = 0; i < 200_000; i += 7) {
            assertThat(names.add("LABEL-" + i + ".svg")).isFalse();
        }
    }

    @Test
    void takesForOneWhatASystemTakesForOne() {
        NameSet names = new NameSet();
        assertThat(names.add("Stra\u00DFe \u00E9")).isTrue();
        assertThat(names.add("stra\u00DFe e\u0301")).isFalse();
        assertThat(names.add("STRASSE \u00C9")).isFalse();
        assertThat(names.add("strase \u00C9")).isTrue();
    }
}
