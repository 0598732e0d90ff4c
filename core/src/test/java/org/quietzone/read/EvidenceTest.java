package org.quietzone.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.quietzone.SymbolEncoder;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class EvidenceTest {
    private static final double CROWDED = 0.5;

    private static boolean[][] modules(Version version, ErrorCorrection level) {
        BitMatrix matrix = SymbolEncoder.builder()
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode("123")
                .modules();
        boolean[][] modules = new boolean[version.size()][version.size()];
        for (int row = 0; row < version.size(); row++) {
            for (int column = 0; column < version.size(); column++) {
                modules[row][column] = matrix.get(row, column);
            }
        }
        return modules;
    }

    private static Evidence evidence(boolean[][] modules, double darkAround) {
        MatrixDecoder decoder = new MatrixDecoder(EnumSet.allOf(Family.class), CharsetAssumption.guess(), true);
        MatrixOutcome outcome = decoder.decode(BitMatrix.of(modules));
        assertThat(outcome).isInstanceOf(MatrixOutcome.Decoded.class);
        return Evidence.of((MatrixOutcome.Decoded) outcome, darkAround);
    }

    private static void flip(boolean[][] modules, int row, int... columns) {
        for (int column : columns) {
            modules[row][column] ^= true;
        }
    }

    @Test
    void theMessageOfM1ProvesItsErrorDetectionAndItsFormatInformation() {
        Evidence clean = evidence(modules(Version.micro(1), ErrorCorrection.DETECTION), 0);

        // Two codewords, and one of 4 words in 2 orientations among 2^15.
        assertThat(clean.message()).isCloseTo(16 + 12, within(1e-9));
        assertThat(clean.patterns()).isBetween(20.0, 23.0);
        assertThat(clean.suffices()).isTrue();
    }

    @Test
    void aCleanSymbolOfM1NeedsNoQuietZone() {
        assertThat(evidence(modules(Version.micro(1), ErrorCorrection.DETECTION), CROWDED)
                        .suffices())
                .isTrue();
    }

    @Test
    void whatM1LacksInPatternsItsQuietZoneMayProve() {
        boolean[][] modules = modules(Version.micro(1), ErrorCorrection.DETECTION);
        flip(modules, 8, 4);
        flip(modules, 0, 7, 8);

        assertThat(evidence(modules, CROWDED).suffices()).isFalse();
        assertThat(evidence(modules, 0).suffices()).isTrue();
    }

    @Test
    void m1WithTwoWrongModulesInItsFormatInformationProvesTooLittle() {
        boolean[][] modules = modules(Version.micro(1), ErrorCorrection.DETECTION);
        flip(modules, 8, 4, 6);

        Evidence evidence = evidence(modules, 0);

        assertThat(evidence.suffices()).isFalse();
        assertThat(evidence.refusal().reason()).isEqualTo(RejectReason.EVIDENCE);
        assertThat(evidence.refusal().detail()).contains("21, 21 and 8 bits");
    }

    @Test
    void aMaskOnNothingProvesNothing() {
        MatrixDecoder decoder = new MatrixDecoder(EnumSet.allOf(Family.class), CharsetAssumption.guess(), true);
        MatrixOutcome.Decoded read =
                (MatrixOutcome.Decoded) decoder.decode(BitMatrix.of(modules(Version.of(1), ErrorCorrection.H)));
        MatrixOutcome.Decoded blank = new MatrixOutcome.Decoded(
                read.version(),
                read.level(),
                read.mask(),
                read.mirrored(),
                read.reversed(),
                read.formatErrors(),
                read.fixedPatternErrors(),
                new byte[read.rawCodewords().length],
                new byte[read.codewords().length],
                new byte[read.dataCodewords().length],
                read.blocks(),
                read.message());

        assertThat(Evidence.of(read, 0).suffices()).isTrue();
        assertThat(Evidence.of(blank, 0).suffices()).isFalse();
    }

    @Test
    void correctionSpentIsEvidenceLost() {
        Version version = Version.of(1);
        double before = Double.MAX_VALUE;
        boolean[][] modules = modules(version, ErrorCorrection.M);
        for (int errors = 0; errors <= 4; errors++) {
            Evidence evidence = evidence(modules, CROWDED);
            assertThat(evidence.message()).isLessThan(before - 10);
            assertThat(evidence.suffices()).isTrue();
            before = evidence.message();
            // Codewords are two modules wide and four high there.
            flip(modules, 9 + 4 * (errors % 3), errors < 3 ? 20 : 18);
        }
        assertThat(before).isCloseTo(80 - 13.8 - 32 + 15 - 7, within(0.1));
    }

    @Test
    void patternsAndQuietZoneDoNotReplaceAMessage() {
        assertThat(new Evidence(23.9, 100, 8).suffices()).isFalse();
        assertThat(new Evidence(24, 20, 0).suffices()).isTrue();
        assertThat(new Evidence(24, 10, 8).suffices()).isFalse();
    }
}
