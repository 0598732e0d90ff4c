package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** Reads the bits of a tag from hexadecimal digits (EPC Tag Data Standard, 14.5.2). */
final class EpcHex {
    /** The beginning of a raw URI behind that of all URIs. */
    static final String RAW = "raw:";

    private static final int NIBBLE = 4;

    /** For raw URIs and digits with spaces the digits alone. */
    private final String text;

    private final BitReader in;

    private EpcHex(String text, BitReader in) {
        this.text = text;
        this.in = in;
    }

    /** Whether a text is meant to be a raw URI. */
    static boolean raw(String text) {
        return EpcUri.begins(text) && text.startsWith(RAW, EpcUri.START.length());
    }

    /** The digits of a raw URI, or of hexadecimal digits with {@code 0x} in front and spaces between them or without. */
    static EpcResult<String> digits(String text) {
        return raw(text) ? rawDigits(text) : digits(text, text.startsWith("0x") || text.startsWith("0X") ? 2 : 0, true);
    }

    private static EpcResult<String> rawDigits(String uri) {
        int from = EpcUri.START.length() + RAW.length();
        int dot = uri.indexOf(".x", from);
        String bits = dot < 0 ? "" : uri.substring(from, dot);
        if (!Decimal.number(bits)
                || Decimal.value(bits, Integer.MAX_VALUE) != (long) NIBBLE * (uri.length() - dot - 2)) {
            return Epc.notAnEpc(
                    uri, from, uri.length() - from, "a raw URI is a number of bits, .x and as many in hexadecimal");
        }
        return digits(uri, dot + 2, false);
    }

    private static EpcResult<String> digits(String text, int from, boolean spaces) {
        StringBuilder hex = new StringBuilder(text.length() - from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BitReader.digit(c) >= 0) {
                hex.append(c);
            } else if (c != ' ' || !spaces) {
                return Epc.notAnEpc(text, i, 1, "a tag is a URI that begins with urn:epc: or hexadecimal digits");
            }
        }
        return EpcResult.of(hex.toString());
    }

    /** Reads a raw URI or hexadecimal digits. */
    static EpcResult<EpcTag> read(String text) {
        return digits(text).then(hex -> new EpcHex(hex, BitReader.of(hex).orElseThrow()).tag());
    }

    private EpcResult<EpcTag> tag() {
        if (in.remaining() < EpcBinary.HEADER_BITS) {
            return Epc.notAnEpc(text, 0, text.length(), "an EPC begins with a header of 8 bits");
        }
        int header = (int) in.read(EpcBinary.HEADER_BITS);
        Optional<EpcScheme> found = EpcScheme.withHeader(header);
        if (found.isEmpty()) {
            return Epc.notAnEpc(
                    text,
                    0,
                    2,
                    "no scheme has the header " + Integer.toHexString(header).toUpperCase(Locale.ROOT));
        }
        EpcScheme scheme = found.get();
        int begin = EpcBinary.HEADER_BITS + scheme.filterBits() + (scheme.hasPartition() ? Partition.BITS : 0);
        int needed = Math.max(scheme.bits(), begin);
        if (text.length() * NIBBLE < needed) {
            return ends(scheme.urnName() + " has " + needed + " bits");
        }
        int filter = (int) in.read(scheme.filterBits());
        int partition = scheme.hasPartition() ? (int) in.read(Partition.BITS) : 0;
        if (partition > Partition.MAX) {
            return EpcResult.failed(error(begin - Partition.BITS, begin, "partition value: 0 to " + Partition.MAX));
        }
        return parts(scheme, filter, partition);
    }

    private EpcResult<EpcTag> parts(EpcScheme scheme, int filter, int partition) {
        EpcType type = scheme.type();
        List<String> parts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < type.parts().size(); i++) {
            EpcField field = scheme.field(i, partition);
            int start = in.position();
            if (in.remaining() < field.leastBits()) {
                return ends("the " + type.parts().get(i).name() + " is missing");
            }
            Optional<String> part = field.read(in);
            if (part.isEmpty()) {
                return EpcResult.failed(error(start, in.position(), EpcBinary.flaw(scheme, i, field)));
            }
            parts.add(part.get());
            starts.add(start);
        }
        starts.add(in.position());
        while (in.position() < scheme.bits()) {
            if (in.read(1) != 0) {
                return EpcResult.failed(
                        error(in.position() - 1, scheme.bits(), "zeros fill " + scheme.urnName() + " up"));
            }
        }
        Optional<Flaw> flaw = Epc.examine(type, parts);
        return flaw.isPresent()
                ? EpcResult.failed(error(
                        starts.get(flaw.get().part()),
                        starts.get(flaw.get().part() + 1),
                        flaw.get().detail()))
                : EpcTag.of(scheme, filter, new Epc(type, parts));
    }

    private EpcResult<EpcTag> ends(String detail) {
        return Epc.notAnEpc(text, text.length(), 0, "the bits end too early: " + detail);
    }

    /** An error at the digits that hold some bits. */
    private GS1Error error(int startBit, int endBit, String detail) {
        int start = startBit / NIBBLE;
        int end = (endBit + NIBBLE - 1) / NIBBLE;
        return GS1Error.inInput(text, Rule.ILLEGAL_EPC_FIELD, start, end - start, detail);
    }
}
