package org.quietzone.gs1.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a phone can open a Digital Link: scheme, domain and port. Nothing is looked up; what can be said of the text
 * is said.
 */
final class LinkAddress {
    private static final Basis SYNTAX =
            new Basis(Confidence.CONFIRMED, "GS1 Digital Link URI Syntax: the scheme is all lower or all upper case");
    private static final Basis DOMAIN_SYNTAX =
            new Basis(Confidence.CONFIRMED, "GS1 Digital Link URI Syntax, on the characters of a domain");
    private static final Basis NAMES = new Basis(Confidence.ONE_SOURCE, "RFC 1034 and RFC 1123, on names of hosts");
    private static final Basis RESERVED = new Basis(Confidence.ONE_SOURCE, "RFC 2606, RFC 6761 and RFC 6762, on names");
    /** Last labels that no public name server answers for. */
    private static final Set<String> RESERVED_ENDINGS = Set.of(
            "test",
            "example",
            "invalid",
            "localhost",
            "local",
            "internal",
            "lan",
            "home",
            "corp",
            "intranet",
            "private",
            "onion",
            "alt");

    private static final Set<String> RESERVED_DOMAINS =
            Set.of("example.com", "example.net", "example.org", "home.arpa");
    private static final int MAX_LABEL = 63;
    private static final int MAX_HOST = 253;
    private static final int MAX_PORT = 65535;

    private final String uri;
    private final List<Finding> findings;

    LinkAddress(String uri, List<Finding> findings) {
        this.uri = uri;
        this.findings = findings;
    }

    void check() {
        int colon = uri.indexOf("://");
        String scheme = colon < 0 ? "" : uri.substring(0, colon);
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            error("The text does not begin with https://: phones do not open it as a web address.", SYNTAX);
            return;
        }
        int start = colon + 3;
        int end = start;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        String authority = uri.substring(start, end);
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            error(
                    "A user name stands before the domain (@): a GS1 Digital Link has none. Leave it out.",
                    DOMAIN_SYNTAX);
        }
        String server = authority.substring(at + 1);
        int port = colon(server);
        String host = port < 0 ? server : server.substring(0, port);
        scheme(scheme, host);
        if (port >= 0) {
            port(server.substring(port + 1));
        }
        host(host);
    }

    /** Where the colon before a port stands, -1 if there is none; those of an address in brackets do not count. */
    private static int colon(String server) {
        int from = !server.startsWith("[") ? 0 : server.indexOf(']') < 0 ? server.length() : server.indexOf(']');
        return server.indexOf(':', from);
    }

    private void scheme(String scheme, String host) {
        String lower = lower(scheme);
        String upper = scheme.toUpperCase(Locale.ROOT);
        if (!scheme.equals(lower) && !scheme.equals(upper)) {
            error(
                    "The scheme " + shown(scheme)
                            + " mixes upper and lower case: readers do not take it for a GS1 Digital" + " Link. Write "
                            + lower + ".",
                    SYNTAX);
        } else if (scheme.equals(upper)) {
            advise("The scheme is in upper case. GS1 allows it and it makes the symbol smaller; try it with the readers"
                    + " that matter, since some look for lower case alone.");
        }
        if (lower.equals("http")) {
            warn("The link is http: phones warn of it or refuse it. Use https.");
        }
        if (!host.equals(lower(host)) && !host.equals(host.toUpperCase(Locale.ROOT))) {
            advise("The domain " + shown(host) + " mixes upper and lower case, which means nothing to a domain. Write "
                    + shown(lower(host)) + ", or all of it in upper case for a smaller symbol.");
        }
    }

    private void port(String text) {
        int number = text.isEmpty() || text.length() > 5 ? -1 : 0;
        for (int i = 0; number >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            number = c < '0' || c > '9' ? -1 : 10 * number + c - '0';
        }
        if (number < 1 || number > MAX_PORT) {
            error(
                    "The port " + shown(text) + " is not a number from 1 to " + MAX_PORT + ". Leave it out.",
                    DOMAIN_SYNTAX);
        } else {
            warn("The domain has the port " + number
                    + ": networks of shops and companies often let only the usual ports" + " through. Leave it out.");
        }
    }

    private void host(String host) {
        if (host.isEmpty()) {
            error("The domain is missing.", DOMAIN_SYNTAX);
        } else if (host.startsWith("[")) {
            error("The link goes to the address " + shown(host) + ": put a domain name in its place.", NAMES);
        } else {
            String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
            Optional<String> flaw = flaw(name);
            if (flaw.isPresent()) {
                error("The domain " + shown(host) + " is not a name that can be looked up: " + flaw.get(), NAMES);
            } else {
                reserved(lower(name), host);
            }
        }
    }

    /** What is wrong with a name of a host; empty if it is well formed and has at least two labels. */
    private static Optional<String> flaw(String name) {
        if (name.length() > MAX_HOST) {
            return Optional.of("it is longer than " + MAX_HOST + " characters.");
        }
        String[] labels = name.split("\\.", -1);
        for (String label : labels) {
            if (label.isEmpty()) {
                return Optional.of("two points stand side by side, or one at its start.");
            }
            if (label.length() > MAX_LABEL) {
                return Optional.of("a part is longer than " + MAX_LABEL + " characters.");
            }
            for (int i = 0; i < label.length(); i++) {
                if (!isNameCharacter(label.charAt(i))) {
                    return Optional.of(
                            label.charAt(i) > 127
                                    ? "it has a letter outside a to z. Write its international form, which begins with"
                                            + " xn--."
                                    : "it has a character that is not a letter, a digit or a hyphen.");
                }
            }
            if (label.startsWith("-") || label.endsWith("-")) {
                return Optional.of("a part begins or ends with a hyphen.");
            }
        }
        String last = labels[labels.length - 1];
        if (last.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("it is a number of a computer, which changes. Put a domain name in its place.");
        }
        boolean reserved = RESERVED_ENDINGS.contains(lower(last));
        return labels.length == 1 && !reserved
                ? Optional.of("it has no point. Write the whole name, such as id.gs1.org.")
                : Optional.empty();
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private void reserved(String name, String host) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (RESERVED_ENDINGS.contains(last)) {
            error(
                    "The domain " + shown(host) + " cannot be reached from outside: names that end with ." + last
                            + " are not public. Use a domain of your own, or id.gs1.org.",
                    RESERVED);
            return;
        }
        for (String domain : RESERVED_DOMAINS) {
            if (name.equals(domain) || name.endsWith("." + domain)) {
                error(
                        "The domain " + shown(host) + " belongs to nobody: " + domain
                                + " is kept free by rule. Use a domain of your own, or id.gs1.org.",
                        RESERVED);
                return;
            }
        }
    }

    /** Lower case of ASCII alone: no other letter may become one of the alphabet. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return lower.toString();
    }

    /** As much of a text as a sentence can hold. */
    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private void error(String message, Basis basis) {
        findings.add(Finding.of(Severity.ERROR, PresetRule.DOMAIN, message, basis));
    }

    private void warn(String message) {
        findings.add(Finding.of(Severity.WARNING, PresetRule.DOMAIN, message));
    }

    private void advise(String message) {
        findings.add(Finding.of(Severity.ADVICE, PresetRule.DOMAIN, message));
    }
}
