package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;

/**
 * The code of a compressed GS1 Digital Link → elements (GS1 Digital Link URI Syntax 1.2, decompression). Belongs to one
 * call. The values are not examined here, but whatever the bits alone show to be wrong is.
 */
final class CodeReader {
    /** With fewer bits left than the shortest application identifier has, what is left fills the last character. */
    private static final int SHORTEST = 8;

    private final BitReader in;
    private final AiDictionary dictionary;
    private final boolean sorted;
    private final List<Element> elements = new ArrayList<>();
    private final List<Map.Entry<String, String>> parameters = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean deviating;

    private CodeReader(String code, AiDictionary dictionary, boolean sorted) {
        this.in = new BitReader(code);
        this.dictionary = dictionary;
        this.sorted = sorted;
    }

    /**
     * Reads a code.
     *
     * @param code base64url text
     * @param dictionary the application identifiers
     * @param sorted whether the values of a combination are read in the order of their application identifiers, as GS1's
     *     toolkit writes them, instead of that of the table
     */
    static CompressedCode read(String code, AiDictionary dictionary, boolean sorted) {
        CodeReader reader = new CodeReader(code, dictionary, sorted);
        reader.read();
        return new CompressedCode(
                reader.elements,
                reader.parameters,
                reader.deviating,
                reader.in.failed()
                        ? Optional.of(new CompressedCode.Problem(reader.in.problemAt(), reader.in.problem()))
                        : Optional.empty());
    }

    private void read() {
        while (in.remaining() >= SHORTEST) {
            int start = in.position();
            int first = (int) in.bits(CodeWriter.PARAMETER_BITS);
            if (first == CodeWriter.PARAMETER) {
                parameter(start);
                continue;
            }
            int second = (int) in.bits(4);
            if (first <= 9 && second <= 9) {
                element(ai(10 * first + second, start), start);
            } else {
                combination(first << 4 | second, start);
            }
        }
        int start = in.position();
        int rest = in.remaining();
        if (rest >= BitWriter.BITS_PER_CHARACTER) {
            in.fail("there is a character too many at the end", start);
        } else if (in.bits(rest) != 0) {
            in.fail("the bits that fill the last character are not zero", start);
        }
    }

    /** The application identifier that begins with two digits; empty after a failure. */
    private String ai(int prefix, int start) {
        int digits = CompressionTables.digits(prefix);
        StringBuilder ai = new StringBuilder(4);
        ai.append((char) ('0' + prefix / 10)).append((char) ('0' + prefix % 10));
        if (digits == 0) {
            in.fail("no application identifier that can be compressed begins with " + ai, start);
            return "";
        }
        while (ai.length() < digits) {
            int digit = (int) in.bits(4);
            if (digit > 9) {
                in.fail("an application identifier that begins with " + ai + " goes on with no digit", start);
                return "";
            }
            ai.append((char) ('0' + digit));
        }
        return ai.toString();
    }

    private void combination(int code, int start) {
        Optional<CompressionTables.Combination> found = CompressionTables.combination(code);
        if (found.isEmpty()) {
            in.fail(
                    "there is no code "
                            + Integer.toHexString(0x100 | code).substring(1).toUpperCase(Locale.ROOT)
                            + " of application identifiers",
                    start);
            return;
        }
        CompressionTables.Combination combination = found.get();
        deviating |= combination.deviating();
        List<String> ais = sorted ? combination.sorted() : combination.ais();
        for (int i = 0; i < ais.size(); i++) {
            element(ais.get(i), start);
        }
    }

    private void element(String ai, int start) {
        if (in.failed()) {
            return;
        }
        Optional<WireFormat> format = CompressionTables.format(ai);
        Optional<ApplicationIdentifier> identifier = dictionary.find(ai);
        if (format.isEmpty() || identifier.isEmpty()) {
            in.fail(
                    identifier.isEmpty()
                            ? "there is no application identifier (" + ai + ")"
                            : "AI (" + ai + ") has no compressed form",
                    start);
            return;
        }
        if (!seen.add(ai)) {
            in.fail("AI (" + ai + ") stands twice", start);
            return;
        }
        String value = format.get().read(ai, in);
        if (!in.failed()) {
            elements.add(new Element(identifier.get(), value));
        }
    }

    private void parameter(int start) {
        StringBuilder key = new StringBuilder();
        TextEncoding.BASE64URL.read(in, (int) in.bits(CodeWriter.LENGTH_BITS), key);
        if (!in.failed() && TextEncoding.isDigits(key.toString(), 0, key.length())) {
            in.fail("a key that is not of GS1 is " + (key.isEmpty() ? "empty" : "all digits: " + key), start);
            return;
        }
        int indicator = (int) in.bits(TextEncoding.INDICATOR_BITS);
        int length = (int) in.bits(CodeWriter.LENGTH_BITS);
        if (indicator >= TextEncoding.values().length) {
            in.fail("the value of " + key + " is encoded by method " + indicator + ", there are 0 to 4", start);
            return;
        }
        StringBuilder value = new StringBuilder();
        TextEncoding.values()[indicator].read(in, length, value);
        if (!in.failed()) {
            parameters.add(Map.entry(key.toString(), value.toString()));
        }
    }
}
