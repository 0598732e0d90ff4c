package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.GradeReport;
import org.quietzone.Reading;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolGrader;
import org.quietzone.SymbolReader;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Lighting;
import org.quietzone.gs1.application.Carrier;
import org.quietzone.gs1.application.DataForm;
import org.quietzone.gs1.application.Finding;
import org.quietzone.gs1.application.PresetReport;
import org.quietzone.gs1.application.PresetRule;
import org.quietzone.gs1.application.Presets;
import org.quietzone.gs1.application.Severity;
import org.quietzone.gs1.link.LinkCompressor;
import org.quietzone.gs1.link.LinkResult;
import org.quietzone.image.GrayImage;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.Fnc1;
import org.quietzone.render.Length;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;

class SymbolCheckTest {
    private static final String URI = "https://id.gs1.org/01/09520123456788/10/ABC?17=301231";
    private static final SymbolCheck RETAIL =
            SymbolCheck.by(Presets.RETAIL_POS).xDimension(Length.parse("0.5mm")).quietZone(4);
    private static final SymbolEncoder ENCODER =
            SymbolEncoder.builder().level(ErrorCorrection.M).build();
    private static final SymbolEncoder GS1_ENCODER =
            SymbolEncoder.builder().level(ErrorCorrection.M).fnc1(Fnc1.first()).build();

    private static List<PresetRule> rules(PresetReport report, Severity severity) {
        return report.findings(severity).stream().map(Finding::rule).toList();
    }

    @Test
    void aSymbolOfADigitalLinkIsGoodAtRetail() {
        PresetReport report = RETAIL.check(ENCODER.encode(URI));

        assertThat(report.violated()).isFalse();
        assertThat(report.findings()).map(Finding::rule).containsExactly(PresetRule.BESIDE);
    }

    @Test
    void aGs1QrCodeIsNotForRetailYet() {
        Symbol symbol = GS1_ENCODER.encode("0109520123456788" + "17301231" + "10ABC");

        assertThat(rules(RETAIL.check(symbol), Severity.ERROR)).containsExactly(PresetRule.DATA_FORM);
        assertThat(SymbolCheck.by(Presets.HEALTHCARE).check(symbol).violated()).isFalse();
    }

