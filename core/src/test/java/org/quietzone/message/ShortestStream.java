package org.quietzone.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.EciTable;
import org.quietzone.charset.JisX0208;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * The oracle: the length of the shortest bit stream by trying every division of a text into segments, every mode for each
 * and every ECI before each, building the bits of every candidate segment. It shares no code with the encoder.
 */
final class ShortestStream {
    static final int NONE = Integer.MAX_VALUE / 2;
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int[] COMPACT = {
        3, 26, 25, 20, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 21, 22, 23, 24, 29, 2
    };

    private static final List<Mode> MODES = List.of(Mode.NUMERIC, Mode.ALPHANUMERIC, Mode.BYTE, Mode.KANJI);

    private final int[] codePoints;
    private final MessageOptions options;
    private final boolean first;
    private final Map<List<Integer>, Integer> payloads = new HashMap<>();

    ShortestStream(String text, MessageOptions options) {
        this.codePoints = text.codePoints().toArray();
        this.options = options;
        this.first =
                options.structuredAppend().map(header -> header.index() == 0).orElse(true);
    }

    /** The bits of the shortest stream, or {@link #NONE}. */
    int bits(Version version) {
        int headers = options.structuredAppend().isPresent() ? 20 : 0;
        if (options.fnc1().present()) {
            headers += !first ? 0 : options.fnc1() instanceof Fnc1.First ? 4 : 12;
        }
        boolean needsHeaders =
                options.structuredAppend().isPresent() || options.fnc1().present();
        if (needsHeaders && version.family() == Family.MICRO_QR) {
            return NONE;
        }
        int initial = -1;
        if (options.charset() instanceof CharsetPolicy.Fixed fixed) {
            if (!version.has(Mode.ECI)) {
                return NONE;
            }
            initial = fixed.eci();
            headers += codePoints.length == 0 ? 0 : designator(initial).length();
        }
        return Math.min(NONE, headers + new Division(version).from(0, initial));
    }

    /** The divisions for one version. */
    private final class Division {
        private final Version version;
        private final Map<Integer, Integer> known = new HashMap<>();

        Division(Version version) {
            this.version = version;
        }

        /** The shortest stream for the characters from an index on, under an ECI (-1: none yet). */
        int from(int start, int eci) {
            if (start == codePoints.length) {
                return 0;
            }
            Integer memo = known.get(start << 10 | eci + 1);
            if (memo != null) {
                return memo;
            }
            int least = NONE;
            for (int next : ecis(eci)) {
                int header = next == eci ? 0 : designator(next).length();
                for (Mode mode : MODES) {
                    if (!version.has(mode) || !options.mode().map(mode::equals).orElse(true)) {
                        continue;
                    }
                    int indicators = version.modeIndicatorBits() + version.countBits(mode);
                    for (int end = start + 1; end <= codePoints.length; end++) {
                        int payload = payloadBits(mode, start, end, next, first || !version.has(Mode.ECI));
                        if (payload >= 0) {
                            least = Math.min(least, header + indicators + payload + from(end, next));
                        }
                    }
                }
            }
            known.put(start << 10 | eci + 1, least);
            return least;
        }

        private List<Integer> ecis(int current) {
            List<Integer> list = new ArrayList<>(List.of(current));
            if (version.has(Mode.ECI)) {
                if (options.charset() instanceof CharsetPolicy.Auto && current != 26) {
                    list.add(26);
                } else if (options.charset() instanceof CharsetPolicy.Compact) {
                    for (int eci : COMPACT) {
                        if (eci != 25 || options.structuredAppend().isEmpty()) {
                            list.add(eci);
                        }
                    }
                }
            }
            return list;
        }
    }

    /** How many bits {@link #payload} builds, or -1. */
    private int payloadBits(Mode mode, int start, int end, int eci, boolean latin) {
        return payloads.computeIfAbsent(
                List.of(mode.ordinal(), start, end, mode == Mode.BYTE ? eci : 0, latin ? 1 : 0), key -> {
                    String payload = payload(mode, start, end, eci, latin);
                    return payload.equals("-") ? -1 : payload.length();
                });
    }

