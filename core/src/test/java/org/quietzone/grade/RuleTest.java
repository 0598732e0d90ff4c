package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quietzone.grade.GradingProfile.ISO_15415_2011;
import static org.quietzone.grade.GradingProfile.ISO_29158;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class RuleTest {
    @Test
    void eachRuleHasADefaultAndOtherAnswersWithNamesOfTheirOwn() {
        Set<String> keys = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertThat(keys.add(rule.key())).isTrue();
            assertThat(rule.choices()).hasSizeGreaterThan(1).startsWith(rule.standard());
            assertThat(rule.choices()).extracting(Choice::key).doesNotHaveDuplicates();
            assertThat(rule.choices()).allMatch(choice -> choice.rule() == rule);
            assertThat(rule.question()).isNotBlank();
            assertThat(GradingRules.standard().of(rule)).isEqualTo(rule.standard());
        }
    }

    @Test
    void rulesAreValues() {
        GradingRules rules = GradingRules.standard().with(Choice.COPIES_WORST).with(Choice.SURROUND_EXAMINED);
        assertThat(rules.has(Choice.COPIES_WORST)).isTrue();
        assertThat(rules.has(Choice.COPIES_MEAN)).isFalse();
        assertThat(rules).isEqualTo(Limits.rules(Choice.SURROUND_EXAMINED, Choice.COPIES_WORST));
        assertThat(rules).hasSameHashCodeAs(Limits.rules(Choice.SURROUND_EXAMINED, Choice.COPIES_WORST));
        assertThat(rules.with(Choice.COPIES_MEAN).with(Choice.SURROUND_IGNORED)).isEqualTo(GradingRules.standard());
        assertThat(rules.choices()).hasSize(Rule.values().length);
        assertThat(rules.toString())
                .startsWith("copies=worst, low-modulation=erasures")
                .endsWith("surround=examined");
    }

    @Test
    void aGradeDependsOnTheRulesOfItsProfileAndVersion() {
        assertThat(GradingRules.standard().mattering(ISO_15415_2011, Version.of(7)))
                .containsExactly(
                        Choice.COPIES_MEAN,
                        Choice.LOW_MODULATION_ERASURES,
                        Choice.TIMING_NEIGHBOURS_TWO,
                        Choice.ALIGNMENT_PATTERNS,
                        Choice.FINDER_QUIET_ZONE_15,
                        Choice.IDEAL_GRID_CORNERS,
                        Choice.SURROUND_IGNORED);
        assertThat(Limits.rules(Choice.DETECTION_ONLY_UNGRADED).mattering(ISO_29158, Version.micro(1)))
                .containsExactly(
                        Choice.IDEAL_GRID_CORNERS,
                        Choice.DETECTION_ONLY_UNGRADED,
                        Choice.CELL_GRADES_CONTINUOUS,
                        Choice.DISTRIBUTED_DAMAGE_IGNORED,
                        Choice.SURROUND_IGNORED);
        assertThat(Rule.ALIGNMENT.matters(ISO_15415_2011, Version.model1(9))).isFalse();
        assertThat(Rule.LOW_CONTRAST.matters(GradingProfile.ISO_15415_2024_PROVISIONAL, Version.micro(2)))
                .isTrue();
        assertThat(Rule.LOW_CONTRAST.matters(ISO_29158, Version.micro(2))).isFalse();
    }

    /** Random prints, damaged in many ways: a rule that does not matter changes nothing in any of them, others do in some. */
    @ParameterizedTest
    @EnumSource(GradingProfile.class)
    void onlyTheRulesThatMatterChangeAnything(GradingProfile profile) {
        for (Version version : List.of(
                Version.of(5),
                Version.of(6),
                Version.micro(1),
                Version.micro(3),
                Version.micro(4),
                Version.model1(6))) {
            Set<Rule> changing = EnumSet.noneOf(Rule.class);
            Random random = new Random(7);
            for (int turn = 0; turn < 12; turn++) {
                // What is not decoded is not graded by other choices of its own accord, which would take long.
                Print print = damaged(version, random, turn).notByReference();
                List<ParameterGrade> standard =
                        grades(print.report(Limits.settings(profile)).parameters());
                for (Choice choice : Choice.values()) {
                    if (choice != choice.rule().standard()
                            && choice.rule().matters(profile)
                            && !changing.contains(choice.rule())) {
                        List<ParameterGrade> other = grades(
                                print.report(Limits.settings(profile, choice)).parameters());
                        if (!other.equals(standard)) {
                            changing.add(choice.rule());
                        }
                    }
                }
            }
            Set<Rule> mattering = EnumSet.noneOf(Rule.class);
            for (Rule rule : Rule.values()) {
                // The grid of these prints is even, and what is around them is not in the image.
                if (rule.matters(profile, version) && rule != Rule.IDEAL_GRID && rule != Rule.SURROUND) {
                    mattering.add(rule);
                }
            }
            assertThat(changing).as("%s by %s", version, profile).isEqualTo(mattering);
        }
    }

    /** What was graded, and how; the limits may be others. */
    private static List<ParameterGrade> grades(List<ParameterGrade> parameters) {
        List<ParameterGrade> grades = new ArrayList<>();
        for (ParameterGrade grade : parameters) {
            grades.add(new ParameterGrade(
                    grade.parameter(), OptionalDouble.empty(), grade.grade(), Optional.empty(), "", Optional.empty()));
        }
        return grades;
    }

    /** Each kind of damage in turn, now and then with little contrast. */
    private static Print damaged(Version version, Random random, int turn) {
        int dark = 20;
        int light = turn / 6 % 2 == 0 ? 220 : 40;
        Print print = Print.of(version, dark, light);
        int line = version.family() == Family.MICRO_QR ? 0 : 6;
        switch (turn % 6) {
            case 0 -> {
                for (int i = turn < 6 ? 2 : 0; i >= 0; i--) {
                    print.set(line, 8 + i, dark + light - print.get(line, 8 + i));
                }
            }
            case 1 -> print.set(8, 1, dark + light - print.get(8, 1));
            case 2 -> {
                BlockLayout layout = print.layout();
                int weak = 1 + random.nextInt(Math.max(1, layout.eccPerBlock() - layout.misdecodeProtection()));
                int[] places = MatrixReader.codewordPlaces(layout);
                for (int i = 0; i < places.length; i++) {
                    if (places[i] >= 0 && places[i] < weak) {
                        weaken(print, i / version.size(), i % version.size(), 0.1, dark, light);
                    }
                }
            }
            case 3 -> print.set(-1, 9, dark);
            case 4 -> {
                Segment last = Segment.of(version, GradingRules.standard())
                        .get(Segment.of(version, GradingRules.standard()).size() - 1);
                ParameterGrade.Module module = last.modules().get(1);
                print.set(module.row(), module.column(), dark + light - print.get(module.row(), module.column()));
            }
            default -> {
                for (Segment segment : Segment.of(version, GradingRules.standard())) {
                    ParameterGrade.Module first = segment.modules().stream()
                            .filter(module -> print.get(module.row(), module.column()) == dark)
                            .findFirst()
                            .orElseThrow();
                    weaken(print, first.row(), first.column(), 0.23, dark, light);
                }
            }
        }
        return print;
    }

    private static void weaken(Print print, int row, int column, double margin, int dark, int light) {
        double middle = (dark + light) / 2.0;
        print.set(row, column, (int) Math.round(middle + margin * (print.get(row, column) - middle)));
    }
}
