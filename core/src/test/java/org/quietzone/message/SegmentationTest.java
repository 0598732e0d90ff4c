package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

class SegmentationTest {
    private static final MessageOptions STANDARD = MessageOptions.standard();

    private static Segmentation segment(String text, MessageOptions options, Version version) {
        return Segmenter.of(text, options).segment(version).orElseThrow();
    }

    /** All data codewords of a symbol, in hexadecimal. */
    private static String codewords(Segmentation segmentation, Version version, ErrorCorrection level) {
        BlockLayout layout = version.layout(level);
        byte[] data = new byte[layout.dataCodewords()];
        int[] next = {0};
        segmentation.write(layout, (index, codeword) -> {
            assertThat(index).isEqualTo(next[0]++);
            data[index] = (byte) codeword;
        });
        assertThat(next[0]).isEqualTo(data.length);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(data);
    }

    private static String codewords(String text, Version version, ErrorCorrection level) {
        return codewords(segment(text, STANDARD, version), version, level);
    }

    /** The bits of the segments alone. */
    private static String bits(Segmentation segmentation, Version version) {
        BlockLayout layout = version.layout(version.levels().get(0));
        StringBuilder bits = new StringBuilder();
        segmentation.write(layout, (index, codeword) -> {
            String byteBits = Integer.toBinaryString(0x100 | codeword).substring(1);
            bits.append(byteBits);
        });
        return bits.substring(0, segmentation.bits());
    }

    private static String bits(String text, MessageOptions options, Version version) {
        return bits(segment(text, options, version), version);
    }

    private static String packed(String spaced) {
        return spaced.replace(" ", "");
    }

    @Test
    void annexI2DataCodewordsOf1M() {
        assertThat(codewords("01234567", Version.of(1), ErrorCorrection.M))
                .isEqualTo("10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11");
    }

    @Test
    void annexI3DataCodewordsOfM2L() {
        assertThat(codewords("01234567", Version.micro(2), ErrorCorrection.L)).isEqualTo("40 18 AC C3 00");
    }

    @Test
    void clause743NumericMode() {
        assertThat(bits("01234567", STANDARD, Version.of(1)))
                .isEqualTo(packed("0001 0000001000 0000001100 0101011001 1000011"));
        assertThat(bits("0123456789012345", STANDARD, Version.of(1)))
                .isEqualTo(packed("0001 0000010000 0000001100 0101011001 1010100110 1110000101 0011101010 0101"));
        assertThat(bits("01234567", STANDARD, Version.micro(4)))
                .isEqualTo(packed("000 001000 0000001100 0101011001 1000011"));
        assertThat(bits("0123456789012345", STANDARD, Version.micro(4)))
                .isEqualTo(packed("000 010000 0000001100 0101011001 1010100110 1110000101 0011101010 0101"));
    }

    @Test
    void clause743NumericModeInM3WithHalfCodeword() {
        assertThat(bits("0123456789012345", STANDARD, Version.micro(3)))
                .isEqualTo(packed("00 10000 0000001100 0101011001 1010100110 1110000101 0011101010 0101"));
        assertThat(codewords("0123456789012345", Version.micro(3), ErrorCorrection.M))
                .isEqualTo("20 06 2B 35 37 0A 75 28 00");
    }

    @Test
    void clause744AlphanumericMode() {
        assertThat(bits("AC-42", STANDARD, Version.of(1)))
                .isEqualTo(packed("0010 000000101 00111001110 11100111001 000010"));
        assertThat(bits("AC-42", STANDARD, Version.micro(4)))
                .isEqualTo(packed("001 00101 00111001110 11100111001 000010"));
    }

    @Test
    void clause746KanjiMode() {
        assertThat(bits("\u70B9\u8317", STANDARD, Version.of(1)))
                .isEqualTo(packed("1000 00000010 0110110011111 1101010101010"));
    }

    @Test
    void clause742EciOfGreek() {
        MessageOptions greek = STANDARD.withCharset(CharsetPolicy.fixed(9)).withMode(Mode.BYTE);
        assertThat(bits("\u0391\u0392\u0393\u0394\u0395", greek, Version.of(1)))
                .isEqualTo(packed("0111 00001001 0100 00000101 11000001 11000010 11000011 11000100 11000101"));
    }

