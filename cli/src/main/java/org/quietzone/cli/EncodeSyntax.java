package org.quietzone.cli;

import java.util.List;

/** The words of {@code qz encode}. */
final class EncodeSyntax {
    static final Syntax SYNTAX = new Syntax(
            "Turns a text into a symbol: on the terminal if that is where the output goes, else as SVG.",
            "TEXT",
            "The text, or - for standard input (UTF-8).",
            1,
            List.of(
                    Option.valued("-i/--input", "FILE", "Take the text from this file (UTF-8), as it is."),
                    Option.flag("--binary", "Take the bytes of -i or - as they are, in whatever character set."),
                    Option.flag("--trim", "Leave out one line end at the end of the input."),
                    Option.valued("-o/--output", "FILE", "Write to this file, or to standard output for -."),
                    Option.valued(
                                    "--format",
                                    "FORMAT",
                                    "svg, png, terminal (black on white in colour codes), text-dark or text-light "
                                            + "(half blocks for a screen of that colour). Default: by the name of the file.")
                            .offering(Format.names()),
                    Option.valued("-e/--level", "LEVEL", "The least error correction level: L (default), M, Q or H.")
                            .offering("L", "M", "Q", "H"),
                    Option.flag("--no-boost", "Do not raise the level where there is room for a higher one."),
                    Option.valued("-v/--version", "VERSION", "Exactly this version: 7, M3, model1-5."),
                    Option.valued("--min-version", "VERSION", "No smaller version."),
                    Option.valued("--max-version", "VERSION", "No larger version."),
                    Option.flag("--micro", "The same as --family micro."),
                    Option.valued("--family", "FAMILY", "qr (default), micro, any (the smaller of the two) or model1.")
                            .offering("qr", "micro", "any", "model1"),
                    Option.valued("-m/--mask", "MASK", "This mask: 0 to 7, in Micro QR Code 0 to 3. Default: auto."),
                    Option.valued("--mode", "MODE", "One mode for all: numeric, alphanumeric, byte or kanji.")
                            .offering("numeric", "alphanumeric", "byte", "kanji"),
                    Option.valued(
                                    "--eci",
                                    "ECI",
                                    "For text beyond ASCII: auto (default: kanji or UTF-8 with its ECI), never (UTF-8 "
                                            + "without ECI), compact (what is shortest), or one ECI by number or name.")
                            .offering("auto", "never", "compact"),
                    Option.valued("--fnc1", "FNC1", "gs1, or the application indicator: two digits or a letter.")
                            .offering("gs1"),
                    Option.flag(
                            Gs1Content.GS1,
                            "The text is a GS1 message, in any form: make a GS1 QR Code (FNC1 and element string) of "
                                    + "it, if it is valid."),
                    Option.flag(
                            Gs1Content.DIGITAL_LINK,
                            "The text is a GS1 message, in any form: make a QR Code of its GS1 Digital Link."),
                    LinkArguments.STEM,
                    LinkArguments.UPPER_CASE,
                    LinkArguments.SMALLEST,
                    PresetArguments.preset(
                            "Hold the symbol to this application standard and do not write it if it breaks "
                                    + "that: qz gs1 presets tells more."),
                    PresetArguments.xDimension(
                            "The size of a module on paper, such as 0.495mm, 0.0195in or 19.5mil; for "
                                    + "bitmaps with --dpi, and made of whole dots."),
                    Option.optional(
                            "--structured-append",
                            "N",
                            "Divide the text among N symbols (2 to 16), or as few as will do. The files are "
                                    + "numbered: -o a.svg gives a-1.svg, a-2.svg and so on."),
                    Option.valued(
                            "-s/--scale",
                            "SIZE",
                            "The size of a module: dots of a bitmap, units of SVG, points of PDF and EPS. Default: 8."),
                    Option.valued(
                            "--size",
                            "LENGTH",
                            "The most that symbol and quiet zone may measure on paper, such as 25mm or 1in; with "
                                    + "--dpi the largest whole dots a module that fit."),
                    Option.valued("--dpi", "DPI", "Dots of the printer or of the image in an inch."),
                    Option.valued(
                            "--tolerance",
                            "PERCENT",
                            "How far the printed X-dimension may be from --x-dimension, as only whole dots can be "
                                    + "printed. Default: 10."),
                    Option.valued(
                            "--ink-reduction",
                            "DOTS",
                            "Take so many dots from dark areas along every edge, to make up for ink that spreads; "
                                    + "a negative number adds. Module centres stay."),
                    Option.valued("-q/--quiet-zone", "MODULES", "The quiet zone. Default: 4, Micro QR Code 2."),
                    Option.valued("--dark", "COLOUR", "The dark colour: #rgb, #rrggbb, #rrggbbaa or a CSS name."),
                    Option.valued("--light", "COLOUR", "The light colour, also transparent."),
                    StyleArguments.GRADIENT,
                    StyleArguments.MODULES,
                    StyleArguments.FINDERS,
                    StyleArguments.IMAGE,
                    StyleArguments.IMAGE_SIZE,
                    StyleArguments.IMAGE_MARGIN,
                    StyleArguments.FORCE,
                    StyleArguments.NO_PROOF,
                    Option.valued(
                            "--label-at", "X,Y", "Where the symbol begins on a label of ZPL, EPL or TSPL, in dots."),
                    Option.flag(
                            "--native",
                            "In ZPL let the printer draw the symbol (^BQ), if it would draw the same modules; else "
                                    + "an error."),
                    Option.flag("--reverse", "Interchange dark and light."),
                    Option.flag("--mirror", "Make the mirror image."),
                    Option.flag(
                            "--explain", "Print how the symbol came about instead of it; with -o, make it as well."),
                    Option.flag("--json", "Print the symbol as a line of JSON; with --explain, all of it.")),
            List.of(
                    "",
                    "Examples:",
                    "  qz encode \"Hello\"                          on the terminal",
                    "  qz encode \"Hello\" > hello.svg",
                    "  qz encode -o hello.png -s 10 --dpi 300 \"Hello\"",
                    "  qz encode -o label.png --x-dimension 0.495mm --dpi 300 \"Hello\"",
                    "  qz encode -o label.zpl --size 25mm --dpi 203 --label-at 20,20 \"Hello\"",
                    "  qz encode -o card.pdf --size 20mm --modules dots --finders rounded -e Q \"Hello\"",
                    "  qz encode --micro -e M 01234567",
                    "  qz encode -v 7 -e Q --no-boost -m 3 \"exactly so\"",
                    "  qz encode --structured-append -i long.txt -o part.svg",
                    "  qz encode --gs1 '(01)09520123456788(21)12345'",
                    "  qz encode --digital-link --stem https://example.com '(01)09520123456788'",
                    "  printf 'a\\nb' | qz encode -",
                    "  qz encode --explain \"Grüße 123456\"",
                    "",
                    "A text that begins with a hyphen follows --, as in: qz encode -- -x"));

    private EncodeSyntax() {}
}
