package org.quietzone.charset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of one-byte characters: ASCII below 80, a table above it. */
final class SingleByteSet implements CharacterSet {
    private static final char UNASSIGNED = '\uFFFD';

    private final String name;
    private @Nullable Table table;

    /**
     * A set with a table in the file of single-byte sets. The file is not read before a byte or a character outside ASCII
     * asks for it.
     *
     * @param name the set's name in the file
     */
    SingleByteSet(String name) {
        this.name = name;
    }

    /** The characters of the bytes 80 to FF, and the way back. */
    private static final class Table {
        final char[] high;
        final CodePointIndex index = new CodePointIndex();

        Table(char[] high) {
            this.high = high;
            for (int i = 0; i < high.length; i++) {
                if (high[i] != UNASSIGNED) {
                    index.put(high[i], 0x80 + i);
                }
            }
        }
    }

    /** All tables of the file, read together: it is small. */
    private static final class Tables {
        static final Map<String, Table> BY_NAME = read();

        private static Map<String, Table> read() {
            Map<String, Table> tables = new HashMap<>();
            String[] lines = TableResource.read("single-byte.txt").split("\n");
            int line = 0;
            while (line < lines.length) {
                if (lines[line].startsWith("= ")) {
                    String name = lines[line++].substring(2);
                    int end = line;
                    while (end < lines.length && lines[end].charAt(0) != '=') {
                        end++;
                    }
                    tables.put(name, new Table(high(Arrays.copyOfRange(lines, line, end))));
                    line = end;
                } else {
                    line++;
                }
            }
            return tables;
        }

        /** Eight lines of sixteen, or six if 80 to 9F are the control characters C1. */
        private static char[] high(String[] lines) {
            char[] high = new char[128];
            int next = 0;
            while (next < 128 - 16 * lines.length) {
                high[next] = (char) (0x80 + next);
                next++;
            }
            for (String line : lines) {
                for (String token : line.split(" ")) {
                    high[next++] = token.length() == 4
                            ? (char) Integer.parseInt(token, 16)
                            : token.charAt(0) == '.' ? UNASSIGNED : token.charAt(0);
                }
            }
            return high;
        }
    }

    private Table table() {
        Table known = table;
        if (known == null) {
            // Threads that race here all store the same immutable table.
            known = Tables.BY_NAME.get(name);
            if (known == null) {
                throw new IllegalStateException("The file of single-byte sets lacks " + name);
            }
            table = known;
        }
        return known;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int encodedLength(int codePoint) {
        return codePoint < 0x80 || table().index.word(codePoint) >= 0 ? 1 : 0;
    }

    @Override
    public int encode(int codePoint, byte[] target, int offset) {
        int value = codePoint < 0x80 ? codePoint : table().index.word(codePoint);
        if (value < 0) {
            throw Ascii.absent(this, codePoint);
        }
        target[offset] = (byte) value;
        return 1;
    }

    @Override
    public DecodedText decode(byte[] bytes, int from, int to) {
        if (Ascii.only(bytes, from, to)) {
            return Ascii.text(bytes, from, to);
        }
        char[] high = table().high;
        char[] text = new char[to - from];
        int malformed = 0;
        for (int i = from; i < to; i++) {
            char character = bytes[i] >= 0 ? (char) bytes[i] : high[bytes[i] & 0x7F];
            text[i - from] = character;
            if (character == UNASSIGNED) {
                malformed++;
            }
        }
        return new DecodedText(new String(text), malformed);
    }

    @Override
    public String toString() {
        return name;
    }
}
