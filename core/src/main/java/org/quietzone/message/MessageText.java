package org.quietzone.message;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.CharsetRanking;
import org.quietzone.charset.DecodedText;
import org.quietzone.charset.EciTable;
import org.quietzone.charset.Gb2312;
import org.quietzone.charset.Interpretation;
import org.quietzone.charset.JisX0208;
import org.quietzone.message.CharsetAssumption.Named;
import org.quietzone.message.CharsetAssumption.Standard;
import org.quietzone.spec.Mode;

/**
 * The text of a message. An ECI governs the byte segments behind it up to the next one; numeric and alphanumeric segments
 * are ASCII, kanji segments Shift JIS and Hanzi segments GB 2312 under any ECI.
 *
 * <p>Byte segments that follow one another directly are decoded as one run, because an encoder may end a segment, or a
 * symbol of a structured append message, in the middle of a character.
 */
final class MessageText {
    /** The state in which no ECI was given. */
    private static final int UNLABELLED = -1;

    /** A part of the message's bytes that is decoded as one: mode, the ECI it stands under, and its range. */
    private record Run(Mode mode, int eci, int from, int to) {}

    /** A change of ECI before a run, for the transmitted form. */
    private record Change(int beforeRun, int eci) {}

    private final byte[] bytes;
    private final List<Run> runs = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * Divides a message into runs.
     *
     * @param bytes the bytes of all data segments, one after the other
     */
    MessageText(List<Segment> segments, byte[] bytes) {
        this.bytes = bytes;
        int eci = UNLABELLED;
        int at = 0;
        boolean joined = false;
        for (Segment segment : segments) {
            if (segment instanceof Segment.EciDesignator designator) {
                eci = designator.eci();
                changes.add(new Change(runs.size(), eci));
                joined = false;
            } else if (segment instanceof Segment.Data data && data.length() > 0) {
                boolean isByte = data.mode() == Mode.BYTE;
                int end = at + data.length();
                if (isByte && joined) {
                    runs.set(
                            runs.size() - 1,
                            new Run(Mode.BYTE, eci, runs.get(runs.size() - 1).from(), end));
                } else {
                    runs.add(new Run(data.mode(), eci, at, end));
                }
                joined = isByte;
                at = end;
            }
        }
    }

