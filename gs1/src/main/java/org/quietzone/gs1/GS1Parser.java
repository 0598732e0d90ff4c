package org.quietzone.gs1;

import java.util.Objects;
import java.util.OptionalInt;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/** Reads messages in all forms. Immutable and thread-safe; one parser serves any number of calls. */
public final class GS1Parser {
    private static final GS1Parser STANDARD = builder().build();

    private final Syntax syntax;

    private GS1Parser(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The rules of the dictionary that comes with the library, all of them; the current year; no company prefixes. */
    public static GS1Parser standard() {
        return STANDARD;
    }

    /** A builder with the options of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads a text in whatever form it is. Takes {@code ^} for the separator where the text begins with it. */
    public GS1Result parse(String text) {
        if (text.startsWith("(")) {
            return parseBracketed(text);
        }
        return text.startsWith("^")
                ? GS1Result.of(new ElementString(syntax).parse(text.substring(1), '^'))
                : parseElementString(text);
    }

    /** Reads a bracketed element string, such as {@code (01)09520123456788(21)12345}. */
    public GS1Result parseBracketed(String text) {
        return GS1Result.of(new Bracketed(syntax).parse(text));
    }

    /** Reads an element string as a symbol carries it, with U+001D for separators. */
    public GS1Result parseElementString(String text) {
        return GS1Result.of(new ElementString(syntax).parse(text, ElementString.GS));
    }

    /** Collects the options of a parser. */
    public static final class Builder {
        private AiDictionary dictionary = AiDictionary.standard();
        private CompanyPrefixes prefixes = CompanyPrefixes.none();
        private OptionalInt year = OptionalInt.empty();
        private boolean requirements = true;
        private boolean unknownAis;

        private Builder() {}

        /** The application identifiers, of another version than comes with the library. */
        public Builder dictionary(AiDictionary dictionary) {
            this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
            return this;
        }

        /** A table of company prefixes: keys whose prefix it says was never assigned are errors then. */
        public Builder prefixes(CompanyPrefixes prefixes) {
            this.prefixes = Objects.requireNonNull(prefixes, "prefixes");
            return this;
        }

        /** The year from which the century of two-digit years is told, instead of the current one. */
        public Builder year(int year) {
            if (year < 1900 || year > 9999) {
                throw new IllegalArgumentException("A year is 1900 to 9999, not " + year);
            }
            this.year = OptionalInt.of(year);
            return this;
        }

        /**
         * Whether an application identifier needs those beside it that the dictionary demands (the default). They may
         * stand in another symbol of the same item.
         */
        public Builder requirements(boolean requirements) {
            this.requirements = requirements;
            return this;
        }

        /** Whether application identifiers that the dictionary does not have are taken as they are. */
        public Builder unknownAis(boolean unknownAis) {
            this.unknownAis = unknownAis;
            return this;
        }

        /** The parser. */
        public GS1Parser build() {
            return new GS1Parser(new Syntax(dictionary, new CheckContext(year, prefixes), requirements, unknownAis));
        }
    }
}
