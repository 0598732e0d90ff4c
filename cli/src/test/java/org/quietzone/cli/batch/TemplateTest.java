package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Columns COLUMNS = new Columns(List.of("gtin", "name", "n", "empty", "a:b"));

    private static String fill(String template, String... values) {
        StringBuilder out = new StringBuilder();
        Optional<String> fault = Template.parse(template, COLUMNS).fill(Row.of(7, 9, List.of(values)), out);
        return fault.orElseGet(out::toString);
    }

    private static String fill(String template) {
        return fill(template, "0095", " Gr\u00F6\u00DFe/4 ", "42", "", "x");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain,plain",
                "01/{gtin}/x,01/0095/x",
                "{gtin}{n},009542",
                "{{gtin}} {{{gtin}}},{gtin} {0095}",
                "{row} {row:03},7 007",
                "{n:06} {gtin:02},000042 0095",
                "{name:trim:uri},Gr%C3%B6%C3%9Fe%2F4",
                "{name:trim:upper},GR\u00D6SSE/4",
                "[{empty:optional}] {name:lower},[]  gr\u00F6\u00DFe/4 ",
                "{a:b},x",
            })
    void putsValuesIntoPlaces(String template, String expected) {
        assertThat(fill(template)).isEqualTo(expected);
    }

    @Test
    void tellsWhatARowLacks() {
        assertThat(fill("{empty}")).isEqualTo("There is no value for 'empty'.");
        assertThat(fill("{name:trim}", "", "  ", "", "", "")).isEqualTo("There is no value for 'name'.");
        assertThat(fill("{name:06}"))
                .isEqualTo("The value of 'name' is no whole number, and so cannot be filled up" + " with zeros.");
        assertThat(fill("{name:uri}", "", "\uD800", "", "", "")).contains("surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{gtin", "gtin}", "{nothing}", "{}", "{gtin:}", "{gtin:what}", "{n:6}", "{n:0}", "{n:00}"})
    void refusesWhatBreaksTheRules(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse(template, COLUMNS));
    }

    @Test
    void listsTheColumnsWhereOneIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("{GTIN}", COLUMNS))
                .withMessage("There is no column 'GTIN': there are gtin, name, n, empty, a:b");
    }

    @Test
    void aColumnMayBeNamedRow() {
        Template template = Template.parse("{row}", new Columns(List.of("row")));
        StringBuilder out = new StringBuilder();
        assertThat(template.fill(Row.of(7, 9, List.of("own")), out)).isEmpty();
        assertThat(out).hasToString("own");
        assertThat(template.tellsTheRow()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "{row},true",
        "{row:06},true",
        "x{row}.svg,true",
        "{row}-{n},true",
        "{n}-{row},true",
        "{n}{row},false",
        "{row}{n},false",
        "{row}1{n},false",
        "{n}1{row},false",
        "{n}-{row}-{n},false",
        "{row:uri},false",
        "{n},false",
        "x,false",
    })
    void knowsWhetherTheTextTellsTheRow(String template, boolean tells) {
        assertThat(Template.parse(template, COLUMNS).tellsTheRow()).isEqualTo(tells);
    }
}
