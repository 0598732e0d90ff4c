package org.quietzone.message;

import java.util.Arrays;
import org.quietzone.spec.Mode;

/** One part of a bit stream: a mode indicator and what follows it (ISO/IEC 18004:2024, 7.4). */
public sealed interface Segment {
    /** The mode. */
    Mode mode();

    /** The bits in the stream: mode indicator, count and payload. */
    int bits();

    /** A segment of data characters. */
    final class Data implements Segment {
        private final Mode mode;
        private final int characters;
        private final byte[] bytes;
        private final int bits;

        /**
         * A segment of data characters.
         *
         * @param mode numeric, alphanumeric, byte, kanji or Hanzi
         * @param characters the value of the character count indicator
         * @param bytes what the segment transmits: ASCII, the bytes, or the byte pairs of Shift JIS or GB 2312; a
         *     separator of an FNC1 mode is 1D
         * @param bits length in the stream, headers included
         */
        public Data(Mode mode, int characters, byte[] bytes, int bits) {
            this.mode = mode;
            this.characters = characters;
            this.bytes = bytes.clone();
            this.bits = bits;
        }

        @Override
        public Mode mode() {
            return mode;
        }

        @Override
        public int bits() {
            return bits;
        }

        /** The value of the character count indicator. */
        public int characters() {
            return characters;
        }

        /** The bytes that the segment transmits (a copy). */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The number of bytes that the segment transmits. */
        int length() {
            return bytes.length;
        }

        /** Copies the bytes into {@code target} from index {@code offset}. */
        void copyTo(byte[] target, int offset) {
            System.arraycopy(bytes, 0, target, offset, bytes.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Data that
                    && mode == that.mode
                    && characters == that.characters
                    && bits == that.bits
                    && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * mode.hashCode() + characters) + Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return mode + "(" + characters + ")";
        }
    }

    /**
     * A change of character set.
     *
     * @param eci assignment number, 0 to 999999
     * @param bits 12, 20 or 28
     */
    record EciDesignator(int eci, int bits) implements Segment {
        @Override
        public Mode mode() {
            return Mode.ECI;
        }
    }

    /**
     * The mark of an FNC1 mode.
     *
     * @param fnc1 first or second position
     * @param bits 4 or 12
     */
    record Fnc1Mark(Fnc1 fnc1, int bits) implements Segment {
        @Override
        public Mode mode() {
            return fnc1 instanceof Fnc1.First ? Mode.FNC1_FIRST : Mode.FNC1_SECOND;
        }
    }

    /**
     * The header of structured append.
     *
     * @param header place, total and parity
     */
    record StructuredAppendHeader(StructuredAppend header) implements Segment {
        @Override
        public Mode mode() {
            return Mode.STRUCTURED_APPEND;
        }

        @Override
        public int bits() {
            return 20;
        }
    }
}
