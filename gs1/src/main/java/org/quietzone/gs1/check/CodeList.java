package org.quietzone.gs1.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.Rule;

/**
 * Lists of codes that others keep. Each is a resource with one code a line and, in lines that begin with {@code #}, where
 * it comes from and of which date it is.
 */
enum CodeList {
    COUNTRY_NUMERIC("iso3166-numeric.txt"),
    COUNTRY_ALPHA_2("iso3166-alpha2.txt"),
    CURRENCY_NUMERIC("iso4217-numeric.txt"),
    PACKAGE_TYPE("package-types.txt");

    private static final int LONGEST = 3;
    /** Ten digits, 26 letters, and no character at all. */
    private static final int RADIX = 37;

    private final String resource;
    /** A bit for every text of up to three characters. */
    private final long[] members = new long[(RADIX * RADIX * RADIX + 63) / 64];

    CodeList(String resource) {
        this.resource = resource;
        load();
    }

    private void load() {
        try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + CodeList.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String code) {
        int index = index(code, 0, code.length());
        if (index < 0) {
            throw new IllegalStateException(resource + " holds '" + code + "', which is no code");
        }
        members[index >> 6] |= 1L << index;
    }

    /** Whether the characters of a value from {@code start} to {@code end} are a code of the list. */
    boolean contains(String value, int start, int end) {
        int index = index(value, start, end);
        return index >= 0 && (members[index >> 6] >>> index & 1) != 0;
    }

    private static int index(String value, int start, int end) {
        if (start == end || end - start > LONGEST) {
            return -1;
        }
        int index = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (CharacterChecks.isDigit(c)) {
                index = RADIX * index + c - '0' + 1;
            } else if (c >= 'A' && c <= 'Z') {
                index = RADIX * index + c - 'A' + 11;
            } else {
                return -1;
            }
        }
        return index;
    }

    static Optional<Fault> country(String value, int start, int end, CheckContext context) {
        return COUNTRY_NUMERIC.examine(Rule.NOT_ISO3166, value, start, end);
    }

    /** A country, or 999 for several. */
    static Optional<Fault> countryOr999(String value, int start, int end, CheckContext context) {
        return end - start == 3 && value.startsWith("999", start)
                ? Optional.empty()
                : COUNTRY_NUMERIC.examine(Rule.NOT_ISO3166_OR_999, value, start, end);
    }

    static Optional<Fault> countryByLetters(String value, int start, int end, CheckContext context) {
        return COUNTRY_ALPHA_2.examine(Rule.NOT_ISO3166_ALPHA2, value, start, end);
    }

    static Optional<Fault> currency(String value, int start, int end, CheckContext context) {
        return CURRENCY_NUMERIC.examine(Rule.NOT_ISO4217, value, start, end);
    }

    static Optional<Fault> packageType(String value, int start, int end, CheckContext context) {
        return PACKAGE_TYPE.examine(Rule.INVALID_PACKAGE_TYPE, value, start, end);
    }

    private Optional<Fault> examine(Rule rule, String value, int start, int end) {
        return contains(value, start, end) ? Optional.empty() : Optional.of(Fault.of(rule, 0, end - start));
    }
}
