package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Reads GS1 Digital Link URIs that are not compressed (GS1 Digital Link URI Syntax). Each value is held to its
 * application identifier; whether they go together is not asked here, but an application identifier that stands twice is
 * an error wherever it stands. Immutable and thread-safe; the time is linear in the length of the URI.
 */
public final class LinkParser {
    private static final String GTIN = "01";
    private static final int GTIN_DIGITS = 14;
    /** From so many elements on, those seen are looked up by hash. */
    private static final int MANY = 16;

    private static final LinkParser STANDARD = new LinkParser(
            new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false), LinkTolerance.none());

    private final Syntax syntax;
    private final LinkTolerance tolerance;

    /** A parser by these rules. */
    public LinkParser(Syntax syntax, LinkTolerance tolerance) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
    }

    /** The dictionary that comes with the library, nothing but the standard. */
    public static LinkParser standard() {
        return STANDARD;
    }

    /** Whether a text is to be read as a web address: it begins with http:// or https://, all lower or all upper case. */
    public static boolean looksLikeUri(String text) {
        return UriParts.authority(text) >= 0;
    }

    /** Reads a URI: the link, or all that is wrong, with the place in the URI. */
    public LinkResult parse(String uri) {
        Optional<GS1Error> fault = UriParts.fault(uri);
        return fault.isPresent() ? LinkResult.wrong(fault.orElseThrow()) : new Call(UriParts.of(uri)).parse();
    }

    /**
     * The link of a path that has been read otherwise, together with the query of the URI.
     *
     * @param stemEnd where its stem ends, exclusive
     * @param attributes elements to which those of the query are added
     * @param parameters parameters to which those of the query are added
     */
    LinkResult withQuery(
            UriParts parts, int stemEnd, List<Element> path, List<Element> attributes, List<String> parameters) {
        Call call = new Call(parts);
        call.stemEnd = stemEnd;
        call.path.addAll(path);
        call.attributes.addAll(attributes);
        call.parameters.addAll(parameters);
        return call.finish();
    }

    /** The application identifier that a part of a URI names, by number or, if asked for, by name. */
    private Optional<ApplicationIdentifier> identifier(String uri, int start, int end) {
        Optional<ApplicationIdentifier> found = syntax.find(uri, start, end);
        if (found.isEmpty() && tolerance.shortNames() && end - start <= 5) {
            String name = uri.substring(start, end);
            return syntax.dictionary().find(ShortNames.code(name));
        }
        return found;
    }

    /** The work on one URI. */
    private final class Call {
        private final UriParts parts;
        private final String uri;
        private final List<Element> path = new ArrayList<>(4);
        private final List<Element> attributes = new ArrayList<>(0);
        private final List<String> parameters = new ArrayList<>(0);
        private final List<GS1Error> errors = new ArrayList<>(0);
        private final Set<String> seen = new HashSet<>(0);
        /** Where the stem ends, exclusive. */
        private int stemEnd;

        Call(UriParts parts) {
            this.parts = parts;
            this.uri = parts.uri();
        }

        LinkResult parse() {
            if (!readPath()) {
                return new LinkResult(Optional.empty(), errors);
            }
            if (!Qualifiers.inOrder(path)) {
                wrong(
                        Rule.ILLEGAL_QUALIFIERS,
                        stemEnd,
                        parts.pathEnd(),
                        "qualifiers of (" + path.get(0).ai() + ") are "
                                + Qualifiers.describe(path.get(0).identifier()) + "; the path has " + codes());
            }
            return finish();
        }

        /** Reads the query and puts all together. */
        private LinkResult finish() {
            readQuery();
            return errors.isEmpty()
                    ? LinkResult.of(
                            new DigitalLink(uri.substring(0, stemEnd), path, attributes, parameters, parts.fragment()))
                    : new LinkResult(Optional.empty(), errors);
        }

        /**
         * Walks the path backwards, a pair of application identifier and value at a time, up to a primary key. So a value
         * that looks like a key is never taken for one, nor a part of the stem where a key stands behind it.
         */
        private boolean readPath() {
            int end = parts.pathEnd();
            while (true) {
                int slash = uri.lastIndexOf('/', end - 1);
                int before = slash <= parts.path() ? -1 : uri.lastIndexOf('/', slash - 1);
                if (before < parts.path()) {
                    return noKey(end);
                }
                Optional<ApplicationIdentifier> found = identifier(uri, before + 1, slash);
                if (found.isEmpty()) {
                    return noKey(end);
                }
                ApplicationIdentifier ai = found.orElseThrow();
                path.add(element(ai, slash + 1, end, false));
                if (ai.primaryKey()) {
                    stemEnd = before;
                    Collections.reverse(path);
                    return true;
                }
                end = before;
            }
        }

        private boolean noKey(int end) {
            // What is wrong with values does not matter where it is not known whether they are values.
            errors.clear();
            String detail = uri.charAt(parts.pathEnd() - 1) == '/'
                    ? "the path ends with /"
                    : "the path must end with /AI/value pairs from a primary key on, such as /01/09520123456788";
            return !wrong(Rule.NO_PRIMARY_KEY, parts.path(), Math.max(end, parts.path()), detail);
        }

        private void readQuery() {
            int at = parts.query();
            while (at < parts.queryEnd()) {
                int ampersand = uri.indexOf('&', at);
                int end = ampersand < 0 || ampersand > parts.queryEnd() ? parts.queryEnd() : ampersand;
                if (end > at) {
                    readParameter(at, end);
                }
                at = end + 1;
            }
        }

        private void readParameter(int start, int end) {
            int equals = start;
            while (equals < end && uri.charAt(equals) >= '0' && uri.charAt(equals) <= '9') {
                equals++;
            }
            if (equals == start || equals == end || uri.charAt(equals) != '=') {
                parameters.add(uri.substring(start, end));
                return;
            }
            Optional<ApplicationIdentifier> found = syntax.find(uri, start, equals);
            if (found.isEmpty()) {
                String code = uri.substring(start, Math.min(equals, start + 8));
                wrong(Rule.UNKNOWN_AI, start, equals, "the query has " + code + "=");
                return;
            }
            ApplicationIdentifier ai = found.orElseThrow();
            Element element = element(ai, equals + 1, end, true);
            if (repeated(ai.code())) {
                errors.add(GS1Error.ofElement(ai.code(), element.value(), Rule.REPEATED_AI, at(start)));
            } else if (!attributeAllowed(ai)) {
                errors.add(GS1Error.ofElement(
                        ai.code(), element.value(), Rule.NOT_AN_ATTRIBUTE, why(ai) + ", at " + at(start)));
            }
            attributes.add(element);
        }

        private boolean attributeAllowed(ApplicationIdentifier ai) {
            return ai.known() ? ai.attribute() && !Qualifiers.belongs(ai.code(), path) : tolerance.unknownAttributes();
        }

        private String why(ApplicationIdentifier ai) {
            if (!ai.known()) {
                return "it is unknown";
            }
            return Qualifiers.belongs(ai.code(), path)
                    ? "as a qualifier of (" + path.get(0).ai() + ") it belongs in the path"
                    : "it is no attribute of (" + path.get(0).ai() + ")";
        }

        private boolean repeated(String code) {
            if (attributes.size() < MANY) {
                return contains(path, code) || contains(attributes, code);
            }
            if (seen.isEmpty()) {
                path.forEach(element -> seen.add(element.ai()));
                attributes.forEach(element -> seen.add(element.ai()));
            }
            return !seen.add(code);
        }

        /** The element whose value stands at a place; what is wrong with the value is noted. */
        private Element element(ApplicationIdentifier ai, int start, int end, boolean query) {
            String value = PercentCoding.unescape(uri, start, end, query);
            int padding = ai.code().equals(GTIN) && tolerance.shortGtins() ? padding(value) : 0;
            String whole = padding == 0 ? value : "0".repeat(padding) + value;
            Optional<Fault> found = ai.examine(whole, syntax.context());
            if (found.isPresent()) {
                Fault fault = found.orElseThrow();
                int place = start;
                for (int i = padding; i < fault.position() && place < end; i++) {
                    place += PercentCoding.width(uri, place, end);
                }
                errors.add(new GS1Error(fault, Optional.of(ai.code()), whole, at(place)));
            }
            return new Element(ai, whole);
        }

        private String codes() {
            List<String> codes = new ArrayList<>();
            for (int i = 1; i < Math.min(path.size(), 8); i++) {
                codes.add("(" + path.get(i).ai() + ")");
            }
            return String.join(", ", codes) + (path.size() > 8 ? " ..." : "");
        }

        private boolean wrong(Rule rule, int start, int end, String detail) {
            return errors.add(GS1Error.inInput(uri, rule, start, Math.max(0, end - start), detail));
        }
    }

    /** Whether an application identifier stands among a few elements. */
    private static boolean contains(List<Element> elements, String code) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).ai().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** How many zeros a GTIN of 8, 12 or 13 digits lacks. */
    private static int padding(String gtin) {
        int length = gtin.length();
        return length == 8 || length == 12 || length == 13 ? GTIN_DIGITS - length : 0;
    }

    private static String at(int position) {
        return "position " + (position + 1) + " of the URI";
    }
}
