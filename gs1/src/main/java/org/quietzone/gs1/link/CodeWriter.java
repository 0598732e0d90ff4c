package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.gs1.element.Element;

/** Elements → the code of a compressed GS1 Digital Link (GS1 Digital Link URI Syntax 1.2, compression). */
final class CodeWriter {
    /** What begins a key and value that are not of GS1, where an application identifier has its first digit. */
    static final int PARAMETER = 0xF;

    static final int PARAMETER_BITS = 4;
    /** The bits of the length of a key, and of a value, that are not of GS1. */
    static final int LENGTH_BITS = 7;

    private static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;
    private static final int COMBINATION_BITS = 8;
    private static final int DIGIT_BITS = 4;

    private CodeWriter() {}

    /**
     * Whether an element can be part of a code: its application identifier is one of the dictionary and has a format there,
     * and the value fits it.
     */
    static boolean fits(Element element) {
        Optional<WireFormat> format = CompressionTables.format(element.ai());
        return element.identifier().known()
                && format.isPresent()
                && format.get().fits(element.value());
    }

    /**
     * Whether a key and value that are not of GS1 can be part of a code: a key of 1 to 127 characters of base64url, not all
     * of them digits, and a value of at most 127 characters of ASCII.
     */
    static boolean fits(String key, String value) {
        return key.length() <= MAX_LENGTH
                && BitReader.isBase64Url(key, 0, key.length())
                && !TextEncoding.isDigits(key, 0, key.length())
                && value.length() <= MAX_LENGTH
                && TextEncoding.isAscii(value, 0, value.length());
    }

    /**
     * Writes a code.
     *
     * @param elements elements that {@link #fits}, no application identifier twice
     * @param parameters keys and values that are not of GS1, each of which {@link #fits}
     * @param optimisations whether combinations of application identifiers take the place of single ones
     */
    static String write(List<Element> elements, List<Map.Entry<String, String>> parameters, boolean optimisations) {
        BitWriter out = new BitWriter();
        List<Element> left = new ArrayList<>(elements);
        left.sort(Comparator.comparing(Element::ai));
        if (optimisations) {
            combine(left, out);
        }
        for (Element element : left) {
            String ai = element.ai();
            for (int i = 0; i < ai.length(); i++) {
                out.bits(ai.charAt(i) - '0', DIGIT_BITS);
            }
            value(element, out);
        }
        for (Map.Entry<String, String> parameter : parameters) {
            parameter(parameter.getKey(), parameter.getValue(), out);
        }
        return out.finish();
    }

    /** As long as there is one: the combination of the most digits, the first of the table where there are several. */
    private static void combine(List<Element> left, BitWriter out) {
        for (int best = best(left); best >= 0; best = best(left)) {
            CompressionTables.Combination combination = CompressionTables.all().get(best);
            out.bits(combination.code(), COMBINATION_BITS);
            for (int i = 0; i < combination.ais().size(); i++) {
                value(left.remove(index(left, combination.ais().get(i))), out);
            }
        }
    }

    /** The place in the table of the combination that saves most, -1 if there is none. */
    private static int best(List<Element> elements) {
        List<CompressionTables.Combination> all = CompressionTables.all();
        int best = -1;
        int digits = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).digits() > digits && holds(elements, all.get(i).ais())) {
                best = i;
                digits = all.get(i).digits();
            }
        }
        return best;
    }

    private static boolean holds(List<Element> elements, List<String> ais) {
        for (int i = 0; i < ais.size(); i++) {
            if (index(elements, ais.get(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int index(List<Element> elements, String ai) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).ai().equals(ai)) {
                return i;
            }
        }
        return -1;
    }

    private static void value(Element element, BitWriter out) {
        CompressionTables.format(element.ai()).orElseThrow().write(element.value(), out);
    }

    private static void parameter(String key, String value, BitWriter out) {
        out.bits(PARAMETER, PARAMETER_BITS);
        out.bits(key.length(), LENGTH_BITS);
        TextEncoding.BASE64URL.write(key, 0, key.length(), out);
        TextEncoding encoding = TextEncoding.of(value, 0, value.length());
        out.bits(encoding.ordinal(), TextEncoding.INDICATOR_BITS);
        out.bits(value.length(), LENGTH_BITS);
        encoding.write(value, 0, value.length(), out);
    }
}
