package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.quietzone.Encoding;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;

/**
 * What is to be encoded.
 *
 * @param text the text, empty if there are bytes
 * @param bytes the bytes, for {@code --binary}
 */
record Input(String text, Optional<byte[]> bytes) {
    /** Far more than sixteen symbols hold. */
    private static final int MAX_BYTES = 1_000_000;

    /** What Java puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** The input that the command line names: an operand, standard input or a file. */
    static Input of(Words words, Streams streams) throws Failure {
        Optional<String> file = words.value("--input");
        boolean operand = !words.operands().isEmpty();
        if (file.isPresent() && operand) {
            throw new Failure("There is a text and an input file: leave one of them out.");
        }
        if (!file.isPresent() && !operand) {
            throw new Failure("There is no text: give it as a word, or - for standard input, or -i FILE.");
        }
        if (operand && !words.operands().get(0).equals("-")) {
            return ofOperand(words);
        }
        boolean standard = operand || file.get().equals("-");
        byte[] bytes = standard ? streams.readAll(MAX_BYTES) : read(file.get());
        if (words.has("--trim")) {
            bytes = trim(bytes);
        }
        return words.has("--binary")
                ? new Input("", Optional.of(bytes))
                : new Input(decode(bytes, standard ? "Standard input" : file.get()), Optional.empty());
    }

    private static Input ofOperand(Words words) throws Failure {
        String text = words.operands().get(0);
        if (words.has("--binary") || words.has("--trim")) {
            throw new Failure("--binary and --trim are for the input by - or -i: a text on the command line is text.");
        }
        int damaged = text.indexOf(REPLACEMENT);
        if (damaged >= 0) {
            throw new Failure("The text is not UTF-8 (character " + (damaged + 1)
                    + "). Give bytes by -i FILE or - with --binary.");
        }
        return new Input(text, Optional.empty());
    }

    private static byte[] read(String name) throws Failure {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failure(name + " is a directory, not a file.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw new Failure(name + " has more than " + MAX_BYTES + " bytes, and no symbol holds even 8000.");
                }
                return bytes;
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure(name + " cannot be read: " + Sentences.of(e));
        }
    }

    private static byte[] trim(byte[] bytes) {
        int end = bytes.length;
        if (end > 0 && bytes[end - 1] == '\n') {
            end--;
            if (end > 0 && bytes[end - 1] == '\r') {
                end--;
            }
        }
        return Arrays.copyOf(bytes, end);
    }

    /** Strict UTF-8: what is none is not guessed at. */
    private static String decode(byte[] bytes, String name) throws Failure {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Failure(name + " is not UTF-8: see byte " + (in.position() + 1)
                    + ". Convert it, or encode the bytes as they are with --binary.");
        }
        return out.flip().toString();
    }

    Symbol encode(SymbolEncoder encoder) {
        return bytes.isPresent() ? encoder.encode(bytes.get()) : encoder.encode(text);
    }

    Encoding explain(SymbolEncoder encoder) {
        return bytes.isPresent() ? encoder.explain(bytes.get()) : encoder.explain(text);
    }
}
