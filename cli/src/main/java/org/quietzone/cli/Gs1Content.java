package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.element.Element;

/**
 * A GS1 message that {@code qz encode} puts into a symbol.
 *
 * @param message the message
 * @param text what the symbol carries
 */
record Gs1Content(GS1Message message, String text) {
    /** The option for an element string. */
    static final String GS1 = "--gs1";

    /** What the options make of the input, nothing if they do not ask for a message. */
    static Optional<Gs1Content> of(Words words, Input input) throws Failure {
        if (!words.has(GS1)) {
            return Optional.empty();
        }
        refuse(words, GS1, "--fnc1", "it stands for --fnc1 gs1");
        refuse(words, GS1, "--binary", "a message is text");
        refuse(words, GS1, "--eci", "the characters of a message need no ECI");
        refuse(words, GS1, "--structured-append", "a message stands in one symbol");
        GS1Message message = message(input.text());
        if (asksForModel1(words)) {
            throw new Failure("GS1 has no use for Model 1: leave it out, for a QR Code.");
        }
        if (asksForMicro(words)) {
            throw new Failure(noMicro(message));
        }
        return Optional.of(new Gs1Content(message, message.elementString()));
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
            StringBuilder sentences = new StringBuilder();
            result.errors()
                    .forEach(error ->
                            sentences.append(sentences.isEmpty() ? "" : " ").append(error.message()));
            throw new Failure(Gs1Output.shown(sentences.toString()));
        }
        return result.message().get();
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

    /** What stands before the explanation of the symbol. */
    String heading() {
        return "GS1 QR Code of " + message.bracketed() + "\n";
    }

    /** Writes the fields of the symbol's object. */
    void write(JsonGenerator json) throws IOException {
        Gs1Json.write(json, message);
    }
}
