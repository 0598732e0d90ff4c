package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.message.EncodingException.Reason;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

class SplitterTest {
    private static final MessageOptions STANDARD = MessageOptions.standard();
    private static final MessageOptions COMPACT = STANDARD.withCharset(CharsetPolicy.compact());
    private static final List<Version> ALL = Version.all(Family.QR_CODE);

    private static Message parse(Segmentation part, Version version, ErrorCorrection level) {
        byte[] data = new byte[version.layout(level).dataCodewords()];
        part.write(version.layout(level), (index, codeword) -> data[index] = (byte) codeword);
        ParsedMessage parsed = MessageParser.parse(data, version.layout(level), CharsetAssumption.standard());
        assertThat(parsed).isInstanceOf(Message.class);
        return (Message) parsed;
    }

    /** Checks that the parts are read back as the text, merged and each for itself. */
    private static void assertReadsBack(Split split, ErrorCorrection level, String text) {
        List<Message> messages = new ArrayList<>();
        StringBuilder alone = new StringBuilder();
        for (Segmentation part : split.parts()) {
            assertThat(part.bits())
                    .isLessThanOrEqualTo(split.version().layout(level).dataBits());
            Message message = parse(part, split.version(), level);
            messages.add(message);
            alone.append(message.text());
        }
        assertThat(alone.toString()).isEqualTo(text);
        assertThat(StructuredAppendMerger.merge(messages))
                .isInstanceOfSatisfying(MergedMessage.Complete.class, whole -> {
                    assertThat(whole.message().text()).isEqualTo(text);
                    assertThat(whole.parityAgrees()).isTrue();
                });
    }

    private static int fullest(Split split) {
        return split.parts().stream().mapToInt(Segmentation::bits).max().orElseThrow();
    }

    @Test
    void oneSymbolIsEnoughForAShortText() {
        Split split = Splitter.of("HELLO WORLD", STANDARD).split(ALL, ErrorCorrection.Q);
        assertThat(split.version()).isEqualTo(Version.of(1));
        assertThat(split.parts()).hasSize(1);
        assertThat(split.parts().get(0).segments()).extracting(Segment::mode).containsExactly(Mode.ALPHANUMERIC);
    }

    @Test
    void clause8ParityOfTheStandardsExample() {
        Split split = Splitter.of("0123456789\u65E5\u672C", STANDARD).split(ALL, ErrorCorrection.L, 3);
        assertThat(split.parts()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(split.parts().get(i).segments().get(0))
                    .isEqualTo(new Segment.StructuredAppendHeader(new StructuredAppend(i, 3, 0x85)));
        }
        assertReadsBack(split, ErrorCorrection.L, "0123456789\u65E5\u672C");
    }

    /** No division into as many parts has a shorter fullest part: all are tried. */
    @Test
    void balancedByBruteForce() {
        Random random = new Random(3);
        int[] alphabet = "0123456789ABCabc\u00E9\u03B1\u6F22\u5B57\uD83D\uDE00%\u001D"
                .codePoints()
                .toArray();
        for (int i = 0; i < 24; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 4 + random.nextInt(9); k > 0; k--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            MessageOptions options = i % 4 == 3 ? COMPACT : STANDARD;
            options = i % 3 == 0 ? options.withFnc1(Fnc1.first()) : options;
            Split split = Splitter.of(text.toString(), options).split(ALL, ErrorCorrection.L, 3);
            assertThat(split.version()).isEqualTo(Version.of(1));
            assertThat(fullest(split)).as(text.toString()).isEqualTo(leastFullest(text.toString(), options));
            assertReadsBack(split, ErrorCorrection.L, text.toString());
        }
    }

    /** The fullest of three parts, for the best two cuts. */
    private static int leastFullest(String text, MessageOptions options) {
        Map<String, Integer> known = new HashMap<>();
        int least = Integer.MAX_VALUE;
        int characters = text.codePointCount(0, text.length());
        for (int a = 1; a < characters - 1; a++) {
            for (int b = a + 1; b < characters; b++) {
                int[] cuts = {0, text.offsetByCodePoints(0, a), text.offsetByCodePoints(0, b), text.length()};
                int most = 0;
                for (int part = 0; part < 3; part++) {
                    MessageOptions own = options.withStructuredAppend(new StructuredAppend(part, 3, 0));
                    String piece = text.substring(cuts[part], cuts[part + 1]);
                    most = Math.max(
                            most,
                            known.computeIfAbsent(
                                    part + piece, key -> new ShortestStream(piece, own).bits(Version.of(1))));
                }
                least = Math.min(least, most);
            }
        }
        return least;
    }

