package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of a camera or scanner, in a text file: {@code name = value} on each line, {@code #} before remarks. */
final class CalibrationFile {
    /** The values of ISO/IEC 29158. */
    static final List<String> DPM = List.of("Rcal", "MLcal", "SRcal", "SRtarget");

    private static final List<String> OPTIONS = List.of("white", "black", "mm-per-pixel", "wavelength", "angle");

    /** No calibration is longer. */
    private static final int MOST_BYTES = 1 << 16;

    private final Map<String, Entry> entries = new HashMap<>();

    private CalibrationFile() {}

    /**
     * A value and where it stands.
     *
     * @param name as what it is spoken of, for messages
     */
    record Entry(String name, String value) {}

    /** A file with nothing in it. */
    static CalibrationFile none() {
        return new CalibrationFile();
    }

    /** Reads a file. */
    static CalibrationFile read(String name) throws Failure {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure("The calibration file " + name + " cannot be read: " + Sentences.of(e));
        }
        if (bytes.length > MOST_BYTES) {
            throw new Failure(name + " is no calibration file: it is longer than any.");
        }
        CalibrationFile file = new CalibrationFile();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                file.take(lines.get(i).strip(), name + ", line " + (i + 1));
            }
        } catch (CharacterCodingException e) {
            throw new Failure(name + " is no calibration file: it is no text.");
        }
        return file;
    }

    private void take(String line, String place) throws Failure {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new Failure(place + ": this is not of the form NAME = VALUE: '" + Printable.line(line, 40) + "'.");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        List<String> names = new ArrayList<>(OPTIONS);
        names.addAll(DPM);
        for (String name : names) {
            if (name.equalsIgnoreCase(key)) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (entries.put(lower, new Entry(name + " in " + place, value)) != null) {
                    throw new Failure(place + ": " + name + " stands there for the second time.");
                }
                return;
            }
        }
        throw new Failure(place + ": there is no '" + Printable.line(key, 40) + "'; there are "
                + Sentences.list(names, "and") + ".");
    }

    /** A value of the file. */
    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The value of an option or, if it is not given, of the file. */
    Optional<Entry> entry(Words words, String name) {
        Optional<String> option = words.value("--" + name);
        return option.isPresent() ? Optional.of(new Entry("--" + name, option.get())) : entry(name);
    }
}
