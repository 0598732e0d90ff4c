package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;

/**
 * How the value of an application identifier stands in a compressed GS1 Digital Link (GS1 Digital Link URI Syntax 1.2,
 * compression).
 *
 * @param parts its parts, one after the other
 */
record WireFormat(List<Part> parts) {
    /**
     * A part of a value.
     *
     * @param numeric whether it is a number, else text
     * @param variable whether its length is said
     * @param max its length, or the largest one
     */
    record Part(boolean numeric, boolean variable, int max) {
        private boolean fits(String value, int start, int end) {
            return (variable || end - start == max)
                    && (numeric ? TextEncoding.isDigits(value, start, end) : TextEncoding.isAscii(value, start, end));
        }

        private void write(String value, int start, int end, BitWriter out) {
            TextEncoding encoding = TextEncoding.of(value, start, end);
            if (!numeric) {
                out.bits(encoding.ordinal(), TextEncoding.INDICATOR_BITS);
            }
            if (variable) {
                out.bits(end - start, BitLengths.length(max));
            }
            if (numeric) {
                TextEncoding.writeNumber(value, start, end, out);
            } else {
                encoding.write(value, start, end, out);
            }
        }

        private void read(String ai, BitReader in, StringBuilder out) {
            int start = in.position();
            int indicator = numeric ? 0 : (int) in.bits(TextEncoding.INDICATOR_BITS);
            if (indicator >= TextEncoding.values().length) {
                in.fail("AI (" + ai + ") is encoded by method " + indicator + ", there are 0 to 4", start);
                return;
            }
            int length = variable ? (int) in.bits(BitLengths.length(max)) : max;
            if (length > max) {
                in.fail("AI (" + ai + ") is " + length + " characters long where " + max + " are allowed", start);
            } else if (numeric) {
                TextEncoding.readNumber(in, length, out);
            } else {
                TextEncoding.values()[indicator].read(in, length, out);
            }
        }
    }

    WireFormat {
        parts = List.copyOf(parts);
    }

    /**
     * A format as the table has it, such as {@code N3+X..9}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static WireFormat of(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split("\\+")) {
            if (!part.matches("[NX](\\.\\.)?[0-9]{1,2}")) {
                throw new IllegalArgumentException(
                        "A part is N or X and a length such as 3 or ..20, not '" + part + "'");
            }
            boolean variable = part.startsWith("..", 1);
            parts.add(new Part(part.charAt(0) == 'N', variable, Integer.parseInt(part.substring(variable ? 3 : 1))));
        }
        return new WireFormat(parts);
    }

    /** Whether a value can be written. */
    boolean fits(String value) {
        int at = 0;
        for (Part part : parts) {
            int end = Math.min(value.length(), at + part.max());
            if (!part.fits(value, at, end)) {
                return false;
            }
            at = end;
        }
        return at == value.length();
    }

    /** Writes a value that {@link #fits}. */
    void write(String value, BitWriter out) {
        int at = 0;
        for (Part part : parts) {
            int end = Math.min(value.length(), at + part.max());
            part.write(value, at, end, out);
            at = end;
        }
    }

    /** Reads a value; where that fails the reader says why. */
    String read(String ai, BitReader in) {
        StringBuilder value = new StringBuilder();
        for (Part part : parts) {
            part.read(ai, in, value);
        }
        return value.toString();
    }
}
