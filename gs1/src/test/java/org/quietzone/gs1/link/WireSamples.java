package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.Component;
import org.quietzone.gs1.element.Element;

/** Elements whose values have the length and the characters that the dictionary asks for, and the rest by chance. */
final class WireSamples {
    private static final String[] ALPHABETS = {"0123456789", "0123456789abcdef", "0123456789ABCDEF", "azAZ09-_", "A/%+."
    };

    private WireSamples() {}

    /** The elements of codes such as {@code 01} and values, one after the other. */
    static List<Element> of(String... codesAndValues) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            elements.add(new Element(ai(codesAndValues[i]), codesAndValues[i + 1]));
        }
        return elements;
    }

    /** Elements of these application identifiers with short values. */
    static List<Element> ofCodes(List<String> codes) {
        return codes.stream()
                .map(code -> sample(ai(code), new Random(1), false))
                .toList();
    }

    static ApplicationIdentifier ai(String code) {
        return AiDictionary.standard().find(code).orElseThrow();
    }

    /** An element with all components and their full length, or with as little as possible. */
    static Element sample(ApplicationIdentifier ai, Random random, boolean full) {
        StringBuilder value = new StringBuilder();
        for (Component component : ai.components()) {
            if (full || !component.optional()) {
                String alphabet =
                        switch (component.characters()) {
                            case NUMERIC -> ALPHABETS[0];
                            case CSET_39 -> ALPHABETS[2];
                            default -> ALPHABETS[random.nextInt(ALPHABETS.length)];
                        };
                int length = full ? component.max() : component.min();
                for (int i = 0; i < length; i++) {
                    value.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
        }
        int most = ai.code().equals("8007") ? 31 : value.length();
        return new Element(ai, value.substring(0, Math.min(most, value.length())));
    }

    /** All application identifiers that have a compressed form. */
    static List<ApplicationIdentifier> compressible() {
        return AiDictionary.standard().all().stream()
                .filter(ai -> !CompressionTables.format(ai.code()).equals(Optional.empty()))
                .toList();
    }
}
