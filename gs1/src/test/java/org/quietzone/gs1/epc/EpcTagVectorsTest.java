package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.Vectors;

/** The reference vectors of tags, both directions. */
class EpcTagVectorsTest {
    @Test
    void tagUrisAndBits() {
        List<List<String>> rows = rows("tag-to-hex");
        assertThat(rows).hasSize(187).allSatisfy(row -> {
            EpcResult<EpcTag> tag = EpcTag.parse(row.get(1));
            if (row.get(3).equals("reject")) {
                assertThat(tag.errors()).hasSize(1);
                return;
            }
            // One is quoted with the bits alone, 37 digits: words of 16 bits make it 40.
            String hex = row.get(3) + "0".repeat((4 - row.get(3).length() % 4) % 4);
            assertThat(tag.value().orElseThrow().hex()).isEqualTo(hex);
            assertThat(EpcTag.parse(row.get(3)).value()).isEqualTo(tag.value());
            assertThat(EpcTag.parse(hex).value().orElseThrow().uri()).isEqualTo(row.get(1));
        });
    }

    @Test
    void bitsThatAreKnownAlone() {
        assertThat(rows("hex-to-tag")).hasSize(6).allSatisfy(row -> {
            EpcResult<EpcTag> tag = EpcTag.parse(row.get(1));
            if (row.get(3).startsWith("reject")) {
                assertThat(tag.errors()).hasSize(1);
            } else {
                assertThat(tag.value().orElseThrow().uri()).isEqualTo(row.get(3));
                assertThat(tag.value().orElseThrow().hex()).isEqualTo(row.get(1));
            }
        });
    }

    @Test
    void whatTagsIdentify() {
        assertThat(rows("tag-to-pure"))
                .hasSize(45)
                .allSatisfy(row -> assertThat(EpcTag.parse(row.get(1))
                                .value()
                                .orElseThrow()
                                .epc()
                                .uri())
                        .isEqualTo(row.get(3)));
    }

    private static List<List<String>> rows(String kind) {
        return Vectors.rows("epc-vectors.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .toList();
    }
}
