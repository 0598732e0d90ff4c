package org.quietzone.codeword;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** Blocks and field arithmetic done the slow and plain way, to compare the production code with. */
final class Blocks {
    private Blocks() {}

    /** The 160 + 8 + 56 layouts. */
    static List<BlockLayout> allLayouts() {
        List<BlockLayout> layouts = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Version version : Version.all(family)) {
                for (ErrorCorrection level : version.levels()) {
                    layouts.add(version.layout(level));
                }
            }
        }
        return layouts;
    }

    /** A product in GF(256) by shifting and adding. */
    static int product(int a, int b) {
        int sum = 0;
        for (int bit = 7; bit >= 0; bit--) {
            sum <<= 1;
            if (sum > 255) {
                sum ^= 0x11D;
            }
            if ((b >> bit & 1) != 0) {
                sum ^= a;
            }
        }
        return sum;
    }

    /** The value of a polynomial, highest power first. */
    static int value(List<Integer> polynomial, int x) {
        int value = 0;
        for (int coefficient : polynomial) {
            value = product(value, x) ^ coefficient;
        }
        return value;
    }

    /**
     * The indices in the final sequence of each block's codewords: dealt out round by round (7.6), in Model 1 block by
     * block.
     */
    static List<List<Integer>> positions(BlockLayout layout) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int block = 0; block < layout.blocks(); block++) {
            blocks.add(new ArrayList<>());
        }
        int next = 0;
        if (layout.version().family() == Family.MODEL_1) {
            for (int length : new int[] {layout.shortDataCodewords(), layout.eccPerBlock()}) {
                for (List<Integer> block : blocks) {
                    for (int i = 0; i < length; i++) {
                        block.add(next++);
                    }
                }
            }
            return blocks;
        }
        for (int round = 0; round <= layout.shortDataCodewords(); round++) {
            for (int block = 0; block < layout.blocks(); block++) {
                if (round < layout.dataCodewords(block)) {
                    blocks.get(block).add(next++);
                }
            }
        }
        for (int round = 0; round < layout.eccPerBlock(); round++) {
            for (List<Integer> block : blocks) {
                block.add(next++);
            }
        }
        return blocks;
    }

    /** Random data in bit stream order, with zeros for the bits that the symbol does not show. */
    static byte[] randomData(BlockLayout layout, Random random) {
        byte[] data = new byte[layout.dataCodewords()];
        random.nextBytes(data);
        data[0] &= (byte) ~hiddenBits(layout, 0);
        data[data.length - 1] &= (byte) ~hiddenBits(layout, data.length - 1);
        return data;
    }

    /** The final sequence of random data. */
    static byte[] randomSequence(BlockLayout layout, Random random) {
        return sequence(layout, randomData(layout, random));
    }

    static byte[] sequence(BlockLayout layout, byte[] data) {
        CodewordSequence sequence = new CodewordSequence(layout);
        for (int i = 0; i < data.length; i++) {
            sequence.putData(i, data[i]);
        }
        sequence.addErrorCorrection();
        return sequence.codewords();
    }

    /** The bits of a codeword of the final sequence that the symbol does not show. */
    static int hiddenBits(BlockLayout layout, int position) {
        if (layout.version().family() == Family.MODEL_1) {
            return position == 0 ? 0xF0 : 0;
        }
        return layout.dataBits() % 8 != 0 && position == layout.dataCodewords() - 1 ? 0x0F : 0;
    }

    /** A change that shows, 1 to 255. */
    static int visibleError(BlockLayout layout, int position, Random random) {
        int visible = ~hiddenBits(layout, position) & 0xFF;
        int error = 0;
        while (error == 0) {
            error = random.nextInt(256) & visible;
        }
        return error;
    }

    static byte[] hex(String codewords) {
        return HexFormat.of().parseHex(codewords.replace(" ", ""));
    }
}
