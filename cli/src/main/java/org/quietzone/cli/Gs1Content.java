package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.SymbolEncoder;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.SmallestLink;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.message.EncodingException;

/**
 * A GS1 message that {@code qz encode} puts into a symbol.
 *
 * @param message the message
 * @param link the Digital Link that carries it; empty for an element string with FNC1
 * @param text what the symbol carries
 * @param reason why this form of the link, where the smallest was asked for
 * @param micro whether a Micro QR Code is asked for
 */
record Gs1Content(GS1Message message, Optional<DigitalLink> link, String text, Optional<String> reason, boolean micro) {
    /** The option for an element string. */
    static final String GS1 = "--gs1";

    /** The option for a Digital Link. */
    static final String DIGITAL_LINK = "--digital-link";

    /** What the options make of the input, nothing if they do not ask for a message. */
    static Optional<Gs1Content> of(Words words, Input input) throws Failure {
        boolean link = words.has(DIGITAL_LINK);
        for (Option option : List.of(LinkArguments.STEM, LinkArguments.UPPER_CASE, LinkArguments.SMALLEST)) {
            if (words.has(option.key()) && !link) {
                throw new Failure(option.key() + " is for " + DIGITAL_LINK + ".");
            }
        }
        if (!words.has(GS1) && !link) {
            return Optional.empty();
        }
        String option = link ? DIGITAL_LINK : GS1;
        refuse(words, option, link ? GS1 : DIGITAL_LINK, "one makes an element string, the other a URI");
        refuse(words, option, "--fnc1", link ? "a URI has none" : "it stands for --fnc1 gs1");
        refuse(words, option, "--binary", "a message is text");
        refuse(words, option, "--eci", "the characters of a message need no ECI");
        refuse(words, option, "--structured-append", "a message stands in one symbol");
        if (asksForModel1(words)) {
            throw new Failure("GS1 has no use for Model 1: leave it out, for a QR Code.");
        }
        GS1Message message = message(input.text());
        boolean micro = asksForMicro(words);
        if (link) {
            return Optional.of(linked(message, LinkArguments.options(words), micro));
        }
        if (micro) {
            throw new Failure(noMicro(message));
        }
        return Optional.of(new Gs1Content(message, Optional.empty(), message.elementString(), Optional.empty(), false));
    }

    private static Gs1Content linked(GS1Message message, LinkOptions options, boolean micro) throws Failure {
        LinkResult result = message.link(options);
        if (result.link().isEmpty()) {
            throw failure(result.errors());
        }
        String uri = result.link().get().uri();
        return new Gs1Content(message, result.link(), uri, Optional.empty(), micro);
    }

    /** The same in the form of the link whose symbol is smallest; as it is, if none fits. */
    Gs1Content smallest(SymbolEncoder encoder) {
        try {
            SmallestLink smallest = SmallestLink.of(link.orElseThrow(), encoder, false);
            return new Gs1Content(message, link, smallest.uri(), Optional.of(smallest.reason()), micro);
        } catch (EncodingException e) {
            // Encoding what was given fails for the same reason, which is told there.
            return this;
        }
    }

    private static void refuse(Words words, String option, String other, String reason) throws Failure {
        if (words.has(other)) {
            throw new Failure(
                    option + " and " + other + " do not go together: " + reason + ". Leave " + other + " out.");
        }
    }

    private static GS1Message message(String text) throws Failure {
        GS1Result result = GS1Parser.standard().parse(text.strip());
        if (result.message().isEmpty()) {
            throw failure(result.errors());
        }
        return result.message().get();
    }

    private static Failure failure(List<GS1Error> errors) {
        StringBuilder sentences = new StringBuilder();
        errors.forEach(error -> sentences.append(sentences.isEmpty() ? "" : " ").append(error.message()));
        return new Failure(Gs1Output.shown(sentences.toString()));
    }

    private static boolean asksForMicro(Words words) {
        String version = words.value("--version").orElse("").toLowerCase(Locale.ROOT);
        return words.has("--micro")
                || words.value("--family").orElse("").equals("micro")
                || version.startsWith("m") && !version.startsWith("model1");
    }

    private static boolean asksForModel1(Words words) {
        return words.value("--family").orElse("").equals("model1")
                || words.value("--version").orElse("").toLowerCase(Locale.ROOT).startsWith("model1");
    }

    private static String noMicro(GS1Message message) {
        Element first = message.elements().get(0);
        boolean plainKey = message.elements().size() == 1 && first.identifier().primaryKey();
        return "Micro QR Code has no FNC1, and so carries no application identifiers, only a plain key. "
                + (plainKey
                        ? "For the " + first.identifier().title() + " alone: qz encode --micro " + first.value()
                                + ". With its application identifier it needs a QR Code: leave Micro QR Code out."
                        : "This message needs a QR Code: leave Micro QR Code out.");
    }

    /** The input of the encoder. */
    Input input() {
        return new Input(text, Optional.empty());
    }

    /** What there is to say where no symbol holds it: why, and what to do. */
    String advice() {
        return micro ? " Micro QR Code holds the shortest of links only, and plain keys: leave Micro QR Code out." : "";
    }

    /** What stands before the explanation of the symbol. */
    String heading() {
        return link.isPresent()
                ? "GS1 Digital Link of " + message.bracketed() + ": " + text + "\n"
                        + reason.map(sentence -> sentence + "\n").orElse("")
                : "GS1 QR Code of " + message.bracketed() + "\n";
    }

    /** Writes the fields of the symbol's object. */
    void write(JsonGenerator json) throws IOException {
        Gs1Json.write(json, message);
        if (link.isPresent()) {
            json.writeStringField("digitalLink", text);
        }
        if (reason.isPresent()) {
            json.writeStringField("reason", reason.get());
        }
    }
}
