package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.gs1.fault.GS1Error;

/** {@code qz gs1 check}: whether messages are valid, and all that is wrong. */
final class Gs1CheckCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Holds messages to all rules of the dictionary and prints what is wrong, with the place between bars.",
                "MESSAGE",
                Gs1Text.FORMS,
                ANY_NUMBER,
                Gs1Options.with(
                        PresetArguments.preset(
                                "Hold each message to this application standard as well, as the symbol that it would "
                                        + "become: qz gs1 presets tells more."),
                        PresetArguments.xDimension(
                                "The size of a module on paper that --preset checks, such as 0.5mm, 0.0195in or 19.5mil.")),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 check '(01)09520123456789'",
                        "  qz gs1 check -i codes.txt",
                        "  qz gs1 check --preset retail-pos --x-dimension 0.5mm https://id.gs1.org/01/09520123456788",
                        "  qz gs1 check --json - < codes.txt | jq -r '.errors[].rule'",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        GS1Parser parser = Gs1Options.parser(words);
        PresetArguments.refuseLoneXDimension(words);
        Optional<SymbolCheck> check = PresetArguments.check(words);
        if (check.isPresent()) {
            return Gs1Output.run(words, streams, false, new Gs1PresetTask(check.get(), parser)::answer);
        }
        return Gs1Output.run(words, streams, false, line -> answer(line.place(), parser.parse(line.text())));
    }

    /** Here what is wrong is the result, and so goes to standard output. */
    private static Gs1Answer answer(String place, GS1Result result) {
        StringBuilder text = new StringBuilder();
        if (result.message().isPresent()) {
            text.append(place).append(result.message().get().bracketed()).append(" is valid\n");
        }
        for (GS1Error error : result.errors()) {
            text.append(place).append(Gs1Output.shown(error.message())).append('\n');
            text.append("  ").append(Gs1Output.shown(error.markup())).append('\n');
        }
        return new Gs1Answer(
                text.toString(),
                json -> {
                    if (result.message().isPresent()) {
                        Gs1Json.write(json, result.message().get());
                    }
                },
                result.errors());
    }
}
