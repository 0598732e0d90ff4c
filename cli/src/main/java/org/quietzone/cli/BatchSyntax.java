package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quietzone.cli.batch.SerialPermutation;

/** The words of {@code qz batch}: its own, and those of {@code qz encode} that say what symbols are like. */
final class BatchSyntax {
    static final Option TEMPLATE = Option.valued(
            "-t/--template",
            "TEXT",
            "What a symbol says: text with {column} for a value of the row, {row} for its number, {{ and }} for braces. "
                    + "Filters: {column:uri} percent-encoded, {column:06} zeros up to 6 digits, upper, lower, trim, "
                    + "optional (may be empty).");
    static final Option OUTPUT = Option.valued(
            "-o/--output",
            "OUT",
            "A folder, or by its name one file: .jsonl or .csv with a line a symbol, .zip, or .pdf with a page a symbol.");
    static final Option INTO = Option.valued(
                    "--into", "KIND", "What OUT is, whatever its name: " + String.join(", ", BatchTarget.names()) + ".")
            .offering(BatchTarget.names());
    static final Option FORMAT =
            Option.valued("--format", "FORMAT", "The form of a symbol, as for qz encode. Default: svg.");
    static final Option INPUT_FORMAT = Option.valued(
                    "--input-format", "FORMAT", "csv, tsv or jsonl. Default: by the name of the file.")
            .offering("csv", "tsv", "jsonl");
    static final Option NAME = Option.valued(
            "--name",
            "TEMPLATE",
            "File names in a folder or ZIP, as for --template. Default: {row:06}. Slashes make folders.");
    static final Option COLUMN = Option.repeated(
            "--column",
            "OPTION=COLUMN",
            "Take an option from a column, as in level=ecc or version=size; where it is empty, the option holds that "
                    + "is given for all.");
    static final Option SERIAL = Option.valued(
            "--serial",
            "RANGE",
            "No input, but a column serial that counts: 1..1000000, or 0001..5000 in four digits.");
    static final Option RANDOM = Option.valued(
            "--random",
            "RANGE",
            "No input, but a column serial of random numbers without repeats: 1..1000000; with the same --seed "
                    + "1000001..2000000 are others.");
    static final Option LENGTH = Option.valued("--length", "N", "Characters of a random number. Default: 12.");
    static final Option ALPHABET = Option.valued(
            "--alphabet",
            "CHARACTERS",
            "What random numbers are made of. Default: " + SerialPermutation.STANDARD_ALPHABET + ".");
    static final Option SEED = Option.valued(
            "--seed",
            "TEXT",
            "What decides random numbers; who knows it knows them all. Default: 128 random bits, told at "
                    + "the end.");
    static final Option ERRORS =
            Option.valued("--errors", "FILE", "Where rows go that gave no symbol. Default: OUT.errors.csv.");
    static final Option RESUME = Option.flag(
            "--resume", "Go on with a run that was stopped: same input, same options. Begins if there is none.");
    static final Option OVERWRITE = Option.flag(
            "--overwrite", "Begin anew, whatever stands at OUT; files of a folder are replaced one by one.");
    static final Option JOBS =
            Option.valued("--jobs", "N", "How many threads make symbols. Default: one for each processor.");

    /** What {@code qz encode} has for one symbol only. */
    private static final Set<String> NOT_SHARED = Set.of(
            "--input", "--binary", "--trim", "--output", "--format", "--structured-append", "--explain", "--json");

    private BatchSyntax() {}

    /** The options of {@code qz encode} that hold for every symbol. */
    static List<Option> shared() {
        List<Option> shared = new ArrayList<>();
        for (Option option : EncodeSyntax.SYNTAX.options()) {
            if (!NOT_SHARED.contains(option.key())) {
                shared.add(option);
            }
        }
        return shared;
    }

    static Syntax syntax() {
        List<Option> options = new ArrayList<>(List.of(
                TEMPLATE,
                OUTPUT,
                INTO,
                FORMAT,
                NAME,
                COLUMN,
                INPUT_FORMAT,
                SERIAL,
                RANDOM,
                LENGTH,
                ALPHABET,
                SEED,
                ERRORS,
                RESUME,
                OVERWRITE,
                JOBS,
                BatchReadCommand.READ));
        options.addAll(shared());
        return new Syntax(
                "Makes a symbol of each row of a table, or of each of many serial numbers.",
                "IN",
                "A table (.csv, .tsv) whose first line names the columns, or a file with a JSON object a line (.jsonl), "
                        + "in UTF-8; - for standard input.",
                1,
                options,
                List.of(
                        "",
                        "Examples:",
                        "  qz batch goods.csv -t 'https://id.example/01/{gtin}/21/{serial:uri}' -o labels --format png",
                        "  qz batch goods.csv -t '(01){gtin}(21){serial}' --gs1 -o labels.jsonl",
                        "  qz batch goods.csv -t '{url}' --name '{lot}/{serial}' --column level=ecc -o labels",
                        "  qz batch --serial 000001..100000 -t 'https://id.example/{serial}' -o numbers.csv",
                        "  qz batch goods.csv -t '{url}' --size 20mm -o labels.pdf",
                        "  qz batch --random 1..100000 --length 10 -t '{serial}' -o tickets --resume",
                        "",
                        "Rows that give no symbol go to OUT.errors.csv with their line and the reason; the rest goes on.",
                        "How far a run has come stands in OUT.progress until it is over.",
                        "",
                        "Exit code: 0 if every row gave a symbol; 1 if one did not; 2 if the run could not begin or had",
                        "to stop."));
    }
}
