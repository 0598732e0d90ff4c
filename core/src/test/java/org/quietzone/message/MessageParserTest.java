package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.message.ParsedMessage.Malformed;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

class MessageParserTest {
    private static final String EIGHT_DIGITS = "0000001100 0101011001 1000011";
    private static final String SIXTEEN_DIGITS = "0000001100 0101011001 1010100110 1110000101 0011101010 0101";

    private static Message parsed(BitText bits, String version, ErrorCorrection level) {
        return (Message) bits.parse(Version.parse(version), level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, M, 10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11, 01234567",
        "1, M, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC 11 EC 11, HELLO WORLD",
        "1, Q, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC, HELLO WORLD",
        "1, H, 20 29 CE E7 21 00 EC 11 EC, AC-42",
        "1, H, 10 40 0C 56 6A 6E 14 EA 50, 0123456789012345",
        "M1, DETECTION, A3 DA D0, 12345",
        "M2, L, 40 18 AC C3 00, 01234567",
        "M2, M, D3 9A 87 42, ABC12",
        "M3, L, 5D F8 23 78 A4 D8 00 EC 11 EC 00, MICROQR",
        "M3, M, 10 06 2B 30 C0 00 EC 11 00, 01234567",
        "M3, M, 20 06 2B 35 37 0A 75 28 00, 0123456789012345",
        "M4, L, 4D 4D 69 63 72 6F 20 51 52 20 43 6F 64 65 00 00, Micro QR Code",
        "M4, M, 25 39 DC E4 20 00 EC 11 EC 11 EC 11 EC 11, AC-42",
        "M4, Q, 05 01 8A CD 4D 20 00 EC 11 EC, 0123456789",
    })
    void annexI_wholeSymbols(String version, ErrorCorrection level, String codewords, String text) {
        BlockLayout layout = Version.parse(version).layout(level);
        byte[] data = HexFormat.of().parseHex(codewords.replace(" ", ""));
        Message message = (Message) MessageParser.parse(data, layout, CharsetAssumption.guess());
        assertThat(message.text()).isEqualTo(text);
        assertThat(message.segments()).hasSize(1);
        assertThat(message.malformedCharacters()).isZero();
    }

    @Test
    void clause7_4_3_numeric() {
        assertThat(new BitText()
                        .add("0001 0000001000")
                        .add(EIGHT_DIGITS)
                        .message()
                        .text())
                .isEqualTo("01234567");
        assertThat(new BitText()
                        .add("0001 0000010000")
                        .add(SIXTEEN_DIGITS)
                        .message()
                        .text())
                .isEqualTo("0123456789012345");
        BitText micro = new BitText().add("000 001000").add(EIGHT_DIGITS);
        assertThat(parsed(micro, "M4", ErrorCorrection.M).text()).isEqualTo("01234567");
        micro = new BitText().add("000 010000").add(SIXTEEN_DIGITS);
        assertThat(parsed(micro, "M4", ErrorCorrection.M).text()).isEqualTo("0123456789012345");
    }

    @Test
    void clause7_4_4_alphanumeric() {
        String payload = "00111001110 11100111001 000010";
        assertThat(new BitText().add("0010 000000101").add(payload).message().text())
                .isEqualTo("AC-42");
        BitText micro = new BitText().add("001 00101").add(payload);
        assertThat(parsed(micro, "M4", ErrorCorrection.M).text()).isEqualTo("AC-42");
    }

    @Test
    void clause7_4_6_kanji() {
        Message message =
                new BitText().add("1000 00000010 0110110011111 1101010101010").message();
        assertThat(message.text()).isEqualTo("点茗");
        assertThat(message.bytes()).isEqualTo(HexFormat.of().parseHex("935FE4AA"));
        assertThat(message.segments())
                .containsExactly(new Segment.Data(Mode.KANJI, 2, HexFormat.of().parseHex("935FE4AA"), 38));
    }

    @Test
    void clause7_4_2_eciWithGreek() {
        Message message = new BitText()
                .add("0111 00001001 0100 00000101 11000001 11000010 11000011 11000100 11000101")
                .message();
        assertThat(message.text()).isEqualTo("ΑΒΓΔΕ");
        assertThat(message.transmittedText()).isEqualTo("\\000009ΑΒΓΔΕ");
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q2");
        assertThat(message.ecis()).containsExactly(9);
        assertThat(message.unlabelledCharacterSet()).isEmpty();
        assertThat(message.alternatives()).isEmpty();
    }

