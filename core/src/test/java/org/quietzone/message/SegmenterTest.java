package org.quietzone.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.message.EncodingException.Reason;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

class SegmenterTest {
    private static final MessageOptions STANDARD = MessageOptions.standard();
    private static final MessageOptions COMPACT = STANDARD.withCharset(CharsetPolicy.compact());
    private static final MessageOptions NEVER = STANDARD.withCharset(CharsetPolicy.never());
    private static final MessageOptions GS1 = STANDARD.withFnc1(Fnc1.first());
    private static final StructuredAppend SECOND_OF_TWO = new StructuredAppend(1, 2, 7);

    /** One version of each class. */
    private static final List<Version> CLASSES = List.of(
            Version.of(9),
            Version.of(26),
            Version.of(40),
            Version.micro(1),
            Version.micro(2),
            Version.micro(3),
            Version.micro(4),
            Version.model1(9),
            Version.model1(14));

    private static int mostBits(Family family) {
        return Version.of(family, family.versions()).layout(ErrorCorrection.L).dataBits();
    }

    /** Checks the length in every class against the oracle. */
    private static void assertShortest(String text, MessageOptions options) {
        Segmenter segmenter = Segmenter.of(text, options);
        ShortestStream oracle = new ShortestStream(text, options);
        for (Version version : CLASSES) {
            Optional<Segmentation> segmentation = segmenter.segment(version);
            int shortest = oracle.bits(version);
            if (segmentation.isEmpty() && shortest < ShortestStream.NONE) {
                assertThat(segmenter.minimumBits(version)).isGreaterThan(mostBits(version.family()));
                assertThat(shortest).isGreaterThanOrEqualTo(segmenter.minimumBits(version));
            } else {
                int bits = segmentation.map(Segmentation::bits).orElse(ShortestStream.NONE);
                assertThat(bits).as("%s in %s with %s", text, version, options).isEqualTo(shortest);
                assertThat(segmenter.minimumBits(version)).isLessThanOrEqualTo(bits);
            }
        }
    }

    private static void assertShortest(List<String> texts, MessageOptions options) {
        texts.forEach(text -> assertShortest(text, options));
    }

