package org.quietzone.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The texts of labels, one after the other: the operands, or the lines of a file. */
final class SheetTexts implements Iterator<SheetTexts.Text>, Closeable {
    /** More than any symbol holds. */
    private static final int MAX_LINE = 10_000;

    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final Reader lines;
    private int line;
    private Optional<Text> next = Optional.empty();

    /**
     * A text.
     *
     * @param place where it comes from, for messages: {@code texts.txt, line 3}
     */
    record Text(String text, String place) {}

    private SheetTexts(String name, Reader lines) {
        this.name = name;
        this.lines = lines;
    }

    /** What the command line names. */
    static Iterator<Text> operands(List<String> operands) throws Failure {
        int number = 0;
        for (String operand : operands) {
            number++;
            if (operand.indexOf(REPLACEMENT) >= 0) {
                throw new Failure("Text " + number + " is not UTF-8.");
            }
            if (operand.isEmpty()) {
                throw new Failure("Text " + number + " is empty.");
            }
        }
        int[] count = {0};
        return operands.stream()
                .map(operand -> new Text(operand, "Text " + ++count[0]))
                .iterator();
    }

    /** The lines of a file, or of standard input for {@code -}. */
    static SheetTexts lines(String file, Streams streams) throws Failure {
        boolean standard = file.equals("-");
        try {
            Path path = Path.of(file);
            if (!standard && Files.isDirectory(path)) {
                throw new Failure(Printable.line(file, 200) + " is a directory, not a file.");
            }
            InputStream in = standard ? streams.in() : Files.newInputStream(path);
            // A decoder of its own, for a stream reader puts something in the place of what is not UTF-8.
            return new SheetTexts(
                    standard ? "Standard input" : Printable.line(file, 200),
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(file, 200) + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure(Printable.line(file, 200) + " cannot be read: " + Sentences.of(e));
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                Optional<String> read = read();
                if (read.isEmpty()) {
                    return false;
                }
                if (!read.get().isEmpty()) {
                    next = Optional.of(new Text(read.get(), name + ", line " + line));
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + " is not UTF-8 behind line " + line + ": convert it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            text.append((char) c);
            if (text.length() > MAX_LINE) {
                throw new IllegalArgumentException(
                        name + ", line " + (line + 1) + " has more than " + MAX_LINE + " characters");
            }
            c = lines.read();
        }
        line++;
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\r') {
            text.setLength(end - 1);
        }
        // Some programs mark UTF-8 at the start of a file.
        boolean marked = line == 1 && text.indexOf("\uFEFF") == 0;
        return Optional.of(text.substring(marked ? 1 : 0));
    }

    @Override
    public Text next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Text text = next.orElseThrow();
        next = Optional.empty();
        return text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
