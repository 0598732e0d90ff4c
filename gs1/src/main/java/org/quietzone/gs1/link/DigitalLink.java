package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.element.Element;

/**
 * A GS1 Digital Link URI, taken apart: {@code stem/key/value{/qualifier/value}?attribute=value&parameter#fragment}.
 *
 * @param stem all before the {@code /} of the key, such as {@code https://id.gs1.org}
 * @param path the primary key and its qualifiers, in order
 * @param attributes the other elements, in the order of the query
 * @param parameters what else the query holds, as written: {@code key=value} or a word by itself
 * @param fragment what stands behind {@code #}, as written
 */
public record DigitalLink(
        String stem, List<Element> path, List<Element> attributes, List<String> parameters, Optional<String> fragment) {
    public DigitalLink {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(fragment, "fragment");
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        parameters = List.copyOf(parameters);
        if (UriParts.authority(stem) < 0 || !isLegal(stem, "?#")) {
            throw new IllegalArgumentException(
                    "A stem begins with http:// or https:// and has no query and no fragment, unlike '" + stem + "'");
        }
        if (path.isEmpty() || !path.get(0).identifier().primaryKey()) {
            throw new IllegalArgumentException("The path of a Digital Link begins with a primary key, not " + path);
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!isParameter(parameters.get(i))) {
                throw new IllegalArgumentException("'" + parameters.get(i)
                        + "' cannot be a parameter beside the attributes: it is empty, has an application identifier for"
                        + " its key, or a character that must be percent-encoded");
            }
        }
        if (fragment.isPresent() && !isLegal(fragment.orElseThrow(), "")) {
            throw new IllegalArgumentException(
                    "'" + fragment.orElseThrow() + "' has a character that must be percent-encoded in a fragment");
        }
    }

    private static boolean isParameter(String text) {
        int equals = text.indexOf('=');
        boolean digits = equals > 0;
        for (int i = 0; i < equals; i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return !text.isEmpty() && !digits && isLegal(text, "&#");
    }

    /** Whether a text holds characters of URIs only, and none of those that would end it. */
    private static boolean isLegal(String text, String ends) {
        for (int i = 0; i < text.length(); i++) {
            if (!UriParts.isLegal(text.charAt(i)) || ends.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The primary key. */
    public Element key() {
        return path.get(0);
    }

    /** All elements: key, qualifiers, attributes. */
    public List<Element> elements() {
        if (attributes.isEmpty()) {
            return path;
        }
        List<Element> all = new ArrayList<>(path.size() + attributes.size());
        all.addAll(path);
        all.addAll(attributes);
        return List.copyOf(all);
    }

    /** Who is asked when the link is followed, and whether the form of the domain lets that succeed. */
    public LinkHost host() {
        return LinkHost.of(stem);
    }

    /** The same link under another stem, such as {@code https://example.com/some/path}. */
    public DigitalLink withStem(String stem) {
        return new DigitalLink(stem, path, attributes, parameters, fragment);
    }

    /**
     * The same link with scheme and domain in upper case, which a symbol may hold in alphanumeric mode. They mean the same
     * in either case (RFC 3986, 6.2.2.1); the path of the stem keeps its case, for it may matter to the server.
     */
    public DigitalLink withUpperCaseHost() {
        return withStem(LinkOptions.upperCase(stem));
    }

    /** The same link with scheme and domain in lower case. */
    public DigitalLink withLowerCaseHost() {
        return withStem(LinkOptions.lowerCase(stem));
    }

    /**
     * The URI, with numbers for application identifiers, attributes before other parameters, and escapes where GS1 Digital
     * Link asks for them: the same link as was read, and the same text if that was written so.
     */
    public String uri() {
        return uri(false);
    }

    /** The URI with the deprecated names ({@code gtin}, {@code lot} ...) in the path. Few readers take them still. */
    public String uriWithShortNames() {
        return uri(true);
    }

    private String uri(boolean shortNames) {
        StringBuilder out = new StringBuilder(stem.length() + 80).append(stem);
        for (int i = 0; i < path.size(); i++) {
            Element element = path.get(i);
            out.append('/').append(shortNames ? ShortNames.name(element.ai()) : element.ai());
            out.append('/');
            PercentCoding.append(out, element.value(), false);
        }
        appendQuery(out, attributes, parameters, fragment);
        return out.toString();
    }

    /** Writes what stands behind the path of a URI. */
    static void appendQuery(
            StringBuilder out, List<Element> attributes, List<String> parameters, Optional<String> fragment) {
        char mark = '?';
        for (int i = 0; i < attributes.size(); i++) {
            Element element = attributes.get(i);
            out.append(mark).append(element.ai()).append('=');
            PercentCoding.append(out, element.value(), true);
            mark = '&';
        }
        for (int i = 0; i < parameters.size(); i++) {
            out.append(mark).append(parameters.get(i));
            mark = '&';
        }
        fragment.ifPresent(text -> out.append('#').append(text));
    }

    /** The URI. */
    @Override
    public String toString() {
        return uri();
    }
}
