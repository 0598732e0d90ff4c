package org.quietzone.gs1.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All application identifiers of a version of the GS1 Barcode Syntax Dictionary. Immutable and thread-safe.
 *
 * <p>The table that {@link #standard()} reads is made by {@code scripts/gs1-dictionary}; a newer one can be read in its
 * place by {@link #read}.
 */
public final class AiDictionary {
    private static final String TABLE = "application-identifiers.tsv";

    private final String version;
    private final NavigableMap<String, ApplicationIdentifier> byCode;
    private final List<ApplicationIdentifier> all;
    /** By number of digits (2 to 4) and value. */
    private final List<List<Optional<ApplicationIdentifier>>> byValue;
    /** By the first two digits: how many digits the application identifiers that begin so have; 0: there are none. */
    private final int[] digits;

    private AiDictionary(String version, NavigableMap<String, ApplicationIdentifier> byCode) {
        this.version = version;
        this.byCode = byCode;
        this.all = List.copyOf(byCode.values());
        this.digits = digits(byCode);
        this.byValue = List.of(index(byCode, 2), index(byCode, 3), index(byCode, 4));
    }

    /** The dictionary that comes with the library. */
    public static AiDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final AiDictionary DICTIONARY = load();

        private static AiDictionary load() {
            try (InputStream in = AiDictionary.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException(TABLE + " is missing beside " + AiDictionary.class.getName());
                }
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a table that {@code scripts/gs1-dictionary} made.
     *
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is not understood, with its number
     */
    public static AiDictionary read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        String version = "unknown";
        NavigableMap<String, ApplicationIdentifier> byCode = new TreeMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("# version: ")) {
                version = line.substring("# version: ".length());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                try {
                    for (ApplicationIdentifier ai : AiLine.parse(line)) {
                        if (byCode.put(ai.code(), ai) != null) {
                            throw new IllegalArgumentException("AI (" + ai.code() + ") stands twice");
                        }
                    }
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("Line " + number + " of the dictionary: " + e.getMessage(), e);
                }
            }
        }
        return new AiDictionary(version, byCode);
    }

    private static int[] digits(NavigableMap<String, ApplicationIdentifier> byCode) {
        int[] digits = new int[100];
        for (String code : byCode.keySet()) {
            int prefix = Integer.parseInt(code.substring(0, 2));
            if (digits[prefix] != 0 && digits[prefix] != code.length()) {
                throw new IllegalArgumentException("AIs that begin with " + code.substring(0, 2)
                        + " have different numbers of digits: they cannot be told apart without brackets");
            }
            digits[prefix] = code.length();
        }
        return digits;
    }

    private static List<Optional<ApplicationIdentifier>> index(
            NavigableMap<String, ApplicationIdentifier> byCode, int length) {
        Optional<ApplicationIdentifier>[] index = slots(length == 2 ? 100 : length == 3 ? 1000 : 10000);
        byCode.forEach((code, ai) -> {
            if (code.length() == length) {
                index[Integer.parseInt(code)] = Optional.of(ai);
            }
        });
        return List.of(index);
    }

    @SuppressWarnings("unchecked") // Java has no arrays of generic types.
    private static Optional<ApplicationIdentifier>[] slots(int length) {
        Optional<ApplicationIdentifier>[] slots = (Optional<ApplicationIdentifier>[]) new Optional<?>[length];
        Arrays.fill(slots, Optional.empty());
        return slots;
    }

    /** Which version of GS1's dictionary it restates. */
    public String version() {
        return version;
    }

    /** All application identifiers, in the order of their codes. */
    public List<ApplicationIdentifier> all() {
        return all;
    }

    /** The application identifier of a code. */
    public Optional<ApplicationIdentifier> find(String code) {
        return find(code, 0, code.length());
    }

    /** The application identifier that stands in a text from {@code start} to {@code end}. */
    public Optional<ApplicationIdentifier> find(String text, int start, int end) {
        int length = end - start;
        if (start < 0 || start > end || end > text.length() || length < 2 || length > 4) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            value = 10 * value + digit;
        }
        return byValue.get(length - 2).get(value);
    }

    /**
     * An application identifier that is in no dictionary yet. Where others that begin with the same two digits have a
     * predefined length, so has this one, as the General Specifications (7.8.5) fix it for the digits and not for what
     * is assigned; elsewhere its value is {@code X..90}.
     *
     * @return empty where the code is known, is not 2 to 4 digits, or has more or fewer digits than others that begin so
     */
    public Optional<ApplicationIdentifier> unknown(String code) {
        int length = code.length();
        if (length < 2 || length > 4 || !digitsOnly(code) || find(code).isPresent()) {
            return Optional.empty();
        }
        int expected = digits[Integer.parseInt(code.substring(0, 2))];
        if (expected != 0 && expected != length) {
            return Optional.empty();
        }
        String prefix = code.substring(0, 2);
        Map.Entry<String, ApplicationIdentifier> neighbour = byCode.ceilingEntry(prefix);
        boolean predefined = neighbour != null
                && neighbour.getKey().startsWith(prefix)
                && neighbour.getValue().predefinedLength();
        return Optional.of(
                predefined
                        ? ApplicationIdentifier.unknown(
                                code, Component.of("N" + neighbour.getValue().maxLength()), true)
                        : ApplicationIdentifier.unknown(code));
    }

    static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * How many digits the application identifiers have that begin with two digits.
     *
     * @param prefix the first two digits, 0 to 99
     * @return 2 to 4, or 0 if there are none
     */
    public int digits(int prefix) {
        return digits[prefix];
    }
}
