package org.quietzone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.application.Presets;

/** {@code qz gs1 presets}: what is known of application standards, and from where. */
final class Gs1PresetsCommand implements Command {
    @Override
    public String name() {
        return "presets";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Prints what application standards demand of a symbol, with the source of each fact and how sure it is.",
                "PRESET",
                "Those to print; without one, all.",
                Integer.MAX_VALUE,
                List.of(Option.flag("--json", "Print one JSON object a line for each preset.")),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 presets",
                        "  qz gs1 presets retail-pos",
                        "  qz gs1 check --preset retail-pos https://id.gs1.org/01/09520123456788",
                        "",
                        "A fact is confirmed (two sources agree), from one source, or remembered; what is remembered",
                        "leads to warnings at most. What is not known is not checked."));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        List<Preset> presets = new ArrayList<>();
        for (String name : words.operands()) {
            presets.add(PresetArguments.preset(Optional.of(name)));
        }
        String gap = "";
        for (Preset preset : presets.isEmpty() ? Presets.all() : presets) {
            streams.print(words.has("--json") ? PresetOutput.json(preset) : gap + PresetOutput.page(preset));
            gap = "\n";
        }
        return ExitCode.DONE;
    }
}