    @Test
    void theVersionOfTheSymbolGivesTheSize() {
        Symbol symbol = ENCODER.encode("https://id.gs1.org/01/09520123456788");

        assertThat(SymbolCheck.by(Presets.RETAIL_POS)
                        .xDimension(Length.parse("10 mil"))
                        .check(symbol)
                        .findings(Severity.ERROR))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("X-dimension 0.254 mm is too small")
                        .contains("QR Code version 3 measures 14.7 mm at X 0.396 mm"));
    }

    @ParameterizedTest
    @CsvSource({"15.5 mil, true", "15.6 mil, false", "0.039 in, false", "0.0391 in, true"})
    void lengthsMayBeGivenInInches(String length, boolean violated) {
        assertThat(RETAIL.xDimension(Length.parse(length))
                        .check(ENCODER.encode(URI))
                        .violated())
                .isEqualTo(violated);
    }

    @Test
    void aReadingIsCheckedLikeASymbol() {
        Symbol symbol = ENCODER.encode(URI);
        Reading reading = (Reading) SymbolReader.standard().decode(symbol.modules());

        assertThat(RETAIL.check(reading)).isEqualTo(RETAIL.check(symbol));
    }

    @Test
    void microQrCodeCarriesAPlainKey() {
        Symbol symbol = SymbolEncoder.builder().family(Family.MICRO_QR).build().encode("09520123456788");

        assertThat(SymbolCheck.by(Presets.JEWELLERY).quietZone(2).check(symbol).violated())
                .isFalse();
        assertThat(rules(RETAIL.check(symbol), Severity.ERROR))
                .containsExactly(PresetRule.FAMILY, PresetRule.DATA_FORM);
        assertThat(rules(SymbolCheck.by(Presets.JEWELLERY).quietZone(1.9).check(symbol), Severity.ERROR))
                .containsExactly(PresetRule.QUIET_ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9520123456788", "95012346", "012345678905", "095201234567891235", "09520123456788"})
    void digitsWithTheirCheckDigitAreAKey(String digits) {
        assertThat(SymbolCheck.by(Presets.DISTRIBUTION).check(digits).violated())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9520123456789", "952012345678", "HELLO", "", "https://www.gs1.org/", "Https://id.gs1.org/01/1"})
    void anythingElseIsNoGs1Data(String text) {
        Symbol symbol = ENCODER.encode(text.isEmpty() ? " " : text);

        assertThat(rules(SymbolCheck.by(Presets.DISTRIBUTION).check(symbol), Severity.ERROR))
                .contains(PresetRule.DATA_FORM);
    }

    @Test
    void errorsOfTheMessageAreFindings() {
        assertThat(RETAIL.check("https://id.gs1.org/01/09520123456789").findings(Severity.ERROR))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PresetRule.DATA);
                    assertThat(finding.message()).contains("It should be 8.");
                });
        assertThat(rules(SymbolCheck.by(Presets.HEALTHCARE).check("(01)09520123456789"), Severity.ERROR))
                .containsExactly(PresetRule.DATA);
    }

    @Test
    void aCompressedLinkIsNotForRetail() {
        LinkResult link = GS1Parser.standard().parseLink("https://id.gs1.org/01/09520123456788/21/12345");
        String compressed = LinkCompressor.standard()
                .compress(link.link().orElseThrow())
                .uri()
                .orElseThrow();

        assertThat(rules(RETAIL.check(compressed), Severity.ERROR)).containsExactly(PresetRule.DATA_FORM);
        assertThat(RETAIL.check(compressed).data().orElseThrow().form()).isEqualTo(DataForm.COMPRESSED_DIGITAL_LINK);
        assertThat(rules(SymbolCheck.by(Presets.DISTRIBUTION).check(compressed), Severity.WARNING))
                .containsExactly(PresetRule.DATA_FORM);
    }

    @Test
    void whatAReaderTransmitsIsUnderstood() {
        assertThat(RETAIL.check("]Q1" + URI)).isEqualTo(RETAIL.check(URI));
        assertThat(SymbolCheck.by(Presets.HEALTHCARE)
                        .check("]Q3010952012345678810ABC")
                        .data()
                        .orElseThrow()
                        .form())
                .isEqualTo(DataForm.ELEMENT_STRING);
    }

    @Test
    void qualifiersOutOfOrderAreFound() {
        assertThat(RETAIL.check("https://id.gs1.org/01/09520123456788/21/A/10/B")
                        .findings(Severity.ERROR))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(PresetRule.DATA));
    }

    @Test
    void anAddressWithoutKeyIsNoGs1Data() {
        assertThat(rules(RETAIL.check("https://www.gs1.org/standards?a=b"), Severity.ERROR))
                .startsWith(PresetRule.DATA_FORM, PresetRule.DATA);
    }

    @Test
    void theParserSaysWhatIsRequired() {
        SymbolCheck strict = SymbolCheck.by(Presets.HEALTHCARE);
        SymbolCheck lax = strict.parser(GS1Parser.builder().requirements(false).build());

        assertThat(rules(strict.check("(10)ABC"), Severity.ERROR)).containsExactly(PresetRule.DATA);
        assertThat(lax.check("(10)ABC").violated()).isFalse();
    }

    @Test
    void aPartOfAMessageIsNoGs1Data() {
        List<Symbol> parts = SymbolEncoder.standard().encodeStructuredAppend(URI, 2);

        assertThat(rules(SymbolCheck.by(Presets.DISTRIBUTION).check(parts.get(0)), Severity.ERROR))
                .containsExactly(PresetRule.DATA_FORM, PresetRule.DATA);
    }

    @Test
    void fnc1InSecondPositionIsNotOfGs1() {
        Symbol symbol = SymbolEncoder.builder().fnc1(Fnc1.second("37")).build().encode("0109520123456788");

        assertThat(rules(SymbolCheck.by(Presets.DISTRIBUTION).check(symbol), Severity.ERROR))
                .containsExactly(PresetRule.DATA_FORM);
    }

    @Test
    void anEciInElementStringsIsAWarning() {
        Symbol symbol = SymbolEncoder.builder()
                .fnc1(Fnc1.first())
                .charset(CharsetPolicy.fixed(26))
                .build()
                .encode("0109520123456788" + "10ABC");

        assertThat(rules(SymbolCheck.by(Presets.HEALTHCARE).check(symbol), Severity.WARNING))
                .containsExactly(PresetRule.ECI);
    }

    @Test
    void aGradeReportGivesGradeAndXDimension() {
        GradeReport report = graded(ENCODER.encode(URI), 0.05, 12);

        PresetReport good = SymbolCheck.by(Presets.RETAIL_POS).check(report);
        PresetReport small = SymbolCheck.by(Presets.RETAIL_POS).check(graded(ENCODER.encode(URI), 0.03, 12));
        PresetReport aperture = SymbolCheck.by(Presets.RETAIL_POS).check(graded(ENCODER.encode(URI), 0.05, 10));

        assertThat(good.violated()).isFalse();
        assertThat(good.has(Severity.WARNING)).isFalse();
        assertThat(rules(small, Severity.ERROR)).contains(PresetRule.X_DIMENSION);
        assertThat(rules(aperture, Severity.WARNING)).containsExactly(PresetRule.GRADE);
    }

    /** The grade of a perfect print with ten pixels a module. */
    private static GradeReport graded(Symbol symbol, double millimetresPerPixel, int aperture) {
        int modules = symbol.size() + 12;
        byte[] pixels = new byte[modules * modules * 100];
        for (int y = 0; y < modules * 10; y++) {
            for (int x = 0; x < modules * 10; x++) {
                int row = y / 10 - 6;
                int column = x / 10 - 6;
                boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
                pixels[y * modules * 10 + x] = (byte) (inside && symbol.isDark(row, column) ? 20 : 230);
            }
        }
        return SymbolGrader.builder()
                .aperture(Aperture.reference(aperture))
                .lighting(new Lighting("660", "45Q"))
                .millimetresPerPixel(millimetresPerPixel)
                .build()
                .grade(GrayImage.wrap(modules * 10, modules * 10, pixels));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 mm", "1000.1 mm"})
    void refusesAnXDimensionThatIsNone(String length) {
        assertThatIllegalArgumentException().isThrownBy(() -> RETAIL.xDimension(Length.parse(length)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1000.1, Double.NaN})
    void refusesAQuietZoneThatIsNone(double modules) {
        assertThatIllegalArgumentException().isThrownBy(() -> RETAIL.quietZone(modules));
    }

    @Test
    void aTextIsCheckedAsTheSymbolThatItBecomes() {
        PresetReport retail = RETAIL.check(URI);
        PresetReport strings = SymbolCheck.by(Presets.HEALTHCARE).check("(01)09520123456788(10)ABC");
        PresetReport micro = SymbolCheck.by(Presets.JEWELLERY).check("9520123456788");

        assertThat(retail).isEqualTo(RETAIL.check(ENCODER.encode(URI)));
        assertThat(strings.symbol().orElseThrow().carrier()).isEqualTo(Carrier.QR_CODE);
        assertThat(strings.data().orElseThrow().form()).isEqualTo(DataForm.ELEMENT_STRING);
        assertThat(micro.symbol().orElseThrow().carrier()).isEqualTo(Carrier.MICRO_QR);
        assertThat(micro.data().orElseThrow().form()).isEqualTo(DataForm.PLAIN_KEY);
        assertThat(micro.violated()).isFalse();
    }

    @Test
    void whatBecomesNoSymbolIsCheckedForItsData() {
        PresetReport uri = SymbolCheck.by(Presets.JEWELLERY).check(URI);
        PresetReport wrong = SymbolCheck.by(Presets.HEALTHCARE).check("(01)09520123456789");
        PresetReport large = RETAIL.check(URI + "&x=" + "a".repeat(8000));

        assertThat(uri.symbol()).isEmpty();
        assertThat(rules(uri, Severity.ERROR)).containsExactly(PresetRule.DATA_FORM);
        assertThat(wrong.symbol()).isEmpty();
        assertThat(large.symbol()).isEmpty();
        assertThat(large.data()).isPresent();
    }

    @Property(tries = 200)
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThat(RETAIL.check(text).violated()).isTrue();
        assertThat(RETAIL.check("https://" + text).findings()).isNotEmpty();
    }
}
