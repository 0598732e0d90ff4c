package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.element.Element;

/**
 * Compresses Digital Links (GS1 Digital Link URI Syntax 1.2, compression). The current standard has dropped the
 * compression and symbols shall carry links that are not compressed: it is for those whose readers know it.
 *
 * <p>What the compression has no place for stays in the query, where {@link LinkExpander} finds it: application
 * identifiers that are newer than the compression, an IBAN (8007) of more than 31 characters, in the full form primary
 * keys that stand as attributes, and parameters with characters or lengths that it cannot express.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinkCompressor {
    private static final LinkCompressor STANDARD = new LinkCompressor(CompressionOptions.standard());

    private final CompressionOptions options;

    /** A compressor with these options. */
    public LinkCompressor(CompressionOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** All elements, with optimisations, parameters as they are. */
    public static LinkCompressor standard() {
        return STANDARD;
    }

    /**
     * Compresses a link; stem and fragment are kept. There is an error only where the result would not be read as
     * the same link: under a stem that ends like a Digital Link, or where the key is one that the compression does not know.
     */
    public CompressedLink compress(DigitalLink link) {
        boolean full = options.form() == CompressionOptions.Form.FULL;
        Optional<String> repeated = repeated(link);
        if (repeated.isPresent()) {
            return CompressedLink.wrong(link.uri(), "AI (" + repeated.get() + ") stands twice");
        }
        List<Element> inCode = new ArrayList<>();
        List<Element> inQuery = new ArrayList<>(0);
        for (int i = full ? 0 : 1; i < link.path().size(); i++) {
            Element element = link.path().get(i);
            if (!CodeWriter.fits(element)) {
                return CompressedLink.wrong(
                        link.uri(), "the compression has no place for (" + element.ai() + ") " + element.value());
            }
            inCode.add(element);
        }
        for (Element element : link.attributes()) {
            boolean ambiguous = full && element.identifier().primaryKey();
            (ambiguous || !CodeWriter.fits(element) ? inQuery : inCode).add(element);
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>(0);
        List<String> parameters = new ArrayList<>(0);
        for (String parameter : link.parameters()) {
            Optional<Map.Entry<String, String>> pair = pair(parameter);
            pair.ifPresent(pairs::add);
            if (pair.isEmpty()) {
                parameters.add(parameter);
            }
        }
        if (inCode.isEmpty() && pairs.isEmpty()) {
            return new CompressedLink(Optional.of(link.uri()), inQuery, List.of());
        }
        StringBuilder out = new StringBuilder(link.stem());
        if (!full) {
            out.append('/').append(link.key().ai()).append('/');
            PercentCoding.append(out, link.key().value(), false);
        }
        out.append('/').append(CodeWriter.write(inCode, pairs, options.optimisations()));
        Optional<String> misread = misread(out.toString(), full);
        if (misread.isPresent()) {
            return CompressedLink.wrong(link.uri(), misread.get());
        }
        DigitalLink.appendQuery(out, inQuery, parameters, link.fragment());
        return new CompressedLink(Optional.of(out.toString()), inQuery, List.of());
    }

    /** An application identifier that stands twice: no parser gives such a link, but one can be made. */
    private static Optional<String> repeated(DigitalLink link) {
        Set<String> seen = new HashSet<>();
        for (Element element : link.elements()) {
            if (!seen.add(element.ai())) {
                return Optional.of(element.ai());
            }
        }
        return Optional.empty();
    }

    /** A parameter as key and value, if it is to be compressed and can be. */
    private Optional<Map.Entry<String, String>> pair(String parameter) {
        int equals = parameter.indexOf('=');
        if (!options.otherParameters() || equals < 0) {
            return Optional.empty();
        }
        String key = PercentCoding.unescapeQuery(parameter.substring(0, equals));
        String value = PercentCoding.unescapeQuery(parameter.substring(equals + 1));
        return CodeWriter.fits(key, value) ? Optional.of(Map.entry(key, value)) : Optional.empty();
    }

    /** Why a URI without query would be taken for another link, as a clause; empty if it would not. */
    private static Optional<String> misread(String uri, boolean full) {
        int slash = uri.lastIndexOf('/');
        int before = uri.lastIndexOf('/', slash - 1);
        // Almost never does a part of the stem, or a value, look like an application identifier.
        if (namesAi(uri, before + 1, slash) && LinkParser.standard().parse(uri).valid()) {
            return Optional.of("under this stem the result would look like a link that is not compressed");
        }
        return full
                        && namesAi(uri, uri.lastIndexOf('/', before - 1) + 1, before)
                        && LinkParser.standard().parse(uri.substring(0, slash)).valid()
                ? Optional.of("under this stem the result would look like a link whose key is not compressed")
                : Optional.empty();
    }

    private static boolean namesAi(String uri, int start, int end) {
        return end - start >= 2 && end - start <= 4 && TextEncoding.isDigits(uri, start, end);
    }
}
