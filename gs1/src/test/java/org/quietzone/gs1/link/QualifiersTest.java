package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;

class QualifiersTest {
    private static List<Element> path(String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> new Element(AiDictionary.standard().find(code).orElseThrow(), "0"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "01",
                "01 22",
                "01 10",
                "01 22 21",
                "01 22 10 21",
                "01 235",
                "414 254",
                "414 7040",
                "8010 8011"
            })
    void inOrder(String codes) {
        assertThat(Qualifiers.inOrder(path(codes))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00 10", "01 10 22", "01 21 10", "01 10 10", "01 235 21", "01 254", "414 254 7040", "01 17"})
    void notInOrder(String codes) {
        assertThat(Qualifiers.inOrder(path(codes))).isFalse();
    }

    @Test
    void belongsInThePathIfThereIsRoom() {
        assertThat(Qualifiers.belongs("10", path("01"))).isTrue();
        assertThat(Qualifiers.belongs("10", path("01 22 21"))).isTrue();
        assertThat(Qualifiers.belongs("10", path("01 235"))).isFalse();
        assertThat(Qualifiers.belongs("10", path("00"))).isFalse();
        assertThat(Qualifiers.belongs("17", path("01"))).isFalse();
    }

    @Test
    void areDescribedForPeople() {
        assertThat(Qualifiers.describe(path("01").get(0).identifier()))
                .isEqualTo("(22), (10), (21) in this order, or (235)");
        assertThat(Qualifiers.describe(path("414").get(0).identifier())).isEqualTo("(254), or (7040)");
        assertThat(Qualifiers.describe(path("00").get(0).identifier())).isEqualTo("none");
    }
}
