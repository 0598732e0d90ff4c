package org.quietzone.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The messages that a command line names: words, lines of files, lines of standard input; one in memory at a time. */
final class Gs1Lines {
    /** Many times what a symbol holds. */
    private static final int MOST_BYTES = 1 << 16;

    private static final String STANDARD_INPUT = "-";

    private Gs1Lines() {}

    /** Takes the lines, in their order. */
    @FunctionalInterface
    interface Sink {
        /** Takes the next line. */
        void take(Gs1Line line) throws IOException;
    }

    /** Hands over all messages: words first, then those of {@code --input}. */
    static void each(Words words, Streams streams, Sink sink) throws Failure, IOException {
        List<String> operands = words.operands();
        List<String> files = words.values("--input");
        if (operands.isEmpty() && files.isEmpty()) {
            throw new Failure("There is no message: give it as a word in quotes, or - for standard input, or -i FILE.");
        }
        List<String> all = new ArrayList<>(operands);
        all.addAll(files);
        if (all.indexOf(STANDARD_INPUT) != all.lastIndexOf(STANDARD_INPUT)) {
            throw new Failure("Standard input can be read once: leave out the second -.");
        }
        for (int i = 0; i < operands.size(); i++) {
            String word = operands.get(i);
            if (word.equals(STANDARD_INPUT)) {
                lines(streams.in(), STANDARD_INPUT, sink);
            } else {
                sink.take(Gs1Line.word(word, all.size() == 1 ? "" : "argument " + (i + 1) + ": "));
            }
        }
        for (String file : files) {
            if (file.equals(STANDARD_INPUT)) {
                lines(streams.in(), file, sink);
            } else {
                file(file, sink);
            }
        }
    }

    private static void file(String name, Sink sink) throws IOException {
        InputStream in;
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                sink.take(Gs1Line.failed(name, name + " is a directory, not a file."));
                return;
            }
            in = Files.newInputStream(path);
        } catch (InvalidPathException e) {
            sink.take(Gs1Line.failed(name, "'" + name + "' cannot be the name of a file."));
            return;
        } catch (IOException e) {
            sink.take(Gs1Line.failed(name, name + " cannot be read: " + Sentences.of(e)));
            return;
        }
        try (InputStream buffered = new BufferedInputStream(in)) {
            lines(buffered, name, sink);
        }
    }

    private static void lines(InputStream in, String name, Sink sink) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int number = 1;
        boolean tooLong = false;
        int next;
        do {
            try {
                next = in.read();
            } catch (IOException e) {
                String who = name.equals(STANDARD_INPUT) ? "Standard input" : name;
                sink.take(Gs1Line.failed(name, who + " cannot be read: " + Sentences.of(e)));
                return;
            }
            if (next >= 0 && next != '\n') {
                tooLong |= bytes.size() == MOST_BYTES;
                if (!tooLong) {
                    bytes.write(next);
                }
                continue;
            }
            if (tooLong) {
                sink.take(Gs1Line.failed(name, number, "The line has more than " + MOST_BYTES + " bytes."));
            } else if (bytes.size() > 0) {
                line(bytes.toByteArray(), name, number, sink);
            }
            bytes.reset();
            tooLong = false;
            number++;
        } while (next >= 0);
    }

    private static void line(byte[] bytes, String name, int number, Sink sink) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            sink.take(Gs1Line.failed(name, number, "The line is not UTF-8."));
            return;
        }
        String message = trimmed(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!message.isEmpty()) {
            sink.take(Gs1Line.of(message, name, number));
        }
    }

    /** Without blanks and the end of a line round it. Not {@code strip()}, which takes separators (U+001D) too. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
