package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;

/** Messages in every form without links: printing and reading are inverse, and no text makes a parser fail. */
class RoundTripTest {
    private static final GS1Parser PARSER = GS1Parser.standard();
    private static final int BATCH = 1_000;
    private static final List<Carrier> CARRIERS = List.of(
            Carrier.GS1_128, Carrier.GS1_DATABAR, Carrier.GS1_DATA_MATRIX, Carrier.GS1_QR_CODE, Carrier.GS1_DOTCODE);

    /** A hundred batches of a thousand messages. */
    @Property(tries = 100)
    void whatIsPrintedReadsTheSame(@ForAll long seed) {
        AiMessages messages = new AiMessages(seed);
        for (int i = 0; i < BATCH; i++) {
            GS1Message message = messages.message();
            same(PARSER.parseBracketed(message.bracketed()), message);
            same(PARSER.parseElementString(message.elementString()), message);
            same(PARSER.parse(message.caret()), message);
            same(PARSER.parseScanData(message.scanData(CARRIERS.get(i % CARRIERS.size()))), message);
        }
    }

    @Property(tries = 20)
    void theOrderOfPredefinedFirstKeepsTheElementsAndNeedsNoMoreSeparators(@ForAll long seed) {
        AiMessages messages = new AiMessages(seed);
        for (int i = 0; i < 100; i++) {
            GS1Message message = messages.message();
            GS1Message sorted = message.predefinedFirst();
            same(PARSER.parse(sorted.caret()), sorted);
            assertThat(sorted.elements()).containsExactlyInAnyOrderElementsOf(message.elements());
            assertThat(sorted.elementString())
                    .hasSizeLessThanOrEqualTo(message.elementString().length());
            assertThat(sorted.predefinedFirst()).isEqualTo(sorted);
        }
    }

    @Property(tries = 20)
    void theBuilderTakesWhatAMessageHolds(@ForAll long seed) {
        AiMessages messages = new AiMessages(seed);
        for (int i = 0; i < 100; i++) {
            GS1Message message = messages.message();
            GS1Message.Builder builder = GS1Message.builder();
            for (Element element : message.elements()) {
                builder.add(element.ai(), element.value());
            }
            same(builder.result(), message);
        }
    }

    @Property(tries = 2_000)
    void noTextMakesAParserFail(@ForAll("hostile") String text) {
        FuzzTargets.texts(text);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> words = Arbitraries.of(
                "(",
                ")",
                "\\(",
                "\\",
                "^",
                "|",
                "|^",
                "|]e0",
                "\u001D",
                "]Q3",
                "]Q1",
                "]E0",
                "]E4",
                "]C1",
                "01",
                "(01)",
                "(10)",
                "09520123456788",
                "95200002",
                "10",
                "21",
                "17",
                "261231",
                "8030",
                "3103",
                "(99)",
                "99",
                "4",
                "é",
                "\uD83D",
                "A",
                " ",
                "(8",
                "http://",
                "(8110)",
                "8112",
                "(8007)",
                "(7003)");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(60).map(text -> "(10)" + text));
    }

    /** 200 kB each: whatever takes more than linear time does not come to an end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "^",
                "|",
                "\\(",
                "(99)A",
                "(99",
                "0109520123456788",
                "99A\u001D",
                "^99A",
                "99A^",
                "|^99A",
                "10",
                "(10)|",
                "310300015031040001500",
                "(8110)1",
                "]E0",
                "\u001D",
                "x",
                "(12345678",
                "8030A\u001D253952012345678"
            })
    void longTextsTakeLinearTime(String part) {
        String text = part.repeat(200_000 / part.length());
        for (String begin : List.of("", "^", "]Q3", "]E0", "(10)")) {
            GS1Result result = PARSER.parse(begin + text);
            if (result.valid()) {
                assertThat(PARSER.parse(result.orElseThrow().caret()).message()).isEqualTo(result.message());
            } else {
                assertThat(result.errors())
                        .first()
                        .extracting(GS1Error::message)
                        .asString()
                        .hasSizeLessThan(1_000);
            }
        }
    }

    @Test
    void theTextOfAnExceptionIsBounded() {
        GS1Exception exception =
                new GS1Exception(PARSER.parse("(11)".repeat(10_000)).errors());

        assertThat(exception.errors()).hasSize(10_000);
        assertThat(exception.getMessage()).hasSizeLessThan(2_000).contains("9990 more");
    }

    private static void same(GS1Result result, GS1Message message) {
        if (!result.message().filter(message::equals).isPresent()) {
            throw new AssertionError(message + " came back as " + result);
        }
    }
}
