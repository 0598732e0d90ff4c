package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Reads Digital Links whether they are compressed or not (GS1 Digital Link URI Syntax 1.2, decompression). What can be read
 * as a link that is not compressed is one: a lot number may look like a code. Otherwise the last segment of the path is the
 * code, either behind a primary key and its value or by itself.
 *
 * <p>Immutable and thread-safe; time and memory are linear in the length of the URI.
 */
public final class LinkExpander {
    private static final LinkExpander STANDARD = new LinkExpander(
            new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false), LinkTolerance.none());
    private static final LinkWriter ARRANGING = new LinkWriter(LinkOptions.canonical());

    private final Syntax syntax;
    private final LinkTolerance tolerance;
    private final LinkParser parser;

    /** An expander by these rules. */
    public LinkExpander(Syntax syntax, LinkTolerance tolerance) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
        this.parser = new LinkParser(syntax, tolerance);
    }

    /** The dictionary that comes with the library, nothing but the standard. */
    public static LinkExpander standard() {
        return STANDARD;
    }

    /** Reads a URI: the link, expanded if it was compressed, or all that is wrong. */
    public LinkResult parse(String uri) {
        LinkResult plain = parser.parse(uri);
        if (plain.valid() || !isDivided(uri, plain.errors().get(0).rule())) {
            return plain;
        }
        UriParts parts = UriParts.of(uri);
        int slash = uri.lastIndexOf('/', parts.pathEnd() - 1);
        return BitReader.isBase64Url(uri, slash + 1, parts.pathEnd()) ? expand(parts, slash, plain) : plain;
    }

    /** Whether a URI that is no plain link is a web address with a path. */
    private static boolean isDivided(String uri, Rule rule) {
        return switch (rule) {
            case NOT_A_DIGITAL_LINK, ILLEGAL_URI_CHARACTER, ILLEGAL_DOMAIN -> false;
            default -> uri.indexOf('/', UriParts.authority(uri)) >= 0;
        };
    }

    /** The link of a URI that is no plain one and whose last segment may be a code. */
    private LinkResult expand(UriParts parts, int slash, LinkResult plain) {
        LinkResult before =
                slash == parts.path() ? plain : parser.parse(parts.uri().substring(0, slash));
        if (before.link().isPresent() && before.link().get().path().size() == 1) {
            DigitalLink link = before.link().get();
            return new Call(parts, slash, link.stem().length()).partial(link.key());
        }
        Call call = new Call(parts, slash, slash);
        LinkResult full = call.full();
        if (full.valid()) {
            return full;
        }
        if (plain.errors().get(0).rule() != Rule.NO_PRIMARY_KEY) {
            return plain;
        }
        // A key with a wrong value before what may be a code says more than what is wrong with the code.
        if (!before.valid() && before.errors().get(0).rule() != Rule.NO_PRIMARY_KEY) {
            return before;
        }
        // What gave an element was meant to be a code; else it is as likely to be any web address.
        if (!call.elements.isEmpty()) {
            return full;
        }
        List<GS1Error> errors = new ArrayList<>(plain.errors());
        errors.addAll(full.errors());
        return new LinkResult(Optional.empty(), errors);
    }

    /** The work on one compressed link. */
    private final class Call {
        private final UriParts parts;
        private final int slash;
        private final int stemEnd;
        private final List<Element> elements = new ArrayList<>();
        private final List<String> parameters = new ArrayList<>(0);
        private final List<GS1Error> errors = new ArrayList<>(0);

        Call(UriParts parts, int slash, int stemEnd) {
            this.parts = parts;
            this.slash = slash;
            this.stemEnd = stemEnd;
        }

        /** The link under a key that stands before the code. */
        LinkResult partial(Element key) {
            if (!read()) {
                return new LinkResult(Optional.empty(), errors);
            }
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i).ai().equals(key.ai())) {
                    return wrong(0, "AI (" + key.ai() + ") stands twice: before the code and in it");
                }
            }
            elements.add(0, key);
            return under(key);
        }

        /** The link under the only key of the code. */
        LinkResult full() {
            if (!read()) {
                return new LinkResult(Optional.empty(), errors);
            }
            List<Element> keys = new ArrayList<>(1);
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i).identifier().primaryKey()) {
                    keys.add(elements.get(i));
                }
            }
            if (keys.size() < 2) {
                return keys.isEmpty() ? wrong(0, "it holds no primary key") : under(keys.get(0));
            }
            // A qualifier that can be no attribute tells which key is meant, attributes do not.
            List<Element> possible = keys.stream()
                    .filter(key -> ARRANGING.under(key, elements).valid())
                    .toList();
            return possible.size() == 1
                    ? under(possible.get(0))
                    : wrong(0, "it holds several primary keys and does not say which identifies: " + keys);
        }

        private LinkResult under(Element key) {
            LinkResult arranged = ARRANGING.under(key, elements);
            return arranged.valid()
                    ? parser.withQuery(
                            parts,
                            stemEnd,
                            arranged.link().orElseThrow().path(),
                            arranged.link().orElseThrow().attributes(),
                            parameters)
                    : arranged;
        }

        /** Reads the code; what GS1's toolkit wrote in another order as well, where that makes the difference. */
        private boolean read() {
            String code = parts.uri().substring(slash + 1, parts.pathEnd());
            CompressedCode content = CodeReader.read(code, syntax.dictionary(), false);
            examine(content, errors);
            if (!errors.isEmpty() && content.deviating() && tolerance.toolkitOrder()) {
                CompressedCode sorted = CodeReader.read(code, syntax.dictionary(), true);
                List<GS1Error> others = new ArrayList<>(0);
                examine(sorted, others);
                if (others.isEmpty()) {
                    content = sorted;
                    errors.clear();
                }
            }
            elements.addAll(content.elements());
            for (Map.Entry<String, String> pair : content.parameters()) {
                parameters.add(
                        PercentCoding.escapeQuery(pair.getKey()) + "=" + PercentCoding.escapeQuery(pair.getValue()));
            }
            return errors.isEmpty();
        }

        private void examine(CompressedCode content, List<GS1Error> errors) {
            content.problem().ifPresent(problem -> errors.add(error(problem.position(), problem.detail())));
            if (!errors.isEmpty()) {
                return;
            }
            for (Element element : content.elements()) {
                Optional<Fault> fault = element.identifier().examine(element.value(), syntax.context());
                if (fault.isPresent()) {
                    errors.add(new GS1Error(
                            fault.get(), Optional.of(element.ai()), element.value(), "in the code of the URI"));
                }
            }
        }

        private LinkResult wrong(int position, String detail) {
            return LinkResult.wrong(error(position, detail));
        }

        private GS1Error error(int position, String detail) {
            int start = slash + 1 + position;
            return GS1Error.inInput(
                    parts.uri(), Rule.ILLEGAL_COMPRESSION, start, Math.max(0, parts.pathEnd() - start), detail);
        }
    }
}
