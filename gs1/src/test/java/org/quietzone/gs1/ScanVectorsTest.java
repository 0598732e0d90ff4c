package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.check.CheckDigit;
import org.quietzone.gs1.element.Carrier;
import org.quietzone.gs1.element.ScanData;
import org.quietzone.gs1.fault.Rule;

/**
 * Transmitted data and whole messages against the reference vectors. What the reference takes without it being a GS1
 * message (plain text, for it also prints symbols) is compared as far as the text goes; each such deviation is a method of
 * its own, with the reason.
 */
class ScanVectorsTest {
    private static final GS1Parser ALONE =
            GS1Parser.builder().requirements(false).build();
    private static final GS1Parser WHOLE = GS1Parser.standard();
    private static final GS1Parser UNKNOWN =
            GS1Parser.builder().unknownAis(true).build();
    private static final Map<String, Carrier> CARRIERS = Map.ofEntries(
            Map.entry("QR", Carrier.QR_CODE),
            Map.entry("DM", Carrier.DATA_MATRIX),
            Map.entry("DotCode", Carrier.DOTCODE),
            Map.entry("DataBarExpanded", Carrier.GS1_DATABAR),
            Map.entry("DataBarOmni", Carrier.GS1_DATABAR),
            Map.entry("DataBarLimited", Carrier.GS1_DATABAR),
            Map.entry("GS1_128_CCA", Carrier.GS1_128),
            Map.entry("GS1_128_CCC", Carrier.GS1_128),
            Map.entry("UPCA", Carrier.EAN_13),
            Map.entry("UPCE", Carrier.EAN_13),
            Map.entry("EAN13", Carrier.EAN_13),
            Map.entry("EAN8", Carrier.EAN_8));

