package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcChoice;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.epc.EpcResult;
import org.quietzone.gs1.epc.EpcScheme;
import org.quietzone.gs1.epc.EpcTag;
import org.quietzone.gs1.epc.PlusOptions;
import org.quietzone.gs1.epc.PlusScheme;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.epc.PlusTags;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** What {@code qz gs1 epc} does with a message or an EPC. */
final class Gs1EpcWork {
    /** The shortest tag: 96 bits. */
    private static final int LEAST_DIGITS = 20;

    private final GS1Parser parser;
    private final PlusTags plusTags;
    private final EpcOptions options;
    private final Optional<PlusOptions> plus;
    /** Whether a tag of its own is asked for, where there is one already. */
    private final boolean asked;

    /** Whether its filter value is. */
    private final boolean filtered;

    private Gs1EpcWork(
            GS1Parser parser,
            PlusTags plusTags,
            EpcOptions options,
            Optional<PlusOptions> plus,
            boolean asked,
            boolean filtered) {
        this.parser = parser;
        this.plusTags = plusTags;
        this.options = options;
        this.plus = plus;
        this.asked = asked;
        this.filtered = filtered;
    }

    /** What the command line asks for. */
    static Gs1EpcWork of(Words words) throws Failure {
        var syntax = Gs1Options.syntax(words);
        EpcOptions options = EpcOptions.standard().prefixes(syntax.context().prefixes());
        Optional<String> digits = words.value("--prefix-length");
        if (digits.isPresent()) {
            options = options.prefixLength(Arguments.number("--prefix-length", digits.get(), 6, 12));
        }
        Optional<String> filter = words.value("--filter");
        if (filter.isPresent()) {
            options = options.filter(Arguments.number("--filter", filter.get(), 0, 7));
        }
        Optional<String> name = words.value("--scheme");
        Optional<Gs1EpcScheme> scheme = name.isPresent() ? Optional.of(Gs1EpcScheme.of(name.get())) : Optional.empty();
        if (scheme.flatMap(Gs1EpcScheme::classic).isPresent()) {
            options = options.scheme(scheme.get().classic().get());
        }
        return new Gs1EpcWork(
                Gs1Options.parser(syntax),
                new PlusTags(syntax),
                options,
                plus(words, scheme, options.filter()),
                name.isPresent() || filter.isPresent(),
                filter.isPresent());
    }

    private static Optional<PlusOptions> plus(Words words, Optional<Gs1EpcScheme> scheme, int filter) throws Failure {
        Optional<String> host = words.value("--host");
        boolean wanted = scheme.isPresent() && scheme.get().host();
        if (host.isPresent() != wanted) {
            throw new Failure(
                    wanted
                            ? "A ++ scheme holds a host name: give it by --host."
                            : "--host is for the ++ schemes, such as --scheme sgtin++.");
        }
        if (scheme.flatMap(Gs1EpcScheme::plus).isEmpty()) {
            return Optional.empty();
        }
        PlusOptions options =
                PlusOptions.standard().scheme(scheme.get().plus().get()).filter(filter);
        try {
            return Optional.of(host.isPresent() ? options.host(host.get()) : options);
        } catch (IllegalArgumentException e) {
            throw new Failure(Gs1Output.shown(Sentences.of(e)));
        }
    }

    /** The EPC of a text, or what is wrong. */
    Gs1Answer answer(String text, Optional<Gs1Epc.Form> form) {
        GS1Result result = parser.parse(text);
        if (isEpc(text, result)) {
            return ofEpc(text, form);
        }
        return result.message().isPresent()
                ? ofMessage(result.message().get(), form)
                : Gs1Answer.wrong(result.errors());
    }

