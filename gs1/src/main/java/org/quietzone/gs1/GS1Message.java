package org.quietzone.gs1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.gs1.element.HumanReadable;
import org.quietzone.gs1.element.Meaning;
import org.quietzone.gs1.element.ScanData;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcChoice;
import org.quietzone.gs1.epc.EpcKeys;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.epc.EpcResult;
import org.quietzone.gs1.epc.PlusOptions;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.epc.PlusTags;
import org.quietzone.gs1.link.CompressedLink;
import org.quietzone.gs1.link.CompressionOptions;
import org.quietzone.gs1.link.LinkCompressor;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.gs1.link.LinkWriter;

/**
 * A valid GS1 message: application identifiers with their values, in order. Immutable.
 *
 * <pre>{@code
 * GS1Message message = GS1Message.parse("(01)09520123456788(21)12345");
 * message.value("21");        // 12345
 * message.elementString();    // what a GS1 QR Code carries
 * }</pre>
 */
public final class GS1Message {
    private final List<Element> elements;
    /** As of the parser; it has no part in what a message is, only in what its dates mean. */
    private final CheckContext context;

    GS1Message(List<Element> elements) {
        this(elements, CheckContext.standard());
    }

    GS1Message(List<Element> elements, CheckContext context) {
        this.elements = List.copyOf(elements);
        this.context = context;
    }

    /**
     * Reads a message in any form: bracketed, element string, transmitted data, GS1 Digital Link, EPC URI.
     *
     * @throws GS1Exception if the text is not a valid message
     */
    public static GS1Message parse(String text) {
        return GS1Parser.standard().parse(text).orElseThrow();
    }

    /** The message of a symbol that was read; empty if it holds none. {@link GS1Parser#read} says why. */
    public static Optional<GS1Message> from(Reading reading) {
        return GS1Parser.standard().read(reading).message();
    }

    /** Puts a message together from application identifiers and values. */
    public static Builder builder() {
        return new Builder(GS1Parser.standard());
    }

    /** Puts a message together by the rules of a parser. */
    public static Builder builder(GS1Parser parser) {
        return new Builder(parser);
    }

    /** The elements, in order. */
    public List<Element> elements() {
        return elements;
    }

    /** The value of an application identifier, such as {@code 01}. */
    public Optional<String> value(String ai) {
        for (Element element : elements) {
            if (element.ai().equals(ai)) {
                return Optional.of(element.value());
            }
        }
        return Optional.empty();
    }

    /** The message with brackets, such as {@code (01)09520123456788(21)12345}; {@code \(} is a bracket in a value. */
    public String bracketed() {
        return Bracketed.write(elements);
    }

    /** The message as a symbol carries it, with U+001D where a separator is needed. */
    public String elementString() {
        return ElementString.write(elements, ElementString.GS);
    }

    /** The message with {@code ^} for FNC1, such as {@code ^010952012345678810ABC^2112345}. */
    public String caret() {
        return ElementString.writeCaret(elements);
    }

    /** What a reader transmits of a GS1 QR Code that carries the message: {@code ]Q3}, then the element string. */
    public String scanData() {
        return scanData(Carrier.GS1_QR_CODE);
    }

    /**
     * What a reader transmits of a symbol that carries the message.
     *
     * @throws IllegalArgumentException if the carrier holds text ({@code ]Q1 ]d1 ]J0}), or if it is an EAN or UPC symbol
     *     and the message does not begin with a GTIN of so few digits
     */
    public String scanData(Carrier carrier) {
        return ScanData.write(carrier, elements);
    }

    /**
     * The message as a GS1 Digital Link in its canonical form, such as {@code https://id.gs1.org/01/09520123456788/21/A}.
     *
     * @throws GS1Exception if no link can carry it: there is no primary key, or something has no place beside it
     */
    public String digitalLink() {
        return digitalLink(LinkOptions.canonical());
    }

    /**
     * The message as a GS1 Digital Link.
     *
     * @throws GS1Exception if no link can carry it; {@link #link} tells the same as a value
     */
    public String digitalLink(LinkOptions options) {
        LinkResult result = link(options);
        return new LinkWriter(options).write(result.link().orElseThrow(() -> new GS1Exception(result.errors())));
    }

    /**
     * The message arranged as a GS1 Digital Link, or why no link can carry it. Of several primary keys the first is taken
     * under which everything else finds a place.
     */
    public LinkResult link(LinkOptions options) {
        return new LinkWriter(options).arrange(elements);
    }

