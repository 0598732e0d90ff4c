package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.message.MergedMessage.Complete;
import org.quietzone.message.MergedMessage.Incomplete;

class StructuredAppendMergerTest {
    private static Message part(int index, int total, int parity, String text) {
        return new BitText()
                .structuredAppend(index, total, parity)
                .bytes(text.getBytes(StandardCharsets.UTF_8))
                .message();
    }

    @Property(tries = 50)
    void anyOrder(@ForAll @IntRange(min = 2, max = 16) int total, @ForAll long seed) {
        byte[] whole = "Grüße, 漢字 und 😀 in vielen Teilen".getBytes(StandardCharsets.UTF_8);
        int parity = 0;
        for (byte value : whole) {
            parity ^= value & 0xFF;
        }
        List<Message> parts = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            byte[] share = Arrays.copyOfRange(whole, whole.length * i / total, whole.length * (i + 1) / total);
            parts.add(new BitText()
                    .structuredAppend(i, total, parity)
                    .bytes(share)
                    .message());
        }
        Collections.shuffle(parts, new Random(seed));
        Complete complete = (Complete) StructuredAppendMerger.merge(parts);
        assertThat(complete.message().bytes()).isEqualTo(whole);
        assertThat(complete.message().text()).isEqualTo("Grüße, 漢字 und 😀 in vielen Teilen");
        assertThat(complete.parityAgrees()).isTrue();
        assertThat(complete.message().structuredAppend()).isEmpty();
        assertThat(complete.foreign()).isEmpty();
        assertThat(complete.duplicates()).isEmpty();
    }

    @Test
    void clause8_parityOfTheExample() {
        Message first = new BitText()
                .structuredAppend(0, 2, 0x85)
                .bytes("0123456789".getBytes())
                .message();
        // 日本 in kanji mode: 93FA and 967B.
        Message second = new BitText()
                .structuredAppend(1, 2, 0x85)
                .add("1000 00000010")
                .add(0x12 * 0xC0 + 0xFA - 0x40, 13)
                .add(0x15 * 0xC0 + 0x7B - 0x40, 13)
                .message();
        Complete complete = (Complete) StructuredAppendMerger.merge(List.of(second, first));
        assertThat(complete.message().text()).isEqualTo("0123456789日本");
        assertThat(complete.parityAgrees()).isTrue();
    }

    @Test
    void aWrongParityIsReportedAndNotRefused() {
        Complete complete = (Complete) StructuredAppendMerger.merge(List.of(part(0, 2, 1, "a"), part(1, 2, 1, "b")));
        assertThat(complete.message().text()).isEqualTo("ab");
        assertThat(complete.parityAgrees()).isFalse();
    }

    @Test
    void missingForeignAndDuplicateParts() {
        Message a = part(0, 4, 9, "a");
        Message c = part(2, 4, 9, "c");
        Message again = part(2, 4, 9, "c");
        Message otherData = part(2, 4, 9, "x");
        Message otherParity = part(1, 4, 8, "b");
        Message otherTotal = part(1, 3, 9, "b");
        Message alone = new BitText().bytes('z').message();
        Incomplete incomplete = (Incomplete)
                StructuredAppendMerger.merge(List.of(otherParity, c, alone, again, a, otherTotal, otherData));
        assertThat(incomplete.total()).isEqualTo(4);
        assertThat(incomplete.missing()).containsExactly(1, 3);
        assertThat(incomplete.duplicates()).containsExactly(again);
        assertThat(incomplete.foreign()).containsExactly(otherParity, alone, otherTotal, otherData);
    }

    @Test
    void nothingToMerge() {
        Message alone = new BitText().bytes('z').message();
        assertThat(StructuredAppendMerger.merge(List.of(alone)))
                .isEqualTo(new Incomplete(0, List.of(), List.of(alone), List.of()));
        assertThat(StructuredAppendMerger.merge(List.of()).foreign()).isEmpty();
    }

    @Test
    void severalMessagesAtOnce() {
        List<MergedMessage> merged = StructuredAppendMerger.mergeAll(
                List.of(part(1, 2, 1, "b"), part(0, 3, 2, "x"), new BitText().message(), part(0, 2, 1, "a")));
        assertThat(merged).hasSize(2);
        assertThat(((Complete) merged.get(0)).message().text()).isEqualTo("ab");
        assertThat(((Incomplete) merged.get(1)).missing()).containsExactly(1, 2);
    }

    @Test
    void anEciHoldsInLaterSymbolsAndIsNotRepeated() {
        Message first =
                new BitText().structuredAppend(0, 3, 0).eci(26).bytes(0xC3).message();
        Message second =
                new BitText().structuredAppend(1, 3, 0).eci(26).bytes(0xA4).message();
        Message third =
                new BitText().structuredAppend(2, 3, 0).bytes(0xC3, 0xB6).message();
        Complete complete = (Complete) StructuredAppendMerger.merge(List.of(third, first, second));
        assertThat(complete.message().text()).isEqualTo("äö");
        assertThat(complete.message().transmittedText()).isEqualTo("\\000026äö");
        assertThat(complete.message().unlabelledCharacterSet()).isEmpty();
    }

    @Test
    void fnc1OfTheFirstSymbolHoldsInLaterOnes() {
        Message first = new BitText()
                .structuredAppend(0, 3, 0)
                .add("0101")
                .alphanumeric("10A%")
                .message();
        Message second =
                new BitText().structuredAppend(1, 3, 0).alphanumeric("21B%%%").message();
        Message third = new BitText()
                .structuredAppend(2, 3, 0)
                .add("0101")
                .alphanumeric("9%8")
                .message();
        assertThat(second.text()).isEqualTo("21B%%%");
        Complete complete = (Complete) StructuredAppendMerger.merge(List.of(first, second, third));
        assertThat(complete.message().text()).isEqualTo("10A\u001D21B%\u001D9\u001D8");
        assertThat(complete.message().symbologyIdentifier()).isEqualTo("]Q3");
        assertThat(complete.message().segments())
                .filteredOn(s -> s instanceof Segment.Fnc1Mark)
                .hasSize(1);
    }
}