    @Test
    void longMixedTextsTakeTheSmallestVersionAndAreReadBack() {
        Random random = new Random(4);
        String[] words = {
            "ABC-123 ",
            "2026",
            "prose and more prose, ",
            "\u6F22\u5B57\u304B\u306A",
            "\u0416\u0437",
            "\u00E4\u00F6\u00FC",
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "e\u0301",
            "\uD55C\uAD6D",
            "%",
            "\u03AC\u03AD\u03AE"
        };
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 1500) {
                text.append(words[random.nextInt(words.length)]);
            }
            ErrorCorrection level = i % 2 == 0 ? ErrorCorrection.M : ErrorCorrection.H;
            MessageOptions options = i % 3 == 0 ? COMPACT : STANDARD;
            Splitter splitter = Splitter.of(text.toString(), i % 4 == 0 ? options.withFnc1(Fnc1.first()) : options);
            Split split = splitter.split(ALL.subList(0, 20), level);
            assertThat(split.parts()).hasSizeBetween(2, 16);
            assertReadsBack(split, level, text.toString());
            int number = split.version().number();
            assertThatExceptionOfType(EncodingException.class)
                    .isThrownBy(() -> splitter.split(ALL.subList(0, number - 1), level))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
            int fewer = split.parts().size() - 1;
            if (fewer > 1) {
                assertThatExceptionOfType(EncodingException.class)
                        .isThrownBy(() -> splitter.split(List.of(split.version()), level, fewer));
            }
        }
    }

    @Test
    void aFullMessageOfSixteenLargestSymbols() {
        // 23648 bits less 20 for structured append and 18 for the segment hold 7083 digits.
        String text = "7".repeat(16 * 7083);
        Split split = Splitter.of(text, STANDARD).split(ALL, ErrorCorrection.L);
        assertThat(split.version()).isEqualTo(Version.of(40));
        assertThat(split.parts()).hasSize(16);
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of(text + "7", STANDARD).split(ALL, ErrorCorrection.L))
                .withMessageContaining("377763 bits")
                .withMessageContaining("16 symbols of version 40-L hold 378368");
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of("7".repeat(2_000_000), STANDARD).split(ALL, ErrorCorrection.L))
                .withMessageContaining("6666666 bits");
    }

    @Test
    void bytesMayBeCutAnywhere() {
        byte[] bytes = new byte[6000];
        new Random(5).nextBytes(bytes);
        Split split = Splitter.of(bytes, STANDARD).split(ALL, ErrorCorrection.M);
        List<Message> messages = new ArrayList<>();
        split.parts().forEach(part -> messages.add(parse(part, split.version(), ErrorCorrection.M)));
        assertThat(StructuredAppendMerger.merge(messages))
                .isInstanceOfSatisfying(
                        MergedMessage.Complete.class,
                        whole -> assertThat(whole.message().bytes()).isEqualTo(bytes));
    }

    @Test
    void aLetterKeepsItsAccentAndAnEmojiItsParts() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String flag = "\uD83C\uDDE9\uD83C\uDDEA";
        String text = "e\u0301e\u0301" + family + "e\u0301" + flag + flag + flag + "\r\n";
        Split split = Splitter.of(text, STANDARD).split(ALL, ErrorCorrection.L, 5);
        List<String> parts = new ArrayList<>();
        split.parts()
                .forEach(part -> parts.add(
                        parse(part, split.version(), ErrorCorrection.L).text()));
        assertThat(String.join("", parts)).isEqualTo(text);
        for (String part : parts) {
            assertThat(part)
                    .doesNotStartWith("\u0301")
                    .doesNotStartWith("\u200D")
                    .doesNotEndWith("\u200D");
            assertThat(part.codePoints()
                                    .filter(c -> c >= 0x1F1E6 && c <= 0x1F1FF)
                                    .count()
                            % 2)
                    .isZero();
        }
    }

    @Test
    void onlyTheFirstSymbolCarriesTheFnc1Mark() {
        Split split = Splitter.of("0101\u001D%AB\u001D%CD%\u001D", STANDARD.withFnc1(Fnc1.second("37")))
                .split(ALL, ErrorCorrection.L, 2);
        assertThat(split.parts().get(0).segments()).extracting(Segment::mode).contains(Mode.FNC1_SECOND);
        assertThat(split.parts().get(1).segments()).extracting(Segment::mode).doesNotContain(Mode.FNC1_SECOND);
        for (Segment segment : split.parts().get(1).segments()) {
            if (segment instanceof Segment.Data data && data.mode() == Mode.ALPHANUMERIC) {
                assertThat(new String(data.bytes(), StandardCharsets.US_ASCII)).doesNotContain("%", "\u001D");
            }
        }
    }

    @Test
    void fewCharactersAreStretchedOverTheNumberAskedFor() {
        Split split = Splitter.of("12345678", STANDARD).split(ALL, ErrorCorrection.L, 8);
        assertThat(split.parts()).hasSize(8);
        assertReadsBack(split, ErrorCorrection.L, "12345678");
        Split uneven = Splitter.of("\uD83D\uDE0012", STANDARD).split(ALL, ErrorCorrection.L, 3);
        assertThat(uneven.parts()).hasSize(3);
        assertReadsBack(uneven, ErrorCorrection.L, "\uD83D\uDE0012");
    }

    @Test
    void rejectsWhatCannotBeDivided() {
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of("ab", STANDARD).split(ALL, ErrorCorrection.L, 3))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SHORT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Splitter.of("ab", STANDARD).split(ALL, ErrorCorrection.L, 17))
                .withMessageContaining("2 to 16 symbols, not 17");
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of("ab", STANDARD)
                        .split(Version.all(Family.MICRO_QR).subList(1, 4), ErrorCorrection.L, 2))
                .withMessageContaining("Micro QR Code has no structured append");
        MessageOptions header = STANDARD.withStructuredAppend(new StructuredAppend(0, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Splitter.of("ab", header));
        MessageOptions forced = STANDARD.withFnc1(Fnc1.first()).withMode(Mode.ALPHANUMERIC);
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of("AB%", forced))
                .withMessageContaining("'%' (U+0025) at index 2");
    }

    @Test
    void model1HasStructuredAppendWithoutEci() {
        List<Version> model1 = Version.all(Family.MODEL_1);
        Split split = Splitter.of("ABC\u6F22".repeat(10), STANDARD).split(model1, ErrorCorrection.L, 4);
        assertReadsBack(split, ErrorCorrection.L, "ABC\u6F22".repeat(10));
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Splitter.of("\u00E9\u00E9", STANDARD).split(model1, ErrorCorrection.L, 2))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_IN_VERSION));
    }
}
