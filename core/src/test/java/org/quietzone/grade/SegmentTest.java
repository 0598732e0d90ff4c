package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class SegmentTest {
    private static Map<String, Integer> counts(Version version, Choice... choices) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Segment segment : Segment.of(version, Limits.rules(choices))) {
            counts.put(segment.name(), segment.modules().size());
        }
        return counts;
    }

    @Test
    void version7HasTheModulesOfTheStandard() {
        assertThat(counts(Version.of(7)))
                .isEqualTo(Map.of("A1", 168, "A2", 168, "A3", 168, "B1", 29, "B2", 29, "C", 150));
        assertThat(counts(Version.of(7), Choice.FINDER_QUIET_ZONE_12))
                .isEqualTo(Map.of("A1", 144, "A2", 144, "A3", 144, "B1", 29, "B2", 29, "C", 150));
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 5", "3, 7", "4, 9"})
    void microHasOneCornerAndTwoLines(int number, int timing) {
        assertThat(counts(Version.micro(number))).isEqualTo(Map.of("A", 104, "B1", timing, "B2", timing));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "6, 1", "13, 6", "14, 13", "21, 22", "28, 33", "35, 46", "40, 46"})
    void alignmentPatternsAreOneGroupEach(int number, int patterns) {
        List<Segment> segments = Segment.of(Version.of(number), GradingRules.standard());
        assertThat(segments.stream().filter(segment -> segment.name().equals("C")))
                .hasSize(patterns == 0 ? 0 : 1)
                .allSatisfy(segment -> assertThat(segment.groups())
                        .hasSize(patterns)
                        .allSatisfy(pattern -> assertThat(pattern).hasSize(25).doesNotHaveDuplicates()));
    }

    static Stream<Version> all() {
        return Stream.of(Family.values()).flatMap(family -> Version.all(family).stream());
    }

    /** All fixed modules but the dark module, and nothing else of the symbol. */
    @ParameterizedTest
    @MethodSource("all")
    void segmentsAreTheFixedPatterns(Version version) {
        Set<Module> expected = new HashSet<>();
        for (int row = 0; row < version.size(); row++) {
            for (int column = 0; column < version.size(); column++) {
                if (FunctionPatterns.isFixed(version, row, column)) {
                    expected.add(new Module(row, column));
                }
            }
        }
        if (version.family() != Family.MICRO_QR) {
            expected.remove(new Module(version.size() - 8, 8));
        }
        Set<Module> inSymbol = new HashSet<>();
        int outside = 0;
        int quiet = version.quietZone();
        for (Segment segment : Segment.of(version, GradingRules.standard())) {
            List<Module> modules = new ArrayList<>(segment.modules());
            assertThat(modules).doesNotHaveDuplicates();
            modules.removeIf(module -> module.row() < 0
                    || module.column() < 0
                    || module.row() >= version.size()
                    || module.column() >= version.size());
            outside += segment.modules().size() - modules.size();
            inSymbol.addAll(modules);
            assertThat(segment.modules())
                    .allMatch(module -> Math.min(module.row(), module.column()) >= -quiet
                            && Math.max(module.row(), module.column()) < version.size() + quiet);
        }
        assertThat(inSymbol).isEqualTo(expected);
        assertThat(outside).isEqualTo(version.family() == Family.MICRO_QR ? 40 : 3 * 104);
    }

    @Test
    void linesRunFromSeparatorToSeparator() {
        Segment along = Segment.of(Version.of(1), GradingRules.standard()).get(3);
        assertThat(along.modules())
                .containsExactly(
                        new Module(6, 8), new Module(6, 9), new Module(6, 10), new Module(6, 11), new Module(6, 12));
        Segment down = Segment.of(Version.micro(1), GradingRules.standard()).get(2);
        assertThat(down.modules()).containsExactly(new Module(8, 0), new Module(9, 0), new Module(10, 0));
    }
}
