package org.quietzone.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.DecodedText;
import org.quietzone.charset.EciTable;
import org.quietzone.charset.Interpretation;
import org.quietzone.spec.Family;

/**
 * What a symbol says: its segments, and the text and bytes that follow from them. Immutable.
 *
 * <p>{@link #text} and {@link #bytes} are the data alone. What a reader transmits (ISO/IEC 18004:2024, 14) also has the
 * application indicator of FNC1 in second position and, where there are ECIs, their escapes: {@link #transmittedText} and
 * {@link #transmittedBytes}. In all of them a separator of an FNC1 mode is the control character GS (1D).
 */
public final class Message implements ParsedMessage {
    private final List<Segment> segments;
    private final Family family;
    private final CharsetAssumption assumption;
    private final byte[] bytes;
    private final MessageText parts;
    private final Optional<CharacterSet> unlabelledSet;
    private final DecodedText text;

    private Message(List<Segment> segments, Family family, CharsetAssumption assumption) {
        this.segments = List.copyOf(segments);
        this.family = family;
        this.assumption = assumption;
        this.bytes = concatenate(segments);
        this.parts = new MessageText(segments, bytes);
        this.unlabelledSet = parts.hasUnlabelled() ? Optional.of(parts.unlabelledSet(assumption)) : Optional.empty();
        this.text = parts.decode(unlabelledSet.orElse(CharacterSets.ISO_8859_1), isGuess());
    }

    /** The message of some segments. */
    static Message of(List<Segment> segments, Family family, CharsetAssumption assumption) {
        return new Message(segments, family, assumption);
    }

    private static byte[] concatenate(List<Segment> segments) {
        int length = 0;
        for (Segment segment : segments) {
            length += segment instanceof Segment.Data data ? data.length() : 0;
        }
        byte[] bytes = new byte[length];
        int at = 0;
        for (Segment segment : segments) {
            if (segment instanceof Segment.Data data) {
                data.copyTo(bytes, at);
                at += data.length();
            }
        }
        return bytes;
    }

    private boolean isGuess() {
        return assumption instanceof CharsetAssumption.Guess;
    }

    /** The segments in the order of the bit stream. */
    public List<Segment> segments() {
        return segments;
    }

    /** The text, with U+FFFD where bytes stood for no character or under an ECI that is not known. */
    public String text() {
        return text.text();
    }

    /** How many times {@link #text} had to put in U+FFFD. */
    public int malformedCharacters() {
        return text.malformed();
    }

    /** The bytes of all data segments (a copy): ASCII, bytes, Shift JIS pairs and GB 2312 pairs as they were encoded. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What a reader transmits after the symbology identifier, as bytes: the application indicator, then the data; if
     * there are ECIs, each as a backslash and six digits, with the backslashes of the data doubled.
     */
    public byte[] transmittedBytes() {
        byte[] prefix = applicationIndicator().getBytes(StandardCharsets.US_ASCII);
        byte[] data = parts.transmittedBytes();
        byte[] all = new byte[prefix.length + data.length];
        System.arraycopy(prefix, 0, all, 0, prefix.length);
        System.arraycopy(data, 0, all, prefix.length, data.length);
        return all;
    }

    /** {@link #transmittedBytes} with the data as text. */
    public String transmittedText() {
        return applicationIndicator()
                + parts.transmittedText(unlabelledSet.orElse(CharacterSets.ISO_8859_1), isGuess());
    }

    private String applicationIndicator() {
        return fnc1() instanceof Fnc1.Second second ? second.text() : "";
    }

    /**
     * The symbology identifier (ISO/IEC 18004:2024, 14.2, Annex F): {@code ]Q0} for Model 1, {@code ]Q1} to {@code ]Q6}
     * for QR Code by FNC1 mode and by whether there are ECIs, {@code ]Q1} for Micro QR Code.
     */
    public String symbologyIdentifier() {
        if (family == Family.MODEL_1) {
            return "]Q0";
        }
        Fnc1 mode = fnc1();
        int modifier = mode instanceof Fnc1.First ? 3 : mode instanceof Fnc1.Second ? 5 : 1;
        return "]Q" + (ecis().isEmpty() ? modifier : modifier + 1);
    }

    /** The family of the symbol that the message came from. */
    public Family family() {
        return family;
    }

    /** The FNC1 mode: that of the first mark in the stream. */
    public Fnc1 fnc1() {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fnc1Mark mark) {
                return mark.fnc1();
            }
        }
        return Fnc1.none();
    }

    /** The place in a structured append message: the first header in the stream. */
    public Optional<StructuredAppend> structuredAppend() {
        for (Segment segment : segments) {
            if (segment instanceof Segment.StructuredAppendHeader header) {
                return Optional.of(header.header());
            }
        }
        return Optional.empty();
    }

    /** The ECIs in the order of their first appearance. */
    public List<Integer> ecis() {
        List<Integer> ecis = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.EciDesignator designator && !ecis.contains(designator.eci())) {
                ecis.add(designator.eci());
            }
        }
        return List.copyOf(ecis);
    }

    /** Those of {@link #ecis} that stand for no character set known here; 899, binary data, is not among them. */
    public List<Integer> unknownEcis() {
        List<Integer> unknown = new ArrayList<>();
        for (int eci : ecis()) {
            if (eci != EciTable.BINARY && EciTable.characterSet(eci).isEmpty()) {
                unknown.add(eci);
            }
        }
        return List.copyOf(unknown);
    }

    /** The character set that bytes without an ECI were taken for; empty if there are no such bytes. */
    public Optional<CharacterSet> unlabelledCharacterSet() {
        return unlabelledSet;
    }

    /**
     * The readings of the bytes without an ECI, each with the text of the whole message, the most plausible first; empty
     * if there are no such bytes. Computed at each call, whatever the assumption was.
     */
    public List<Interpretation> alternatives() {
        return parts.hasUnlabelled() ? parts.alternatives() : List.of();
    }

    /** What {@link #unlabelledCharacterSet} rests on. */
    CharsetAssumption assumption() {
        return assumption;
    }

    @Override
    public String toString() {
        return symbologyIdentifier() + transmittedText();
    }
}
