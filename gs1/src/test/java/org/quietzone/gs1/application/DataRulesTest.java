package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkParser;

class DataRulesTest {
    private static final String GTIN = "09520123456788";

    private static final Optional<DigitalLink> LINK =
            LinkParser.standard().parse("https://id.gs1.org/01/" + GTIN).link();

    private static List<Element> elements(String... codesAndValues) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            elements.add(
                    new Element(AiDictionary.standard().find(codesAndValues[i]).orElseThrow(), codesAndValues[i + 1]));
        }
        return elements;
    }

    private static CarriedData link(String... codesAndValues) {
        return new CarriedData(DataForm.DIGITAL_LINK, elements(codesAndValues), List.of(), LINK, false);
    }

    private static CarriedData strings(String... codesAndValues) {
        return new CarriedData(DataForm.ELEMENT_STRING, elements(codesAndValues), List.of(), Optional.empty(), false);
    }

    private static CarriedData form(DataForm form) {
        return new CarriedData(form, elements("01", GTIN), List.of(), Optional.empty(), false);
    }

    private static List<Finding> check(Preset preset, CarriedData data) {
        return new PresetCheck(preset).of(Optional.empty(), Optional.of(data)).findings();
    }

    private static List<Finding> check(Preset preset, CarriedData data, PresetRule rule) {
        return check(preset, data).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    @Test
    void aGoodLinkAtRetailHasAdviceOfTheSymbolBesideAlone() {
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN, "10", "A", "21", "B", "17", "301231")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.rule()).isEqualTo(PresetRule.BESIDE);
                    assertThat(finding.message())
                            .isEqualTo(
                                    "Beside the symbol stays the EAN/UPC symbol, for as long as not every point of sale"
                                            + " reads 2D: EAN-13 9520123456788, the same GTIN.");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "00012345678905, UPC-A 012345678905",
        "00000095012346, EAN-8 95012346",
        "09520123456788, EAN-13 9520123456788"
    })
    void theSymbolBesideIsThatOfTheGtinsLength(String gtin, String digits) {
        assertThat(check(Presets.RETAIL_POS, link("01", gtin), PresetRule.BESIDE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("2D: " + digits + ", the same GTIN."));
    }

    @Test
    void aCaseHasNoEanBesideIt() {
        assertThat(check(Presets.RETAIL_POS, link("01", "19520123456785"), PresetRule.BESIDE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("reads 2D."));
        assertThat(check(Presets.DISTRIBUTION, link("01", GTIN), PresetRule.BESIDE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DataForm.class)
    void retailTakesDigitalLinkAlone(DataForm form) {
        List<Finding> findings = check(Presets.RETAIL_POS, form(form), PresetRule.DATA_FORM);

        if (form == DataForm.DIGITAL_LINK) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message())
                        .startsWith("The data is " + form.phrase()
                                + "; GS1 retail point of sale takes a GS1 Digital Link URI.");
            });
        }
    }

    @Test
    void elementStringsAtRetailAreToldWhatToDo() {
        assertThat(check(
                        Presets.RETAIL_POS,
                        strings("01", GTIN, "17", "301231", "21", "B", "10", "A"),
                        PresetRule.DATA_FORM))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .endsWith("Put the same application identifiers into that form: https://id.gs1.org/01/" + GTIN
                                + "/10/A/21/B?17=301231."));
        assertThat(check(Presets.RETAIL_POS, strings("10", "A"), PresetRule.DATA_FORM))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).endsWith("Put the same application identifiers into that form."));
    }

    @ParameterizedTest
    @CsvSource({"ELEMENT_STRING, ", "DIGITAL_LINK, ", "PLAIN_KEY, ", "OTHER, ERROR", "COMPRESSED_DIGITAL_LINK, WARNING"
    })
    void whereFormsAreOpenOnlyWhatIsNoGs1DataIsAnError(DataForm form, Severity severity) {
        assertThat(check(Presets.DISTRIBUTION, form(form), PresetRule.DATA_FORM))
                .map(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void errorsOfTheDataAreErrors() {
        GS1Error error = GS1Error.inInput("x", Rule.NO_PRIMARY_KEY, 0, 1, "");
        CarriedData data = new CarriedData(DataForm.OTHER, List.of(), List.of(error), Optional.empty(), false);

        assertThat(check(Presets.DISTRIBUTION, data, PresetRule.DATA))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).isEqualTo(error.message());
                });
    }

    @Test
    void whatIsMissingIsNotKnownWhereTheDataHasErrors() {
        GS1Error error = GS1Error.inInput("x", Rule.UNKNOWN_AI, 0, 1, "");
        CarriedData data = new CarriedData(DataForm.DIGITAL_LINK, List.of(), List.of(error), Optional.empty(), false);

        assertThat(check(Presets.RETAIL_POS, data, PresetRule.PRIMARY_KEY)).isEmpty();
    }

    @Test
    void elementStringsHaveNoCharacterSet() {
        CarriedData with =
                new CarriedData(DataForm.ELEMENT_STRING, elements("01", GTIN), List.of(), Optional.empty(), true);
        CarriedData link =
                new CarriedData(DataForm.DIGITAL_LINK, elements("01", GTIN), List.of(), Optional.empty(), true);

        assertThat(check(Presets.HEALTHCARE, with, PresetRule.ECI))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(check(Presets.HEALTHCARE, link, PresetRule.ECI)).isEmpty();
        assertThat(check(Presets.HEALTHCARE, strings("01", GTIN), PresetRule.ECI))
                .isEmpty();
    }

    @Test
    void retailIdentifiesByTheGtin() {
        assertThat(check(Presets.RETAIL_POS, link("00", "095201234567891235"), PresetRule.PRIMARY_KEY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .isEqualTo(
                                    "AI (01) is missing: GS1 retail point of sale identifies by the GTIN. Add it as the"
                                            + " key of the URI.");
                });
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN), PresetRule.PRIMARY_KEY))
                .isEmpty();
        assertThat(check(Presets.DISTRIBUTION, link("00", "095201234567891235"), PresetRule.PRIMARY_KEY))
                .isEmpty();
    }

    @Test
    void theKeyComesFirst() {
        assertThat(check(Presets.HEALTHCARE, strings("17", "301231", "10", "A", "01", GTIN), PresetRule.AI_ORDER))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message())
                            .isEqualTo("The key (01) stands behind (17). Put it first: (01)(17)(10).");
                });
        assertThat(check(Presets.DISTRIBUTION, strings("02", GTIN, "37", "5", "00", "095201234567891235")))
                .anySatisfy(finding -> assertThat(finding.message()).contains("Put it first: (00)(02)(37)."));
    }

    @Test
    void predefinedLengthsComeBeforeOthers() {
        assertThat(check(Presets.HEALTHCARE, strings("01", GTIN, "10", "A", "17", "301231"), PresetRule.AI_ORDER))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(finding.message())
                            .isEqualTo(
                                    "AI (17) has a predefined length and stands behind others that have none. The order"
                                            + " (01)(17)(10) is usual and saves a separator.");
                });
        assertThat(check(
                        Presets.HEALTHCARE,
                        strings("01", GTIN, "10", "A", "17", "301231", "21", "B"),
                        PresetRule.AI_ORDER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("The order (01)(17)(10)(21) is usual."));
        assertThat(check(
                        Presets.HEALTHCARE,
                        strings("01", GTIN, "17", "301231", "10", "A", "21", "B"),
                        PresetRule.AI_ORDER))
                .isEmpty();
    }

    @Test
    void keyQualifiersFollowTheirKeyInOrder() {
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN, "21", "B", "10", "A"), PresetRule.AI_ORDER))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .isEqualTo("The key qualifiers of (01) follow it in the order (10), (21), before any"
                                    + " attribute.");
                });
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN, "17", "301231", "10", "A"), PresetRule.AI_ORDER))
                .hasSize(1);
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN, "10", "A", "17", "301231"), PresetRule.AI_ORDER))
                .isEmpty();
        assertThat(check(Presets.RETAIL_POS, link("01", GTIN, "235", "X"), PresetRule.AI_ORDER))
                .isEmpty();
    }

    @Test
    void aLinkBeginsWithItsKey() {
        assertThat(check(Presets.RETAIL_POS, link("10", "A", "01", GTIN), PresetRule.AI_ORDER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("(10) is none"));
    }

    @Test
    void theDomainOfALinkIsLookedAt() {
        CarriedData data = new CarriedData(
                DataForm.DIGITAL_LINK,
                elements("01", GTIN),
                List.of(),
                LinkParser.standard().parse("https://localhost/01/" + GTIN).link(),
                false);

        assertThat(check(Presets.RETAIL_POS, data, PresetRule.DOMAIN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }
}
