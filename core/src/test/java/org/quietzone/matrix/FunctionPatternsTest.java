package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class FunctionPatternsTest {
    static Stream<Version> all() {
        return MatrixWriterTest.all();
    }

    static Stream<Version> qrAndMicro() {
        return MatrixWriterTest.qrAndMicro();
    }

    @ParameterizedTest
    @MethodSource("all")
    void leaveAsManyModulesAsTable1HasForData(Version version) {
        int data = 0;
        for (int row = 0; row < version.size(); row++) {
            for (int column = 0; column < version.size(); column++) {
                data += FunctionPatterns.isFunction(version, row, column) ? 0 : 1;
            }
        }
        assertThat(data).isEqualTo(version.dataModules());
    }

    @ParameterizedTest
    @MethodSource("qrAndMicro")
    void areWhereTheNaiveConstructionHasThem(Version version) {
        NaiveSymbol naive = new NaiveSymbol(version);
        int fixed = 0;
        for (int row = 0; row < version.size(); row++) {
            for (int column = 0; column < version.size(); column++) {
                assertThat(FunctionPatterns.isFunction(version, row, column))
                        .as("(%d, %d)", row, column)
                        .isEqualTo(naive.function[row][column]);
                if (FunctionPatterns.isFixed(version, row, column)) {
                    fixed++;
                    assertThat(FunctionPatterns.isDark(version, row, column))
                            .as("(%d, %d)", row, column)
                            .isEqualTo(naive.dark[row][column]);
                }
            }
        }
        int information = version.family() == Family.MICRO_QR ? 15 : version.hasVersionInformation() ? 66 : 30;
        assertThat(FunctionPatterns.fixedModules(version))
                .isEqualTo(fixed)
                .isEqualTo(version.size() * version.size() - version.dataModules() - information);
    }

    @ParameterizedTest
    @MethodSource("all")
    void mismatchesCountWrongFixedModulesOnly(Version version) {
        int size = version.size();
        boolean[][] dark = new boolean[size][size];
        Random random = new Random(3);
        int expected = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                dark[row][column] = random.nextBoolean();
                if (FunctionPatterns.isFixed(version, row, column)) {
                    expected += dark[row][column] == FunctionPatterns.isDark(version, row, column) ? 0 : 1;
                }
            }
        }
        assertThat(FunctionPatterns.mismatches(BitMatrix.of(dark), version)).isEqualTo(expected);
    }

    @Test
    void ofModel1ExtendAlongTheRightAndLowerEdgesWithoutFixedColours() {
        Version version = Version.model1(5);
        StringBuilder lowerEdge = new StringBuilder();
        StringBuilder rightEdge = new StringBuilder();
        for (int i = 0; i < 37; i++) {
            lowerEdge.append(FunctionPatterns.isFunction(version, 35, i) ? 'f' : '.');
            rightEdge.append(FunctionPatterns.isFunction(version, i, 35) ? 'f' : '.');
            if (i > 8) {
                assertThat(FunctionPatterns.isFixed(version, 36, i)).isFalse();
            }
        }
        // Ahead: the finder pattern, its separator and column 8.
        assertThat(lowerEdge).hasToString("fffffffff........ffff....ffff......ff");
        assertThat(rightEdge).hasToString(lowerEdge.toString());
        assertThat(FunctionPatterns.isFunction(version, 8, 8)).isTrue();
        assertThat(FunctionPatterns.isFunction(version, 30, 30))
                .as("no alignment pattern")
                .isFalse();
    }

    @Test
    void darkModuleOf791IsFixed() {
        for (Version version : Version.all(Family.QR_CODE)) {
            int row = 4 * version.number() + 9;
            assertThat(FunctionPatterns.isFixed(version, row, 8)).isTrue();
            assertThat(FunctionPatterns.isDark(version, row, 8)).isTrue();
        }
    }

    @Test
    void modulesOutsideTheSymbolAreRejected() {
        Version version = Version.micro(1);
        for (int outside : new int[] {-1, 11, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> FunctionPatterns.isFunction(version, outside, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> FunctionPatterns.isFixed(version, 0, outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> FunctionPatterns.isDark(version, outside, outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
