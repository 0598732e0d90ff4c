package org.quietzone.gs1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.Reading;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.ScanData;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.element.Validation;
import org.quietzone.gs1.epc.EpcElements;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.LinkExpander;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkTolerance;
import org.quietzone.gs1.prefix.CompanyPrefixes;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Message;
import org.quietzone.message.StructuredAppend;

/** Reads messages in all forms. Immutable and thread-safe; one parser serves any number of calls. */
public final class GS1Parser {
    private static final GS1Parser STANDARD = builder().build();

    private final Syntax syntax;
    private final LinkExpander links;

    private GS1Parser(Syntax syntax, LinkTolerance tolerance) {
        this.syntax = syntax;
        this.links = new LinkExpander(syntax, tolerance);
    }

    /** The rules of the dictionary that comes with the library, all of them; the current year; no company prefixes. */
    public static GS1Parser standard() {
        return STANDARD;
    }

    /** A builder with the options of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a text in whatever form it is: with brackets, as an element string with U+001D or {@code ^} for separators, as
     * transmitted data with a symbology identifier, as a GS1 Digital Link, or as the URI of an EPC.
     */
    public GS1Result parse(String text) {
        if (text.isEmpty()) {
            return parseElementString(text);
        }
        return switch (text.charAt(0)) {
            case '(' -> parseBracketed(text);
            case ']' -> parseScanData(text);
            case 'u', 'U' -> parseEpc(text);
            case ElementString.CARET -> result(new ElementString(syntax).parseCaret(text));
            default -> {
                if (text.regionMatches(true, 0, "http", 0, 4)) {
                    yield parseDigitalLink(text);
                }
                // No value may hold the sign, so there is nothing else that it could be.
                char separator = text.indexOf(ElementString.CARET) < 0 ? ElementString.GS : ElementString.CARET;
                yield result(new ElementString(syntax).parse(text, separator));
            }
        };
    }

    /** Reads a bracketed element string, such as {@code (01)09520123456788(21)12345}. */
    public GS1Result parseBracketed(String text) {
        return result(new Bracketed(syntax).parse(text));
    }

    /** Reads an element string as a symbol carries it, with U+001D for separators. */
    public GS1Result parseElementString(String text) {
        return result(new ElementString(syntax).parse(text, ElementString.GS));
    }

    /**
     * Reads what a reader transmits: a symbology identifier of a GS1 data carrier ({@code ]Q3 ]C1 ]d2 ]e0 ]J1 ]E0 ]E4}), or
     * of one that holds text ({@code ]Q1 ]d1 ]J0}), which may be a GS1 Digital Link; then the data.
     */
    public GS1Result parseScanData(String text) {
        String data = ScanData.data(text);
        boolean plain = Carrier.of(text)
                .map(Carrier::content)
                .filter(Carrier.Content.TEXT::equals)
                .isPresent();
        if (plain && LinkParser.looksLikeUri(data)) {
            return parseDigitalLink(data);
        }
        return result(new ScanData(syntax).parse(text));
    }

    /**
     * Reads a GS1 Digital Link, such as {@code https://example.com/01/09520123456788/21/12345}; one that is compressed is
     * expanded. No application identifier may stand twice in it, not even with the same value.
     */
    public GS1Result parseDigitalLink(String uri) {
        LinkResult result = parseLink(uri);
        return result.link()
                .map(link -> new GS1Result(Optional.of(new GS1Message(link.elements(), syntax.context())), List.of()))
                .orElseGet(() -> new GS1Result(Optional.empty(), result.errors()));
    }

    /**
     * Reads a GS1 Digital Link like {@link #parseDigitalLink} and gives all that it holds: the stem, other parameters and
     * the fragment beside the elements.
     */
    public LinkResult parseLink(String uri) {
        LinkResult result = links.parse(uri);
        List<GS1Error> errors = result.link()
                .map(link -> new Validation(syntax).together(link.elements()))
                .orElse(List.of());
        return errors.isEmpty() ? result : new LinkResult(Optional.empty(), errors);
    }

    /**
     * Reads an EPC: a pure identity URI such as {@code urn:epc:id:sgtin:9520123.045678.12345}, the URI of a class or of a
     * tag, or the bits of a tag as hexadecimal digits, with {@code 0x} in front and spaces between them or without.
     */
    public GS1Result parseEpc(String text) {
        return result(new EpcElements(syntax).parse(text));
    }

    /** Holds elements to the rules, such as those of several messages put together. */
    public GS1Result validate(List<Element> elements) {
        return result(new Validation(syntax).of(elements));
    }

    /**
     * The message of a symbol that was read: of one with FNC1 in first position its element string, of one without FNC1
     * its GS1 Digital Link. A symbol of a structured append message holds a part of it only and gives an error.
     */
    public GS1Result read(Reading reading) {
        return read(reading.message());
    }

    /**
     * The message that symbols hold, such as those of a structured append message once
     * {@link org.quietzone.message.StructuredAppendMerger} has put them together.
     */
    public GS1Result read(Message message) {
        Optional<StructuredAppend> part = message.structuredAppend();
        if (part.isPresent()) {
            return notGs1(
                    message,
                    "the symbol is part " + (part.get().index() + 1) + " of "
                            + part.get().total() + " of a structured append message; put the parts together first");
        }
        if (message.fnc1() instanceof Fnc1.First) {
            return parseElementString(message.text());
        }
        if (!message.fnc1().present() && LinkParser.looksLikeUri(message.text())) {
            return parseDigitalLink(message.text());
        }
        return notGs1(
                message,
                message.fnc1().present()
                        ? "FNC1 stands in second position, which is for others than GS1"
                        : "the symbol has no FNC1 in first position and does not hold a web address");
    }

    private GS1Result result(Elements elements) {
        return GS1Result.of(elements, syntax.context());
    }

    private GS1Result notGs1(Message message, String detail) {
        String text = message.text();
        return result(
                new Elements(List.of(), List.of(GS1Error.inInput(text, Rule.NOT_GS1_DATA, 0, text.length(), detail))));
    }

    GS1Result validate(List<String> ais, List<String> values) {
        return result(new Validation(syntax).of(ais, values));
    }

    /** By which rules it reads. */
    Syntax syntax() {
        return syntax;
    }

    /** Collects the options of a parser. */
    public static final class Builder {
        private AiDictionary dictionary = AiDictionary.standard();
        private CompanyPrefixes prefixes = CompanyPrefixes.none();
        private OptionalInt year = OptionalInt.empty();
        private boolean requirements = true;
        private boolean unknownAis;
        private LinkTolerance links = LinkTolerance.none();

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

        /** What is taken of GS1 Digital Links beyond the standard: nothing by default. */
        public Builder links(LinkTolerance links) {
            this.links = Objects.requireNonNull(links, "links");
            return this;
        }

        /** The parser. */
        public GS1Parser build() {
            return new GS1Parser(
                    new Syntax(dictionary, new CheckContext(year, prefixes), requirements, unknownAis), links);
        }
    }
}
