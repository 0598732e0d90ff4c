package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * The parts of an EPC in a URI: joined by dots, with % and two hexadecimal digits for what a URN reserves (EPC Tag Data
 * Standard, 5.4).
 *
 * @param text the whole URI
 * @param parts the parts without escapes
 * @param starts where each part begins in the text, and behind them where one more would begin
 */
record EpcUri(String text, List<String> parts, List<Integer> starts) {
    private static final String HEX = "0123456789ABCDEF";

    /** What every URI of the EPC begins with; upper case counts as lower case (RFC 8141). */
    static final String START = "urn:epc:";

    /** Whether a text is meant to be a URI of the EPC. */
    static boolean begins(String text) {
        return text.regionMatches(true, 0, START, 0, START.length());
    }

    /**
     * Divides a text into parts. The last one takes what is left, dots included.
     *
     * @param text the whole URI
     * @param from where the first part begins
     * @param kinds what the parts are
     */
    static EpcResult<EpcUri> parse(String text, int from, List<EpcPart> kinds) {
        List<String> parts = new ArrayList<>(kinds.size());
        List<Integer> starts = new ArrayList<>(kinds.size() + 1);
        int at = from;
        for (int i = 0; i < kinds.size(); i++) {
            boolean last = i + 1 == kinds.size();
            int end = last ? text.length() : text.indexOf('.', at);
            if (end < 0) {
                String name = kinds.get(i + 1).name();
                return EpcResult.failed(
                        GS1Error.inInput(text, Rule.ILLEGAL_EPC_FIELD, text.length(), 0, name + ": missing"));
            }
            StringBuilder part = new StringBuilder(end - at);
            Optional<GS1Error> error = unescape(text, at, end, kinds.get(i), part);
            if (error.isPresent()) {
                return EpcResult.failed(error.get());
            }
            parts.add(part.toString());
            starts.add(at);
            at = end + 1;
        }
        starts.add(at);
        return EpcResult.of(new EpcUri(text, parts, starts));
    }

    private static Optional<GS1Error> unescape(String text, int start, int end, EpcPart kind, StringBuilder out) {
        String escaped = kind.escaped();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                char meant = i + 2 < end ? meant(text.charAt(i + 1), text.charAt(i + 2)) : 0;
                if (escaped.indexOf(meant) < 0) {
                    return illegal(text, i, Math.min(3, end - i), kind, "% begins one of " + escapes(escaped));
                }
                out.append(meant);
                i += 2;
            } else if (escaped.indexOf(c) >= 0) {
                return illegal(text, i, 1, kind, "the URI writes " + c + " as " + escape(c));
            } else {
                out.append(c);
            }
        }
        return Optional.empty();
    }

    private static Optional<GS1Error> illegal(String text, int position, int length, EpcPart kind, String detail) {
        return Optional.of(
                GS1Error.inInput(text, Rule.ILLEGAL_EPC_FIELD, position, length, kind.name() + ": " + detail));
    }

    private static char meant(char high, char low) {
        int sixteens = BitReader.digit(high);
        int ones = BitReader.digit(low);
        return sixteens < 0 || ones < 0 ? 0 : (char) (16 * sixteens + ones);
    }

    private static String escapes(String escaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            out.append(i == 0 ? "" : ", ").append(escape(escaped.charAt(i)));
        }
        return out.isEmpty() ? "no escapes here" : out.toString();
    }

    private static String escape(char c) {
        return "%" + HEX.charAt(c >> 4) + HEX.charAt(c & 15);
    }

    /** The error of a flaw, at its place in the text. */
    GS1Error error(Flaw flaw) {
        int start = starts.get(flaw.part());
        int length = Math.max(0, starts.get(flaw.part() + 1) - 1 - start);
        return GS1Error.inInput(text, Rule.ILLEGAL_EPC_FIELD, start, length, flaw.detail());
    }

    /** A URI of parts behind its beginning, with the places of the parts. */
    static EpcUri write(String head, List<EpcPart> kinds, List<String> parts) {
        StringBuilder out = new StringBuilder(head);
        List<Integer> starts = new ArrayList<>(parts.size() + 1);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append('.');
            }
            starts.add(out.length());
            String escaped = kinds.get(i).escaped();
            String part = parts.get(i);
            for (int j = 0; j < part.length(); j++) {
                char c = part.charAt(j);
                if (escaped.indexOf(c) >= 0) {
                    out.append(escape(c));
                } else {
                    out.append(c);
                }
            }
        }
        starts.add(out.length() + 1);
        return new EpcUri(out.toString(), parts, starts);
    }
}
