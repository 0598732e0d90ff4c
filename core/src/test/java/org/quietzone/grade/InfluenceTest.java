package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.grade.GradingProfile.ISO_15415_2011;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.spec.Version;

class InfluenceTest {
    private static List<String> provisional(ScanReport report) {
        return report.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.PROVISIONAL)
                .map(Notice::text)
                .toList();
    }

    @Test
    void aGradeThatNoRuleWouldChangeHasNoNotice() {
        assertThat(provisional(Print.of(Version.of(7), 20, 220).report(Limits.settings(ISO_15415_2011))))
                .isEmpty();
    }

    @Test
    void eachChoiceThatWouldChangeTheGradeIsTold() {
        // One module of one copy of the format information, and one of an alignment pattern.
        Print print = Print.of(Version.of(2), 20, 220);
        print.set(8, 1, 240 - print.get(8, 1));
        assertThat(provisional(print.report(Limits.settings(ISO_15415_2011))))
                .containsExactly(
                        "The scan grade 3.5 holds for copies=mean; with copies=best it would be 4.0. Which is right"
                                + " could not be confirmed.",
                        "The scan grade 3.5 holds for copies=mean; with copies=worst it would be 3.0. Which is right"
                                + " could not be confirmed.");
        print.set(18, 18, 240 - print.get(18, 18));
        assertThat(provisional(print.report(Limits.settings(ISO_15415_2011))))
                .containsExactly("The scan grade 0.0 holds for alignment=patterns; with alignment=modules it would be"
                        + " 3.0. Which is right could not be confirmed.");
    }

    @Test
    void whatIsNotDecodedHasGrade0ByAnyRule() {
        Print print = Print.of(Version.of(2), 20, 220).notByReference();
        print.set(8, 1, 240 - print.get(8, 1));
        assertThat(provisional(print.report(Limits.settings(ISO_15415_2011)))).isEmpty();
    }

    /** For each choice, a notice if and only if grading by it comes to another grade. */
    @Test
    void agreesWithGradingByTheOtherChoice() {
        Random random = new Random(8);
        for (int turn = 0; turn < 36; turn++) {
            GradingProfile profile = GradingProfile.values()[turn % 3];
            Version version = List.of(Version.of(6), Version.micro(4), Version.micro(1), Version.model1(2))
                    .get(turn / 3 % 4);
            Print print = Print.of(version, 20, turn % 4 == 0 ? 60 : 220);
            int size = version.size();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int row = random.nextInt(size);
                int column = turn % 2 == 0 ? random.nextInt(size) : 8;
                print.set(row, column, (int) (print.get(row, column) * random.nextDouble()));
            }
            GradingSettings settings = Limits.settings(profile);
            ScanReport report = print.report(settings);
            List<String> expected = new ArrayList<>();
            for (Choice choice : Choice.values()) {
                if (choice != choice.rule().standard() && choice.rule().matters(profile, version)) {
                    Grade would = print.report(Limits.settings(profile, choice)).grade();
                    if (!would.equals(report.grade())) {
                        expected.add("with " + choice.rule().key() + "=" + choice.key() + " it would be " + would);
                    }
                }
            }
            List<String> told = provisional(report).stream()
                    .filter(text -> text.startsWith("The scan grade"))
                    .map(text -> text.substring(text.indexOf("with "), text.lastIndexOf(". Which")))
                    .toList();
            assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
