package org.quietzone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Whole symbols, module for module, against another encoder: all versions, levels and masks. */
class NayukiMatrixTest {
    static IntStream versions() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void equalDataCodewordsAndMasksGiveEqualModules(int number) {
        Version version = Version.of(number);
        Random random = new Random(number);
        for (QrCode.Ecc ecc : QrCode.Ecc.values()) {
            ErrorCorrection level =
                    switch (ecc) {
                        case LOW -> ErrorCorrection.L;
                        case MEDIUM -> ErrorCorrection.M;
                        case QUARTILE -> ErrorCorrection.Q;
                        case HIGH -> ErrorCorrection.H;
                    };
            BlockLayout layout = version.layout(level);
            byte[] data = new byte[layout.dataCodewords()];
            random.nextBytes(data);
            CodewordSequence sequence = new CodewordSequence(layout);
            for (int i = 0; i < data.length; i++) {
                sequence.putData(i, data[i]);
            }
            sequence.addErrorCorrection();
            int[] formats = IntStream.range(0, 8)
                    .map(mask -> FormatInformation.qrWord(level, mask))
                    .toArray();
            int versionWord = version.hasVersionInformation() ? VersionInformation.word(version) : 0;
            for (int mask = 0; mask < 8; mask++) {
                QrCode other = new QrCode(number, ecc, data, mask);
                boolean[][] modules = new boolean[other.size][other.size];
                for (int row = 0; row < other.size; row++) {
                    for (int column = 0; column < other.size; column++) {
                        modules[row][column] = other.getModule(column, row);
                    }
                }
                assertThat(MatrixWriter.write(layout, sequence.codewords(), formats, versionWord, mask)
                                .matrix())
                        .as("%s-%s mask %d", version, level, mask)
                        .isEqualTo(BitMatrix.of(modules));
            }
        }
    }
}
