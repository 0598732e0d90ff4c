package org.quietzone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** {@code qz info}: how much the symbols of a version hold. */
final class InfoCommand implements Command {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Prints how much the symbols of a version hold: characters by level and mode, codewords, blocks.",
                "VERSION",
                "1 to 40, M1 to M4, or model1-1 to model1-14; without it, all of Micro QR Code and QR Code.",
                1,
                List.of(Option.flag("--json", "Print one JSON object a line for each version.")),
                List.of(
                        "",
                        "Examples:",
                        "  qz info 7",
                        "  qz info M3",
                        "  qz info model1-5",
                        "  qz info --json 40",
                        "",
                        "Columns: the characters that a symbol holds in one mode alone; the bits and codewords of its data,",
                        "the codewords of error correction; and the blocks by their data codewords."));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        boolean one = !words.operands().isEmpty();
        List<Version> versions =
                one ? List.of(Arguments.version(words.operands().get(0))) : all();
        if (words.has("--json")) {
            for (Version version : versions) {
                streams.print(Json.line(json -> VersionJson.write(json, version)));
            }
        } else {
            streams.print(one ? CapacityTable.page(versions.get(0)) : CapacityTable.of(versions));
        }
        return ExitCode.DONE;
    }

    private static List<Version> all() {
        List<Version> versions = new ArrayList<>(Version.all(Family.MICRO_QR));
        versions.addAll(Version.all(Family.QR_CODE));
        return versions;
    }
}
