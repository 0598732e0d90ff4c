package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.gs1.application.DataForm;
import org.quietzone.gs1.application.Finding;
import org.quietzone.gs1.application.PresetReport;
import org.quietzone.gs1.fault.GS1Error;

/** Holds messages to an application standard, as the symbols that they would become. */
final class Gs1PresetTask {
    private final SymbolCheck check;
    private final GS1Parser parser;

    Gs1PresetTask(SymbolCheck check, GS1Parser parser) {
        this.check = check.parser(parser);
        this.parser = parser;
    }

    /** What there is to say of one message. */
    Gs1Answer answer(Gs1Line line) {
        PresetReport report = check.check(line.text());
        // The digits of a key alone are no message, though they may look like one.
        boolean message =
                report.data().filter(data -> data.form() == DataForm.PLAIN_KEY).isEmpty();
        Optional<GS1Result> result = message ? Optional.of(parser.parse(line.text())) : Optional.empty();
        Optional<GS1Message> parsed = result.flatMap(GS1Result::message);
        List<GS1Error> errors = result.map(GS1Result::errors).orElse(List.of());
        StringBuilder text = new StringBuilder(line.place())
                .append(Gs1Output.shown(line.text()))
                .append(report.violated() ? " breaks " : " keeps ")
                .append(report.preset())
                .append('\n');
        for (Finding finding : report.findings()) {
            text.append("  ").append(PresetOutput.line(finding)).append('\n');
        }
        return new Gs1Answer(
                text.toString(),
                json -> {
                    if (parsed.isPresent()) {
                        Gs1Json.write(json, parsed.get());
                    }
                    PresetOutput.write(json, report);
                },
                errors,
                report.violated());
    }
}
