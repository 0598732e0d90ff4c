package org.quietzone.cli;

import java.util.List;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkTolerance;

/** The options of the command line that say how Digital Links are written. */
final class LinkArguments {
    static final Option STEM = Option.valued(
            "--stem", "URI", "What stands before the key. Default: " + LinkOptions.CANONICAL_STEM + ", GS1's own.");
    static final Option UPPER_CASE = Option.flag(
            "--upper-case",
            "Write scheme and domain in upper case, which means the same and takes fewer bits in a symbol.");
    static final Option SMALLEST = Option.flag(
            "--smallest", "Of the forms that mean the same, take the one whose QR Code is smallest, and say why.");
    static final Option SHORT_NAMES = Option.flag(
            "--short-names", "Write gtin, lot and ser for 01, 10 and 21: deprecated, few readers take them.");
    static final String SHORT_GTINS = "--short-gtins";
    static final Option PARAMETER =
            Option.repeated("--parameter", "NAME=VALUE", "Put this into the query, too; it is no part of the message.");
    static final Option FRAGMENT = Option.valued("--fragment", "TEXT", "Put this behind the # at the end.");

    static final Option TOOLKIT_ORDER = Option.flag(
            "--toolkit-order",
            "Take compressed links whose values stand in the order of GS1's toolkit, where only that is right.");

    private LinkArguments() {}

    /** What of other writers is taken. */
    static LinkTolerance tolerance(Words words) {
        return LinkTolerance.none()
                .withShortNames(words.has(SHORT_NAMES.key()))
                .withShortGtins(words.has(SHORT_GTINS))
                .withUnknownAttributes(words.has(Gs1Options.UNKNOWN_AIS))
                .withToolkitOrder(words.has(TOOLKIT_ORDER.key()));
    }

    /** What the options ask for. */
    static LinkOptions options(Words words) throws Failure {
        LinkOptions.Builder builder = LinkOptions.builder()
                .upperCase(words.has(UPPER_CASE.key()))
                .shortNames(words.has(SHORT_NAMES.key()))
                .unknownAttributes(words.has(Gs1Options.UNKNOWN_AIS));
        try {
            if (words.has(STEM.key())) {
                builder.stem(words.value(STEM.key()).orElse(""));
            }
            for (String parameter : parameters(words)) {
                int equals = parameter.indexOf('=');
                if (equals < 1) {
                    throw new Failure("--parameter takes a name and a value, such as linkType=all, not '"
                            + Printable.line(parameter, 40) + "'.");
                }
                builder.parameter(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(Gs1Output.shown(Sentences.of(e)));
        }
        words.value(FRAGMENT.key()).ifPresent(builder::fragment);
        return builder.build();
    }

    private static List<String> parameters(Words words) {
        return words.has(PARAMETER.key()) ? words.values(PARAMETER.key()) : List.of();
    }
}
