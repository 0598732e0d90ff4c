package org.quietzone.gs1.link;

import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Where the parts of a URI are (RFC 3986, 3): {@code scheme://authority/path?query#fragment}. The characters have been
 * found legal.
 *
 * @param uri the whole text
 * @param authority where the authority begins: behind {@code //}
 * @param path where the path begins, at its {@code /}
 * @param pathEnd where it ends, exclusive: at {@code ?}, at {@code #} or at the end
 * @param queryEnd where the query ends, exclusive: at {@code #} or at the end; not more than {@code pathEnd} without one
 */
record UriParts(String uri, int authority, int path, int pathEnd, int queryEnd) {
    private static final String[] SCHEMES = {"https://", "http://", "HTTPS://", "HTTP://"};
    /** Beside letters, digits and {@code - . _ ~}. */
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=%";

    private static final boolean[] LEGAL = legal();

    private static boolean[] legal() {
        boolean[] legal = new boolean[128];
        for (char c = 0; c < legal.length; c++) {
            legal[c] = PercentCoding.isUnreserved(c) || RESERVED.indexOf(c) >= 0;
        }
        return legal;
    }

    /** Where the authority of a web address begins; -1 if the text does not begin like one. */
    static int authority(String text) {
        for (String scheme : SCHEMES) {
            if (text.startsWith(scheme)) {
                return scheme.length();
            }
        }
        return -1;
    }

    /** What is wrong with a text as a web address with a path; nothing if it can be divided. */
    static Optional<GS1Error> fault(String uri) {
        int authority = authority(uri);
        if (authority < 0) {
            String detail = "it begins neither with http:// nor with https://, all lower case or all upper case";
            return Optional.of(GS1Error.inInput(uri, Rule.NOT_A_DIGITAL_LINK, 0, Math.min(8, uri.length()), detail));
        }
        for (int i = authority; i < uri.length(); i++) {
            if (!isLegal(uri.charAt(i))) {
                return Optional.of(GS1Error.inInput(
                        uri,
                        Rule.ILLEGAL_URI_CHARACTER,
                        i,
                        1,
                        "U+" + hex4(uri.charAt(i)) + " must be percent-encoded"));
            }
        }
        int path = uri.indexOf('/', authority);
        int end = path < 0 ? uri.length() : path;
        Optional<String> fault = LinkHost.fault(uri.substring(authority, end));
        if (fault.isPresent()) {
            return Optional.of(
                    GS1Error.inInput(uri, Rule.ILLEGAL_DOMAIN, authority, end - authority, fault.orElseThrow()));
        }
        return path < 0
                ? Optional.of(GS1Error.inInput(
                        uri, Rule.NO_PRIMARY_KEY, uri.length(), 0, "there is nothing behind the domain"))
                : Optional.empty();
    }

    /** The parts of a URI of which {@link #fault} has found nothing. */
    static UriParts of(String uri) {
        int authority = authority(uri);
        int path = uri.indexOf('/', authority);
        int hash = uri.indexOf('#', path);
        int queryEnd = hash < 0 ? uri.length() : hash;
        int question = uri.indexOf('?', path);
        int pathEnd = question < 0 || question > queryEnd ? queryEnd : question;
        return new UriParts(uri, authority, path, pathEnd, queryEnd);
    }

    /** Where the query begins; equal to {@link #queryEnd} if there is none. */
    int query() {
        return Math.min(pathEnd + 1, queryEnd);
    }

    /** What stands behind {@code #}, as written. */
    Optional<String> fragment() {
        return queryEnd < uri.length() ? Optional.of(uri.substring(queryEnd + 1)) : Optional.empty();
    }

    /** Whether a character may stand in a URI at all. */
    static boolean isLegal(char c) {
        return c < LEGAL.length && LEGAL[c];
    }

    private static String hex4(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - hex.length()) + hex;
    }
}
