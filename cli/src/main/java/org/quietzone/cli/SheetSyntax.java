package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quietzone.media.sheet.LabelStock;

/** The words of {@code qz sheet}: its own, and those of {@code qz encode} that say what symbols are like. */
final class SheetSyntax {
    static final Option INPUT = Option.valued(
            "-i/--input",
            "FILE",
            "Take a text from each line of this file (UTF-8), - for standard input; empty lines are " + "passed over.");
    static final Option OUTPUT =
            Option.valued("-o/--output", "FILE", "Write the PDF to this file, or to standard output for -.");
    static final Option LABELS = Option.valued(
                    "--labels", "NAME", "Labels that are sold under this name: " + names() + ".")
            .offering(LabelStock.all().stream().map(LabelStock::name).toArray(String[]::new));
    static final Option LABEL = Option.valued(
            "--label", "WIDTHxHEIGHT", "The size of a label, such as 60mmx40mm. Without --grid as many as fit.");
    static final Option GRID =
            Option.valued("--grid", "COLUMNSxROWS", "How many labels stand on a sheet. Without --label they fill it.");
    static final Option PAPER =
            Option.valued("--paper", "PAPER", "The sheet: a3, a4 (default), a5, a6, letter, legal or WIDTHxHEIGHT.");
    static final Option LANDSCAPE = Option.flag("--landscape", "Turn the sheet on its side.");
    static final Option MARGINS = Option.valued(
            "--margins",
            "LEFT,TOP",
            "From the edges of the sheet to the first label; one length for both. Default: labels in the middle, with at "
                    + "least 5mm.");
    static final Option GAPS =
            Option.valued("--gaps", "ACROSS,DOWN", "Between labels; one length for both. Default: 0mm.");
    static final Option PADDING = Option.valued(
            "--padding",
            "LENGTH",
            "What stays empty inside the edges of a label, beside the quiet zone. Default: 1.5mm.");
    static final Option START =
            Option.valued("--start", "N", "Begin at label N of the first sheet, where others are used up.");
    static final Option ORDER = Option.valued("--order", "ORDER", "Fill a sheet by rows (default) or by columns.")
            .offering("rows", "columns");
    static final Option MARKS = Option.valued(
                    "--marks",
                    "MARKS",
                    "none (default), crop (where to cut, in the margins) or outline (every label, to test the fit).")
            .offering("none", "crop", "outline");
    static final Option X_DIMENSION =
            Option.valued("--x-dimension", "LENGTH", "The size of a module, such as 0.495mm, 0.0195in or 19.5mil.");
    static final Option SIZE = Option.valued(
            "--size", "LENGTH", "The most that symbol and quiet zone may measure. Default: as large as fits.");
    static final Option DPI = Option.valued(
            "--dpi", "DPI", "Dots of the printer in an inch: modules become whole dots. Default: exact sizes.");
    static final Option QUIET_ZONE =
            Option.valued("-q/--quiet-zone", "MODULES", "The quiet zone. Default: 4, Micro QR Code 2.");
    static final Option TEXT = Option.valued(
            "--text",
            "TEMPLATE",
            "What people read on the label: {text} is the text (of a GS1 message the element string in brackets), {number} "
                    + "counts labels. Default: {text}.");
    static final Option NO_TEXT = Option.flag("--no-text", "Print the symbol alone.");
    static final Option TEXT_PLACE = Option.valued(
                    "--text-place", "PLACE", "below (default) or right: where the text stands beside the symbol.")
            .offering("below", "right");
    static final Option TEXT_SIZE = Option.valued(
            "--text-size",
            "POINTS",
            "The size of letters, or the largest and the smallest with a comma between. Default: 8,4.");
    static final Option FONT = Option.repeated(
            "--font",
            "FILE",
            "Take letters from this TrueType font (.ttf), before the one built in, which has Latin, Greek, Cyrillic and "
                    + "Hebrew; may be given several times.");

    /** What {@code qz encode} says of symbols, rather than of their pictures and files. */
    private static final Set<String> SHARED = Set.of(
            "--level",
            "--no-boost",
            "--version",
            "--min-version",
            "--max-version",
            "--micro",
            "--family",
            "--mask",
            "--mode",
            "--eci",
            "--fnc1",
            Gs1Content.GS1,
            Gs1Content.DIGITAL_LINK,
            LinkArguments.STEM.key(),
            LinkArguments.UPPER_CASE.key(),
            LinkArguments.SMALLEST.key(),
            "--reverse",
            "--mirror");

    private SheetSyntax() {}

    private static String names() {
        return Sentences.list(LabelStock.all().stream().map(LabelStock::name).toList(), "or");
    }

    static Syntax syntax() {
        List<Option> options = new ArrayList<>(List.of(
                INPUT,
                OUTPUT,
                LABELS,
                LABEL,
                GRID,
                PAPER,
                LANDSCAPE,
                MARGINS,
                GAPS,
                PADDING,
                START,
                ORDER,
                MARKS,
                X_DIMENSION,
                SIZE,
                DPI,
                QUIET_ZONE,
                TEXT,
                NO_TEXT,
                TEXT_PLACE,
                TEXT_SIZE,
                FONT));
        for (Option option : EncodeSyntax.SYNTAX.options()) {
            if (SHARED.contains(option.key())) {
                options.add(option);
            }
        }
        return new Syntax(
                "Prints symbols with their texts on sheets of labels, as PDF.",
                "TEXT",
                "A text for each label; or give them by -i.",
                Integer.MAX_VALUE,
                options,
                List.of(
                        "",
                        "Examples:",
                        "  qz sheet --labels L7160 -i texts.txt -o labels.pdf",
                        "  qz sheet --labels 5160 --start 4 --text-place right -i texts.txt -o labels.pdf",
                        "  qz sheet --label 50mmx30mm --x-dimension 0.5mm --dpi 300 -i texts.txt -o labels.pdf",
                        "  qz sheet --grid 4x6 --gaps 2mm --marks crop --text 'No. {number}' one two three -o cut.pdf",
                        "  qz sheet --labels L7651 --gs1 -i messages.txt -o goods.pdf",
                        "",
                        "Print at 100 %, without fitting to the page. Try the fit on plain paper with --marks outline."));
    }
}
