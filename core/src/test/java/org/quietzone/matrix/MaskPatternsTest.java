package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class MaskPatternsTest {
    static java.util.stream.Stream<Version> versions() {
        return MatrixWriterTest.all();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void invertsTheDataModulesOfTable10AndNoOthers(Version version) {
        Template template = Template.of(version);
        for (int mask = 0; mask < version.masks(); mask++) {
            long[] words = new long[version.size() * template.stride()];
            MaskPatterns.exchange(words, template, MaskPatterns.NONE, mask);
            BitMatrix inverted = new BitMatrix(version.size(), words);
            for (int i = 0; i < version.size(); i++) {
                for (int j = 0; j < version.size(); j++) {
                    boolean expected = !FunctionPatterns.isFunction(version, i, j)
                            && NaiveSymbol.inverts(version.family() == Family.MICRO_QR, mask, i, j);
                    if (inverted.get(i, j) != expected) {
                        throw new AssertionError("Mask " + mask + ", module (" + i + ", " + j + ")");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anExchangeIsOneMaskOffAndTheOtherOn(Version version) {
        Template template = Template.of(version);
        Random random = new Random(5);
        long[] words = random.longs((long) version.size() * template.stride()).toArray();
        long[] original = words.clone();
        int worn = MaskPatterns.NONE;
        for (int i = 0; i < 20; i++) {
            int next = random.nextInt(version.masks());
            MaskPatterns.exchange(words, template, worn, next);
            worn = next;
            long[] expected = original.clone();
            MaskPatterns.exchange(expected, template, MaskPatterns.NONE, worn);
            assertThat(words).isEqualTo(expected);
        }
        MaskPatterns.exchange(words, template, worn, MaskPatterns.NONE);
        assertThat(words).isEqualTo(original);
    }
}
