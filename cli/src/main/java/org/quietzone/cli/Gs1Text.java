package org.quietzone.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkWriter;

/** The forms of a message as text, and what the subcommands of {@code qz gs1} say in common. */
enum Gs1Text {
    BRACKETED("with brackets") {
        @Override
        String of(GS1Message message) {
            return message.bracketed();
        }
    },
    ELEMENT("element string") {
        @Override
        String of(GS1Message message) {
            return message.caret();
        }
    },
    SCAN("scan data") {
        @Override
        String of(GS1Message message) {
            return message.scanData().replace(GS, '^');
        }
    },
    HRI("label text") {
        @Override
        String of(GS1Message message) {
            return String.join(" ", message.hri());
        }
    },
    URI("digital link") {
        @Override
        String of(GS1Message message) {
            return new LinkWriter(LinkOptions.canonical())
                    .arrange(message.elements())
                    .link()
                    .map(DigitalLink::uri)
                    .orElse(NONE);
        }
    };

    /** Stands for a form that a message does not have. */
    static final String NONE = "-";

    /** What a message may look like, for the help. */
    static final String FORMS = "The messages, in quotes: with brackets, as element string with ^ for FNC1, as a "
            + "reader transmits it (]Q3...), as GS1 Digital Link or EPC; or - for standard input, one a line.";

    /** The option that chooses a form. */
    static final Option FORM = Option.valued(
                    "--form",
                    "FORM",
                    "Print this form alone, a line for each message: bracketed, element (^ for FNC1), scan (what a "
                            + "reader transmits), hri (the text on a label), uri (GS1 Digital Link).")
            .offering(names());

    static final String EXIT_CODE_1 =
            "Exit code: 0 if all messages were good; 1 if one was not; 2 if a file could not be" + " read. The others";

    static final String EXIT_CODE_2 = "are done in any case, in their order.";

    /** The separator. */
    private static final char GS = '\u001D';

    private final String title;

    Gs1Text(String title) {
        this.title = title;
    }

    /** The message in this form, on one line; {@link #NONE} if it has none. */
    abstract String of(GS1Message message);

    /** What it is called. */
    String title() {
        return title;
    }

    /** What {@code --form} asks for, nothing without it. */
    static Optional<Gs1Text> of(Words words) throws Failure {
        Optional<String> name = words.value(FORM.key());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Gs1Text form : values()) {
            if (form.name().equalsIgnoreCase(name.get())) {
                return Optional.of(form);
            }
        }
        throw new Failure("--form takes " + Sentences.list(List.of(names()), "or") + ", not '" + name.get() + "'.");
    }

    /** A line for each element: application identifier, title, value. */
    static String elements(GS1Message message) {
        TextTable elements = new TextTable("llll");
        for (Element element : message.elements()) {
            elements.row(
                    "(" + element.ai() + ")",
                    element.identifier().title(),
                    element.value(),
                    message.meaning(element.ai()).orElse(""));
        }
        return elements.lines("  ");
    }

    /** The names of all forms. */
    private static String[] names() {
        String[] names = new String[values().length];
        for (int i = 0; i < names.length; i++) {
            names[i] = values()[i].name().toLowerCase(Locale.ROOT);
        }
        return names;
    }
}
