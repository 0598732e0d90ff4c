package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {
    @Test
    void retailHasWhatIsKnownOfTheSymbolSpecificationTable() {
        Preset retail = Presets.RETAIL_POS;

        assertThat(retail.xDimension()).hasValueSatisfying(fact -> {
            assertThat(fact.value()).isEqualTo(new XRange(0.396, 0.990));
            assertThat(fact.basis().confidence()).isEqualTo(Confidence.CONFIRMED);
            assertThat(fact.basis().source()).contains("5.12.3.1");
        });
        assertThat(retail.xTarget()).hasValueSatisfying(fact -> {
            assertThat(fact.value()).isEqualTo(0.495);
            assertThat(fact.basis().confidence()).isEqualTo(Confidence.REMEMBERED);
        });
        assertThat(retail.carriers()).map(Fact::value).contains(Set.of(Carrier.QR_CODE));
        assertThat(retail.dataForms()).map(Fact::value).contains(Set.of(DataForm.DIGITAL_LINK));
        assertThat(retail.grade()).map(Fact::value).contains(new GradeLimit(15, 12, 12, 660));
        assertThat(retail.primaryKey()).map(Fact::value).contains("01");
        assertThat(retail.minimumLevel()).isEmpty();
        assertThat(retail.quietZone(Carrier.QR_CODE).value()).isEqualTo(4);
    }

    @Test
    void theSizesOfVersion3AreThoseThatGs1Publishes() {
        Preset retail = Presets.RETAIL_POS;
        XRange range = retail.xDimension().orElseThrow().value();
        PrintedSymbol symbol = Symbols.qr(3).build();

        assertThat(Millimetres.thousandths(symbol.wholeSize(range.minimum()))).isEqualTo("14.652");
        assertThat(Millimetres.thousandths(symbol.wholeSize(range.maximum()))).isEqualTo("36.630");
        assertThat(Millimetres.thousandths(symbol.size() * range.minimum())).isEqualTo("11.484");
    }

    @Test
    void whatIsNotKnownIsOpen() {
        assertThat(Presets.DISTRIBUTION.open())
                .containsExactly("X-dimension", "symbol families", "least error correction level", "forms of data");
        assertThat(Presets.RETAIL_POS.open()).containsExactly("least error correction level");
        assertThat(Presets.DIRECT_PART_MARKING.open()).contains("X-dimension", "print quality");
    }

    @Test
    void microQrCodeIsForTheSmallestMarks() {
        assertThat(Presets.JEWELLERY.carriers()).map(Fact::value).contains(Set.of(Carrier.MICRO_QR));
        assertThat(Presets.JEWELLERY.dataForms()).map(Fact::value).contains(Set.of(DataForm.PLAIN_KEY));
        assertThat(Presets.JEWELLERY.quietZone(Carrier.MICRO_QR).value()).isEqualTo(2);
    }

    @Test
    void areFoundByName() {
        assertThat(Presets.all())
                .hasSize(7)
                .allSatisfy(preset -> assertThat(Presets.named(preset.name())).isSameAs(preset));
        assertThat(Presets.find("retail")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.named("retail"))
                .withMessage(
                        "There is no preset 'retail'. There are retail-pos, non-pos, distribution, healthcare-retail,"
                                + " healthcare, dpm, jewellery");
    }

    @Test
    void everyFactHasASource() {
        assertThat(Presets.all())
                .allSatisfy(preset -> assertThat(preset.facts())
                        .isNotEmpty()
                        .allSatisfy(fact -> assertThat(fact.basis().source()).hasSizeGreaterThan(10)));
    }

    @Test
    void readsPresetsOfOnesOwn() throws IOException {
        String table = """
                # ours
                ours\ttitle\tour labels\tconfirmed\tour handbook
                ours\tlevel-minimum\tQ\tone source\tour handbook, 3

                ours\tdata\telement-string,digital-link\tremembered\ta colleague
                ours\tsymbols\tqr-code,micro-qr\tconfirmed\tour handbook
                ours\tnote\tone\tconfirmed\tour handbook
                ours\tnote\ttwo\tconfirmed\tour handbook
                """;

        List<Preset> presets = Presets.read(new StringReader(table));

        assertThat(presets).singleElement().satisfies(preset -> {
            assertThat(preset.name()).isEqualTo("ours");
            assertThat(preset.minimumLevel())
                    .contains(new Fact<>(Level.Q, new Basis(Confidence.ONE_SOURCE, "our handbook, 3")));
            assertThat(preset.dataForms())
                    .map(Fact::value)
                    .contains(Set.of(DataForm.ELEMENT_STRING, DataForm.DIGITAL_LINK));
            assertThat(preset.carriers()).map(Fact::value).contains(Set.of(Carrier.QR_CODE, Carrier.MICRO_QR));
            assertThat(preset.notes()).map(Fact::value).containsExactly("one", "two");
            assertThat(preset.xDimension()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'a\ttitle\tb\tconfirmed', a line has 5 cells",
        "'a\tcolour\tb\tconfirmed\tc', there is no field 'colour'",
        "'a\ttitle\tb\tsure\tc', there is no confidence 'sure'",
        "'a\ttitle\tb\tconfirmed\t ', A fact has a source"
    })
    void aBadLineIsNamed(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.read(new StringReader("# first\n" + line)))
                .withMessageContaining("Line 2 of the presets: ")
                .withMessageContaining(message.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tgrade\t1.5/12/660\tconfirmed\tc', a has no title",
        "'a\ttitle\tb\tconfirmed\tc\na\ttitle\tb\tconfirmed\tc', stands twice",
        "'a\ttitle\tb\tconfirmed\tc\na\tdata\tfax\tconfirmed\tc', there is no form of data 'fax'",
        "'a\ttitle\tb\tconfirmed\tc\na\tx-dimension\t1\tconfirmed\tc', is not a range",
        "'a\ttitle\tb\tconfirmed\tc\na\tsymbols\taztec\tconfirmed\tc', AZTEC"
    })
    void aBadPresetIsRefused(String table, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.read(new StringReader(table)))
                .withMessageContaining(message.strip());
    }
}