    /** Whether any bytes stand under no ECI. */
    boolean hasUnlabelled() {
        for (Run run : runs) {
            if (isUnlabelled(run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnlabelled(Run run) {
        return run.mode() == Mode.BYTE && run.eci() == UNLABELLED;
    }

    /** The set to read unlabelled bytes in. */
    CharacterSet unlabelledSet(CharsetAssumption assumption) {
        if (assumption instanceof Named named) {
            return named.characterSet();
        }
        return assumption instanceof Standard
                ? CharacterSets.ISO_8859_1
                : CharsetRanking.best(unlabelledBytes(), hasKanji());
    }

    /** The readings of the unlabelled bytes, each as the text of the whole message. */
    List<Interpretation> alternatives() {
        List<Interpretation> whole = new ArrayList<>();
        for (Interpretation part : CharsetRanking.rank(unlabelledBytes(), hasKanji())) {
            DecodedText text = decode(part.characterSet(), true);
            whole.add(new Interpretation(part.characterSet(), text.text(), part.plausibility()));
        }
        return List.copyOf(whole);
    }

    private boolean hasKanji() {
        for (Run run : runs) {
            if (run.mode() == Mode.KANJI) {
                return true;
            }
        }
        return false;
    }

    /** All bytes without an ECI as one sequence, with the digits and letters between them: the guess needs context. */
    private byte[] unlabelledBytes() {
        if (runs.size() == 1) {
            return bytes;
        }
        ByteArrayOutputStream pool = new ByteArrayOutputStream(bytes.length);
        for (Run run : runs) {
            if (isUnlabelled(run) || run.mode() == Mode.NUMERIC || run.mode() == Mode.ALPHANUMERIC) {
                pool.write(bytes, run.from(), run.to() - run.from());
            }
        }
        return pool.toByteArray();
    }

    /**
     * The text.
     *
     * @param unlabelled the set of bytes without an ECI
     * @param guessed whether that set is a guess: then a byte order mark is a sign of the encoding and no text
     */
    DecodedText decode(CharacterSet unlabelled, boolean guessed) {
        if (runs.size() == 1) {
            return decode(runs.get(0), unlabelled, guessed);
        }
        StringBuilder text = new StringBuilder(bytes.length);
        int malformed = 0;
        for (int i = 0; i < runs.size(); i++) {
            DecodedText part = decode(runs.get(i), unlabelled, guessed && text.isEmpty());
            text.append(part.text());
            malformed += part.malformed();
        }
        return new DecodedText(text.toString(), malformed);
    }

    private DecodedText decode(Run run, CharacterSet unlabelled, boolean dropMark) {
        return switch (run.mode()) {
            case KANJI, HANZI -> words(run);
            case BYTE -> {
                if (run.eci() != UNLABELLED) {
                    Optional<CharacterSet> labelled = EciTable.characterSet(run.eci());
                    yield labelled.isPresent() ? labelled.get().decode(bytes, run.from(), run.to()) : ascii(run);
                }
                DecodedText text = unlabelled.decode(bytes, run.from(), run.to());
                yield dropMark && text.text().startsWith("\uFEFF")
                        ? new DecodedText(text.text().substring(1), text.malformed())
                        : text;
            }
            default -> CharacterSets.ISO_8859_1.decode(bytes, run.from(), run.to());
        };
    }

    /** Bytes whose set is unknown: almost all sets agree on ASCII, and the rest is better marked than invented. */
    private DecodedText ascii(Run run) {
        return CharacterSets.US_ASCII.decode(bytes, run.from(), run.to());
    }

    /** One character for each word; a word that is none becomes one U+FFFD. */
    private DecodedText words(Run run) {
        StringBuilder text = new StringBuilder((run.to() - run.from()) / 2);
        int malformed = 0;
        for (int i = run.from(); i < run.to(); i += 2) {
            int word = (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
            int codePoint = run.mode() == Mode.KANJI ? JisX0208.codePoint(word) : Gb2312.codePoint(word);
            text.append(codePoint < 0 ? '\uFFFD' : (char) codePoint);
            malformed += codePoint < 0 ? 1 : 0;
        }
        return new DecodedText(text.toString(), malformed);
    }

    /**
     * The bytes as the ECI protocol transmits them (AIM; ISO/IEC 18004:2024, 14.2): each ECI as a backslash and six
     * digits, each backslash of the data doubled. Without an ECI, the bytes as they are.
     */
    byte[] transmittedBytes() {
        if (changes.isEmpty()) {
            return bytes.clone();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16);
        int change = 0;
        for (int i = 0; i <= runs.size(); i++) {
            for (; change < changes.size() && changes.get(change).beforeRun() == i; change++) {
                for (char c : escape(changes.get(change).eci()).toCharArray()) {
                    out.write(c);
                }
            }
            if (i < runs.size()) {
                for (int k = runs.get(i).from(); k < runs.get(i).to(); k++) {
                    out.write(bytes[k]);
                    if (bytes[k] == '\\') {
                        out.write('\\');
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** The same as text: escapes, and the characters with each backslash doubled. */
    String transmittedText(CharacterSet unlabelled, boolean guessed) {
        if (changes.isEmpty()) {
            return decode(unlabelled, guessed).text();
        }
        StringBuilder out = new StringBuilder(bytes.length + 16);
        int change = 0;
        for (int i = 0; i <= runs.size(); i++) {
            for (; change < changes.size() && changes.get(change).beforeRun() == i; change++) {
                out.append(escape(changes.get(change).eci()));
            }
            if (i < runs.size()) {
                String text = decode(runs.get(i), unlabelled, guessed && i == 0).text();
                out.append(text.replace("\\", "\\\\"));
            }
        }
        return out.toString();
    }

    private static String escape(int eci) {
        return "\\" + Integer.toString(1_000_000 + eci).substring(1);
    }
}
