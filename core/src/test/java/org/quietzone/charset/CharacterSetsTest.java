package org.quietzone.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetsTest {
    private static CharacterSet set(String name) {
        return CharacterSets.byName(name).orElseThrow();
    }

    /** The character of the bytes according to the runtime, or U+FFFD. */
    private static String runtime(Charset charset, byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return "\uFFFD";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7",
                "ISO-8859-8", "ISO-8859-9", "ISO-8859-11", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "windows-1250",
                "windows-1251", "windows-1252", "windows-1256", "IBM437", "US-ASCII"
            })
    void singleByteSetsAgreeWithTheRuntime(String name) {
        Charset charset = Charset.forName(name.equals("ISO-8859-11") ? "x-iso-8859-11" : name);
        CharacterSet set = set(name);
        for (int value = 0; value < 256; value++) {
            byte[] bytes = {(byte) value};
            DecodedText decoded = set.decode(bytes, 0, 1);
            assertThat(decoded.text()).as("%s %02X", name, value).isEqualTo(runtime(charset, bytes));
            if (decoded.malformed() == 0) {
                byte[] back = new byte[1];
                assertThat(set.encodedLength(decoded.text().charAt(0))).isEqualTo(1);
                assertThat(set.encode(decoded.text().charAt(0), back, 0)).isEqualTo(1);
                assertThat(back).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-10, A1, Ą, BD, ―, D7, Ũ, FF, ĸ",
        "ISO-8859-10, AA, Š, BF, ŋ, E3, ã, F2, ō",
        "ISO-8859-14, A1, Ḃ, A8, Ẁ, D0, Ŵ, FE, ŷ",
        "ISO-8859-14, AF, Ÿ, B9, ṗ, D7, Ṫ, F0, ŵ",
    })
    void partsThatTheRuntimeLacks(
            String name, String b1, String c1, String b2, String c2, String b3, String c3, String b4, String c4) {
        byte[] bytes = new byte[4];
        String[] hex = {b1, b2, b3, b4};
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) Integer.parseInt(hex[i], 16);
        }
        assertThat(set(name).decode(bytes, 0, 4)).isEqualTo(new DecodedText(c1 + c2 + c3 + c4, 0));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-10, 46", "ISO-8859-14, 31"})
    void partsThatTheRuntimeLacksAreCompleteAndDifferFromLatin1AsPublished(String name, int differences) {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        DecodedText decoded = set(name).decode(all, 0, 256);
        assertThat(decoded.malformed()).isZero();
        assertThat(decoded.text().chars().distinct().count()).isEqualTo(256);
        int different = 0;
        for (int i = 0; i < 256; i++) {
            different += decoded.text().charAt(i) == i ? 0 : 1;
        }
        assertThat(different).isEqualTo(differences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "GB2312"})
    void doubleByteSetsAgreeWithTheRuntimeOnEveryByteAndWord(String name) {
        Charset charset = Charset.forName(name);
        CharacterSet set = set(name);
        int characters = 0;
        for (int value = 0; value < 256; value++) {
            byte[] bytes = {(byte) value};
            assertThat(set.decode(bytes, 0, 1).text()).as("%02X", value).isEqualTo(runtime(charset, bytes));
        }
        byte[] back = new byte[2];
        for (int word = 0x8100; word <= 0xFFFF; word++) {
            byte[] bytes = {(byte) (word >> 8), (byte) word};
            DecodedText decoded = set.decode(bytes, 0, 2);
            String expected = runtime(charset, bytes);
            if (expected.length() == 1 && !expected.equals("\uFFFD")) {
                assertThat(decoded).as("%04X", word).isEqualTo(new DecodedText(expected, 0));
                assertThat(set.encodedLength(expected.charAt(0))).isEqualTo(2);
                assertThat(set.encode(expected.charAt(0), back, 0)).isEqualTo(2);
                assertThat(back).isEqualTo(bytes);
                characters++;
            } else if (expected.length() == 1) {
                assertThat(decoded.malformed()).as("%04X", word).isPositive();
            } else {
                assertThat(decoded.text()).as("%04X", word).isEqualTo(expected);
            }
        }
        assertThat(characters).isEqualTo(name.equals("GB2312") ? 7445 : 6879);
    }

    @Test
    void malformedBytesCostOneReplacementEachAndNothingAfterThem() {
        byte[] unassigned = {'a', (byte) 0x87, (byte) 0x40, 'b'};
        assertThat(CharacterSets.SHIFT_JIS.decode(unassigned, 0, 4)).isEqualTo(new DecodedText("a\uFFFD\uFFFDb", 2));
        byte[] noTrail = {(byte) 0x93, '0', (byte) 0x93};
        assertThat(CharacterSets.SHIFT_JIS.decode(noTrail, 0, 3)).isEqualTo(new DecodedText("\uFFFD0\uFFFD", 2));
        byte[] wide = {(byte) 0xD8, 0, 0, 'A', 0};
        assertThat(set("UTF-16BE").decode(wide, 0, 5)).isEqualTo(new DecodedText("\uFFFD\uFFFDA\uFFFD", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C0 80", "E0 9F BF", "ED A0 80", "F0 8F BF BF", "F4 90 80 80", "F5 80 80 80", "E2 82", "80"})
    void utf8IsStrict(String hex) {
        String[] digits = hex.split(" ");
        byte[] bytes = new byte[digits.length + 1];
        for (int i = 0; i < digits.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits[i], 16);
        }
        bytes[digits.length] = 'z';
        assertThat(CharacterSets.UTF_8.decode(bytes, 0, bytes.length))
                .isEqualTo(new DecodedText("\uFFFD".repeat(digits.length) + "z", digits.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void unicodeFormsRoundTripEveryScalarValue(String name) {
        CharacterSet set = set(name);
        byte[] bytes = new byte[4];
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x11000 ? 1 : 251) {
            if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
                assertThat(set.encodedLength(codePoint)).isZero();
                continue;
            }
            int length = set.encode(codePoint, bytes, 0);
            assertThat(length).isEqualTo(set.encodedLength(codePoint));
            assertThat(set.decode(bytes, 0, length)).isEqualTo(new DecodedText(Character.toString(codePoint), 0));
        }
    }

    @Property
    void utf8IsThatOfTheRuntime(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(CharacterSets.UTF_8.decode(bytes, 0, bytes.length).text())
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property
    void noSetFailsOnAnyBytes(@ForAll byte[] bytes) {
        for (EciAssignment assignment : EciTable.assignments()) {
            assignment.characterSet().ifPresent(set -> {
                DecodedText decoded = set.decode(bytes, 0, bytes.length);
                assertThat(decoded.text().chars().filter(c -> c == 0xFFFD).count())
                        .isGreaterThanOrEqualTo(decoded.malformed() == 0 ? 0 : 1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "EUC-KR", "GBK", "GB18030"})
    void borrowedSetsEncodeWhatTheyDecode(String name) {
        CharacterSet set = set(name);
        String character = name.equals("EUC-KR") ? "한" : "中";
        byte[] bytes = new byte[4];
        int length = set.encode(character.charAt(0), bytes, 0);
        assertThat(length).isEqualTo(2).isEqualTo(set.encodedLength(character.charAt(0)));
        assertThat(set.decode(bytes, 0, length)).isEqualTo(new DecodedText(character, 0));
        assertThat(set.encodedLength(0xD800)).isZero();
        assertThat(set.encodedLength('?')).isEqualTo(1);
    }

    @Test
    void aCharacterThatTheSetLacksIsTheCallersError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set("ISO-8859-5").encode('é', new byte[4], 0))
                .withMessage("ISO-8859-5 has no U+00E9");
        assertThat(set("INVARIANT").encodedLength('#')).isZero();
        assertThat(set("INVARIANT").encodedLength('A')).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "utf8, UTF-8", "iso8859-5, ISO-8859-5", "8859-15, ISO-8859-15", "SHIFT-JIS, Shift_JIS", "sjis, Shift_JIS",
        "CP1252, windows-1252", "Latin1, ISO-8859-1", "ascii, US-ASCII", "cp437, IBM437", "gb2312, GB2312"
    })
    void namesAreForgiving(String name, String canonical) {
        assertThat(set(name).name()).isEqualTo(canonical);
    }

    @Test
    void unknownNamesAreEmpty() {
        assertThat(CharacterSets.byName("ISO-8859-12")).isEmpty();
        assertThat(CharacterSets.byName("")).isEmpty();
    }
}