    @Test
    void clause742DesignatorsOfAllLengths() {
        byte[] one = {(byte) 0x80};
        assertThat(eciBits(one, 9)).isEqualTo("011100001001");
        assertThat(eciBits(one, 127)).isEqualTo("011101111111");
        assertThat(eciBits(one, 128)).isEqualTo(packed("0111 1000 0000 1000 0000"));
        assertThat(eciBits(one, 899)).isEqualTo(packed("0111 1000 0011 1000 0011"));
        assertThat(eciBits(one, 16_383)).isEqualTo(packed("0111 1011 1111 1111 1111"));
        assertThat(eciBits(one, 16_384)).isEqualTo(packed("0111 1100 0000 0100 0000 0000 0000"));
        assertThat(eciBits(one, 999_999)).isEqualTo(packed("0111 1100 1111 0100 0010 0011 1111"));
    }

    private static String eciBits(byte[] bytes, int eci) {
        MessageOptions options = STANDARD.withCharset(CharsetPolicy.fixed(eci));
        String all = bits(Segmenter.of(bytes, options).segment(Version.of(1)).orElseThrow(), Version.of(1));
        return all.substring(0, all.length() - 4 - 8 - 8 * bytes.length);
    }

    @Test
    void clause748Fnc1InFirstPosition() {
        String text = "01049123451234591597033130128\u001D10ABC123";
        MessageOptions gs1 = STANDARD.withFnc1(Fnc1.first());
        Segmentation segmentation = segment(text, gs1, Version.of(5));
        String bits = bits(segmentation, Version.of(5));
        assertThat(segmentation.bits()).isEqualTo(178);
        assertThat(bits).startsWith(packed("0101 0001 0000011101"));
        assertThat(bits.substring(4 + 4 + 10 + 97)).startsWith(packed("0010 000001001"));
        assertThat(segmentation.segments()).hasSize(3).first().isEqualTo(new Segment.Fnc1Mark(Fnc1.first(), 4));
        assertThat(segmentation.segments().get(2))
                .isEqualTo(new Segment.Data(
                        Mode.ALPHANUMERIC, 9, "\u001D10ABC123".getBytes(StandardCharsets.US_ASCII), 63));
    }

    @Test
    void clause748ApplicationIndicators() {
        assertThat(bits("", STANDARD.withFnc1(Fnc1.second("37")), Version.of(1)))
                .isEqualTo(packed("1001 00100101"));
        assertThat(bits("", STANDARD.withFnc1(Fnc1.second("a")), Version.of(1))).isEqualTo(packed("1001 11000101"));
    }

    @Test
    void clause8StructuredAppendHeader() {
        Segmentation whole = segment("0123456789\u65E5\u672C", STANDARD, Version.of(1));
        assertThat(whole.parity()).isEqualTo(0x85);
        MessageOptions third = STANDARD.withStructuredAppend(new StructuredAppend(2, 7, whole.parity()));
        assertThat(bits("", third, Version.of(1))).isEqualTo(packed("0011 0010 0110 10000101"));
    }

    @Test
    void headersComeInTheOrderOfTheStandard() {
        MessageOptions all = STANDARD.withCharset(CharsetPolicy.fixed(26))
                .withFnc1(Fnc1.first())
                .withStructuredAppend(new StructuredAppend(0, 2, 0));
        assertThat(segment("abc", all, Version.of(1)).segments())
                .extracting(Segment::mode)
                .containsExactly(Mode.STRUCTURED_APPEND, Mode.ECI, Mode.FNC1_FIRST, Mode.BYTE);
        assertThat(bits("abc", all, Version.of(1)))
                .startsWith(packed("0011 0000 0001 00000000 0111 00011010 0101 0100 00000011"));
    }

