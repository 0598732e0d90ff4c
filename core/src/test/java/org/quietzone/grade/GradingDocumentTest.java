package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/grading.md says what the code does. */
class GradingDocumentTest {
    private static final String BEGIN = "<!-- rules -->\n";
    private static final String END = "<!-- /rules -->";

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "grading.md"));
    }

    /** The rules with their choices, the default first. */
    private static String rules() {
        StringBuilder table = new StringBuilder();
        table.append("| rule | choice | what it means |\n|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            table.append("| **")
                    .append(rule.key())
                    .append("** | | *")
                    .append(rule.question())
                    .append("* |\n");
            for (Choice choice : rule.choices()) {
                table.append("| | `")
                        .append(rule.key())
                        .append('=')
                        .append(choice.key())
                        .append('`');
                table.append(choice == rule.standard() ? " (default)" : "");
                table.append(" | ").append(choice.answer()).append(" |\n");
            }
        }
        return table.toString();
    }

    @Test
    void listsEachRuleThatCouldNotBeConfirmedWithItsChoices() throws IOException {
        String document = document();
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        assertThat(document.substring(begin, document.indexOf(END, begin)).strip())
                .isEqualTo(rules().strip());
    }

    @Test
    void namesEachParameterAndEachStandard() throws IOException {
        String document = document();
        for (Parameter parameter : Parameter.values()) {
            assertThat(document).containsIgnoringCase(parameter.label());
        }
        for (GradingProfile profile : GradingProfile.values()) {
            assertThat(document).contains(profile.label().replace(" (provisional)", ""));
        }
    }

    @Test
    void limitsAreThoseOfTheCode() throws IOException {
        String document = document().replace('\n', ' ');
        assertThat(document)
                .contains("4 to 1 from " + percent(Parameter.SYMBOL_CONTRAST))
                .contains("4 to 1 up to " + percent(Parameter.AXIAL_NON_UNIFORMITY))
                .contains("4 to 1 from " + percent(Parameter.UNUSED_ERROR_CORRECTION));
    }

    /** For example {@code 70, 55, 40 and 20 %}. */
    private static String percent(Parameter parameter) {
        GradeScale scale = GradingProfile.ISO_15415_2011
                .scale(parameter, GradingRules.standard())
                .orElseThrow();
        return Math.round(100 * scale.a()) + ", " + Math.round(100 * scale.b()) + ", " + Math.round(100 * scale.c())
                + " and " + Math.round(100 * scale.d()) + " %";
    }
}