    @Test
    void transmittedDataOfElementStringsAndGtins() {
        int compared = 0;
        for (List<String> row : ElementVectorsTest.dl("scan-process")) {
            Optional<Carrier> carrier = Carrier.of(row.get(1));
            if (carrier.isPresent() && carrier.get().content() != Carrier.Content.TEXT) {
                GS1Result got = ALONE.parseScanData(row.get(1));
                assertThat(got.valid()).as("%s", row).isEqualTo(row.get(4).equals("accept"));
                if (got.valid()) {
                    assertThat(got.orElseThrow()).as("%s", row).isEqualTo(message(row.get(3)));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void otherIdentifiersAreRefused() {
        assertThat(ElementVectorsTest.dl("scan-process").stream()
                        .filter(row -> Carrier.of(row.get(1)).isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get(4)).isEqualTo("reject");
                    assertThat(ALONE.parseScanData(row.get(1)).errors())
                            .extracting(error -> error.rule())
                            .containsExactly(Rule.UNKNOWN_SYMBOLOGY);
                });
    }

    /** Text without FNC1 is no GS1 message. The reference hands it on, with a caret at its start escaped. */
    @Test
    void deviationTextIsTakenApartButIsNoMessage() {
        assertThat(texts("scan-process", 1).filter(row -> row.get(4).equals("accept")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(ScanData.data(row.get(1))).isEqualTo(row.get(3).replaceAll("^(\\\\*)\\\\\\^", "$1^"));
                    if (!isUri(ScanData.data(row.get(1)))) {
                        assertThat(ALONE.parseScanData(row.get(1)).errors())
                                .extracting(error -> error.rule())
                                .containsExactly(Rule.NOT_GS1_DATA);
                    }
                });
    }

    @Test
    void dataOfReadersInEngineRuns() {
        int compared = 0;
        for (List<String> row : Vectors.rows("engine-runs.tsv")) {
            boolean text = Carrier.of(row.get(1))
                    .filter(c -> c.content() == Carrier.Content.TEXT)
                    .isPresent();
            if (row.get(0).equals("scan") && !text) {
                GS1Result got = ALONE.parseScanData(row.get(1));
                assertThat(got.valid()).as("%s", row).isEqualTo(row.get(3).equals("accept"));
                got.message().ifPresent(message -> {
                    boolean gtin = row.get(1).startsWith("]E");
                    assertThat(message.bracketed())
                            .as("%s", row)
                            .isEqualTo(gtin ? message(row.get(6)).bracketed() : row.get(7));
                    if (!gtin) {
                        // The reference keeps separators that are needless; here they are read and not written.
                        assertThat(ALONE.parseScanData(row.get(9)).message()).contains(message);
                        assertThat(row.get(9))
                                .hasSizeGreaterThanOrEqualTo(message.scanData().length());
                    }
                });
                if (!row.get(5).isEmpty()) {
                    assertThat(got.errors().get(0).markup()).isEqualTo(row.get(5));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(25);
    }

    /** The reference also prints symbols of any text, and so takes it; it is no message. A URI must be a Digital Link. */
    @Test
    void deviationTextOfReadersInEngineRunsIsAMessageOnlyAsDigitalLink() {
        List<List<String>> rows = Vectors.rows("engine-runs.tsv").stream()
                .filter(row -> row.get(0).equals("scan"))
                .filter(row -> Carrier.of(row.get(1))
                        .filter(c -> c.content() == Carrier.Content.TEXT)
                        .isPresent())
                .toList();
        assertThat(rows).hasSize(7).allSatisfy(row -> {
            GS1Result got = ALONE.parseScanData(row.get(1));
            assertThat(got.message().map(GS1Message::bracketed).orElse("")).isEqualTo(row.get(7));
        });
    }

    /** Text that does not begin with a caret is no element string to the reference, and no message here. */
    @Test
    void deviationTextWithoutACaretIsNoMessage() {
        assertThat(ElementVectorsTest.dl("api-setData"))
                .filteredOn(row -> !row.get(1).startsWith("^") && !row.get(1).contains("://"))
                .hasSize(7)
                .allSatisfy(row -> {
                    assertThat(row.get(4)).isEqualTo("accept");
                    assertThat(ALONE.parse(row.get(1)).valid()).as("%s", row).isFalse();
                });
    }

    /** The reference keeps at most 64 elements, the size of its array. Here their number is not limited. */
    @Test
    void deviationManyElementsAreNoError() {
        assertThat(Stream.of("api-setData", "api-setAIdata").flatMap(kind -> ElementVectorsTest.dl(kind).stream()))
                .filteredOn(row -> row.get(5).equals("Too many AIs"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(ALONE.parse(row.get(1)).valid())
                        .as("%s", row)
                        .isTrue());
    }

    /** What is no message here: plain text. Check digits are not added silently, and the range of DataBar is not asked. */
    @Test
    void generatedData() {
        Map<String, Integer> outcomes = new HashMap<>();
        for (List<String> row : ElementVectorsTest.dl("scan-generate")) {
            String symbology = row.get(2).replace("symbology=", "").replace(" addCheckDigit", "");
            Carrier carrier = CARRIERS.get(symbology);
            String input = row.get(1);
            if (carrier == null) {
                assertThat(row.get(4)).isEqualTo("reject");
                outcomes.merge("no symbology", 1, Integer::sum);
            } else if (symbology.equals("DataBarLimited") && row.get(4).equals("reject")) {
                outcomes.merge("range of DataBar Limited", 1, Integer::sum);
            } else if (row.get(2).contains("addCheckDigit")) {
                boolean complete = input.length() == 12;
                assertThat(complete).isEqualTo(row.get(4).equals("accept"));
                if (complete) {
                    assertThat(message(input + CheckDigit.of(input)).scanData(carrier))
                            .isEqualTo(row.get(3));
                }
                outcomes.merge("check digit added", 1, Integer::sum);
            } else if (row.get(4).equals("reject")) {
                assertThat(WHOLE.parseScanData(carrier.identifier() + input).valid())
                        .as("%s", row)
                        .isFalse();
                outcomes.merge("rejected", 1, Integer::sum);
            } else if (!input.startsWith("^") && !input.matches("[0-9].*")) {
                outcomes.merge("text", 1, Integer::sum);
            } else {
                boolean composite = input.contains("|") && carrier.content() == Carrier.Content.ELEMENT_STRING;
                Carrier written = carrier.content() == Carrier.Content.TEXT
                        ? gs1(carrier)
                        : composite ? Carrier.GS1_DATABAR : carrier;
                String expected = row.get(3).replaceFirst("\u001D$", "");
                assertThat(message(input).scanData(written)).as("%s", row).isEqualTo(expected);
                outcomes.merge("written", 1, Integer::sum);
            }
        }
        assertThat(outcomes)
                .containsEntry("written", 24)
                .containsEntry("rejected", 5)
                .containsEntry("text", 10)
                .containsEntry("check digit added", 3)
                .containsEntry("range of DataBar Limited", 1)
                .containsEntry("no symbology", 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("^0112312312312333").scanData(Carrier.QR_CODE));
    }

    @Test
    void wholePipeline() {
        int compared = 0;
        for (String kind : List.of("api-setData", "api-setAIdata", "api-setScanData")) {
            for (List<String> row : ElementVectorsTest.dl(kind)) {
                String input = row.get(1);
                boolean plain = kind.equals("api-setData") && !input.startsWith("^");
                if (!plain && !row.get(5).equals("Too many AIs")) {
                    GS1Parser parser = row.get(2).contains("unknownAIs") ? UNKNOWN : ALONE;
                    GS1Result got = parser.parse(input);
                    assertThat(got.valid())
                            .as("%s %s", row, got.errors())
                            .isEqualTo(row.get(4).equals("accept"));
                    got.message().ifPresent(message -> comparePipeline(row, message));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    /** Both components of a composite symbol are one message here: the bar between them is not kept. */
    private static void comparePipeline(List<String> row, GS1Message message) {
        switch (row.get(5)) {
            case "raw data string" -> assertThat(parsed(row, row.get(3))).isEqualTo(message);
            case "bracketed" ->
                assertThat(message.bracketed()).isEqualTo(row.get(3).replace("|", ""));
            case "HRI lines, | between" -> {
                boolean titles = row.get(2).contains("titlesInHRI");
                assertThat(String.join("|", titles ? message.hriWithTitles() : message.hri()))
                        .isEqualTo(row.get(3));
            }
            default -> assertThat(row.get(5)).as("%s", row).isEmpty();
        }
    }

    private static GS1Message parsed(List<String> row, String data) {
        // AI 88 and 89 cannot be told apart from others without brackets, so the reference writes what it cannot read.
        return data.contains("^88") || data.contains("89ABC123|")
                ? UNKNOWN.parse(row.get(1)).orElseThrow()
                : UNKNOWN.parse(data)
                        .message()
                        .or(() -> ALONE.parse(data).message())
                        .orElseThrow();
    }

    @Test
    void elementsOfAMapInItsOrder() {
        assertThat(ElementVectorsTest.dl("toolkit-map-to-element")).allSatisfy(row -> {
            GS1Message.Builder builder = GS1Message.builder(ALONE);
            List<String> keys = new ArrayList<>(List.of("01", "10", "3103", "3923"));
            keys.forEach(key -> builder.add(key, row.get(1).replaceAll(".*\"" + key + "\":\"([^\"]*)\".*", "$1")));
            assertThat(builder.build().bracketed()).isEqualTo(row.get(3));
        });
    }

    private static Stream<List<String>> texts(String kind, int column) {
        return ElementVectorsTest.dl(kind).stream()
                .filter(row -> Carrier.of(row.get(column))
                        .filter(c -> c.content() == Carrier.Content.TEXT)
                        .isPresent());
    }

    private static boolean isUri(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("HTTP");
    }

    private static Carrier gs1(Carrier text) {
        return switch (text) {
            case QR_CODE -> Carrier.GS1_QR_CODE;
            case DATA_MATRIX -> Carrier.GS1_DATA_MATRIX;
            default -> Carrier.GS1_DOTCODE;
        };
    }

    /** A message as the reference writes it: with carets, or the digits of a GTIN and perhaps a composite component. */
    private static GS1Message message(String data) {
        if (data.startsWith("^")) {
            return ALONE.parse(data).orElseThrow();
        }
        int bar = data.indexOf('|');
        String gtin = bar < 0 ? data : data.substring(0, bar);
        return ALONE.parse("^01" + "0".repeat(14 - gtin.length()) + gtin + data.substring(gtin.length()))
                .orElseThrow();
    }
}
