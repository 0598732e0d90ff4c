package org.quietzone.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.Effort;
import org.quietzone.SymbolReader;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.media.ImageFileReader;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.Family;

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
                        Option.valued(
                                        "--effort",
                                        "EFFORT",
                                        "How hard to try: fast looks once, thorough tries everything and takes several "
                                                + "times as long as balanced, the default.")
                                .offering("fast", "balanced", "thorough"),
                        Option.valued(
                                "--timeout",
                                "TIME",
                                "How long to search an image for symbols, such as 500ms or 2s; what was read until "
                                        + "then counts. Default: as long as it takes."),
                        Option.valued(
                                "--max",
                                "N",
                                "The most symbols to read of an image; the search ends with the last of them. "
                                        + "Default: all."),
                        Option.valued(
                                        "--families",
                                        "LIST",
                                        "The kinds of symbols to look for, any of qr, micro and model1, with commas "
                                                + "between them. Default: all.")
                                .offering("qr", "micro", "model1"),
                        Option.valued(
                                        "--charset",
                                        "NAME",
                                        "What bytes without an ECI mean: guess (default), standard (ISO-8859-1), or the "
                                                + "name of a character set.")
                                .offering("guess", "standard", "UTF-8", "Shift_JIS"),
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
        Effort effort = effort(words);
        ImageFileReader files = ImageArguments.files(words, effort.usesColour());
        SymbolReader symbols = symbols(words, effort);
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

    private static SymbolReader symbols(Words words, Effort effort) throws Failure {
        SymbolReader.Builder builder = SymbolReader.builder().charset(charset(words));
        Optional<String> list = words.value("--families");
        if (list.isPresent()) {
            Set<Family> families = families(list.get());
            Family[] all = families.toArray(new Family[0]);
            builder.family(all[0], all);
        }
        if (words.has("--max")) {
            builder.maxSymbols(Arguments.number("--max", words.value("--max").orElse(""), 1, Integer.MAX_VALUE));
        }
        if (words.has("--timeout")) {
            builder.timeout(
                    Arguments.duration("--timeout", words.value("--timeout").orElse("")));
        }
        return builder.effort(effort).build();
    }

    private static Effort effort(Words words) throws Failure {
        String word = words.value("--effort").orElse(Names.of(Effort.BALANCED));
        for (Effort effort : Effort.values()) {
            if (Names.of(effort).equalsIgnoreCase(word)) {
                return effort;
            }
        }
        throw new Failure("--effort takes fast, balanced or thorough, not '" + word + "'.");
    }

    private static Set<Family> families(String list) throws Failure {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (String word : list.split(",", -1)) {
            int before = families.size();
            boolean known = false;
            for (Family family : Family.values()) {
                if (Names.of(family).equalsIgnoreCase(word.strip())) {
                    families.add(family);
                    known = true;
                }
            }
            if (!known) {
                throw new Failure(
                        "--families takes qr, micro and model1 with commas between them, not '" + word + "'.");
            }
            if (families.size() == before) {
                throw new Failure("--families names '" + word.strip() + "' twice.");
            }
        }
        return families;
    }

    private static CharsetAssumption charset(Words words) throws Failure {
        String name = words.value("--charset").orElse("guess");
        switch (name) {
            case "guess":
                return CharsetAssumption.guess();
            case "standard":
                return CharsetAssumption.standard();
            default:
                Optional<CharacterSet> set = CharacterSets.byName(name);
                if (set.isEmpty()) {
                    throw new Failure("--charset takes guess, standard or the name of a character set such as UTF-8,"
                            + " Shift_JIS or windows-1252, not '" + name + "'.");
                }
                return CharsetAssumption.named(set.get());
        }
    }
}
