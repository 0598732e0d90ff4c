package org.quietzone.gs1.application;

import java.util.List;
import java.util.Locale;
import org.quietzone.gs1.link.LinkHost;

/** Whether any phone can open a Digital Link, as far as the form of its domain tells. */
final class DomainRules {
    private final LinkHost host;
    private final List<Finding> findings;

    DomainRules(LinkHost host, List<Finding> findings) {
        this.host = host;
        this.findings = findings;
    }

    void check() {
        String domain = host.scheme() + "://" + host.name();
        for (LinkHost.Concern concern : host.concerns()) {
            Severity severity = severity(concern);
            findings.add(Finding.of(
                    severity,
                    PresetRule.DOMAIN,
                    shown(domain) + ": " + concern.sentence() + "."
                            + (severity == Severity.ERROR ? " Use a domain of your own, or https://id.gs1.org." : "")));
        }
        if (host.scheme().equals(host.scheme().toUpperCase(Locale.ROOT))) {
            findings.add(Finding.of(
                    Severity.ADVICE,
                    PresetRule.DOMAIN,
                    shown(domain) + ": upper case is allowed and makes the symbol smaller. Try it with the readers that"
                            + " matter: some look for https in lower case alone."));
        }
    }

    private static Severity severity(LinkHost.Concern concern) {
        return switch (concern) {
            case IP_ADDRESS, LOCAL_NAME, SINGLE_LABEL, MALFORMED_NAME, RESERVED_NAME -> Severity.ERROR;
            case NOT_ENCRYPTED, PORT -> Severity.WARNING;
            case MIXED_CASE -> Severity.ADVICE;
        };
    }

    /** As much of a text as a sentence can hold. */
    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
