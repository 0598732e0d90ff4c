package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleConfidence;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Symbols through a noisy channel: every module is sent as +1 or -1 and received with Gaussian noise; its sign is its
 * colour and its distance from zero the confidence.
 */
class SoftReadingTest {
    private static final SymbolReader READER = SymbolReader.standard();

    private record Received(String text, BitMatrix modules, ModuleConfidence confidence) {}

    private static Received send(Version version, ErrorCorrection level, double noise, Random random) {
        return send(version, level, noise, 0, random);
    }

    /** With a square blot of some side among the data, where nothing is left but a little noise. */
    private static Received send(Version version, ErrorCorrection level, double noise, int blot, Random random) {
        StringBuilder text = new StringBuilder();
        int length = version.family() == Family.MICRO_QR ? 4 : 6;
        for (int i = 0; i < length; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        BitMatrix sent = SymbolEncoder.builder()
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode(text.toString())
                .modules();
        int size = sent.size();
        boolean[][] dark = new boolean[size][size];
        byte[] confidences = new byte[size * size];
        int top = 9 + random.nextInt(size - 8 - blot);
        int left = 9 + random.nextInt(size - 8 - blot);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                boolean blotted = row >= top && row < top + blot && column >= left && column < left + blot;
                double signal = blotted
                        ? 0.1 * random.nextGaussian()
                        : (sent.get(row, column) ? 1 : -1) + noise * random.nextGaussian();
                dark[row][column] = signal > 0;
                confidences[row * size + column] = (byte) Math.min(255, Math.abs(signal) * 100);
            }
        }
        return new Received(text.toString(), BitMatrix.of(dark), ModuleConfidence.of(size, confidences));
    }

    /** Noise at which about half of the symbols are read without confidences, and the least gain in per cent of all. */
    static Stream<Arguments> halfRead() {
        return Stream.of(
                Arguments.of(Version.of(1), ErrorCorrection.H, 0.60, 10),
                Arguments.of(Version.of(4), ErrorCorrection.H, 0.56, 15),
                Arguments.of(Version.of(10), ErrorCorrection.Q, 0.52, 25),
                Arguments.of(Version.of(20), ErrorCorrection.M, 0.47, 20),
                Arguments.of(Version.micro(4), ErrorCorrection.Q, 0.60, 2),
                Arguments.of(Version.model1(5), ErrorCorrection.M, 0.52, 10));
    }

    @ParameterizedTest
    @MethodSource("halfRead")
    void confidencesReadClearlyMoreSymbolsAndNoneWrongly(
            Version version, ErrorCorrection level, double noise, int leastGain) {
        Random random = new Random(1966);
        int all = version.size() > 80 ? 60 : 200;
        int hard = 0;
        int soft = 0;
        for (int i = 0; i < all; i++) {
            Received received = send(version, level, noise, random);
            if (READER.decode(received.modules()) instanceof Reading reading) {
                hard++;
                assertThat(reading.text()).isEqualTo(received.text());
                assertThat(reading.erasures()).isZero();
                assertThat(READER.decode(received.modules(), received.confidence()))
                        .hasToString(reading.toString());
            }
            if (READER.decode(received.modules(), received.confidence()) instanceof Reading reading) {
                soft++;
                assertThat(reading.text()).isEqualTo(received.text());
            }
        }
        assertThat(100 * hard / all).as("per cent read without confidences").isBetween(25, 75);
        assertThat(100 * (soft - hard) / all).as("gain in per cent of all").isGreaterThanOrEqualTo(leastGain);
    }

    /** Blots that hard decision seldom survives: their codewords are known to be doubtful, so they cost half. */
    static Stream<Arguments> blots() {
        return Stream.of(
                Arguments.of(Version.of(2), ErrorCorrection.M, 8),
                Arguments.of(Version.of(4), ErrorCorrection.M, 11),
                Arguments.of(Version.of(7), ErrorCorrection.Q, 20),
                Arguments.of(Version.of(10), ErrorCorrection.L, 16),
                Arguments.of(Version.micro(4), ErrorCorrection.Q, 7));
    }

    @ParameterizedTest
    @MethodSource("blots")
    void blotsAreErased(Version version, ErrorCorrection level, int blot) {
        Random random = new Random(blot);
        int all = 60;
        int hard = 0;
        int soft = 0;
        for (int i = 0; i < all; i++) {
            Received received = send(version, level, 0.25, blot, random);
            boolean readable = READER.decode(received.modules()) instanceof Reading;
            hard += readable ? 1 : 0;
            if (READER.decode(received.modules(), received.confidence()) instanceof Reading reading) {
                soft++;
                assertThat(reading.text()).isEqualTo(received.text());
                assertThat(reading.erasures() == 0).isEqualTo(readable);
            }
        }
        assertThat(100 * hard / all).as("per cent read without confidences").isLessThan(60);
        assertThat(100 * soft / all).as("per cent read with them").isGreaterThan(75);
    }

    @Test
    void mirroredAndReversedSymbolsAreReadWithTheirConfidencesToo() {
        Random random = new Random(12);
        int onlySoft = 0;
        for (int i = 0; i < 60; i++) {
            Received received = send(Version.of(10), ErrorCorrection.Q, 0.52, random);
            if (!(READER.decode(received.modules(), received.confidence()) instanceof Reading straight)
                    || straight.erasures() == 0) {
                continue;
            }
            onlySoft++;
            ModuleConfidence turned = received.confidence().transposed();
            Reading mirrored = (Reading) READER.decode(received.modules().transposed(), turned);
            assertThat(mirrored.text()).isEqualTo(received.text());
            assertThat(mirrored.mirrored()).isTrue();
            assertThat(mirrored.blocks()).isEqualTo(straight.blocks());
            Reading reversed = (Reading) READER.decode(received.modules().inverted(), received.confidence());
            assertThat(reversed.text()).isEqualTo(received.text());
            assertThat(reversed.reversed()).isTrue();
            assertThat(reversed.blocks()).isEqualTo(straight.blocks());
        }
        assertThat(onlySoft).isGreaterThan(5);
    }

    /** Far more noise than any symbol can bear, and confidences that are honest, equal or nonsense: never a wrong text. */
    @Test
    void nothingIsReadOutOfNoise() {
        Random random = new Random(13);
        int read = 0;
        Version[] versions = {Version.of(1), Version.of(2), Version.of(5), Version.micro(3), Version.micro(4)};
        for (Version version : versions) {
            for (ErrorCorrection level : version.levels()) {
                for (int i = 0; i < 24; i++) {
                    Received received = send(version, level, 0.9, random);
                    byte[] others = new byte[version.size() * version.size()];
                    if (i % 3 == 0) {
                        random.nextBytes(others);
                    }
                    ModuleConfidence confidence =
                            i % 3 == 1 ? received.confidence() : ModuleConfidence.of(version.size(), others);
                    if (READER.decode(received.modules(), confidence) instanceof Reading reading) {
                        read++;
                        assertThat(reading.text()).isEqualTo(received.text());
                    }
                }
            }
        }
        assertThat(read).isLessThan(8);
    }

    @Test
    void m1IsNotCorrectedWhateverItsConfidences() {
        BitMatrix sent = SymbolEncoder.builder()
                .version(Version.micro(1))
                .build()
                .encode("12345")
                .modules();
        boolean[][] dark = new boolean[11][11];
        byte[] confidences = new byte[121];
        for (int i = 0; i < 121; i++) {
            dark[i / 11][i % 11] = sent.get(i / 11, i % 11);
            confidences[i] = (byte) 255;
        }
        dark[10][10] ^= true;
        confidences[120] = 0;
        assertThat(READER.decode(BitMatrix.of(dark), ModuleConfidence.of(11, confidences)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isSameAs(Rejected.Reason.ERROR_CORRECTION));
    }

    @Test
    void confidencesOfAnotherSizeAreRefused() {
        BitMatrix modules = SymbolEncoder.standard().encode("A").modules();
        ModuleConfidence confidence = ModuleConfidence.of(25, new byte[625]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.decode(modules, confidence))
                .withMessage("A matrix of 21 modules a side cannot have confidences of 25 by 25 modules");
    }
}
