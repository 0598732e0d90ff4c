package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialSourceTest {
    private static String all(String range) {
        StringBuilder all = new StringBuilder();
        SerialSource source = new SerialSource(SerialRange.parse(range));
        for (var row = source.next(); row.isPresent(); row = source.next()) {
            all.append(row.get().number())
                    .append('=')
                    .append(row.get().values().get(0))
                    .append(' ');
        }
        return all.toString();
    }

    @Test
    void countsAsWideAsTheFirstNumberIsWritten() {
        assertThat(all("008..11")).isEqualTo("1=008 2=009 3=010 4=011 ");
        assertThat(all("8..11")).isEqualTo("1=8 2=9 3=10 4=11 ");
        assertThat(all("0..0")).isEqualTo("1=0 ");
        assertThat(all("98..101")).isEqualTo("1=98 2=99 3=100 4=101 ");
        assertThat(all("999999999999999999..999999999999999999")).isEqualTo("1=999999999999999999 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "5..4", "-1..4", "1...4", "a..b", "1..1000000000000000000", "..", "1..\u0664"})
    void refusesWhatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SerialRange.parse(text));
    }
}
