package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.charset.CharacterSet;
import org.quietzone.charset.CharacterSets;
import org.quietzone.charset.EciTable;
import org.quietzone.charset.Interpretation;

class MessageTest {
    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void eciProtocolDoublesBackslashes() {
        // The data A\\B\C.
        Message message = new BitText().eci(3).bytes(latin1("A\\\\B\\C")).message();
        assertThat(message.text()).isEqualTo("A\\\\B\\C");
        assertThat(message.transmittedText()).isEqualTo("\\000003A\\\\\\\\B\\\\C");
        assertThat(message.transmittedBytes()).isEqualTo(latin1("\\000003A\\\\\\\\B\\\\C"));
    }

    @Test
    void backslashesStaySingleWithoutAnEci() {
        Message message = new BitText().bytes(latin1("A\\\\B\\C")).message();
        assertThat(message.transmittedText()).isEqualTo("A\\\\B\\C");
        assertThat(message.transmittedBytes()).isEqualTo(latin1("A\\\\B\\C"));
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, ]Q1",
        "'', 1, ]Q2",
        "0101, 0, ]Q3",
        "0101, 1, ]Q4",
        "1001 00000001, 0, ]Q5",
        "1001 00000001, 1, ]Q6"
    })
    void symbologyIdentifiers(String mark, int ecis, String identifier) {
        BitText bits = new BitText();
        if (ecis > 0) {
            bits.eci(26);
        }
        assertThat(bits.add(mark).bytes('x').message().symbologyIdentifier()).isEqualTo(identifier);
    }

    @Test
    void anEciHoldsForBytesUntilTheNext() {
        Message message = new BitText()
                .eci(9)
                .bytes(0xC1)
                .alphanumeric("A1")
                .add("1000 00000001 0110110011111")
                .bytes(0xC2)
                .eci(7)
                .bytes(0xC2)
                .message();
        assertThat(message.text()).isEqualTo("ΑA1点ΒТ");
        assertThat(message.transmittedText()).isEqualTo("\\000009ΑA1点Β\\000007Т");
        assertThat(message.ecis()).containsExactly(9, 7);
    }

    @Test
    void anUnknownEciLosesNothing() {
        for (int eci : new int[] {14, 19, 899, 1000}) {
            BitText bits = new BitText().bytes('a', 0xE4).add(0b0111, 4).add(0x8000 | eci, 16);
            Message message =
                    bits.bytes('b', 0xE4, '\\').eci(3).bytes('c', 0xE4).message();
            assertThat(message.text()).isEqualTo("aäb\uFFFD\\cä");
            assertThat(message.bytes()).isEqualTo(latin1("aäbä\\cä"));
            String escape = "\\" + String.format("%06d", eci);
            assertThat(message.transmittedBytes()).isEqualTo(latin1("aä" + escape + "bä\\\\\\000003cä"));
            assertThat(message.unknownEcis()).isEqualTo(eci == 899 ? java.util.List.of() : java.util.List.of(eci));
            assertThat(message.malformedCharacters()).isEqualTo(1);
        }
    }

    @Test
    void aCharacterMayStraddleSegments() {
        Message message = new BitText().eci(26).bytes(0xE4, 0xB8).bytes(0xAD).message();
        assertThat(message.text()).isEqualTo("中");
        assertThat(new BitText().bytes(0xE4, 0xB8).bytes(0xAD).message().text()).isEqualTo("中");
    }

    @Test
    void everyAssignedCharacterSetIsUnderstood() {
        EciTable.assignments()
                .forEach(assignment -> assignment.characterSet().ifPresent(set -> {
                    byte[] bytes = encode(set, "Az0");
                    BitText bits = new BitText()
                            .add(0b0111, 4)
                            .add(0x8000 | assignment.number(), 16)
                            .bytes(bytes);
                    assertThat(bits.message().text()).as(assignment.name()).isEqualTo("Az0");
                }));
    }

    private static byte[] encode(CharacterSet set, String text) {
        byte[] bytes = new byte[4 * text.length()];
        int length = 0;
        for (char c : text.toCharArray()) {
            length += set.encode(c, bytes, length);
        }
        return java.util.Arrays.copyOf(bytes, length);
    }

    @ParameterizedTest
    @CsvSource({"äöü, ISO-8859-1", "ｱｲｳ, Shift_JIS", "Привет, UTF-8", "😀, UTF-8", "日本語, Shift_JIS"})
    void unlabelledBytesAreGuessed(String text, String charset) {
        Message message =
                new BitText().bytes(text.getBytes(Charset.forName(charset))).message();
        assertThat(message.text()).isEqualTo(text);
        assertThat(message.unlabelledCharacterSet().orElseThrow().name()).isEqualTo(charset);
        Interpretation first = message.alternatives().get(0);
        assertThat(first.text()).isEqualTo(text);
        assertThat(first.characterSet().name()).isEqualTo(charset);
    }

    @Test
    void assumptionsOverrideTheGuess() {
        byte[] bytes = "é".getBytes(StandardCharsets.UTF_8);
        assertThat(new BitText()
                        .bytes(bytes)
                        .message(CharsetAssumption.standard())
                        .text())
                .isEqualTo("Ã©");
        CharacterSet cp437 = CharacterSets.byName("cp437").orElseThrow();
        assertThat(new BitText()
                        .bytes(bytes)
                        .message(CharsetAssumption.named(cp437))
                        .text())
                .isEqualTo("├⌐");
        assertThat(new BitText()
                        .bytes(bytes)
                        .message(CharsetAssumption.standard())
                        .alternatives()
                        .get(0)
                        .text())
                .isEqualTo("é");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        Message message =
                new BitText().bytes(0xEF, 0xBB, 0xBF, 'a').alphanumeric("B").message();
        assertThat(message.text()).isEqualTo("aB");
        assertThat(message.bytes()).hasSize(5);
        assertThat(new BitText().eci(26).bytes(0xEF, 0xBB, 0xBF, 'a').message().text())
                .isEqualTo("\uFEFFa");
    }

    @Test
    void asciiIsCertain() {
        Message message = new BitText().bytes('h', 'i').message();
        assertThat(message.alternatives()).containsExactly(new Interpretation(CharacterSets.US_ASCII, "hi", 1));
        assertThat(new BitText().alphanumeric("HI").message().unlabelledCharacterSet())
                .isEmpty();
    }

    @Test
    void arraysAreCopies() {
        Message message = new BitText().bytes('h', 'i').message();
        message.bytes()[0] = 'X';
        message.transmittedBytes()[0] = 'X';
        assertThat(message.bytes()).isEqualTo(latin1("hi"));
        assertThat(message.transmittedBytes()).isEqualTo(latin1("hi"));
    }
}
