package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.charset.Interpretation;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.Fnc1;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class SymbolReaderTest {
    private static final SymbolReader READER = SymbolReader.standard();

    private static Reading read(Symbol symbol) {
        Decoding decoding = READER.decode(symbol.modules());
        assertThat(decoding).isInstanceOf(Reading.class);
        return (Reading) decoding;
    }

    private static boolean[][] copy(BitMatrix matrix) {
        boolean[][] dark = new boolean[matrix.size()][matrix.size()];
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < dark.length; column++) {
                dark[row][column] = matrix.get(row, column);
            }
        }
        return dark;
    }

    @Test
    void randomMatricesOfEverySizeAreRejectedWithAReasonOrRead() {
        Random random = new Random(7);
        int rejected = 0;
        for (int size = 1; size <= BitMatrix.MAX_SIZE; size++) {
            for (int i = 0; i < 12; i++) {
                boolean[][] dark = new boolean[size][size];
                int density = 1 + random.nextInt(9);
                for (boolean[] row : dark) {
                    for (int column = 0; column < size; column++) {
                        row[column] = random.nextInt(10) < density;
                    }
                }
                if (READER.decode(BitMatrix.of(dark)) instanceof Rejected refusal) {
                    assertThat(refusal.detail()).isNotBlank();
                    rejected++;
                }
            }
        }
        assertThat(rejected).isGreaterThan(12 * BitMatrix.MAX_SIZE - 10);
    }

    /** Half-destroyed symbols: real function patterns and format information round random codewords. */
    @Test
    void randomDataInRealSymbolsIsRejectedWithAReason() {
        Random random = new Random(8);
        int rejected = 0;
        for (Family family : Family.values()) {
            for (Version version : Version.all(family)) {
                boolean[][] dark = copy(SymbolEncoder.builder()
                        .version(version)
                        .build()
                        .encode("1")
                        .modules());
                for (int row = 9; row < dark.length - 8; row++) {
                    for (int column = 9; column < dark.length - 8; column++) {
                        dark[row][column] = random.nextBoolean();
                    }
                }
                if (READER.decode(BitMatrix.of(dark)) instanceof Reading reading) {
                    assertThat(reading.text())
                            .as("what %s really holds", version)
                            .isEqualTo("1");
                } else {
                    rejected++;
                }
            }
        }
        assertThat(rejected).isGreaterThan(45);
    }

    @Test
    void correctsAsManyModulesAsTheLevelPromises() {
        Random random = new Random(9);
        for (ErrorCorrection level : Version.of(10).levels()) {
            Symbol symbol = SymbolEncoder.builder()
                    .version(Version.of(10))
                    .level(level)
                    .build()
                    .encode("Quietzone ".repeat(8));
            boolean[][] dark = copy(symbol.modules());
            for (int i = 0; i < 8; i++) {
                dark[9 + random.nextInt(30)][9 + random.nextInt(30)] ^= true;
            }
            Reading reading = (Reading) READER.decode(BitMatrix.of(dark));
            assertThat(reading.text()).isEqualTo("Quietzone ".repeat(8));
            assertThat(reading.errorsCorrected()).isBetween(1, 8);
            assertThat(reading.unusedErrorCorrection()).isLessThan(1);
            assertThat(reading.codewords()).isEqualTo(symbol.codewords());
            assertThat(reading.rawCodewords()).isNotEqualTo(symbol.codewords());
            assertThat(reading.blocks())
                    .hasSize(Version.of(10).layout(symbol.level()).blocks());
        }
    }

    @Test
    void annexC_formatInformationWithThreeWrongModulesInBothCopies() {
        Symbol symbol = SymbolEncoder.builder().mask(5).build().encode("FORMAT");
        boolean[][] dark = copy(symbol.modules());
        int last = dark.length - 1;
        for (int i = 0; i < 3; i++) {
            dark[i][8] ^= true;
            dark[8][last - 5 - i] ^= true;
        }
        Reading reading = (Reading) READER.decode(BitMatrix.of(dark));
        assertThat(reading.text()).isEqualTo("FORMAT");
        assertThat(reading.formatErrors()).isEqualTo(3);
    }

    /** A mirrored word can be three modules from an ordinary one: all 32 words of both orientations must come out. */
    @Test
    void mirroredSymbolsOfAllFormatWords() {
        for (ErrorCorrection level : Version.of(2).levels()) {
            for (int mask = 0; mask < 8; mask++) {
                Symbol symbol = SymbolEncoder.builder()
                        .version(Version.of(2))
                        .level(level)
                        .levelBoost(false)
                        .mask(mask)
                        .mirrored(true)
                        .build()
                        .encode("MIRROR");
                Reading reading = read(symbol);
                assertThat(reading.mirrored()).isTrue();
                assertThat(reading.text()).isEqualTo("MIRROR");
                assertThat(reading.mask()).isEqualTo(mask);
            }
        }
    }

    @Test
    void symbologyIdentifiersAndTransmittedForm() {
        assertThat(read(SymbolEncoder.standard().encode("A")).symbologyIdentifier())
                .isEqualTo("]Q1");
        Reading eci = read(
                SymbolEncoder.builder().charset(CharsetPolicy.fixed(9)).build().encode("\\\u0391"));
        assertThat(eci.symbologyIdentifier()).isEqualTo("]Q2");
        assertThat(eci.text()).isEqualTo("\\\u0391");
        assertThat(eci.transmittedText()).isEqualTo("\\000009\\\\\u0391");
        assertThat(eci.transmittedBytes()).isEqualTo("\\000009\\\\\u00c1".getBytes(StandardCharsets.ISO_8859_1));
        Reading gs1 = read(SymbolEncoder.builder().fnc1(Fnc1.first()).build().encode("10AB\u001d21%C"));
        assertThat(gs1.symbologyIdentifier()).isEqualTo("]Q3");
        assertThat(gs1.text()).isEqualTo("10AB\u001d21%C");
        Reading aim =
                read(SymbolEncoder.builder().fnc1(Fnc1.second("37")).build().encode("ABC"));
        assertThat(aim.symbologyIdentifier()).isEqualTo("]Q5");
        assertThat(aim.transmittedText()).isEqualTo("37ABC");
        assertThat(read(SymbolEncoder.builder().family(Family.MICRO_QR).build().encode("7"))
                        .symbologyIdentifier())
                .isEqualTo("]Q1");
        assertThat(read(SymbolEncoder.builder().family(Family.MODEL_1).build().encode("7"))
                        .symbologyIdentifier())
                .isEqualTo("]Q0");
    }

    @Test
    void bytesWithoutEciAreGuessedWithAlternatives() {
        byte[] latin = "\u00e4\u00f6\u00fc".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cyrillic = "\u041f\u0440\u0438\u0432\u0435\u0442".getBytes(StandardCharsets.UTF_8);
        byte[] katakana = {(byte) 0xB1, (byte) 0xB2, (byte) 0xB3, (byte) 0xB4};
        Reading guessed = read(SymbolEncoder.standard().encode(latin));
        assertThat(guessed.text()).isEqualTo("\u00e4\u00f6\u00fc");
        assertThat(guessed.alternatives()).map(Interpretation::text).isNotEmpty();
        assertThat(read(SymbolEncoder.standard().encode(cyrillic)).text())
                .isEqualTo("\u041f\u0440\u0438\u0432\u0435\u0442");
        assertThat(read(SymbolEncoder.standard().encode(katakana)).text()).isEqualTo("\uff71\uff72\uff73\uff74");
        Decoding strict = SymbolReader.builder()
                .charset(CharsetAssumption.standard())
                .build()
                .decode(SymbolEncoder.standard().encode(cyrillic).modules());
        assertThat(((Reading) strict).text()).isEqualTo(new String(cyrillic, StandardCharsets.ISO_8859_1));
    }

    @Test
    void onlyTheFamiliesAskedForComeOut() {
        Symbol symbol = SymbolEncoder.standard().encode("A");
        Decoding decoding =
                SymbolReader.builder().family(Family.MICRO_QR).build().decode(symbol.modules());
        assertThat(decoding)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isSameAs(Rejected.Reason.SIZE));
    }

    @Test
    void m1WithOneWrongModuleIsRejected() {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.micro(1)).build().encode("12345");
        boolean[][] dark = copy(symbol.modules());
        dark[10][10] ^= true;
        assertThat(READER.decode(BitMatrix.of(dark)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isSameAs(Rejected.Reason.ERROR_CORRECTION));
    }
}
