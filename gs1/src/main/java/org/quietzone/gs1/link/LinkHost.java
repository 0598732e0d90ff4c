package org.quietzone.gs1.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The domain of a Digital Link: who is asked when the link is followed.
 *
 * @param scheme {@code http} or {@code https}, in lower or upper case as written
 * @param name the name or the IP address, as written
 * @param port the port, empty if none is named
 */
public record LinkHost(String scheme, String name, OptionalInt port) {
    /** Beside what no URI may hold: what a GS1 Digital Link may not have in its domain. */
    private static final String ILLEGAL = "_~?#@!$&'()*+,;=%";

    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_NAME = 253;
    private static final List<String> LOCAL =
            List.of("localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "arpa");
    /** RFC 2606: names that will never be anyone's. */
    private static final List<String> RESERVED = List.of("test", "example", "invalid");

    /** Why a link may not lead anywhere, or not for everyone, although its form is legal. */
    public enum Concern {
        /** The scheme is {@code http}. */
        NOT_ENCRYPTED("the scheme is http: anyone on the way can change the answer; use https"),
        /** A number, or four of them, or an IPv6 address in square brackets. */
        IP_ADDRESS("the domain is an IP address, which cannot move to another provider; use a domain name"),
        /** {@code localhost} or under a name of local networks. */
        LOCAL_NAME("the domain is a name of a local network, unknown to the phones of customers"),
        /** No dot within. */
        SINGLE_LABEL("the domain has no top-level domain such as .com, so it cannot be found from elsewhere"),
        /** A label that is empty, too long, or begins or ends with a hyphen; or too long as a whole. */
        MALFORMED_NAME("the domain is not one that can be registered: a label is empty, longer than 63 characters,"
                + " or begins or ends with a hyphen"),
        /** {@code example.com} and the like. */
        RESERVED_NAME("the domain is reserved for examples and tests"),
        /** Neither all in lower case nor all in upper case, together with the scheme. */
        MIXED_CASE("scheme and domain are not all in lower case or all in upper case"),
        /** A port is named. */
        PORT("the domain names a port, which networks often block; use the usual one");

        private final String sentence;

        Concern(String sentence) {
            this.sentence = sentence;
        }

        /** What to worry about, as a clause that begins in lower case and has no full stop. */
        public String sentence() {
            return sentence;
        }
    }

    /** The host of a stem, such as {@code https://id.gs1.org/some/path}, which has been found legal. */
    static LinkHost of(String stem) {
        int start = UriParts.authority(stem);
        int slash = stem.indexOf('/', start);
        int end = slash < 0 ? stem.length() : slash;
        int colon = colon(stem, start, end);
        OptionalInt port = colon + 1 < end ? OptionalInt.of(port(stem, colon + 1, end)) : OptionalInt.empty();
        return new LinkHost(stem.substring(0, start - 3), stem.substring(start, colon), port);
    }

    /** What is wrong with an authority as the domain of a Digital Link, as a clause; nothing if it is legal. */
    static Optional<String> fault(String authority) {
        for (int i = 0; i < authority.length(); i++) {
            if (ILLEGAL.indexOf(authority.charAt(i)) >= 0) {
                return Optional.of("a domain holds no '" + authority.charAt(i) + "'");
            }
        }
        int colon = colon(authority, 0, authority.length());
        if (colon == 0) {
            return Optional.of("there is none between // and the next /");
        }
        boolean literal = authority.charAt(0) == '[';
        if (literal && (colon < 3 || authority.charAt(colon - 1) != ']')) {
            return Optional.of("an IPv6 address ends with ]");
        }
        for (int i = 0; i < colon; i++) {
            char c = authority.charAt(i);
            boolean legal = literal ? i == 0 || i == colon - 1 || isHex(c) || c == ':' || c == '.' : isNamed(c);
            if (!legal) {
                return Optional.of("'" + c + "' stands where a domain has none");
            }
        }
        return port(authority, Math.min(colon + 1, authority.length()), authority.length()) > 65535
                ? Optional.of("a port is a number up to 65535")
                : Optional.empty();
    }

    /** Where the colon before the port stands, the end if there is none. */
    private static int colon(String text, int start, int end) {
        int bracket = text.lastIndexOf(']', end - 1);
        int colon = text.indexOf(':', Math.max(start, bracket));
        return colon < 0 || colon >= end ? end : colon;
    }

    /** The number of a port, more than 65535 if it is none; none at all is 0. */
    private static int port(String text, int start, int end) {
        int port = 0;
        for (int i = start; i < end && port <= 65535; i++) {
            char c = text.charAt(i);
            port = c < '0' || c > '9' ? Integer.MAX_VALUE : 10 * port + c - '0';
        }
        return port;
    }

    private static boolean isNamed(char c) {
        return c == '-' || c == '.' || PercentCoding.isUnreserved(c);
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** Whether anyone anywhere can follow a link to it, as far as its form tells: there is no concern. */
    public boolean resolvable() {
        return concerns().isEmpty();
    }

    /** Why a link to it may lead nowhere; empty if its form gives no cause. Nothing is asked of the network. */
    public List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (scheme.toLowerCase(Locale.ROOT).equals("http")) {
            concerns.add(Concern.NOT_ENCRYPTED);
        }
        addConcernsOfName(bare, concerns);
        String whole = scheme + name;
        if (!whole.equals(whole.toLowerCase(Locale.ROOT)) && !whole.equals(whole.toUpperCase(Locale.ROOT))) {
            concerns.add(Concern.MIXED_CASE);
        }
        if (port.isPresent()) {
            concerns.add(Concern.PORT);
        }
        return List.copyOf(concerns);
    }

    private static void addConcernsOfName(String name, List<Concern> concerns) {
        String[] labels = name.split("\\.", -1);
        String top = labels[labels.length - 1];
        if (name.startsWith("[") || isNumber(top)) {
            concerns.add(Concern.IP_ADDRESS);
            return;
        }
        for (String label : labels) {
            boolean hyphen = label.startsWith("-") || label.endsWith("-");
            if (label.isEmpty() || label.length() > LONGEST_LABEL || hyphen || name.length() > LONGEST_NAME) {
                concerns.add(Concern.MALFORMED_NAME);
                return;
            }
        }
        if (LOCAL.contains(top)) {
            concerns.add(Concern.LOCAL_NAME);
        } else if (labels.length == 1) {
            concerns.add(Concern.SINGLE_LABEL);
        } else if (RESERVED.contains(top) || labels[labels.length - 2].equals("example") && isOfExamples(top)) {
            concerns.add(Concern.RESERVED_NAME);
        }
    }

    private static boolean isOfExamples(String top) {
        return top.equals("com") || top.equals("net") || top.equals("org");
    }

    /** Whether browsers take the last label of a name for a number, and so the whole for an IPv4 address. */
    private static boolean isNumber(String label) {
        boolean hex = label.startsWith("0x");
        for (int i = hex ? 2 : 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (hex ? !isHex(c) : c < '0' || c > '9') {
                return false;
            }
        }
        return !label.isEmpty();
    }
}
