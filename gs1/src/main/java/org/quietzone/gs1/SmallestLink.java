package org.quietzone.gs1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.Encoding;
import org.quietzone.SymbolEncoder;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.message.EncodingException;
import org.quietzone.spec.Version;

/**
 * Of the forms of a Digital Link that mean the same, the one whose symbol is smallest, and why. Scheme and domain mean the
 * same in upper case, and alphanumeric mode (ISO/IEC 18004:2024, 7.4.4) holds that in 5.5 bits a character instead of 8.
 *
 * @param chosen the form whose symbol has the fewest modules, then the fewest bits; of equal ones the one given
 * @param candidates all forms that were compared, the one given first
 * @param reason why it was chosen, as a sentence
 */
public record SmallestLink(Candidate chosen, List<Candidate> candidates, String reason) {
    /** The characters of alphanumeric mode (ISO/IEC 18004:2024, table 5). */
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private static final Comparator<Candidate> BY_SIZE = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.version().size())
            .thenComparingInt(Candidate::bits);

    /**
     * A form of the link and what it takes.
     *
     * @param form what it is, such as {@code scheme and domain in upper case}
     * @param uri the URI
     * @param version the version of its symbol
     * @param bits the bits of its segments, headers included
     */
    public record Candidate(String form, String uri, Version version, int bits) {}

    public SmallestLink {
        candidates = List.copyOf(candidates);
    }

    /**
     * The smallest form, with numbers for application identifiers, as QR Code of level L.
     *
     * @throws EncodingException if no form of the link fits into a symbol
     */
    public static SmallestLink of(DigitalLink link) {
        return of(link, SymbolEncoder.standard(), false);
    }

    /**
     * The smallest form as an encoder makes it.
     *
     * @param link the link
     * @param encoder whose symbols are compared
     * @param shortNames whether the deprecated names ({@code gtin}, {@code lot} ...) are tried too; few readers take them
     * @throws EncodingException if no form of the link fits into a symbol that the encoder may make
     */
    public static SmallestLink of(DigitalLink link, SymbolEncoder encoder, boolean shortNames) {
        List<Candidate> candidates = new ArrayList<>();
        Optional<EncodingException> failure = Optional.empty();
        for (Map.Entry<String, String> form : forms(link, shortNames).entrySet()) {
            try {
                Encoding encoding = encoder.explain(form.getKey());
                candidates.add(new Candidate(
                        form.getValue(), form.getKey(), encoding.symbol().version(), encoding.bitsUsed()));
            } catch (EncodingException e) {
                failure = failure.isPresent() ? failure : Optional.of(e);
            }
        }
        if (candidates.isEmpty()) {
            throw failure.orElseThrow();
        }
        Candidate chosen = candidates.stream().min(BY_SIZE).orElseThrow();
        return new SmallestLink(chosen, candidates, reason(chosen, candidates));
    }

    /** The URI of the smallest form. */
    public String uri() {
        return chosen.uri();
    }

    /** The forms, each URI once, to what they are. */
    private static Map<String, String> forms(DigitalLink link, boolean shortNames) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(link.uri(), "as given");
        forms.putIfAbsent(link.withUpperCaseHost().uri(), "scheme and domain in upper case");
        forms.putIfAbsent(link.withLowerCaseHost().uri(), "scheme and domain in lower case");
        if (shortNames) {
            forms.putIfAbsent(link.uriWithShortNames(), "short names");
            forms.putIfAbsent(
                    link.withUpperCaseHost().uriWithShortNames(), "scheme and domain in upper case, short names");
        }
        return forms;
    }

    private static String reason(Candidate chosen, List<Candidate> candidates) {
        StringBuilder out = new StringBuilder();
        Candidate given = candidates.get(0);
        if (candidates.size() == 1) {
            out.append("The only form that fits is ").append(chosen.form());
        } else if (chosen != given) {
            out.append(Character.toUpperCase(chosen.form().charAt(0)))
                    .append(chosen.form().substring(1))
                    .append(": ")
                    .append(compared(chosen, given));
        } else {
            Candidate next = candidates.stream().skip(1).min(BY_SIZE).orElseThrow();
            out.append("As given: ")
                    .append(compared(chosen, next))
                    .append(" with ")
                    .append(next.form());
        }
        String others = others(chosen.uri());
        return out.append("; ")
                .append(
                        others.isEmpty()
                                ? "alphanumeric mode holds every character"
                                : "alphanumeric mode cannot hold " + others)
                .append('.')
                .toString();
    }

    private static String compared(Candidate chosen, Candidate other) {
        String bits = chosen.bits() == other.bits()
                ? chosen.bits() + " bits as well"
                : chosen.bits() + " bits instead of " + other.bits();
        return chosen.version().equals(other.version())
                ? bits + ", version " + chosen.version() + " both"
                : bits + ", version " + chosen.version() + " instead of " + other.version();
    }

    /** The characters that prevent alphanumeric mode, each once, in the order of the URI: lower-case letters as one. */
    private static String others(String uri) {
        StringBuilder marks = new StringBuilder();
        boolean letters = false;
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            letters |= letter;
            if (!letter && ALPHANUMERIC.indexOf(c) < 0 && marks.indexOf(String.valueOf(c)) < 0) {
                marks.append(' ').append(c);
            }
        }
        String rest = marks.length() == 0 ? "" : "the characters" + marks;
        return letters ? rest.isEmpty() ? "lower-case letters" : "lower-case letters and " + rest : rest;
    }
}
