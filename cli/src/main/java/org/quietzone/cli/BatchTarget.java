package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.cli.batch.Assembly;
import org.quietzone.cli.batch.FolderOutput;
import org.quietzone.cli.batch.LineForm;
import org.quietzone.cli.batch.LinesOutput;
import org.quietzone.cli.batch.Output;
import org.quietzone.cli.batch.SpoolOutput;

/**
 * Where the symbols of {@code qz batch} go.
 *
 * @param path what {@code -o} names
 * @param kind what stands there in the end
 * @param format the form of a symbol
 */
record BatchTarget(Path path, Kind kind, Format format) {
    /** What can stand there. */
    enum Kind {
        FOLDER,
        JSONL(".jsonl", ".ndjson"),
        CSV(".csv"),
        ZIP(".zip"),
        PDF(".pdf");

        private final String[] extensions;

        Kind(String... extensions) {
            this.extensions = extensions;
        }

        /** The word on the command line. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind ofName(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                for (String extension : kind.extensions) {
                    if (lower.endsWith(extension)) {
                        return kind;
                    }
                }
            }
            return FOLDER;
        }
    }

    /** The words for all kinds. */
    static String[] names() {
        Kind[] kinds = Kind.values();
        String[] names = new String[kinds.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = kinds[i].word();
        }
        return names;
    }

    /** What the command line asks for. */
    static BatchTarget of(Words words) throws Failure {
        String name = words.value(BatchSyntax.OUTPUT.key()).orElse("");
        if (name.isEmpty() || name.equals("-")) {
            throw new Failure("There is nowhere to write to: give a folder or a file by -o OUT.");
        }
        Kind kind = kind(words, name);
        if (kind != Kind.FOLDER && kind != Kind.ZIP && words.has(BatchSyntax.NAME.key())) {
            throw new Failure("--name is for the files of a folder or ZIP: " + name + " has none.");
        }
        try {
            Path path = Path.of(name);
            return new BatchTarget(path, kind, format(words, kind));
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name, 60) + "' cannot be the name of a file.");
        }
    }

    private static Kind kind(Words words, String name) throws Failure {
        Optional<String> into = words.value(BatchSyntax.INTO.key());
        if (into.isEmpty()) {
            return Kind.ofName(name);
        }
        for (Kind kind : Kind.values()) {
            if (kind.word().equalsIgnoreCase(into.get())) {
                return kind;
            }
        }
        throw new Failure("--into takes " + String.join(", ", names()) + ", not '" + into.get() + "'.");
    }

    private static Format format(Words words, Kind kind) throws Failure {
        String word = words.value(BatchSyntax.FORMAT.key()).orElse(kind == Kind.PDF ? "pdf" : "svg");
        if (kind == Kind.PDF && !word.equalsIgnoreCase("pdf")) {
            throw new Failure("One PDF file has a page for each symbol, and no " + Printable.line(word, 60)
                    + ": leave --format out, or name a folder.");
        }
        return Format.ofWord(word)
                .orElseThrow(() -> new Failure("--format takes " + String.join(", ", Format.names()) + ", not '"
                        + Printable.line(word, 60) + "'."));
    }

    /** A file beside the output. */
    Path beside(String end) {
        return path.resolveSibling(path.getFileName() + end);
    }

    /** Whether something stands there that must not be lost. */
    boolean isTaken() throws IOException {
        if (kind != Kind.FOLDER || !Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            return files.iterator().hasNext();
        }
    }

    /** What writes there. */
    Output output() {
        return switch (kind) {
            case FOLDER -> new FolderOutput(path);
            case JSONL -> new LinesOutput(path, beside(".part"), form(LineForm.Kind.JSON));
            case CSV -> new LinesOutput(path, beside(".part"), form(LineForm.Kind.CSV));
            case ZIP ->
                new SpoolOutput(
                        path,
                        beside(".part"),
                        format == Format.PNG || format == Format.PDF ? Assembly.ZIP_STORED : Assembly.ZIP);
            case PDF -> new SpoolOutput(path, beside(".part"), Assembly.PDF);
        };
    }

    private LineForm form(LineForm.Kind lines) {
        return new LineForm(lines, format.word(), format.isBinary());
    }

    /** What the names of files end with. */
    String extension() {
        return format.extension().isEmpty() ? ".txt" : format.extension();
    }
}
