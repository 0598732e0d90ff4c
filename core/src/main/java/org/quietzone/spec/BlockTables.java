package org.quietzone.spec;

import static org.quietzone.spec.ErrorCorrection.DETECTION;
import static org.quietzone.spec.ErrorCorrection.L;
import static org.quietzone.spec.ErrorCorrection.M;
import static org.quietzone.spec.ErrorCorrection.Q;

/**
 * The two figures per version and level from which the whole block layout follows: error correction codewords per block
 * and number of blocks (ISO/IEC 18004:2024, Table 9; Annex N for Model 1). Rows are L, M, Q, H; columns versions from 1.
 */
final class BlockTables {
    private static final int[][] QR_ECC = {
        {
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, //
            28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, //
            26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
        },
        {
            13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, //
            28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, //
            30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        }
    };

    private static final int[][] QR_BLOCKS = {
        {
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, //
            8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25
        },
        {
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, //
            17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49
        },
        {
            1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, //
            23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68
        },
        {
            1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, //
            25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81
        }
    };

    private static final int[][] MODEL_1_ECC = {
        {7, 10, 15, 20, 26, 34, 42, 24, 30, 34, 40, 46, 36, 40},
        {10, 16, 28, 40, 52, 32, 40, 48, 60, 68, 40, 46, 52, 60},
        {13, 22, 36, 50, 66, 42, 52, 64, 50, 58, 52, 58, 66, 60},
        {17, 30, 48, 66, 44, 56, 46, 56, 68, 58, 54, 62, 58, 66}
    };

    private static final int[][] MODEL_1_BLOCKS = {
        {1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3},
        {1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 4, 4, 4, 4},
        {1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5},
        {1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 6}
    };

    /** Data codewords of one block; data and error correction do not fill every Model 1 symbol. */
    private static final int[][] MODEL_1_DATA = {
        {19, 36, 57, 80, 108, 136, 170, 104, 123, 145, 168, 192, 144, 163},
        {16, 30, 44, 60, 82, 53, 66, 80, 93, 111, 64, 73, 83, 92},
        {13, 24, 36, 50, 68, 43, 54, 64, 52, 61, 52, 61, 69, 62},
        {9, 16, 24, 34, 23, 29, 24, 29, 34, 31, 29, 33, 32, 35}
    };

    private BlockTables() {}

    static BlockLayout layout(Version version, ErrorCorrection level) {
        return switch (version.family()) {
            case QR_CODE -> qrCode(version, level);
            case MICRO_QR -> microQr(version, level);
            case MODEL_1 -> model1(version, level);
        };
    }

    private static BlockLayout qrCode(Version version, ErrorCorrection level) {
        int row = level.ordinal() - 1;
        int column = version.number() - 1;
        int blocks = QR_BLOCKS[row][column];
        int ecc = QR_ECC[row][column];
        int total = version.codewords();
        int longBlocks = total % blocks;
        int data = total - blocks * ecc;
        return new BlockLayout(
                version,
                level,
                blocks - longBlocks,
                longBlocks,
                total / blocks - ecc,
                ecc,
                qrProtection(version.number(), level),
                data * 8);
    }

    private static int qrProtection(int number, ErrorCorrection level) {
        return switch (number) {
            case 1 -> level == L ? 3 : level == M ? 2 : 1;
            case 2 -> level == L ? 2 : 0;
            case 3 -> level == L ? 1 : 0;
            default -> 0;
        };
    }

    private static BlockLayout microQr(Version version, ErrorCorrection level) {
        int number = version.number();
        int[] dataBitsEccProtection =
                switch (number * 8 + level.ordinal()) {
                    case 8 -> new int[] {20, 2, 2};
                    case 2 * 8 + 1 -> new int[] {40, 5, 3};
                    case 2 * 8 + 2 -> new int[] {32, 6, 2};
                    case 3 * 8 + 1 -> new int[] {84, 6, 2};
                    case 3 * 8 + 2 -> new int[] {68, 8, 0};
                    case 4 * 8 + 1 -> new int[] {128, 8, 2};
                    case 4 * 8 + 2 -> new int[] {112, 10, 0};
                    case 4 * 8 + 3 -> new int[] {80, 14, 0};
                    default -> throw new IllegalArgumentException(version + " has no level " + level);
                };
        int dataBits = dataBitsEccProtection[0];
        return new BlockLayout(
                version, level, 1, 0, (dataBits + 7) / 8, dataBitsEccProtection[1], dataBitsEccProtection[2], dataBits);
    }

    private static BlockLayout model1(Version version, ErrorCorrection level) {
        int row = level.ordinal() - 1;
        int column = version.number() - 1;
        int blocks = MODEL_1_BLOCKS[row][column];
        int data = MODEL_1_DATA[row][column];
        // The first four bits are zero in every Model 1 stream: its first codeword shows only its low nibble.
        return new BlockLayout(
                version,
                level,
                blocks,
                0,
                data,
                MODEL_1_ECC[row][column],
                qrProtection(version.number(), level),
                blocks * data * 8 - 4);
    }

    static boolean hasLevel(Version version, ErrorCorrection level) {
        if (version.family() != Family.MICRO_QR) {
            return level != DETECTION;
        }
        return switch (version.number()) {
            case 1 -> level == DETECTION;
            case 4 -> level == L || level == M || level == Q;
            default -> level == L || level == M;
        };
    }
}