    @Test
    void clause7_4_8_fnc1InFirstPosition() {
        Message message = new BitText()
                .add("0101 0001 0000011101")
                .add(groups("01049123451234591597033130128"))
                .alphanumeric("%10ABC123")
                .message();
        assertThat(message.text()).isEqualTo("01049123451234591597033130128\u001D10ABC123");
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q3");
        assertThat(message.fnc1()).isEqualTo(Fnc1.first());
    }

    private static String groups(String digits) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 3) {
            String group = digits.substring(i, Math.min(digits.length(), i + 3));
            int value = Integer.parseInt(group) | 1 << 3 * group.length() + 1;
            bits.append(Integer.toBinaryString(value).substring(1));
        }
        return bits.toString();
    }

    @ParameterizedTest
    @CsvSource({"00100101, 37", "11000101, a", "10100101, A", "00000000, 00", "11011110, z"})
    void clause7_4_8_3_applicationIndicators(String bits, String indicator) {
        Message message =
                new BitText().add("1001").add(bits).alphanumeric("X%Y").message();
        assertThat(message.fnc1()).isEqualTo(Fnc1.second(indicator));
        assertThat(message.text()).isEqualTo("X\u001DY");
        assertThat(message.transmittedText()).isEqualTo(indicator + "X\u001DY");
        assertThat(message.transmittedBytes()).isEqualTo((indicator + "X\u001DY").getBytes());
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q5");
    }

    @Test
    void clause8_thirdOfSeven() {
        Message message =
                new BitText().add("0011 0010 0110 10000101").bytes('x').message();
        assertThat(message.structuredAppend()).contains(new StructuredAppend(2, 7, 0x85));
        assertThat(message.text()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09, 12",
        "127, 7F, 12",
        "128, 8080, 20",
        "899, 8383, 20",
        "16383, BFFF, 20",
        "16384, C04000, 28",
        "999999, CF423F, 28",
        "26, 801A, 20",
        "26, C0001A, 28"
    })
    void clause7_4_2_2_designatorsOfAllLengths(int eci, String designator, int bits) {
        BitText stream = new BitText().add("0111");
        for (byte value : HexFormat.of().parseHex(designator)) {
            stream.add(value & 0xFF, 8);
        }
        Message message = stream.bytes('A').message();
        assertThat(message.segments().get(0)).isEqualTo(new Segment.EciDesignator(eci, bits));
        assertThat(message.text()).isEqualTo("A");
    }

    @Test
    void hanziOfGb2312() {
        // 中 is D6D0: (D6 - A6) * 60 + D0 - A1; 、 is A1A2.
        BitText bits = new BitText()
                .add("1101 0001 00000010")
                .add(0x30 * 0x60 + 0x2F, 13)
                .add(1, 13);
        Message message = bits.message();
        assertThat(message.text()).isEqualTo("中、");
        assertThat(message.bytes()).isEqualTo(HexFormat.of().parseHex("D6D0A1A2"));
        assertThat(message.segments().get(0).bits()).isEqualTo(42);
    }

    @Test
    void charactersThatAreNoneKeepTheirBytes() {
        Message kanji =
                new BitText().add("1000 00000010").add(0x3F, 13).add(0xD9F, 13).message();
        assertThat(kanji.text()).isEqualTo("\uFFFD点");
        assertThat(kanji.bytes()).isEqualTo(HexFormat.of().parseHex("817F935F"));
        assertThat(kanji.malformedCharacters()).isEqualTo(1);
        Message hanzi = new BitText().add("1101 0001 00000001").add(0x5F, 13).message();
        assertThat(hanzi.text()).isEqualTo("\uFFFD");
        assertThat(hanzi.bytes()).isEqualTo(HexFormat.of().parseHex("A200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0110", "1010", "1011", "1100", "1110", "1111"})
    void unknownModesAreMalformed(String indicator) {
        assertThat(new BitText().bytes('a').add(indicator).malformed())
                .isEqualTo("At bit 20: no mode has the indicator " + indicator);
    }

    @Test
    void impossibleGroupsAreMalformed() {
        assertThat(new BitText().add("0001 0000000011 1111101000").malformed())
                .isEqualTo("At bit 0: a group in numeric mode has the impossible value 1000");
        assertThat(new BitText().add("0001 0000000010 1100100").malformed()).contains("value 100");
        assertThat(new BitText().add("0001 0000000001 1010").malformed()).contains("value 10");
        assertThat(new BitText().add("0010 000000010 11111101001").malformed()).contains("value 2025");
        assertThat(new BitText().add("0010 000000001 101101").malformed()).contains("value 45");
    }

    @Test
    void badHeadersAreMalformed() {
        assertThat(new BitText().add("0111 11100000").malformed()).contains("begins with 111");
        assertThat(new BitText().add("0111 11001111 01000010 01000000").malformed())
                .contains("1000000");
        assertThat(new BitText().add("1101 0010 00000001").malformed()).contains("subset 1 (GB 2312), not 2");
        assertThat(new BitText().add("1001 01100100").malformed()).contains("100 is no application indicator");
        assertThat(new BitText().add("0011 0011 0010 00000000").malformed()).contains("symbol 4 of 3");
    }

    @Test
    void aCountLargerThanTheStreamIsMalformed() {
        BitText bits = new BitText().bytes('a', 'b').add("0100 11111111");
        assertThat(bits.parse(Version.of(1), ErrorCorrection.H))
                .isEqualTo(new Malformed(28, "At bit 28: 255 characters in byte mode need 2040 bits, but 32 are left"));
        BitText header = new BitText().bytes(1, 2, 3, 4, 5, 6, 7).add("0001");
        assertThat(header.parse(Version.of(1), ErrorCorrection.H)).isInstanceOf(Malformed.class);
        assertThat(new BitText().bytes(1, 2, 3, 4, 5, 6).add("0001 0000").parse(Version.of(1), ErrorCorrection.H))
                .isEqualTo(
                        new Malformed(60, "At bit 60: the stream ends within the header of a segment in numeric mode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "11", "111"})
    void clause7_4_9_fewerBitsThanATerminatorEndTheStream(String rest) {
        // Version 1-H has 72 bits; these segments take 72, 71, 70 and 69 of them.
        BitText bits =
                switch (rest.length()) {
                    case 0 ->
                        new BitText().add("0001 0000000100").add(groups("1234")).bytes(5, 6, 7, 8);
                    case 1 -> new BitText().add("0001 0000010001").add(groups("12345678901234567"));
                    case 2 -> new BitText().add("0001 0000000001 0111").bytes(1, 2, 3, 4, 5);
                    default -> new BitText().add("1000 00000001 0110110011111").bytes(1, 2, 3, 4);
                };
        int segments = rest.length() == 1 ? 1 : 2;
        assertThat(bits.length()).isEqualTo(72 - rest.length());
        assertThat(parsed(bits.add(rest), "1", ErrorCorrection.H).segments()).hasSize(segments);
    }

    @Test
    void clause7_4_9_fullMicroSymbolsNeedNoTerminator() {
        // M1 has 20 bits: a count of 3 and five digits in 17.
        BitText m1 = new BitText().add("101").add(groups("98765"));
        assertThat(m1.length()).isEqualTo(20);
        assertThat(parsed(m1, "M1", ErrorCorrection.DETECTION).text()).isEqualTo("98765");
        // M4-L has 128 bits: 9 of header, 35 digits in 117, and two zeros.
        BitText m4 = new BitText().add("000 100011").add(groups("1".repeat(35)));
        assertThat(m4.length()).isEqualTo(126);
        assertThat(parsed(m4, "M4", ErrorCorrection.L).text()).hasSize(35);
    }

    @Test
    void clause7_4_9_microEndRules() {
        assertThat(parsed(new BitText().add("000"), "M1", ErrorCorrection.DETECTION)
                        .segments())
                .isEmpty();
        // The one bit behind M4's data is no terminator and no segment.
        BitText rest =
                new BitText().add("000 100011").add(groups("1".repeat(35))).add("01");
        assertThat(rest.parse(Version.micro(4), ErrorCorrection.L))
                .isEqualTo(new Malformed(126, "At bit 126: the 2 bits left are too few for a mode indicator"));
        assertThat(new BitText().add("100").parse(Version.micro(4), ErrorCorrection.L))
                .isEqualTo(new Malformed(0, "At bit 0: no mode has the indicator 100"));
        assertThat(parsed(new BitText(), "M3", ErrorCorrection.M).text()).isEmpty();
    }

    @Test
    void microKanjiAndBytes() {
        BitText bits = new BitText()
                .add("11 001")
                .add(0xD9F, 13)
                .add("10 0010")
                .add(0xE4, 8)
                .add(0xF6, 8);
        Message message = parsed(bits, "M3", ErrorCorrection.L);
        assertThat(message.segments()).extracting(Segment::mode).containsExactly(Mode.KANJI, Mode.BYTE);
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q1");
    }

    @Test
    void annexN_model1BeginsBehindHalfACodeword() {
        Version version = Version.model1(2);
        BlockLayout layout = version.layout(ErrorCorrection.M);
        BitText bits = new BitText().bytes('M', '1').alphanumeric("%A");
        byte[] codewords = bits.codewords(layout);
        assertThat(codewords[0]).isEqualTo((byte) 0x04);
        Message message = (Message) MessageParser.parse(codewords, layout, CharsetAssumption.guess());
        assertThat(message.text()).isEqualTo("M1%A");
        assertThat(message.symbologyIdentifier()).isEqualTo("]Q0");
        assertThat(parsed(new BitText().eci(26).bytes(0xC3, 0xA4), "model1-2", ErrorCorrection.M)
                        .text())
                .isEqualTo("ä");
    }

    @Test
    void aWrongNumberOfCodewordsIsTheCallersError() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.M);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageParser.parse(new byte[15], layout, CharsetAssumption.guess()))
                .withMessageContaining("16 data codewords, not 15");
    }

    @Test
    void fnc1HoldsFromItsFirstMark() {
        Message message = new BitText()
                .alphanumeric("5%%")
                .add("0101")
                .alphanumeric("5%%%A")
                .add("1001 00100101")
                .alphanumeric("%")
                .message();
        assertThat(message.text()).isEqualTo("5%%5%\u001DA\u001D");
        assertThat(message.fnc1()).isEqualTo(Fnc1.first());
        assertThat(message.segments()).hasSize(5);
    }

    @Test
    void percentSignsOutsideAlphanumericSegmentsAreThemselves() {
        Message message = new BitText()
                .add("0101")
                .bytes('%', '%', 0x1D)
                .alphanumeric("A%%B")
                .message();
        assertThat(message.text()).isEqualTo("%%\u001DA%B");
        assertThat(new BitText().alphanumeric("A%%B%").message().text()).isEqualTo("A%%B%");
    }

    @Test
    void laterStructuredAppendHeadersChangeNothing() {
        Message message = new BitText()
                .structuredAppend(0, 2, 7)
                .structuredAppend(1, 2, 9)
                .bytes('a')
                .message();
        assertThat(message.structuredAppend()).contains(new StructuredAppend(0, 2, 7));
    }

    @Property(tries = 300)
    void randomCodewordsNeverFail(@ForAll long seed) {
        Random random = new Random(seed);
        for (BlockLayout layout : layouts()) {
            byte[] codewords = new byte[layout.dataCodewords()];
            random.nextBytes(codewords);
            int valid = random.nextInt(4);
            if (valid > 0) {
                // Begin with a plausible header, so that the stream is not refused at once.
                codewords[0] = (byte) (codewords[0] & 0x0F | 0x10 << random.nextInt(4));
            }
            check(MessageParser.parse(codewords, layout, CharsetAssumption.standard()));
        }
    }

    @Property(tries = 200)
    void randomSegmentHeadersNeverFail(@ForAll long seed) {
        Random random = new Random(seed);
        BitText bits = new BitText();
        int[] indicators = {1, 2, 3, 4, 5, 7, 8, 9, 13};
        while (bits.length() < 1500) {
            bits.add(indicators[random.nextInt(indicators.length)], 4);
            bits.add(random.nextInt(256), 8 + random.nextInt(9));
        }
        check(bits.parse(Version.of(9), ErrorCorrection.L));
    }

    private static void check(ParsedMessage parsed) {
        if (parsed instanceof Message message) {
            int bits = message.segments().stream().mapToInt(Segment::bits).sum();
            assertThat(bits).isLessThanOrEqualTo(8 * 2956);
            assertThat(message.symbologyIdentifier()).matches("]Q[0-6]");
            assertThat(message.transmittedBytes().length).isGreaterThanOrEqualTo(message.bytes().length);
            assertThat(message.transmittedText()).isNotNull();
        } else {
            assertThat(((Malformed) parsed).reason()).startsWith("At bit " + ((Malformed) parsed).bitOffset());
        }
    }

    private static List<BlockLayout> layouts() {
        List<BlockLayout> layouts = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Version version : Version.all(family)) {
                for (ErrorCorrection level : version.levels()) {
                    layouts.add(version.layout(level));
                }
            }
        }
        return layouts;
    }
}