    private static String designator(int eci) {
        return "0111" + (eci < 128 ? binary(eci, 8) : eci < 16384 ? "10" + binary(eci, 14) : "110" + binary(eci, 21));
    }

    private static String binary(int value, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = bits - 1; bit >= 0; bit--) {
            text.append(value >> bit & 1);
        }
        return text.toString();
    }

    /** The bits of the characters in a mode, or "-" if they cannot be written so that they are read back. */
    private String payload(Mode mode, int start, int end, int eci, boolean latin) {
        return switch (mode) {
            case NUMERIC -> numeric(start, end);
            case ALPHANUMERIC -> alphanumeric(start, end);
            case BYTE -> bytes(start, end, eci, latin);
            default -> kanji(start, end);
        };
    }

    private String numeric(int start, int end) {
        StringBuilder bits = new StringBuilder();
        for (int i = start; i < end; i += 3) {
            int group = 0;
            int digits = Math.min(3, end - i);
            for (int k = i; k < i + digits; k++) {
                if (codePoints[k] < '0' || codePoints[k] > '9') {
                    return "-";
                }
                group = group * 10 + codePoints[k] - '0';
            }
            bits.append(binary(group, 1 + 3 * digits));
        }
        return bits.toString();
    }

    private String alphanumeric(int start, int end) {
        StringBuilder encoded = new StringBuilder();
        boolean rules = options.fnc1().present();
        boolean first =
                options.structuredAppend().map(header -> header.index() == 0).orElse(true);
        for (int i = start; i < end; i++) {
            int c = codePoints[i];
            if (rules && !first && c == '%') {
                return "-";
            }
            if (rules && c == 0x1D && first) {
                encoded.append('%');
            } else if (c > 0x7F || ALPHANUMERIC.indexOf(c) < 0) {
                return "-";
            } else {
                encoded.append(rules && c == '%' ? "%%" : Character.toString(c));
            }
        }
        if (rules && !readBack(encoded.toString()).equals(new String(codePoints, start, end - start))) {
            return "-";
        }
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < encoded.length(); i += 2) {
            int value = ALPHANUMERIC.indexOf(encoded.charAt(i));
            bits.append(
                    i + 1 < encoded.length()
                            ? binary(45 * value + ALPHANUMERIC.indexOf(encoded.charAt(i + 1)), 11)
                            : binary(value, 6));
        }
        return bits.toString();
    }

    /** What a decoder makes of alphanumeric characters while an FNC1 mode is in force. */
    static String readBack(String encoded) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) != '%') {
                text.append(encoded.charAt(i));
            } else if (i + 1 < encoded.length() && encoded.charAt(i + 1) == '%') {
                text.append('%');
                i++;
            } else {
                text.append('\u001D');
            }
        }
        return text.toString();
    }

    private String bytes(int start, int end, int eci, boolean latin) {
        CharacterSet set = eci >= 0
                ? EciTable.characterSet(eci).orElseThrow()
                : options.charset() instanceof CharsetPolicy.Never
                        ? CharacterSets.UTF_8
                        : options.charset() instanceof CharsetPolicy.Compact && latin
                                ? CharacterSets.ISO_8859_1
                                : EciTable.characterSet(27).orElseThrow();
        StringBuilder bits = new StringBuilder();
        byte[] bytes = new byte[4];
        for (int i = start; i < end; i++) {
            if (set.encodedLength(codePoints[i]) == 0) {
                return "-";
            }
            int length = set.encode(codePoints[i], bytes, 0);
            for (int k = 0; k < length; k++) {
                bits.append(binary(bytes[k] & 0xFF, 8));
            }
        }
        return bits.toString();
    }

    private String kanji(int start, int end) {
        StringBuilder bits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int word = JisX0208.shiftJis(codePoints[i]);
            if (word < 0) {
                return "-";
            }
            int offset = word - (word <= 0x9FFC ? 0x8140 : 0xC140);
            bits.append(binary((offset >> 8) * 0xC0 + (offset & 0xFF), 13));
        }
        return bits.toString();
    }
}
