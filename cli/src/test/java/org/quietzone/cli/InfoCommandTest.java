package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfoCommandTest {
    @Test
    void table7OfVersion7() {
        Run run = Run.qz("info", "7");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "QR Code version 7: 45 x 45 modules, quiet zone 4, 196 codewords",
                        "",
                        "version  level  numeric  alphanumeric  byte  kanji  data bits  data  ecc     blocks",
                        "      7      L      370           224   154     95       1248   156   40       2x78",
                        "      7      M      293           178   122     75        992   124   72       4x31",
                        "      7      Q      207           125    86     53        704    88  108  2x14+4x15",
                        "      7      H      154            93    64     39        528    66  130  4x13+1x14");
    }

    @Test
    void modesThatAVersionDoesNotHaveShowAsHyphen() {
        assertThat(Run.qz("info", "m1").lines())
                .contains("     M1      -        5             -     -      -         20     3    2     1x3");
    }

    @Test
    void withoutVersionListsAllLevelsOfMicroAndQr() {
        Run run = Run.qz("info");
        assertThat(run.lines()).hasSize(1 + 8 + 160);
        assertThat(run.lines().get(168)).startsWith("     40      H     3057");
    }

    @Test
    void jsonIsOneObjectALine() {
        Run run = Run.qz("info", "--json", "model1-5");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"version\":\"model1-5\",\"family\":\"model1\",\"size\":37,\"quietZone\":4,\"masks\":8,")
                .endsWith("]}\n");
        assertThat(Run.qz("info", "--json").lines()).hasSize(44).allSatisfy(line -> Schema.valid("versionInfo", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "0", "M5", "x", "model1-15", "7-M"})
    void aVersionThatIsNoneIsToldInASentence(String version) {
        Run run = Run.qz("info", version);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qz: ")
                .endsWith(".\n")
                .containsAnyOf("versions 1 to", "is not a version")
                .hasLineCount(1);
    }
}
