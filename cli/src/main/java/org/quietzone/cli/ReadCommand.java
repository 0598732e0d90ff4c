package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quietzone.Effort;
import org.quietzone.SymbolReader;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.media.ImageFileReader;

/** {@code qz read}: images to texts. */
final class ReadCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Reads all symbols in image files (PNG, JPEG, GIF, BMP, TIFF, WebP) and on the pages of PDF files, and prints "
                        + "their texts, one a line.",
                "FILE",
                "The image files; folders, for all images in them; patterns in quotes, such as 'photos/**/*.jpg'; or - "
                        + "for an image on standard input.",
                ANY_NUMBER,
                List.of(
                        Option.flag(
                                "--json", "Print one JSON object a line for each image, with all that was found out."),
                        Option.flag(
                                "--rejected",
                                "With --json: also what was held to be a symbol and could not be read, with the "
                                        + "reason."),
                        Option.flag("--raw", "Print the bytes of the symbols and nothing else, not even line ends."),
                        Option.flag(
                                "--escape",
                                "Print what a reader transmits: symbology identifier (]Q1), ECIs as \\nnnnnn, "
                                        + "backslashes doubled if there are ECIs."),
                        Option.flag(
                                "--gs1",
                                "Print the GS1 message of each symbol with brackets, and say what is wrong where there "
                                        + "is none."),
                        Option.flag(
                                "--merge",
                                "Put messages in several symbols (structured append) together, from one image or from "
                                        + "several, and print them at the end."),
                        ReadArguments.EFFORT,
                        ReadArguments.TIMEOUT,
                        ReadArguments.MAX,
                        ReadArguments.FAMILIES,
                        ReadArguments.CHARSET,
                        Option.valued(
                                "--overlay",
                                "OUT.png",
                                "Draw what was read over the image: corners, module grid, centres of finder and "
                                        + "alignment patterns; and what could not be read, with the reason. For several images OUT is numbered: OUT-1.png and on, "
                                        + "and OUT-2-3.png for page 3 of the second file."),
                        ImageArguments.DPI,
                        ImageArguments.JOBS,
                        ImageArguments.MAX_PIXELS),
                List.of(
                        "",
                        "Examples:",
                        "  qz read label.png",
                        "  qz read --json photos | jq -r '.readings[].text'",
                        "  qz read --dpi 300 delivery-note.pdf",
                        "  qz read --effort thorough --overlay seen.png worn-label.jpg",
                        "  qz read --merge part-*.png",
                        "  qz read --gs1 package.jpg",
                        "  qz encode --format png Hello | qz read -",
                        "",
                        "A folder stands for the images in it and in the folders within, known by their extensions and",
                        "sorted by name, a pattern for the files that match it; what is hidden is left out of both. The",
                        "output has the order of the images, however many are read at a time.",
                        "",
                        "A text may have line ends of its own: --json keeps symbols apart. On a terminal other control",
                        "characters show as pictures, such as \u241D for GS.",
                        "",
                        "Exit code: 0 if a symbol was read; 1 if there was none, with --gs1 none with a message; 2 if a",
                        "file could not be read or written, or with --merge a part is missing, also where others were",
                        "read."));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        if (words.operands().isEmpty()) {
            throw new Failure("There is no image: name the files, or - for standard input.");
        }
        ReadOutput.Form form = ReadOutput.Form.of(words);
        Effort effort = ReadArguments.effort(words);
        ImageFileReader files = ImageArguments.files(words, effort.usesColour());
        SymbolReader symbols = ReadArguments.symbols(words, effort);
        if (words.has("--rejected") && form != ReadOutput.Form.JSON) {
            throw new Failure("--rejected is for --json; --overlay draws what could not be read, too.");
        }
        int jobs = ImageArguments.jobs(words, effort.usesColour());
        List<Source> sources = Sources.of(words.operands());
        Optional<OutputFiles> overlay = words.has("--overlay")
                ? Optional.of(OutputFiles.overlays(words.value("--overlay").orElse(""), sources))
                : Optional.empty();
        Optional<Merge> merge = words.has("--merge") ? Optional.of(new Merge()) : Optional.empty();
        ImageTask task = new ImageTask(symbols, overlay);
        ReadOutput output;
        try (Progress progress = streams.errTerminal() ? new Progress("qz read", sources.size(), streams.err()) : null;
                Images<ReadResult> images = new Images<>(sources, files, task, streams.in(), progress)) {
            output = new ReadOutput(form, words.has("--rejected"), merge, streams, progress);
            OrderedWork.run(images, jobs, output);
        }
        return output.end();
    }
}
