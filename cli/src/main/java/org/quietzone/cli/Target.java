package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.Symbol;
import org.quietzone.media.WholeFile;

/**
 * Where the symbols go, and in which form.
 *
 * @param file the file, empty for standard output
 * @param picture what turns a symbol into bytes, empty if no symbol is to be written
 * @param format the form
 */
record Target(Optional<String> file, Optional<Picture> picture, Format format) {
    /**
     * What the command line asks for.
     *
     * @param report whether standard output is for a report
     * @param several whether there will be several symbols
     */
    static Target of(Words words, Streams streams, boolean report, boolean several) throws Failure {
        Optional<String> output = words.value("--output");
        Optional<String> file = output.isPresent() && output.get().equals("-") ? Optional.empty() : output;
        if (report && output.isPresent() && file.isEmpty()) {
            throw new Failure("--json and --explain print to standard output: give the symbol a file by -o FILE,"
                    + " or leave -o out.");
        }
        Format format = format(words, file, streams.terminal());
        boolean drawn = file.isPresent() || !report;
        if (!drawn) {
            Picture.refuseOptions(words);
            return new Target(file, Optional.empty(), format);
        }
        if (file.isEmpty() && format.isBinary() && streams.terminal()) {
            throw new Failure("The bytes of " + format.word()
                    + " are nothing for a terminal: write them to a file by -o" + " FILE.");
        }
        if (file.isEmpty() && several && !format.canFollow()) {
            throw new Failure("Several symbols are several files: give their name by -o FILE.");
        }
        return new Target(file, Optional.of(Picture.of(words, format)), format);
    }

    private static Format format(Words words, Optional<String> file, boolean terminal) throws Failure {
        Optional<String> word = words.value("--format");
        if (word.isPresent()) {
            Optional<Format> format = Format.ofWord(word.get());
            if (format.isEmpty()) {
                throw new Failure(
                        "--format takes " + String.join(", ", Format.names()) + ", not '" + word.get() + "'.");
            }
            return format.get();
        }
        if (file.isEmpty()) {
            return terminal ? Format.TERMINAL : Format.SVG;
        }
        Optional<Format> format = Format.ofFile(file.get());
        if (format.isEmpty()) {
            throw new Failure("The name '" + file.get()
                    + "' does not tell the form: let it end in .svg, .png, .pdf or .eps," + " or say --format.");
        }
        return format.get();
    }

    /** Writes all symbols or, if something fails, none. */
    void write(List<Symbol> symbols, Streams streams) throws Failure, IOException {
        if (picture.isEmpty()) {
            return;
        }
        Picture drawing = picture.get();
        for (Symbol symbol : symbols) {
            for (String remark : drawing.remarks(symbol)) {
                streams.complain(remark);
            }
        }
        if (file.isEmpty()) {
            for (Symbol symbol : symbols) {
                streams.out().write(drawing.draw(symbol));
                streams.print(format.endsWithoutLine() ? "\n" : "");
            }
            return;
        }
        Map<Path, WholeFile.Content> contents = new LinkedHashMap<>();
        for (int i = 0; i < symbols.size(); i++) {
            String name = symbols.size() == 1 ? file.get() : Parts.numbered(file.get(), i, symbols.size());
            try {
                byte[] bytes = drawing.draw(symbols.get(i));
                contents.put(Path.of(name), out -> out.write(bytes));
            } catch (InvalidPathException e) {
                throw new Failure("'" + name + "' cannot be the name of a file.");
            }
        }
        try {
            WholeFile.writeAll(contents);
        } catch (IOException e) {
            throw new Failure(Sentences.end(String.valueOf(e.getMessage())));
        }
    }
}
