package org.quietzone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.Encoding;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolProver;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.gs1.application.Finding;
import org.quietzone.gs1.application.PresetReport;
import org.quietzone.gs1.application.Severity;
import org.quietzone.message.EncodingException;
import org.quietzone.proof.CodewordBudget;
import org.quietzone.render.FramedGrid;

/** {@code qz encode}: text to symbols. */
final class EncodeCommand implements Command {
    @Override
    public String name() {
        return "encode";
    }

    @Override
    public Syntax syntax() {
        return EncodeSyntax.SYNTAX;
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        boolean json = words.has("--json");
        boolean explain = words.has("--explain");
        Optional<Parts> parts = Parts.of(words);
        Target target = Target.of(words, streams, json || explain, parts.isPresent());
        Input given = Input.of(words, streams);
        Optional<Gs1Content> message = Gs1Content.of(words, given);
        Optional<SymbolCheck> check = check(words);
        SymbolEncoder encoder = EncoderArguments.encoder(words);
        Optional<Gs1Content> gs1 =
                words.has(LinkArguments.SMALLEST.key()) ? message.map(content -> content.smallest(encoder)) : message;
        Input input = gs1.isPresent() ? gs1.get().input() : given;
        if (explain && parts.isPresent()) {
            throw new Failure("--explain tells of one symbol: leave --structured-append out.");
        }
        List<Symbol> symbols = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        try {
            if (explain) {
                Encoding encoding = input.explain(encoder);
                symbols.add(encoding.symbol());
                report.append(
                        json
                                ? EncodingJson.line(encoding, gs1, budget(encoding, target))
                                : gs1.map(Gs1Content::heading).orElse("")
                                        + Explanation.of(encoding, budget(encoding, target)));
            } else {
                symbols.addAll(parts.isPresent() ? parts.get().encode(encoder, input) : List.of(input.encode(encoder)));
                for (Symbol symbol : symbols) {
                    report.append(json ? EncodingJson.line(symbol, gs1) : "");
                }
            }
        } catch (EncodingException e) {
            throw new Failure(Sentences.of(e) + gs1.map(Gs1Content::advice).orElse(""));
        }
        if (check.isPresent() && violated(symbols, check.get(), target, streams)) {
            return ExitCode.VIOLATED;
        }
        target.write(symbols, streams);
        streams.print(report.toString());
        return ExitCode.DONE;
    }

    /** What a picture in the middle costs, where there is one. */
    private static Optional<CodewordBudget> budget(Encoding encoding, Target target) {
        Symbol symbol = encoding.symbol();
        return target.picture()
                .flatMap(picture -> picture.style().image())
                .map(image -> CodewordBudget.of(
                        symbol.version().layout(symbol.level()), image, SymbolProver.STANDARD_RESERVE));
    }

    /** The application standard that symbols are held to, nothing if none was asked for. */
    static Optional<SymbolCheck> check(Words words) throws Failure {
        Optional<SymbolCheck> check = PresetArguments.check(words);
        Optional<String> quietZone = words.value("--quiet-zone");
        return check.isPresent() && quietZone.isPresent()
                ? Optional.of(check.get()
                        .quietZone(Arguments.number("--quiet-zone", quietZone.get(), 0, FramedGrid.MAX_QUIET_ZONE)))
                : check;
    }

    /** Tells what an application standard has against symbols, and whether it forbids one of them. */
    private static boolean violated(List<Symbol> symbols, SymbolCheck check, Target target, Streams streams)
            throws Failure {
        boolean violated = false;
        for (Symbol symbol : symbols) {
            SymbolCheck printed =
                    target.picture().isPresent() ? target.picture().get().asPrinted(check, symbol) : check;
            PresetReport report = printed.check(symbol);
            for (Finding finding : report.findings()) {
                if (finding.severity() != Severity.ADVICE) {
                    streams.complain(PresetOutput.line(finding));
                }
            }
            violated |= report.violated();
        }
        if (violated) {
            streams.complain("The symbol breaks the preset and was not written. Leave --preset out to make it all the"
                    + " same.");
        }
        return violated;
    }
}