    /**
     * The message as a compressed GS1 Digital Link under {@code https://id.gs1.org}, such as
     * {@code https://id.gs1.org/AQnYUc1gmg}. The current standard has no compression and symbols shall carry
     * {@link #digitalLink()}: this is for readers that are known to expand it.
     *
     * @throws GS1Exception if no link can carry the message
     */
    public String compressedLink() {
        return compressedLink(LinkOptions.canonical(), CompressionOptions.standard());
    }

    /**
     * The message as a compressed GS1 Digital Link. What the compression has no place for stays in the query.
     *
     * @throws GS1Exception if no link can carry the message, or if it would be read as another under the stem
     * @throws IllegalArgumentException if short names are asked for, which a compressed link has not
     */
    public String compressedLink(LinkOptions options, CompressionOptions compression) {
        if (options.shortNames()) {
            throw new IllegalArgumentException("A compressed link has no short names: leave them out of the options");
        }
        LinkResult result = link(options);
        CompressedLink compressed = new LinkCompressor(compression)
                .compress(result.link().orElseThrow(() -> new GS1Exception(result.errors())));
        return compressed.uri().orElseThrow(() -> new GS1Exception(compressed.errors()));
    }

    /** Human readable interpretation, a line for each element, such as {@code (01) 09520123456788}. */
    public List<String> hri() {
        return HumanReadable.lines(elements);
    }

    /** Human readable interpretation with data titles, such as {@code GTIN (01) 09520123456788}. */
    public List<String> hriWithTitles() {
        return HumanReadable.titledLines(elements);
    }

    /**
     * What a value says where it does not speak for itself: {@code 2026-12-31} of {@code (17)261231}, {@code 1.750 kg} of
     * {@code (3103)001750}. Centuries are told from the year of the
     * parser that read the message.
     *
     * @param ai the application identifier, such as {@code 17}
     * @return empty also where the message does not have it
     */
    public Optional<String> meaning(String ai) {
        for (Element element : elements) {
            if (element.ai().equals(ai)) {
                return Meaning.of(element, context);
            }
        }
        return Optional.empty();
    }

    /**
     * The same elements in the order that GS1 recommends (GS1 General Specifications, 7.8): those of predefined length
     * first, so that at most one value less than there are others needs a separator; a key before what describes it. Else
     * the order stays.
     */
    public GS1Message predefinedFirst() {
        List<Element> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingInt(GS1Message::rank));
        return new GS1Message(sorted, context);
    }

    private static int rank(Element element) {
        return (element.identifier().predefinedLength() ? 0 : 2)
                + (element.identifier().primaryKey() ? 0 : 1);
    }

    /**
     * The EPC of the first key that has one: {@code urn:epc:id:sgtin:…}, without a serial the class
     * {@code urn:epc:idpat:sgtin:…}. What is no part of it, such as dates, is left out.
     *
     * @param options say how many digits the company prefix has, by themselves or by a table
     */
    public EpcResult<Epc> epc(EpcOptions options) {
        return EpcKeys.epc(elements, options);
    }

    /** The tag of the first key that has one, in the scheme of the options or in the shortest that holds it. */
    public EpcResult<EpcChoice> epcTag(EpcOptions options) {
        return EpcKeys.tag(elements, options);
    }

    /**
     * The tag of the first key in a scheme of TDS 2 ({@code SGTIN+} …, with a host name {@code SGTIN++} …), which needs no
     * company prefix. What is no part of the EPC is left out.
     */
    public EpcResult<PlusTag> epcPlusTag(PlusOptions options) {
        return PlusTags.of(elements, options);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GS1Message that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** The message with brackets. */
    @Override
    public String toString() {
        return bracketed();
    }

    /** Collects application identifiers and their values. */
    public static final class Builder {
        private final GS1Parser parser;
        private final List<String> ais = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        private Builder(GS1Parser parser) {
            this.parser = Objects.requireNonNull(parser, "parser");
        }

        /**
         * Adds an element.
         *
         * @param ai the application identifier without brackets, such as {@code 01}
         * @param value its value as it is, without escapes or separator
         */
        public Builder add(String ai, String value) {
            ais.add(Objects.requireNonNull(ai, "ai"));
            values.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /** The message, or what is wrong. */
        public GS1Result result() {
            return parser.validate(ais, values);
        }

        /**
         * The message.
         *
         * @throws GS1Exception if it is not valid
         */
        public GS1Message build() {
            return result().orElseThrow();
        }
    }
}
