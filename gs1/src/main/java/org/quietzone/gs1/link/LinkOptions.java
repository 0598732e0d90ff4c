package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;

/** How Digital Links are written. Immutable; {@link Builder#build()} rejects what contradicts itself. */
public final class LinkOptions {
    /** The domain of GS1, under which every key has its canonical link. */
    public static final String CANONICAL_STEM = "https://id.gs1.org";

    private static final LinkOptions CANONICAL = builder().build();

    private final String stem;
    private final boolean shortNames;
    private final boolean unknownAttributes;
    private final List<String> parameters;
    private final Optional<String> fragment;

    private LinkOptions(Builder builder) {
        this.stem = builder.upperCase ? upperCase(builder.stem) : builder.stem;
        this.shortNames = builder.shortNames;
        this.unknownAttributes = builder.unknownAttributes;
        this.parameters = List.copyOf(builder.parameters);
        this.fragment = builder.fragment;
    }

    /** The canonical form: under {@code https://id.gs1.org}, with numbers. */
    public static LinkOptions canonical() {
        return CANONICAL;
    }

    /** A builder with the options of {@link #canonical()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What stands before the key, without {@code /} at its end. */
    public String stem() {
        return stem;
    }

    /** Whether the deprecated names stand for keys and key qualifiers. */
    public boolean shortNames() {
        return shortNames;
    }

    /** Whether application identifiers that no dictionary describes are written as attributes. */
    public boolean unknownAttributes() {
        return unknownAttributes;
    }

    /** What the query holds beside the attributes, as written. */
    public List<String> parameters() {
        return parameters;
    }

    /** What stands behind {@code #}. */
    public Optional<String> fragment() {
        return fragment;
    }

    /** A stem with scheme and authority in upper case; the path keeps its case, for it may matter to the server. */
    static String upperCase(String stem) {
        int end = pathOf(stem);
        return stem.substring(0, end).toUpperCase(Locale.ROOT) + stem.substring(end);
    }

    /** A stem with scheme and authority in lower case. */
    static String lowerCase(String stem) {
        int end = pathOf(stem);
        return stem.substring(0, end).toLowerCase(Locale.ROOT) + stem.substring(end);
    }

    private static int pathOf(String stem) {
        int slash = stem.indexOf('/', UriParts.authority(stem));
        return slash < 0 ? stem.length() : slash;
    }

    /** Collects options. */
    public static final class Builder {
        private String stem = CANONICAL_STEM;
        private boolean upperCase;
        private boolean shortNames;
        private boolean unknownAttributes;
        private final List<String> parameters = new ArrayList<>();
        private Optional<String> fragment = Optional.empty();

        private Builder() {}

        /**
         * What stands before the key: scheme, domain, perhaps a port and a path, such as {@code https://example.com} or
         * {@code https://example.com/products/}, with or without a slash at the end.
         *
         * @throws IllegalArgumentException if it cannot begin a Digital Link
         */
        public Builder stem(String stem) {
            String bare = stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
            Optional<GS1Error> fault = UriParts.fault(bare + "/");
            if (fault.isPresent()) {
                throw new IllegalArgumentException("'" + stem + "' cannot be the stem of a Digital Link: "
                        + fault.orElseThrow().message());
            }
            if (bare.indexOf('?') >= 0 || bare.indexOf('#') >= 0) {
                throw new IllegalArgumentException(
                        "A stem has no query and no fragment; give them by parameter() and fragment(), not in '" + stem
                                + "'");
            }
            this.stem = bare;
            return this;
        }

        /**
         * Whether scheme and domain are written in upper case, which means the same and lets a symbol hold them in
         * alphanumeric mode.
         */
        public Builder upperCase(boolean upperCase) {
            this.upperCase = upperCase;
            return this;
        }

        /** Whether the deprecated names ({@code gtin}, {@code lot} ...) stand for numbers in the path. */
        public Builder shortNames(boolean shortNames) {
            this.shortNames = shortNames;
            return this;
        }

        /** Whether application identifiers that no dictionary describes are written as attributes. */
        public Builder unknownAttributes(boolean unknownAttributes) {
            this.unknownAttributes = unknownAttributes;
            return this;
        }

        /**
         * One more parameter of the query, which is not of GS1; it is escaped where needed.
         *
         * @throws IllegalArgumentException if the key is empty or all digits, and so would be an application identifier
         */
        public Builder parameter(String key, String value) {
            if (key.isEmpty() || key.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IllegalArgumentException(
                        "A parameter needs a name that is not all digits, unlike '" + key + "'");
            }
            parameters.add(PercentCoding.escapeQuery(key) + "=" + PercentCoding.escapeQuery(value));
            return this;
        }

        /** What stands behind {@code #}; it is escaped where needed. */
        public Builder fragment(String fragment) {
            this.fragment = Optional.of(PercentCoding.escapePath(Objects.requireNonNull(fragment, "fragment")));
            return this;
        }

        /** The options. */
        public LinkOptions build() {
            return new LinkOptions(this);
        }
    }
}
