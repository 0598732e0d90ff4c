package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.message.EncodingException;
import org.quietzone.message.MergedMessage;
import org.quietzone.message.Message;
import org.quietzone.message.StructuredAppendMerger;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** ISO/IEC 18004:2024, 8: divided, read in any order, merged. */
class StructuredAppendTest {
    private static List<Message> read(List<Symbol> symbols) {
        List<Message> parts = new ArrayList<>();
        for (Symbol symbol : symbols) {
            parts.add(((Reading) SymbolReader.standard().decode(symbol.modules())).message());
        }
        return parts;
    }

    @Test
    void randomTextsComeBackFromAnyOrder() {
        Random random = new Random(5);
        for (int symbols = 2; symbols <= 16; symbols++) {
            String text = RandomContent.mixed(random, 150 + random.nextInt(600), 8);
            List<Symbol> divided =
                    SymbolEncoder.builder().level(ErrorCorrection.M).build().encodeStructuredAppend(text, symbols);
            assertThat(divided).hasSize(symbols);
            assertThat(divided).map(Symbol::version).containsOnly(divided.get(0).version());
            for (int i = 0; i < symbols; i++) {
                assertThat(divided.get(i).structuredAppend().orElseThrow().index())
                        .isEqualTo(i);
                assertThat(divided.get(i).structuredAppend().orElseThrow().total())
                        .isEqualTo(symbols);
            }
            List<Message> parts = read(divided);
            Collections.shuffle(parts, random);
            assertThat(StructuredAppendMerger.merge(parts))
                    .isInstanceOfSatisfying(MergedMessage.Complete.class, merged -> {
                        assertThat(merged.message().text()).isEqualTo(text);
                        assertThat(merged.parityAgrees()).isTrue();
                    });
        }
    }

    @Test
    void clause8_parityOfTheStandardsExample() {
        Symbol first = SymbolEncoder.standard()
                .encodeStructuredAppend("0123456789\u65e5\u672c", 2)
                .get(0);
        assertThat(first.structuredAppend().orElseThrow().parity()).isEqualTo(0x85);
    }

    @Test
    void missingAndForeignPartsAreReported() {
        List<Message> parts = read(SymbolEncoder.standard().encodeStructuredAppend("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4));
        Message foreign = read(SymbolEncoder.standard().encodeStructuredAppend("0123456789", 3))
                .get(0);
        assertThat(StructuredAppendMerger.merge(List.of(parts.get(3), foreign, parts.get(0), parts.get(0))))
                .isInstanceOfSatisfying(MergedMessage.Incomplete.class, merged -> {
                    assertThat(merged.total()).isEqualTo(4);
                    assertThat(merged.missing()).containsExactly(1, 2);
                    assertThat(merged.foreign()).containsExactly(foreign);
                    assertThat(merged.duplicates()).hasSize(1);
                });
    }

    @Test
    void dividesOnlyWhereOneSymbolIsNotEnough() {
        assertThat(SymbolEncoder.standard().encodeStructuredAppend("short"))
                .singleElement()
                .satisfies(symbol -> assertThat(symbol.structuredAppend()).isEmpty());
        String text = "Quietzone ".repeat(100);
        List<Symbol> divided =
                SymbolEncoder.builder().maxVersion(Version.of(10)).build().encodeStructuredAppend(text);
        assertThat(divided).hasSizeBetween(4, 5);
        assertThat(divided)
                .allSatisfy(symbol -> assertThat(symbol.version().number()).isLessThanOrEqualTo(10));
        MergedMessage merged = StructuredAppendMerger.merge(read(divided));
        assertThat(((MergedMessage.Complete) merged).message().text()).isEqualTo(text);
    }

    @Test
    void refusesWhatCannotBeDivided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SymbolEncoder.builder().family(Family.MICRO_QR).build().encodeStructuredAppend("123", 2))
                .withMessageContaining("Micro QR Code has no structured append");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SymbolEncoder.standard().encodeStructuredAppend("123", 17));
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> SymbolEncoder.standard().encodeStructuredAppend("12", 3));
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> SymbolEncoder.builder()
                        .maxVersion(Version.of(1))
                        .build()
                        .encodeStructuredAppend("x".repeat(1000)))
                .withMessageContaining("version 1-L");
    }
}
