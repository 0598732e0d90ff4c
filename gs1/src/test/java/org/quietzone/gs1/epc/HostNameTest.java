package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "example.com, 8, example.com",
        "ID.Example.Com, 9, id.example.com",
        "www.example.gov, 9, www.example.gov",
        "id.com, 3, id.com",
        "com, 3, com",
        "id.qr.www, 7, id.qr.www",
        "a.co.uk, 7, a.co.uk"
    })
    void takesASymbolForUsualBeginningsAndEnds(String host, int symbols, String read) {
        BitWriter bits = new BitWriter();
        HostName.write(bits, host);
        assertThat(bits.length()).isEqualTo(7 + 7 * symbols);
        assertThat(HostName.read(BitReader.of(bits.hex()).orElseThrow())).isEqualTo(PlusPart.of(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a b", "a_b", "-a.com", "a/b", "a:8080", "ä.de", "\u212A.de"})
    void refusesWhatIsNoHostName(String host) {
        assertThat(HostName.problem(host)).isPresent();
        assertThatThrownBy(() -> PlusOptions.standard().host(host)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasPlaceForSixtyThreeSymbols() {
        String longest = "a".repeat(31) + "." + "b".repeat(30) + ".com";
        assertThat(HostName.problem(longest)).isEmpty();
        assertThat(HostName.problem("c" + longest))
                .hasValueSatisfying(problem -> assertThat(problem).contains("64"));
        assertThat(HostName.problem("a".repeat(64) + ".com"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("label"));
    }
}
