package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.image.GrayImage;
import org.quietzone.media.GrayImageReader;
import org.quietzone.media.UnreadableImageException;
import org.quietzone.message.CharsetAssumption;

/** {@code qz read}: images to texts. */
final class ReadCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** The Unicode block that shows control characters: U+241D for GS, for example. */
    private static final char CONTROL_PICTURES = '\u2400';

    private static final char DELETE_PICTURE = '\u2421';

    /** What is printed of a reading. */
    private enum Form {
        TEXT,
        RAW,
        ESCAPE,
        JSON
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Reads all symbols in image files (PNG, JPEG, GIF, BMP, TIFF) and prints their texts, one a line.",
                "FILE",
                "The image files, or - for one on standard input.",
                ANY_NUMBER,
                List.of(
                        Option.flag(
                                "--json", "Print one JSON object a line for each file, with all that was found out."),
                        Option.flag("--raw", "Print the bytes of the symbols and nothing else, not even line ends."),
                        Option.flag(
                                "--escape",
                                "Print what a reader transmits: symbology identifier (]Q1), ECIs as \\nnnnnn, "
                                        + "backslashes doubled if there are ECIs."),
                        Option.valued(
                                        "--charset",
                                        "NAME",
                                        "What bytes without an ECI mean: guess (default), standard (ISO-8859-1), or the "
                                                + "name of a character set.")
                                .offering("guess", "standard", "UTF-8", "Shift_JIS"),
                        Option.valued(
                                "--max-pixels", "N", "The most pixels that an image may have. Default: 200000000.")),
                List.of(
                        "",
                        "Examples:",
                        "  qz read label.png",
                        "  qz read --json *.png | jq -r '.readings[].text'",
                        "  qz encode --format png Hello | qz read -",
                        "",
                        "A text may have line ends of its own: --json keeps symbols apart. On a terminal other control",
                        "characters show as pictures, such as \u241D for GS.",
                        "",
                        "Exit code: 0 if a symbol was read, 1 if there was none, 2 if a file could not be read."));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        if (words.operands().isEmpty()) {
            throw new Failure("There is no image: name the files, or - for standard input.");
        }
        Form form = form(words);
        GrayImageReader images = images(words);
        SymbolReader symbols = SymbolReader.builder().charset(charset(words)).build();
        boolean read = false;
        boolean failed = false;
        for (String name : words.operands()) {
            long start = System.nanoTime();
            ReadResult result = read(name, images, symbols, streams);
            if (form == Form.JSON) {
                streams.print(ReadResultJson.line(result, (System.nanoTime() - start) / 1e6));
            } else if (result.error().isPresent()) {
                streams.complain(result.error().get());
            } else {
                print(result.readings(), form, streams);
            }
            // A line is there for whoever waits for it as soon as its file is done.
            streams.out().flush();
            read |= !result.readings().isEmpty();
            failed |= result.error().isPresent();
        }
        return failed ? ExitCode.FAILED : read ? ExitCode.DONE : ExitCode.NOTHING_READ;
    }

    private static Form form(Words words) throws Failure {
        Form form = Form.TEXT;
        int asked = 0;
        for (Form candidate : Form.values()) {
            if (words.has("--" + candidate.name().toLowerCase(Locale.ROOT))) {
                form = candidate;
                asked++;
            }
        }
        if (asked > 1) {
            throw new Failure("--json, --raw and --escape exclude each other.");
        }
        return form;
    }

    private static GrayImageReader images(Words words) throws Failure {
        Optional<String> limit = words.value("--max-pixels");
        if (limit.isEmpty()) {
            return GrayImageReader.standard();
        }
        try {
            return GrayImageReader.withMaxPixels(Arguments.number("--max-pixels", limit.get(), 1, Integer.MAX_VALUE));
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
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

    private static ReadResult read(String name, GrayImageReader images, SymbolReader symbols, Streams streams) {
        try {
            GrayImage image = name.equals("-") ? images.read(streams.in()) : images.read(Path.of(name));
            return ReadResult.of(name, symbols.read(image));
        } catch (UnreadableImageException e) {
            return ReadResult.failed(name, Sentences.end(String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            return ReadResult.failed(name, "'" + name + "' cannot be the name of a file.");
        } catch (OutOfMemoryError e) {
            return ReadResult.failed(name, "There is not enough memory for " + name + ".");
        }
    }

    private static void print(List<Reading> readings, Form form, Streams streams) throws IOException {
        for (Reading reading : readings) {
            switch (form) {
                case RAW -> streams.out().write(reading.bytes());
                case ESCAPE -> println(reading.symbologyIdentifier() + reading.transmittedText(), streams);
                default -> println(reading.text(), streams);
            }
        }
    }

    private static void println(String text, Streams streams) throws IOException {
        streams.println(streams.terminal() ? harmless(text) : text);
    }

    /** With pictures in the place of control characters: a symbol from anywhere must not steer the terminal. */
    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                shown.append((char) (CONTROL_PICTURES + c));
            } else {
                shown.append(c >= 0x7F && c < 0xA0 ? DELETE_PICTURE : c);
            }
        }
        return shown.toString();
    }
}
