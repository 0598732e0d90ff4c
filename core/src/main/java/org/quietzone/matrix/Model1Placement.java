package org.quietzone.matrix;

import org.quietzone.spec.Version;

/**
 * The codeword shapes of Model 1 (ISO/IEC 18004:2024, Annex N): every codeword is a rectangle at a place of its own, two
 * modules wide and four high at the right and left edges, four wide and two high in between. Columns of rectangles follow
 * each other from right to left, each from bottom to top; in a rectangle the most significant bit is at the lower right,
 * and bits go leftwards, then upwards. Of the first codeword only the low nibble is drawn, because the four modules at
 * the lower right corner belong to a function pattern.
 */
final class Model1Placement implements Placement {
    /** Bits of the first codeword that are not drawn. */
    private static final int HIDDEN = 4;

    /** For every bit that is drawn: 64 times the long, plus the bit in it. */
    private final short[] modules;

    private final int size;
    private final int stride;

    Model1Placement(Version version) {
        size = version.size();
        stride = BitMatrix.wordsPerRow(size);
        Walk walk = new Walk(version);
        walk.right();
        walk.middle();
        walk.left();
        modules = walk.modules;
    }

    @Override
    public void draw(byte[] codewords, int halfCodeword, long[] words) {
        for (int i = 0; i < modules.length; i++) {
            int bit = i + HIDDEN;
            words[modules[i] >> 6] |= (codewords[bit >> 3] >>> (7 - (bit & 7)) & 1L) << modules[i];
        }
    }

    @Override
    public void collect(long[] words, int halfCodeword, byte[] codewords) {
        for (int i = 0; i < modules.length; i++) {
            int bit = i + HIDDEN;
            codewords[bit >> 3] |= (byte) ((words[modules[i] >> 6] >>> modules[i] & 1) << (7 - (bit & 7)));
        }
    }

    @Override
    public void least(byte[] modules, int halfCodeword, byte[] codewords) {
        for (int i = 0; i < this.modules.length; i++) {
            int word = this.modules[i] >> 6;
            int row = word / stride;
            int column = (word - row * stride << 6) + (this.modules[i] & 63);
            int to = i + HIDDEN >> 3;
            codewords[to] = (byte) Math.min(codewords[to] & 0xFF, modules[row * size + column] & 0xFF);
        }
    }

    /** Goes from rectangle to rectangle and notes their modules. */
    private static final class Walk {
        private final int size;
        private final int stride;
        private final short[] modules;
        private int bits = -HIDDEN;

        Walk(Version version) {
            size = version.size();
            stride = BitMatrix.wordsPerRow(size);
            modules = new short[version.dataModules()];
        }

        /** Two columns of upright rectangles; the extension patterns stand in the outer one. */
        void right() {
            int rectangles = (size - 8) / 4;
            for (int column = 0; column < 2; column++) {
                for (int i = 0; i < rectangles; i++) {
                    boolean extension = column == 0 && i % 2 == 0 && i > 0 && i < rectangles - 1;
                    if (!extension) {
                        rectangle(size - 1 - 4 * i, size - 1 - 2 * column, 2);
                    }
                }
            }
        }

        /** Columns of flat rectangles up to the left finder patterns; every second one begins above an extension. */
        void middle() {
            int columns = size / 4 - 3;
            int rectangles = size / 2;
            for (int column = 0; column < columns; column++) {
                int end = column == 0 ? rectangles - 4 : rectangles;
                boolean extension = column % 2 == 1 && column < columns - 1;
                for (int i = extension ? 1 : 0; i < end; i++) {
                    // The upper three are beyond the timing pattern.
                    int row = size - 1 - 2 * i - (i >= rectangles - 3 ? 1 : 0);
                    rectangle(row, size - 5 - 4 * column, 4);
                }
            }
        }

        /** Four columns of upright rectangles between the left finder patterns, the first right of the timing pattern. */
        void left() {
            for (int column = 0; column < 4; column++) {
                for (int i = 0; i < (size - 16) / 4; i++) {
                    rectangle(size - 9 - 4 * i, column == 0 ? 8 : 7 - 2 * column, 2);
                }
            }
        }

        private void rectangle(int bottom, int right, int width) {
            for (int i = 0; i < 8; i++, bits++) {
                int column = right - i % width;
                if (bits >= 0) {
                    modules[bits] = (short) (((bottom - i / width) * stride << 6) + column);
                }
            }
        }
    }
}
