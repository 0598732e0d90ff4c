package org.quietzone.cli;

import java.util.Locale;
import org.quietzone.gs1.GS1Message;

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
            return "^" + message.elementString().replace(GS, '^');
        }
    },
    SCAN("scan data") {
        @Override
        String of(GS1Message message) {
            return "]Q3" + message.elementString().replace(GS, '^');
        }
    };

    /** What a message may look like, for the help. */
    static final String FORMS = "The messages, in quotes: with brackets, as element string with ^ for FNC1, or as "
            + "transmitted by a reader (]Q3...); or - for standard input, one a line.";

    static final String EXIT_CODE_1 =
            "Exit code: 0 if all messages were good; 1 if one was not; 2 if a file could not be" + " read. The others";

    static final String EXIT_CODE_2 = "are done in any case, in their order.";

    /** The separator. */
    private static final char GS = '\u001D';

    private final String title;

    Gs1Text(String title) {
        this.title = title;
    }

    /** The message in this form, on one line. */
    abstract String of(GS1Message message);

    /** What it is called. */
    String title() {
        return title;
    }

    /** The form of a name on the command line. */
    static Gs1Text of(String name) throws Failure {
        for (Gs1Text form : values()) {
            if (form.name().equalsIgnoreCase(name)) {
                return form;
            }
        }
        throw new Failure("--form takes bracketed, element or scan, not '" + name + "'.");
    }

    /** The names of all forms. */
    static String[] names() {
        String[] names = new String[values().length];
        for (int i = 0; i < names.length; i++) {
            names[i] = values()[i].name().toLowerCase(Locale.ROOT);
        }
        return names;
    }
}
