package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;

/** {@code qz gs1 parse}: messages in any form, taken apart. */
final class Gs1ParseCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Takes messages apart: what each application identifier holds, and the other forms of the message.",
                "MESSAGE",
                Gs1Text.FORMS,
                ANY_NUMBER,
                Gs1Options.with(Gs1Text.FORM),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 parse '(01)09520123456788(10)ABC123(21)12345'",
                        "  qz gs1 parse '^010952012345678810ABC123^2112345'",
                        "  qz gs1 parse --json -i codes.txt | jq -r '.gs1.elements[].value'",
                        "  zbarimg -q --raw label.png | qz gs1 parse --form bracketed -",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        GS1Parser parser = Gs1Options.parser(words);
        Optional<Gs1Text> form = Gs1Text.of(words);
        return Gs1Output.run(words, streams, form.isEmpty(), line -> answer(parser.parse(line.text()), form));
    }

    private static Gs1Answer answer(GS1Result result, Optional<Gs1Text> form) {
        if (result.message().isEmpty()) {
            return Gs1Answer.wrong(result.errors());
        }
        GS1Message message = result.message().get();
        String text = form.isPresent() ? form.get().of(message) + "\n" : page(message);
        return Gs1Answer.of(text, json -> Gs1Json.write(json, message));
    }

    private static String page(GS1Message message) {
        TextTable forms = new TextTable("ll");
        for (Gs1Text form : Gs1Text.values()) {
            String text = form.of(message);
            if (form != Gs1Text.BRACKETED && form != Gs1Text.HRI && !text.equals(Gs1Text.NONE)) {
                forms.row(form.title(), text);
            }
        }
        return message.bracketed() + "\n" + Gs1Text.elements(message) + forms.lines("  ");
    }
}
