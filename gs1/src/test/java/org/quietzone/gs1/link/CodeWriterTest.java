package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;

class CodeWriterTest {
    @Test
    void writesThePublishedExample() {
        List<Element> elements = WireSamples.of("01", "05392000229648", "10", "LOT01", "21", "SERIAL01");
        assertThat(CodeWriter.write(elements, List.of(), false)).isEqualTo("AQnO2IRCICDKWcnpqQtCQiJABemo");
        assertThat(CodeWriter.write(elements, List.of(), true)).isEqualTo("CwnO2IRCIMpZyempC0JCIkAF6ag");
    }

    @Test
    void writesABitForASerialThatIsNotThere() {
        assertThat(CodeWriter.write(WireSamples.of("255", "5678409730535"), List.of(), true))
                .isEqualTo("JVUqG5hJ5wA");
    }

    @Test
    void writesNumbersOfMoreDigitsThanALongHas() {
        List<Element> elements = WireSamples.of("253", "952114112345411111111111111111", "21", "99999999999999999999");
        CompressedCode back =
                CodeReader.read(CodeWriter.write(elements, List.of(), false), AiDictionary.standard(), false);
        assertThat(back.elements()).containsExactlyInAnyOrderElementsOf(elements);
        assertThat(CodeWriter.write(elements.subList(0, 1), List.of(), false)).isEqualTo("JTio0DwJfhETvL-Tazjjg");
    }

    @Test
    void theOrderOfTheElementsDoesNotMatter() {
        List<Element> elements = new ArrayList<>(
                WireSamples.of("8006", "095201234567880102", "22", "1", "10", "2", "21", "3", "3103", "000001"));
        String code = CodeWriter.write(elements, List.of(), true);
        Collections.reverse(elements);
        assertThat(CodeWriter.write(elements, List.of(), true)).isEqualTo(code);
    }

    @Test
    void usesEachCombination() {
        for (CompressionTables.Combination combination : CompressionTables.all()) {
            String code = CodeWriter.write(WireSamples.ofCodes(combination.ais()), List.of(), true);
            assertThat(new BitReader(code).bits(8)).isEqualTo(combination.code());
        }
    }

    /** The most digits of application identifiers win, then the earlier in the table. */
    @ParameterizedTest
    @CsvSource({
        "01 10 15, 1F",
        "01 10 15 17, 1F",
        "01 10 15 17 21, 1A",
        "01 17 3103, 2D",
        "01 7003 3103, 0E",
        "01 10 21, 0B",
        "01 21 22, 0A",
        "8010 8011 01 10, 9A",
        "254 414 01 22, 9D",
        "17 10, 10",
    })
    void takesTheCombinationThatSavesMost(String ais, String code) {
        List<Element> elements = WireSamples.ofCodes(List.of(ais.split(" ")));
        assertThat(new BitReader(CodeWriter.write(elements, List.of(), true)).bits(8))
                .isEqualTo(Integer.parseInt(code, 16));
    }

    @Test
    void writesKeysAndValuesThatAreNotOfGs1() {
        List<Element> elements = WireSamples.of("01", "05412345000013", "10", "ABC", "17", "290331");
        assertThat(CodeWriter.write(elements, List.of(Map.entry("k1", "v1"), Map.entry("k2", "v2")), true))
                .isEqualTo("CwnYUc1gmodXgujcN-Ck1YK_XwUmzBX7A");
        assertThat(CodeWriter.write(elements.subList(0, 1), List.of(Map.entry("x", "")), true))
                .isEqualTo("AQnYUc1gm-BxgA");
    }

    @Test
    void knowsWhichKeysAndValuesFit() {
        assertThat(CodeWriter.fits("linkType", "gs1:pip")).isTrue();
        assertThat(CodeWriter.fits("k".repeat(127), "v".repeat(127))).isTrue();
        assertThat(CodeWriter.fits("k".repeat(128), "v")).isFalse();
        assertThat(CodeWriter.fits("k", "v".repeat(128))).isFalse();
        assertThat(CodeWriter.fits("", "v")).isFalse();
        assertThat(CodeWriter.fits("a.b", "v")).isFalse();
        assertThat(CodeWriter.fits("123", "v")).isFalse();
        assertThat(CodeWriter.fits("k", "\u00E9")).isFalse();
    }

    @Test
    void knowsWhichElementsFit() {
        assertThat(WireSamples.of("8007", "D".repeat(31), "30", "1", "423", "208"))
                .allMatch(CodeWriter::fits);
        assertThat(WireSamples.of("8007", "D".repeat(32), "8030", "abc", "715", "1"))
                .noneMatch(CodeWriter::fits);
    }
}
