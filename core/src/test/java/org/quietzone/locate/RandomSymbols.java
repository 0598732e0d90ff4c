package org.quietzone.locate;

import java.util.Random;
import org.quietzone.codeword.CodewordSequence;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixWriter;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** Symbols of random codewords for tests: true to the standard but for their message. */
final class RandomSymbols {
    private RandomSymbols() {}

    static BitMatrix of(Version version, Random random) {
        return of(version, version.levels().get(random.nextInt(version.levels().size())), random);
    }

    static BitMatrix of(Version version, ErrorCorrection level, Random random) {
        BlockLayout layout = version.layout(level);
        CodewordSequence sequence = new CodewordSequence(layout);
        for (int i = 0; i < layout.dataCodewords(); i++) {
            sequence.putData(i, random.nextInt(256));
        }
        sequence.addErrorCorrection();
        int[] words = new int[version.masks()];
        for (int mask = 0; mask < words.length; mask++) {
            words[mask] = switch (version.family()) {
                case QR_CODE -> FormatInformation.qrWord(level, mask);
                case MODEL_1 -> FormatInformation.model1Word(level, mask);
                case MICRO_QR -> FormatInformation.microWord(version, level, mask);
            };
        }
        int versionWord = version.hasVersionInformation() ? VersionInformation.word(version) : 0;
        return MatrixWriter.write(layout, sequence.codewords(), words, versionWord, random.nextInt(words.length))
                .matrix();
    }
}