    /** All texts over an alphabet up to a length. */
    private static List<String> all(String alphabet, int length) {
        List<String> texts = new ArrayList<>(List.of(""));
        int from = 0;
        for (int i = 0; i < length; i++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (int codePoint : alphabet.codePoints().toArray()) {
                    texts.add(texts.get(from) + Character.toString(codePoint));
                }
            }
        }
        return texts;
    }

    /** A text in which characters repeat, so that runs get long enough to matter. */
    private static String random(Random random, String alphabet, int length) {
        int[] codePoints = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int kind = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || random.nextInt(4) == 0) {
                kind = random.nextInt(codePoints.length);
            }
            text.appendCodePoint(codePoints[kind]);
        }
        return text.toString();
    }

    @Test
    void shortestForAllShortTextsUnderAuto() {
        assertShortest(all("0Aa\u00E9\u6F22", 4), STANDARD);
    }

    @Test
    void shortestForAllShortTextsUnderNever() {
        assertShortest(all("0Aa\u00E9\u6F22", 4), NEVER);
    }

    @Test
    void shortestForAllShortTextsUnderCompact() {
        assertShortest(all("0A\u00E9\u03B1\uFF71\uD83D\uDE00", 3), COMPACT);
    }

    @Test
    void shortestForAllShortTextsUnderFixed() {
        assertShortest(all("0Aa\u03B1", 4), STANDARD.withCharset(CharsetPolicy.fixed(9)));
        assertShortest(all("0Aa\u03B1", 4), STANDARD.withCharset(CharsetPolicy.fixed(25)));
        assertShortest(all("0\\~\uFF71\u6F22", 3), STANDARD.withCharset(CharsetPolicy.fixed(20)));
    }

    @Test
    void clause748ShortestAndUnambiguousForAllShortTextsWithFnc1() {
        assertShortest(all("%\u001DA1", 5), GS1);
        assertShortest(all("%\u001DA", 5), STANDARD.withFnc1(Fnc1.second("a")).withMode(Mode.ALPHANUMERIC));
        assertShortest(all("%\u001DA1", 4), GS1.withStructuredAppend(SECOND_OF_TWO));
        assertShortest(all("%\u001DA\u03B1", 3), GS1.withCharset(CharsetPolicy.compact()));
    }

    @Test
    void shortestForAllShortTextsInOneMode() {
        assertShortest(all("01", 6), STANDARD.withMode(Mode.NUMERIC));
        assertShortest(all("0A", 6), STANDARD.withMode(Mode.ALPHANUMERIC));
        assertShortest(all("0a\u6F22", 4), STANDARD.withMode(Mode.BYTE));
        assertShortest(all("\u6F22\u3042", 4), STANDARD.withMode(Mode.KANJI));
    }

    @Test
    void shortestForRandomTextsToLength12() {
        Random random = new Random(20_24);
        String[] alphabets = {
            "0A",
            "0Aa",
            "0A%\u001Da",
            "0Aa\u00E9\u03B1\u6F22",
            "01AB:a~\u00E9\u00D7\u03B1\u0436\u6F22\u5B57\uFF71\uD55C\u20AC\uD83D\uDE00\u0E01"
        };
        CharsetPolicy[] policies = {
            CharsetPolicy.auto(), CharsetPolicy.never(), CharsetPolicy.compact(), CharsetPolicy.fixed(26)
        };
        for (int i = 0; i < 1500; i++) {
            String text = random(random, alphabets[random.nextInt(alphabets.length)], 5 + random.nextInt(8));
            MessageOptions options = STANDARD.withCharset(policies[random.nextInt(policies.length)]);
            if (random.nextInt(2) == 0) {
                options = options.withFnc1(random.nextBoolean() ? Fnc1.first() : Fnc1.second("37"));
            }
            if (random.nextInt(4) == 0) {
                options = options.withStructuredAppend(new StructuredAppend(random.nextInt(2), 2, 7));
            }
            assertShortest(text, options);
        }
    }

    /** Long enough for changes of mode to pay in versions 27 to 40 too. */
    @Test
    void shortestForRandomTextsToLength60() {
        Random random = new Random(7);
        CharsetPolicy[] policies = {CharsetPolicy.auto(), CharsetPolicy.never(), CharsetPolicy.fixed(26)};
        String[] alphabets = {"0123456789Aa", "000AAAa", "0A%\u001Da", "0Aa\u00E9\u6F22\u5B57\u3042"};
        for (int i = 0; i < 160; i++) {
            String text = random(random, alphabets[i % alphabets.length], 20 + random.nextInt(41));
            MessageOptions options = STANDARD.withCharset(policies[i % policies.length]);
            assertShortest(text, i % 2 == 0 ? options : options.withFnc1(Fnc1.first()));
        }
    }

    @Test
    void shortestForRandomTextsToLength27UnderCompact() {
        Random random = new Random(8);
        for (int i = 0; i < 12; i++) {
            String text = random(random, "0Aa\u00E9\u03B1\u0436\u6F22\u20AC\u0E01", 12 + random.nextInt(16));
            assertShortest(text, i % 2 == 0 ? COMPACT : COMPACT.withFnc1(Fnc1.first()));
        }
    }

    @Test
    void neverLongerThanTheOptimumOfNayuki() {
        Random random = new Random(1);
        String alphabet = "0123456789ABCDEFG $%*+-./:abcdefgh!?=\u00E9\u00FC\u03B1\u0416\u6F22\u5B57\u3042\uD83D\uDE00";
        for (int i = 0; i < 1000; i++) {
            String text = random(random, alphabet, 1 + random.nextInt(150));
            Segmenter segmenter = Segmenter.of(text, NEVER);
            for (Version version : List.of(Version.of(9), Version.of(26), Version.of(40))) {
                // Nayuki plans for the smallest version of a class that holds the text.
                int bits = segmenter.segment(version).orElseThrow().bits();
                if (bits <= version.layout(ErrorCorrection.L).dataBits()) {
                    List<QrSegment> theirs = QrSegmentAdvanced.makeSegmentsOptimally(
                            text, QrCode.Ecc.LOW, version.number(), version.number());
                    assertThat(bits).isLessThanOrEqualTo(totalBits(theirs, version));
                }
            }
        }
    }

    private static int totalBits(List<QrSegment> segments, Version version) {
        int bits = 0;
        for (QrSegment segment : segments) {
            Mode mode = Mode.valueOf(segment.mode.name());
            bits += 4 + version.countBits(mode) + segment.getData().bitLength();
        }
        return bits;
    }

    @Test
    void bitsAreThoseOfTheSegmentsAndOfTheStream() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            String text =
                    random(random, "0123456789ABCDEFG%\u001Dabc\u00E9\u03B1\u6F22\uD83D\uDE00", random.nextInt(40));
            MessageOptions options = (i % 3 == 0 ? STANDARD : i % 3 == 1 ? NEVER : COMPACT)
                    .withFnc1(i % 2 == 0 ? Fnc1.none() : Fnc1.first());
            for (Version version : List.of(Version.of(9), Version.of(26), Version.of(40))) {
                Segmentation segmentation =
                        Segmenter.of(text, options).segment(version).orElseThrow();
                int sum =
                        segmentation.segments().stream().mapToInt(Segment::bits).sum();
                assertThat(segmentation.bits()).isEqualTo(sum);
                assertThat(StreamReader.read(segmentation, version)).isEqualTo(segmentation.segments());
            }
        }
    }

    @Test
    void autoStatesAnEciOnlyForBytesOutsideAscii() {
        Version version = Version.of(1);
        assertThat(modes("abc", STANDARD, version)).containsExactly(Mode.BYTE);
        assertThat(modes("\u6F22\u5B57", STANDARD, version)).containsExactly(Mode.KANJI);
        assertThat(modes("\u00E9", STANDARD, version)).containsExactly(Mode.ECI, Mode.BYTE);
        assertThat(modes("\u00E9", NEVER, version)).containsExactly(Mode.BYTE);
        assertThat(modes("\u00E9", COMPACT, version)).containsExactly(Mode.BYTE);
        assertThat(modes("", STANDARD.withCharset(CharsetPolicy.fixed(26)), version))
                .isEmpty();
        assertThat(modes("a", STANDARD.withCharset(CharsetPolicy.fixed(26)), version))
                .containsExactly(Mode.ECI, Mode.BYTE);
    }

    private static List<Mode> modes(String text, MessageOptions options, Version version) {
        return Segmenter.of(text, options).segment(version).orElseThrow().segments().stream()
                .map(Segment::mode)
                .toList();
    }

    @Test
    void compactChoosesTheCharacterSetsOfTheText() {
        Segmentation greek = Segmenter.of("\u03AC\u03AD\u03AE\u03AF\u03CC\u03CD\u03CE\u0403\u0402", COMPACT)
                .segment(Version.of(1))
                .orElseThrow();
        assertThat(greek.segments().get(0)).isEqualTo(new Segment.EciDesignator(9, 12));
        Segmentation korean = Segmenter.of("\uD55C\uAD6D\uC5B4", COMPACT)
                .segment(Version.of(1))
                .orElseThrow();
        assertThat(korean.segments().get(0)).isEqualTo(new Segment.EciDesignator(25, 12));
    }

    @Test
    void bytesGoWhereTheyAre() {
        byte[] bytes = {(byte) 0xFF, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', 0, (byte) 0x80};
        Segmentation free = Segmenter.of(bytes, STANDARD).segment(Version.of(1)).orElseThrow();
        assertThat(free.segments()).extracting(Segment::mode).containsExactly(Mode.BYTE, Mode.NUMERIC, Mode.BYTE);
        assertThat(((Segment.Data) free.segments().get(2)).bytes()).containsExactly(0, 0x80);
        Segmentation latin = Segmenter.of(bytes, STANDARD.withCharset(CharsetPolicy.fixed(3)))
                .segment(Version.of(1))
                .orElseThrow();
        assertThat(latin.segments())
                .extracting(Segment::mode)
                .containsExactly(Mode.ECI, Mode.BYTE, Mode.NUMERIC, Mode.BYTE);
        Segmentation binary = Segmenter.of(bytes, STANDARD.withCharset(CharsetPolicy.fixed(899)))
                .segment(Version.of(1))
                .orElseThrow();
        assertThat(binary.segments())
                .containsExactly(new Segment.EciDesignator(899, 20), new Segment.Data(Mode.BYTE, 15, bytes, 132));
    }

    @Test
    void saysWhatIsWrongWithTheMessage() {
        assertRefused("ab\uD83Dc", STANDARD, Reason.LONE_SURROGATE, 2, "half of a surrogate pair, U+D83D at index 2");
        assertRefused("\uDE00", STANDARD, Reason.LONE_SURROGATE, 0, "U+DE00 at index 0");
        assertRefused(
                "12\u00E9", STANDARD.withMode(Mode.NUMERIC), Reason.NOT_IN_MODE, 2, "'\u00E9' (U+00E9) at index 2");
        assertRefused("AB c", STANDARD.withMode(Mode.ALPHANUMERIC), Reason.NOT_IN_MODE, 3, "'c' (U+0063) at index 3");
        assertRefused(
                "a\uD83D\uDE00",
                STANDARD.withCharset(CharsetPolicy.fixed(3)),
                Reason.NOT_IN_CHARACTER_SET,
                1,
                "ISO-8859-1 has no '\uD83D\uDE00' (U+1F600) at index 1");
        assertRefused("a", STANDARD.withCharset(CharsetPolicy.fixed(899)), Reason.UNKNOWN_ECI, -1, "ECI 899");
    }

    private static void assertRefused(String text, MessageOptions options, Reason reason, int index, String sentence) {
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> Segmenter.of(text, options))
                .withMessageContaining(sentence)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.index().orElse(-1)).isEqualTo(index));
    }

    @Test
    void saysWhatAVersionLacks() {
        assertLacking("12a", STANDARD, Version.micro(1), "M1 has digits only and cannot hold 'a' (U+0061) at index 2");
        assertLacking("Aa", STANDARD, Version.micro(2), "cannot hold 'a' (U+0061) at index 1; use M3, M4 or QR Code");
        assertLacking("\u00E9", STANDARD, Version.micro(4), "Micro QR Code has no ECI, which '\u00E9'");
        assertLacking(
                "\u0416\u0403", COMPACT, Version.model1(1), "Model 1 has no ECI, which '\u0403' (U+0403) at index 1");
        assertLacking("1", STANDARD.withMode(Mode.BYTE), Version.micro(2), "no byte mode");
        assertLacking("1", GS1, Version.micro(4), "Micro QR Code has no FNC1");
        assertLacking("1", STANDARD.withCharset(CharsetPolicy.fixed(3)), Version.model1(1), "Model 1 has no ECI");
        assertLacking("1", STANDARD.withStructuredAppend(SECOND_OF_TWO), Version.micro(4), "no structured append");
    }

    private static void assertLacking(String text, MessageOptions options, Version version, String sentence) {
        Segmenter segmenter = Segmenter.of(text, options);
        assertThat(segmenter.segment(version)).isEmpty();
        EncodingException refusal =
                segmenter.refusal(version.layout(version.levels().get(0)));
        assertThat(refusal).hasMessageContaining(sentence);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_IN_VERSION);
    }

    @Test
    void saysHowManyBitsAreMissing() {
        assertThat(Segmenter.of("A".repeat(26), STANDARD).refusal(Version.of(1).layout(ErrorCorrection.L)))
                .hasMessage("The message needs 156 bits, but version 1-L holds 152");
        Segmenter endless = Segmenter.of("1".repeat(1_000_000), STANDARD);
        assertThat(endless.segment(Version.of(40))).isEmpty();
        assertThat(endless.refusal(Version.of(40).layout(ErrorCorrection.L)))
                .hasMessage("The message needs at least 3333350 bits, but version 40-L holds 23648");
    }

    @Test
    void optionsRejectModesThatCarryNoTextOrAreNotWritten() {
        for (Mode mode : List.of(Mode.ECI, Mode.HANZI, Mode.TERMINATOR)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> STANDARD.withMode(mode))
                    .withMessageContaining("not " + mode);
        }
    }
}