    @Test
    void worksAsInTheTutorials() {
        assertThat(codewords("HELLO WORLD", Version.of(1), ErrorCorrection.M))
                .isEqualTo("20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC 11 EC 11");
        assertThat(codewords("HELLO WORLD", Version.of(1), ErrorCorrection.Q))
                .isEqualTo("20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC");
        assertThat(codewords("AC-42", Version.of(1), ErrorCorrection.H)).isEqualTo("20 29 CE E7 21 00 EC 11 EC");
        assertThat(codewords("0123456789012345", Version.of(1), ErrorCorrection.H))
                .isEqualTo("10 40 0C 56 6A 6E 14 EA 50");
    }

    @Test
    void clause75DataCodewordsOf5Q() {
        byte[] bytes = new byte[60];
        for (int i = 0; i < 60; i++) {
            bytes[i] = (byte) (i + 1);
        }
        Segmentation segmentation = Segmenter.of(bytes, STANDARD.withMode(Mode.BYTE))
                .segment(Version.of(5))
                .orElseThrow();
        assertThat(codewords(segmentation, Version.of(5), ErrorCorrection.Q))
                .isEqualTo("43 C0 10 20 30 40 50 60 70 80 90 A0 B0 C0 D0 E0 F1 01 11 21 31 41 51 61 71 81 91 A1"
                        + " B1 C1 D1 E1 F2 02 12 22 32 42 52 62 72 82 92 A2 B2 C2 D2 E2 F3 03 13 23 33 43 53 63 73"
                        + " 83 93 A3 B3 C0");
    }

    @Test
    void microSymbolsOfEveryVersion() {
        assertThat(codewords("12345", Version.micro(1), ErrorCorrection.DETECTION))
                .isEqualTo("A3 DA D0");
        assertThat(codewords("ABC12", Version.micro(2), ErrorCorrection.M)).isEqualTo("D3 9A 87 42");
        assertThat(codewords("MICROQR", Version.micro(3), ErrorCorrection.L))
                .isEqualTo("5D F8 23 78 A4 D8 00 EC 11 EC 00");
        assertThat(codewords("01234567", Version.micro(3), ErrorCorrection.M)).isEqualTo("10 06 2B 30 C0 00 EC 11 00");
        assertThat(codewords("Micro QR Code", Version.micro(4), ErrorCorrection.L))
                .isEqualTo("4D 4D 69 63 72 6F 20 51 52 20 43 6F 64 65 00 00");
        assertThat(codewords("AC-42", Version.micro(4), ErrorCorrection.M))
                .isEqualTo("25 39 DC E4 20 00 EC 11 EC 11 EC 11 EC 11");
        assertThat(codewords("0123456789", Version.micro(4), ErrorCorrection.Q))
                .isEqualTo("05 01 8A CD 4D 20 00 EC 11 EC");
    }

    @Test
    void annexNModel1BeginsWithFourZeroBits() {
        assertThat(codewords("01234567", Version.model1(1), ErrorCorrection.M))
                .isEqualTo("01 02 00 C5 66 18 00 EC 11 EC 11 EC 11 EC 11 EC");
    }

    @Test
    void clause7410AnEmptyMessageIsAllTerminatorAndPadding() {
        assertThat(codewords("", Version.of(1), ErrorCorrection.H)).isEqualTo("00 EC 11 EC 11 EC 11 EC 11");
        assertThat(codewords("", Version.micro(1), ErrorCorrection.DETECTION)).isEqualTo("00 EC 00");
    }

    @Test
    void clause7410TheTerminatorIsCutWhereTheSymbolIsFull() {
        assertThat(codewords("9".repeat(41), Version.of(1), ErrorCorrection.L)).endsWith("C6");
        String seventeenBytes = "abcdefghijklmnopq";
        assertThat(codewords(seventeenBytes, Version.of(1), ErrorCorrection.L)).endsWith("07 10");
    }

    @Test
    void writesOnlyWhereItFits() {
        Segmentation small = segment("abc", STANDARD, Version.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.write(Version.of(10).layout(ErrorCorrection.L), (i, c) -> {}))
                .withMessageContaining("do not suit version 10");
        Segmentation large = segment("abcdefghijklmnopqr", STANDARD, Version.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> large.write(Version.of(1).layout(ErrorCorrection.L), (i, c) -> {}))
                .isInstanceOf(EncodingException.class)
                .withMessage("The message needs 156 bits, but version 1-L holds 152");
    }
}
