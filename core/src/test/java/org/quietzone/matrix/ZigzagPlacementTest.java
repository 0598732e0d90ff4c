package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class ZigzagPlacementTest {
    /** All that differ in shape, without drawing every bit of every version on its own. */
    static Stream<Version> versions() {
        return Stream.concat(
                Version.all(Family.MICRO_QR).stream(),
                Stream.of(1, 2, 6, 7, 12, 14, 21).map(Version::of));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyBitIsWhereThePathOf773Leads(Version version) {
        List<int[]> path = new NaiveSymbol(version).path();
        assertThat(path).hasSize(version.dataModules());
        Template template = Template.of(version);
        int bits = Math.min(8 * version.codewords(), version.dataModules());
        for (int bit = 0; bit < bits; bit++) {
            byte[] codewords = new byte[version.codewords()];
            codewords[bit / 8] = (byte) (0x80 >> bit % 8);
            long[] words = new long[version.size() * template.stride()];
            template.placement().draw(codewords, -1, words);
            int[] module = path.get(bit);
            long[] expected = new long[words.length];
            expected[module[0] * template.stride() + module[1] / 64] = 1L << module[1];
            assertThat(words).as("bit %d", bit).isEqualTo(expected);
            byte[] collected = new byte[codewords.length];
            template.placement().collect(words, -1, collected);
            // Without a half codeword, the last four modules of M1 and M3 are no whole codeword.
            boolean inWholeCodeword = bit < version.dataModules() / 8 * 8;
            assertThat(collected).isEqualTo(inWholeCodeword ? codewords : new byte[codewords.length]);
        }
    }
}
