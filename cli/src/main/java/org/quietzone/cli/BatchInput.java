package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.cli.batch.JsonSource;
import org.quietzone.cli.batch.RandomSource;
import org.quietzone.cli.batch.RowSource;
import org.quietzone.cli.batch.SerialPermutation;
import org.quietzone.cli.batch.SerialRange;
import org.quietzone.cli.batch.SerialSource;
import org.quietzone.cli.batch.TableSource;

/** Where the rows of {@code qz batch} come from, by the words of a command line. */
final class BatchInput {
    private static final String STANDARD_INPUT = "-";
    private static final int STANDARD_LENGTH = 12;
    private static final int SEED_BYTES = 16;

    private final Words words;
    private final Optional<String> file;

    private BatchInput(Words words, Optional<String> file) {
        this.words = words;
        this.file = file;
    }

    /** The input that a command line names. */
    static BatchInput of(Words words) throws Failure {
        boolean serial = words.has(BatchSyntax.SERIAL.key());
        boolean random = words.has(BatchSyntax.RANDOM.key());
        int sources = (words.operands().isEmpty() ? 0 : 1) + (serial ? 1 : 0) + (random ? 1 : 0);
        if (sources != 1) {
            throw new Failure(
                    sources == 0
                            ? "There is no input: name a table, or - for standard input, or make numbers by --serial or"
                                    + " --random."
                            : "A table, --serial and --random are each an input: give one of them.");
        }
        for (Option option : List.of(BatchSyntax.LENGTH, BatchSyntax.ALPHABET, BatchSyntax.SEED)) {
            if (words.has(option.key()) && !random) {
                throw new Failure(option.key() + " is for --random.");
            }
        }
        if (words.has(BatchSyntax.INPUT_FORMAT.key()) && (serial || random)) {
            throw new Failure(BatchSyntax.INPUT_FORMAT.key() + " is for a table.");
        }
        return new BatchInput(words, words.operands().stream().findFirst());
    }

    /** Whether the rows can be gone over again. */
    boolean canBeReadAgain() {
        return file.isEmpty() || !file.get().equals(STANDARD_INPUT);
    }

    /** The seed of random numbers: the one that was given, else a new one; empty where no numbers are random. */
    String seed() {
        if (!words.has(BatchSyntax.RANDOM.key())) {
            return "";
        }
        return words.value(BatchSyntax.SEED.key()).orElseGet(() -> {
            byte[] seed = new byte[SEED_BYTES];
            new SecureRandom().nextBytes(seed);
            return HexFormat.of().formatHex(seed);
        });
    }

    /** Opens the rows. */
    RowSource open(String seed, Streams streams) throws Failure {
        try {
            if (words.has(BatchSyntax.SERIAL.key())) {
                return new SerialSource(range(BatchSyntax.SERIAL));
            }
            if (words.has(BatchSyntax.RANDOM.key())) {
                return random(seed);
            }
            return table(file.orElseThrow(), streams);
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 1000));
        }
    }

    private SerialRange range(Option option) throws Failure {
        try {
            return SerialRange.parse(words.value(option.key()).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new Failure(option.key() + ": " + Printable.line(Sentences.of(e), 1000));
        }
    }

    private RowSource random(String seed) throws Failure {
        int length = words.has(BatchSyntax.LENGTH.key())
                ? Arguments.number(
                        BatchSyntax.LENGTH.key(),
                        words.value(BatchSyntax.LENGTH.key()).orElse(""),
                        1,
                        Integer.MAX_VALUE)
                : STANDARD_LENGTH;
        String alphabet = words.value(BatchSyntax.ALPHABET.key()).orElse(SerialPermutation.STANDARD_ALPHABET);
        return new RandomSource(range(BatchSyntax.RANDOM), new SerialPermutation(alphabet, length, seed));
    }

    private RowSource table(String name, Streams streams) throws Failure {
        String format = format(name);
        boolean standard = name.equals(STANDARD_INPUT);
        try {
            long size = standard ? 0 : Files.size(path(name));
            InputStream in = standard ? streams.in() : Files.newInputStream(path(name));
            try {
                return switch (format) {
                    case "csv" -> new TableSource(in, size, ',');
                    case "tsv" -> new TableSource(in, size, '\t');
                    default -> new JsonSource(in, size);
                };
            } catch (IllegalArgumentException | IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw cannotBeRead(name, e);
        }
    }

    private static Failure cannotBeRead(String name, IOException e) {
        String shown = name.equals(STANDARD_INPUT) ? "Standard input" : Printable.line(name, 200);
        return new Failure(shown + " cannot be read: " + Sentences.of(e));
    }

    private static Path path(String name) throws Failure {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Failure(Printable.line(name, 200) + " is a directory, not a table.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name, 60) + "' cannot be the name of a file.");
        }
    }

    private String format(String name) throws Failure {
        Optional<String> word = words.value(BatchSyntax.INPUT_FORMAT.key());
        if (word.isPresent()) {
            if (!List.of("csv", "tsv", "jsonl").contains(word.get())) {
                throw new Failure(
                        "--input-format takes csv, tsv or jsonl, not '" + Printable.line(word.get(), 60) + "'.");
            }
            return word.get();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return "csv";
        }
        if (lower.endsWith(".tsv") || lower.endsWith(".tab")) {
            return "tsv";
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return "jsonl";
        }
        throw new Failure((name.equals(STANDARD_INPUT) ? "Standard input" : "'" + Printable.line(name, 60) + "'")
                + " does not tell its form by its name: say --input-format csv, tsv or jsonl.");
    }

    /** What tells this input from any other: all of its bytes. */
    String digest() throws Failure {
        if (file.isEmpty() || !canBeReadAgain()) {
            return "";
        }
        try (InputStream in = Files.newInputStream(path(file.get()));
                DigestInputStream digest = new DigestInputStream(in, sha256())) {
            byte[] buffer = new byte[1 << 16];
            while (digest.read(buffer) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw cannotBeRead(file.get(), e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
