package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MaskScore;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.EncodingException;
import org.quietzone.message.EncodingException.Reason;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Segment;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

class SymbolEncoderTest {
    private static SymbolEncoder.Builder builder() {
        return SymbolEncoder.builder();
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : " ").append(String.format("%02X", b));
        }
        return text.toString();
    }

    @Test
    void annexI2_01234567InVersion1M() {
        Encoding encoding =
                builder().level(ErrorCorrection.M).levelBoost(false).build().explain("01234567");
        assertThat(encoding.symbol().version()).isSameAs(Version.of(1));
        assertThat(encoding.bitsUsed()).isEqualTo(4 + 10 + 27);
        assertThat(encoding.bitsAvailable()).isEqualTo(128);
        assertThat(hex(encoding.dataCodewords())).isEqualTo("10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11");
        assertThat(hex(encoding.blocks().get(0).errorCorrection())).isEqualTo("A5 24 D4 C1 ED 36 C7 87 2C 55");
        assertThat(encoding.maskScores())
                .map(MaskScore::total)
                .containsExactly(1057, 1093, 1037, 1052, 1130, 1197, 1099, 1046);
        assertThat(encoding.symbol().mask()).isEqualTo(2);
    }

    @Test
    void annexI3_01234567InVersionM2L() {
        Encoding encoding = builder()
                .version(Version.micro(2))
                .level(ErrorCorrection.L)
                .levelBoost(false)
                .build()
                .explain("01234567");
        assertThat(hex(encoding.symbol().codewords())).isEqualTo("40 18 AC C3 00 86 0D 22 AE 30");
        assertThat(encoding.maskScores()).map(MaskScore::total).containsExactly(72, 136, 136, 68);
        assertThat(encoding.symbol().modules())
                .isEqualTo(BitMatrix.parse(
                        "#######.#.#.#",
                        "#.....#.###.#",
                        "#.###.#..##.#",
                        "#.###.#..####",
                        "#.###.#.###..",
                        "#.....#.#...#",
                        "#######..####",
                        ".........##..",
                        "##.#....#...#",
                        ".##.#.#.#.#.#",
                        "###..#######.",
                        "...#.#....##.",
                        "###.#..##.###"));
    }

    /** The data and error correction codewords and the masks of whole small symbols. */
    @ParameterizedTest
    @CsvSource({
        "HELLO WORLD, 1, M, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC 11 EC 11, C4 23 27 77 EB D7 E7 E2 5D 17, 0",
        "HELLO WORLD, 1, Q, 20 5B 0B 78 D1 72 DC 4D 43 40 EC 11 EC, A8 48 16 52 D9 36 9C 00 2E 0F B4 7A 10, 0",
        "AC-42, 1, H, 20 29 CE E7 21 00 EC 11 EC, F2 39 E6 F0 18 FB 20 89 12 A8 F7 03 74 DC A4 90 55, 4",
        "0123456789012345, 1, H, 10 40 0C 56 6A 6E 14 EA 50, 20 34 A9 8A 25 5B 0D AA 4C 89 B8 A9 29 DE F2 93 0C, 1",
        "12345, M1, DETECTION, A3 DA D0, 6E C7, 2",
        "ABC12, M2, M, D3 9A 87 42, 90 DD FE 7D B0 F2, 3",
        "MICROQR, M3, L, 5D F8 23 78 A4 D8 00 EC 11 EC 00, 64 87 55 47 CD AF, 0",
        "01234567, M3, M, 10 06 2B 30 C0 00 EC 11 00, 48 16 1C 00 29 A7 5E A2, 0",
        "0123456789012345, M3, M, 20 06 2B 35 37 0A 75 28 00, C3 70 A0 9A 0A 85 82 DC, 0",
        "Micro QR Code, M4, L, 4D 4D 69 63 72 6F 20 51 52 20 43 6F 64 65 00 00, 33 83 25 28 37 9A 6B 42, 0",
        "AC-42, M4, M, 25 39 DC E4 20 00 EC 11 EC 11 EC 11 EC 11, E7 2B 8D 24 4A 14 2B DA 96 58, 3",
        "0123456789, M4, Q, 05 01 8A CD 4D 20 00 EC 11 EC, 55 FC 83 21 CD B4 CE 84 72 F7 C5 AB DA 36, 1"
    })
    void wholeSymbols(String text, String version, ErrorCorrection level, String data, String ecc, int mask) {
        Encoding encoding = builder()
                .version(Version.parse(version))
                .level(level)
                .levelBoost(false)
                .build()
                .explain(text);
        assertThat(hex(encoding.dataCodewords())).isEqualTo(data);
        assertThat(hex(encoding.blocks().get(0).errorCorrection())).isEqualTo(ecc);
        assertThat(encoding.symbol().mask()).isEqualTo(mask);
    }

    @Test
    void clause7_6_sixtyBytesInterleavedInVersion5Q() {
        byte[] bytes = new byte[60];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        Symbol symbol = builder()
                .version(Version.of(5))
                .level(ErrorCorrection.Q)
                .mode(Mode.BYTE)
                .build()
                .encode(bytes);
        assertThat(hex(symbol.codewords()))
                .startsWith("43 E0 D1 D2 C0 F1 E1 E2 10 01 F2 F3")
                .contains("D0 C1 B2 B3 C2 C0 77 E1 C0 03 23 DB 99 2A")
                .endsWith("09 2E 5F F0 CE D5 01 F5");
        assertThat(symbol.mask()).isZero();
    }

    @Test
    void takesTheSmallestVersionAndRaisesTheLevelForFree() {
        Symbol boosted = SymbolEncoder.standard().encode("HELLO WORLD");
        assertThat(boosted.version()).isSameAs(Version.of(1));
        assertThat(boosted.level()).isSameAs(ErrorCorrection.Q);
        Symbol plain = builder().levelBoost(false).build().encode("HELLO WORLD");
        assertThat(plain.level()).isSameAs(ErrorCorrection.L);
        Symbol high = builder().level(ErrorCorrection.H).build().encode("HELLO WORLD");
        assertThat(high.version()).isSameAs(Version.of(2));
    }

    @Test
    void anyTextFillsItsVersionToTheLastBit() {
        for (Version version : Version.all(Family.QR_CODE)) {
            String full = "7".repeat(org.quietzone.spec.Capacity.characters(version, ErrorCorrection.L, Mode.NUMERIC));
            assertThat(SymbolEncoder.standard().encode(full).version()).isSameAs(version);
            if (version.number() < 40) {
                assertThat(SymbolEncoder.standard().encode(full + "7").version().number())
                        .isEqualTo(version.number() + 1);
            }
        }
    }

    @Test
    void smallestOfBothFamilies() {
        SymbolEncoder either = builder().family(Family.MICRO_QR, Family.QR_CODE).build();
        assertThat(either.encode("12345").version()).isSameAs(Version.micro(1));
        assertThat(either.encode("ABC12").version()).isSameAs(Version.micro(2));
        assertThat(either.encode("abc").version()).isSameAs(Version.micro(3));
        assertThat(either.encode("hello, world!!").version()).isSameAs(Version.micro(4));
        assertThat(either.encode("hello, world, hello").version()).isSameAs(Version.of(2));
        assertThat(either.encode("\u00e9").version()).isSameAs(Version.of(1));
    }

    @Test
    void versionBoundsNameTheirFamily() {
        assertThat(builder().version(Version.micro(4)).build().encode("1").version())
                .isSameAs(Version.micro(4));
        assertThat(builder().minVersion(Version.micro(3)).build().encode("1").version())
                .isSameAs(Version.micro(3));
        assertThat(builder().minVersion(Version.of(3)).build().encode("1").version())
                .isSameAs(Version.of(3));
        assertThat(builder().version(Version.model1(2)).build().encode("1").version())
                .isSameAs(Version.model1(2));
    }

    @Test
    void saysWhatWouldFit() {
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> builder()
                        .maxVersion(Version.of(5))
                        .level(ErrorCorrection.H)
                        .build()
                        .encode("x".repeat(70)))
                .withMessage("The message needs 572 bits, but version 5-H holds 368."
                        + " It fits version 4-L, or version 8-H.")
                .satisfies(e -> assertThat(e.reason()).isSameAs(Reason.TOO_LONG));
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> SymbolEncoder.standard().encode("x".repeat(3000)))
                .withMessageContaining("23648 bits")
                .withMessageContaining("structured append");
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> builder().family(Family.MICRO_QR).build().encode("\u00e9"))
                .withMessageContaining("It fits version 1-L.");
    }

    @Test
    void saysWhichCharacterAModeCannotHold() {
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> builder().mode(Mode.NUMERIC).build().encode("12a4"))
                .withMessageContaining("'a' (U+0061) at index 2")
                .satisfies(e -> assertThat(e.index()).hasValue(2));
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> SymbolEncoder.standard().encode("ab\ud83d"))
                .satisfies(e -> assertThat(e.reason()).isSameAs(Reason.LONE_SURROGATE));
    }

    @Test
    void rejectsContradictionsWhenBuilt() {
        refused(builder().family(Family.MODEL_1, Family.QR_CODE), "Model 1");
        refused(builder().family(Family.MICRO_QR).level(ErrorCorrection.H), "level H");
        refused(builder().version(Version.micro(1)).level(ErrorCorrection.L), "M1 only detects");
        refused(builder().family(Family.MICRO_QR).mask(5), "mask 5");
        refused(builder().mask(8), "mask 8");
        refused(builder().family(Family.MICRO_QR).fnc1(Fnc1.first()), "no FNC1");
        refused(builder().family(Family.MICRO_QR).charset(CharsetPolicy.fixed(26)), "ECI 26");
        refused(builder().family(Family.MODEL_1).charset(CharsetPolicy.fixed(26)), "ECI 26");
        refused(builder().minVersion(Version.of(9)).maxVersion(Version.of(3)), "between 9 and 3");
        refused(builder().family(Family.MICRO_QR).version(Version.of(9)), "QR Code");
        refused(builder().version(Version.micro(1)).mode(Mode.BYTE), "byte mode");
        refused(builder().mode(Mode.HANZI), "Hanzi mode");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().mask(-1));
    }

    private static void refused(SymbolEncoder.Builder builder, String words) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(words);
    }

    @Test
    void fnc1AndEciMarksStandBeforeTheData() {
        Encoding gs1 = builder().fnc1(Fnc1.first()).build().explain("0109520123456788\u001d10AB%1");
        assertThat(gs1.segments().get(0)).isEqualTo(new Segment.Fnc1Mark(Fnc1.first(), 4));
        Encoding greek = builder().charset(CharsetPolicy.fixed(9)).build().explain("\u0391\u0392\u0393");
        assertThat(greek.segments().get(0)).isEqualTo(new Segment.EciDesignator(9, 12));
    }

    @Test
    void mirrorAndReversalChangeTheModulesAlone() {
        Symbol plain = SymbolEncoder.standard().encode("QUIETZONE");
        Symbol mirrored = builder().mirrored(true).build().encode("QUIETZONE");
        Symbol reversed = builder().reversed(true).build().encode("QUIETZONE");
        assertThat(mirrored.modules()).isEqualTo(plain.modules().transposed());
        assertThat(reversed.modules()).isEqualTo(plain.modules().inverted());
        assertThat(reversed.quietZoneIsDark()).isTrue();
        assertThat(mirrored.codewords()).isEqualTo(plain.codewords());
    }

    @Test
    void emptyTextIsASymbolToo() {
        for (Family family : Family.values()) {
            Symbol symbol = builder().family(family).build().encode("");
            assertThat(((Reading) SymbolReader.standard().decode(symbol.modules())).text())
                    .isEmpty();
        }
    }

    @Test
    void bytesComeBackExactly() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Symbol symbol = SymbolEncoder.standard().encode(bytes);
        assertThat(((Reading) SymbolReader.standard().decode(symbol.modules())).bytes())
                .isEqualTo(bytes);
    }
}
