package org.quietzone.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a template does with a value before it takes its place. */
sealed interface Filter {
    /** Lets a value be missing. */
    Filter OPTIONAL = Plain.OPTIONAL;

    /** The value, changed. */
    String apply(String value);

    /** Why the filter cannot take a value, as the end of a sentence. */
    default Optional<String> fault(String value) {
        return Optional.empty();
    }

    /**
     * The filter of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Filter parse(String word) {
        for (Plain filter : Plain.values()) {
            if (filter.name().toLowerCase(Locale.ROOT).equals(word)) {
                return filter;
            }
        }
        if (word.matches("0[1-9]|0?[1-9][0-9]") && word.startsWith("0")) {
            return new Padding(Integer.parseInt(word));
        }
        throw new IllegalArgumentException("There is no filter '" + word
                + "': there are uri (percent-encoded), 06 (zeros before a number, to so many digits), upper, lower, trim"
                + " and optional (may be empty)");
    }

    /** Filters without a number. */
    enum Plain implements Filter {
        /** Encodes all but the characters that a URI has no other use for (RFC 3986, 2.3), as UTF-8. */
        URI {
            @Override
            public String apply(String value) {
                return encoded(value);
            }

            @Override
            public Optional<String> fault(String value) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(value)
                        ? Optional.empty()
                        : Optional.of("has half of a surrogate pair, which is no character.");
            }
        },
        /** Capital letters. */
        UPPER {
            @Override
            public String apply(String value) {
                return value.toUpperCase(Locale.ROOT);
            }
        },
        /** Small letters. */
        LOWER {
            @Override
            public String apply(String value) {
                return value.toLowerCase(Locale.ROOT);
            }
        },
        /** Without blanks at both ends. */
        TRIM {
            @Override
            public String apply(String value) {
                return value.strip();
            }
        },
        /** Leaves the value as it is, and may be missing. */
        OPTIONAL {
            @Override
            public String apply(String value) {
                return value;
            }
        };

        private static boolean isUnreserved(int c) {
            return c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '.'
                    || c == '_'
                    || c == '~';
        }

        private static String encoded(String value) {
            StringBuilder out = new StringBuilder(value.length() + 16);
            for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
                int c = b & 0xFF;
                if (isUnreserved(c)) {
                    out.append((char) c);
                } else {
                    out.append('%')
                            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                            .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
                }
            }
            return out.toString();
        }
    }

    /**
     * Zeros before a number.
     *
     * @param width the fewest digits
     */
    record Padding(int width) implements Filter {
        @Override
        public String apply(String value) {
            return value.length() >= width ? value : "0".repeat(width - value.length()) + value;
        }

        @Override
        public Optional<String> fault(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                    return Optional.of("is no whole number, and so cannot be filled up with zeros.");
                }
            }
            return Optional.empty();
        }
    }
}