    /** URIs and 0x leave no doubt; digits alone are a tag if they are no message and begin with its header. */
    private static boolean isEpc(String text, GS1Result result) {
        if (text.regionMatches(true, 0, "urn:", 0, 4) || text.regionMatches(true, 0, "0x", 0, 2)) {
            return true;
        }
        if (result.valid() || text.length() < LEAST_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 && text.charAt(i) != ' ') {
                return false;
            }
        }
        int header = Character.digit(text.charAt(0), 16) * 16 + Math.max(0, Character.digit(text.charAt(1), 16));
        return EpcScheme.withHeader(header).isPresent()
                || PlusScheme.ofHeader(header).isPresent();
    }

    private Gs1Answer ofEpc(String text, Optional<Gs1Epc.Form> form) {
        GS1Result result = parser.parseEpc(text);
        String hex = text.regionMatches(true, 0, "0x", 0, 2) ? text.substring(2) : text;
        String digits = hex.replace(" ", "");
        if (PlusTags.isPlus(digits)) {
            EpcResult<PlusTag> tag = plusTags.parse(digits);
            if (tag.value().isEmpty() || result.message().isEmpty()) {
                return Gs1Answer.wrong(tag.value().isEmpty() ? tag.errors() : result.errors());
            }
            return asked
                    ? ofMessage(result.message().get(), form)
                    : answer(
                            new Gs1Epc(
                                    result.message(),
                                    result.message().get().epc(options).value(),
                                    Optional.empty(),
                                    tag.value(),
                                    "",
                                    List.of()),
                            form);
        }
        EpcResult<Epc> epc = Epc.parse(text);
        EpcResult<EpcTag> tag = EpcTag.parse(text);
        if (epc.value().isEmpty() && tag.value().isEmpty()) {
            return Gs1Answer.wrong(result.errors());
        }
        Epc identity = epc.value().orElseGet(() -> tag.value().orElseThrow().epc());
        boolean key = identity.type().keyAi().isPresent();
        if (key && result.message().isEmpty()) {
            return Gs1Answer.wrong(result.errors());
        }
        if (plus.isPresent() && result.message().isPresent()) {
            return ofPlus(result.message().get(), Optional.of(identity), form);
        }
        int filter = tag.value().isPresent() && !filtered ? tag.value().get().filter() : options.filter();
        return tag.value().isPresent() && !asked
                ? answer(
                        new Gs1Epc(
                                result.message(), Optional.of(identity), tag.value(), Optional.empty(), "", List.of()),
                        form)
                : tagged(result.message(), identity, filter, form);
    }

    private Gs1Answer ofMessage(GS1Message message, Optional<Gs1Epc.Form> form) {
        EpcResult<Epc> epc = message.epc(options);
        if (plus.isPresent()) {
            return ofPlus(message, epc.value(), form);
        }
        return epc.value().isPresent()
                ? tagged(Optional.of(message), epc.value().get(), options.filter(), form)
                : new Gs1Answer("", json -> Gs1Json.write(json, message), epc.errors());
    }

    private Gs1Answer ofPlus(GS1Message message, Optional<Epc> epc, Optional<Gs1Epc.Form> form) {
        EpcResult<PlusTag> tag = PlusTags.of(message.elements(), plus.orElseThrow());
        return tag.value().isPresent()
                ? answer(new Gs1Epc(Optional.of(message), epc, Optional.empty(), tag.value(), "", List.of()), form)
                : new Gs1Answer("", json -> Gs1Json.write(json, message), tag.errors());
    }

    /** With the tag that was asked for, or the shortest; without one where there is none. */
    private Gs1Answer tagged(Optional<GS1Message> message, Epc epc, int filter, Optional<Gs1Epc.Form> form) {
        Optional<EpcTag> tag;
        String reason = "";
        List<GS1Error> errors;
        if (options.scheme().isPresent()) {
            EpcResult<EpcTag> made = EpcTag.of(options.scheme().get(), filter, epc);
            tag = made.value();
            errors = made.errors();
        } else {
            EpcResult<EpcChoice> chosen = EpcChoice.of(epc, filter);
            tag = chosen.value().map(EpcChoice::tag);
            reason = chosen.value().map(EpcChoice::reason).orElse("");
            errors = chosen.errors();
        }
        Gs1Epc all = new Gs1Epc(message, Optional.of(epc), tag, Optional.empty(), reason, errors);
        return tag.isEmpty() && options.scheme().isPresent()
                ? new Gs1Answer("", all::write, errors)
                : answer(all, form);
    }

    private static Gs1Answer answer(Gs1Epc epc, Optional<Gs1Epc.Form> form) {
        if (form.isEmpty()) {
            return Gs1Answer.of(epc.page(), epc::write);
        }
        Optional<String> text = epc.in(form.get());
        if (text.isPresent()) {
            return Gs1Answer.of(text.get() + "\n", epc::write);
        }
        return new Gs1Answer("", epc::write, epc.noTag().isEmpty() ? List.of(missing(epc)) : epc.noTag());
    }

    /** For example a TDS 2 tag, whose identity cannot be told without the length of the company prefix. */
    private static GS1Error missing(Gs1Epc epc) {
        String detail = epc.plus().isPresent()
                ? "a tag of TDS 2 has hex alone; the pure identity needs --prefix-length or --prefixes"
                : "it is no GS1 key";
        return GS1Error.inInput("", Rule.NO_EPC_SCHEME, 0, 0, detail);
    }
}
