package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.spec.Version;

class FixedPatternDamageTest {
    /** The grade of a segment some of whose modules have these margins. */
    private static Grade grade(
            Version version, String name, boolean continuous, List<Integer> at, double value, Choice... choices) {
        FakeModules modules = new FakeModules(version);
        Segment segment = segment(version, name, choices);
        at.forEach(i -> modules.set(segment.modules().get(i), value));
        return grade(version, name, continuous, modules, choices);
    }

    private static Grade grade(
            Version version, String name, boolean continuous, FakeModules modules, Choice... choices) {
        GradeScale scale = continuous ? Limits.TENTHS : Limits.WHOLE;
        return new FixedPatternDamage(version, modules.map(), scale, Limits.rules(choices), continuous)
                .segments().stream()
                        .filter(segment -> segment.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .grade();
    }

    private static Segment segment(Version version, String name, Choice... choices) {
        return Segment.of(version, Limits.rules(choices)).stream()
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** So many places along a line, the first and the last among them. */
    private static List<Integer> spread(int count, int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(count == 1 ? 0 : i * (length - 1) / (count - 1));
        }
        return places;
    }

    /** Table E.1 of the draft of Micro QR Code, segment A. */
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "2, 2", "3, 1", "4, 0", "5, 0", "50, 0"})
    void finderSegmentsLoseAGradeForEachModule(int damaged, int grade) {
        for (boolean continuous : new boolean[] {false, true}) {
            assertThat(grade(Version.micro(2), "A", continuous, spread(damaged, 104), -1))
                    .isEqualTo(Grade.whole(grade));
            for (String name : List.of("A1", "A2", "A3")) {
                assertThat(grade(Version.of(7), name, continuous, spread(damaged, 168), -1))
                        .isEqualTo(Grade.whole(grade));
            }
        }
    }

    /** Table E.1, segments B1 and B2: 0, 7, 11 and 14 % of the modules, wherever they are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9, 12, 14, 18, 25, 32, 40})
    void timingPatternsAreGradedByTheShareOfDamagedModules(int number) {
        Version version = Version.of(number);
        int length = 4 * number + 1;
        for (int damaged = 0; damaged <= Math.min(length, length / 5 + 1); damaged++) {
            int percent = 100 * damaged;
            int expected = damaged == 0
                    ? 4
                    : percent <= 7 * length ? 3 : percent <= 11 * length ? 2 : percent <= 14 * length ? 1 : 0;
            for (String name : List.of("B1", "B2")) {
                assertThat(grade(version, name, false, spread(damaged, length), -1))
                        .as("%s of %s", damaged, length)
                        .isEqualTo(Grade.whole(expected));
            }
        }
    }

    @ParameterizedTest
    // 4, 8, 12 and 16 % of 25 modules.
    @CsvSource({"0, 40", "1, 34", "2, 27", "3, 16", "4, 0"})
    void betweenTheLimitsContinuousGradingInterpolates(int damaged, int tenths) {
        assertThat(grade(Version.of(6), "B1", true, spread(damaged, 25), -1)).isEqualTo(new Grade(tenths));
    }

    @Test
    void twoOfFiveNeighboursMayBeDamagedAndThreeNot() {
        Version version = Version.of(40);
        assertThat(grade(version, "B1", false, List.of(80, 81), -1)).isEqualTo(Grade.whole(3));
        assertThat(grade(version, "B1", false, List.of(80, 81, 85, 86), -1)).isEqualTo(Grade.whole(3));
        for (List<Integer> three :
                List.of(List.of(80, 81, 82), List.of(80, 82, 84), List.of(0, 1, 4), List.of(156, 158, 160))) {
            assertThat(grade(version, "B1", false, three, -1)).isEqualTo(Grade.FAIL);
            assertThat(grade(version, "B2", true, three, -1)).isEqualTo(Grade.FAIL);
            assertThat(grade(version, "B1", false, three, -1, Choice.TIMING_NEIGHBOURS_IGNORED))
                    .isEqualTo(Grade.whole(3));
        }
        assertThat(grade(version, "B1", false, List.of(80, 82, 85), -1)).isEqualTo(Grade.whole(3));
    }

    @Test
    void neighboursCountLevelByLevel() {
        // Three neighbours of grade 2: at level 2 and below nothing is damaged.
        assertThat(grade(Version.of(40), "B1", false, List.of(80, 81, 82), 0.35))
                .isEqualTo(Grade.whole(2));
    }

    /** The percentages, and what the draft asks about: any damage fails, or one module does but in M4, where two do. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 4, 4, 4",
        "1, 1, 0, 0, 0",
        "2, 1, 0, 0, 0",
        "3, 0, 4, 4, 4",
        "3, 1, 0, 0, 0",
        "4, 0, 4, 4, 4",
        "4, 1, 1, 0, 4",
        "4, 2, 0, 0, 0"
    })
    void shortTimingPatternsHaveThreeRules(int number, int damaged, int percentages, int anyFails, int byVersion) {
        Version version = Version.micro(number);
        List<Integer> places = spread(damaged, 2 * number + 1);
        assertThat(grade(version, "B1", false, places, -1)).isEqualTo(Grade.whole(percentages));
        assertThat(grade(version, "B2", false, places, -1, Choice.MICRO_TIMING_ANY_FAILS))
                .isEqualTo(Grade.whole(anyFails));
        assertThat(grade(version, "B1", false, places, -1, Choice.MICRO_TIMING_BY_VERSION))
                .isEqualTo(Grade.whole(byVersion));
    }

    /** Patterns with any damage count, not modules; 46 patterns. */
    @ParameterizedTest
    @CsvSource({
        "0, 4, 40",
        "1, 3, 37",
        "4, 3, 31",
        "5, 2, 29",
        "9, 2, 20",
        "10, 1, 18",
        "13, 1, 11",
        "14, 0, 9",
        "18, 0, 0",
        "46, 0, 0"
    })
    void alignmentPatternsAreCounted(int damaged, int whole, int tenths) {
        Version version = Version.of(40);
        FakeModules modules = new FakeModules(version);
        Random random = new Random(damaged);
        List<List<Module>> patterns = segment(version, "C").groups();
        for (int i = 0; i < damaged; i++) {
            for (int n = 0; n <= i % 3; n++) {
                modules.set(patterns.get(i).get(random.nextInt(25)), -1);
            }
        }
        assertThat(grade(version, "C", false, modules)).isEqualTo(Grade.whole(whole));
        assertThat(grade(version, "C", true, modules)).isEqualTo(new Grade(tenths));
    }

    @Test
    void modulesOfAlignmentPatternsCanBeCountedInstead() {
        // One module of one pattern is 100 % of the patterns, and 4 % of the modules.
        assertThat(grade(Version.of(2), "C", false, List.of(7), -1)).isEqualTo(Grade.FAIL);
        assertThat(grade(Version.of(2), "C", false, List.of(7), -1, Choice.ALIGNMENT_MODULES))
                .isEqualTo(Grade.whole(3));
        assertThat(grade(Version.of(2), "C", false, List.of(7, 9, 11, 13, 15), -1, Choice.ALIGNMENT_MODULES))
                .isEqualTo(Grade.whole(2));
        assertThat(grade(Version.of(2), "C", true, List.of(7), -1, Choice.ALIGNMENT_MODULES))
                .isEqualTo(new Grade(36));
    }

    /** Two figures that ISO/IEC 23634 works out: 6 % is 3.4, and 22 % is 1.8. */
    @Test
    void sharesOfPatternsFollowTheExampleOfAnotherStandard() {
        GradeScale scale = new GradeScale(0, 10, 20, 30, 40, true);
        assertThat(scale.of(6)).isEqualTo(new Grade(34));
        assertThat(scale.of(22)).isEqualTo(new Grade(18));
        assertThat(scale.of(40)).isEqualTo(Grade.FAIL);
    }

    @Test
    void theOverlayTakesTheBestLevel() {
        Version version = Version.of(1);
        // Five modules of grade 3 are nothing at level 3, one of grade 0 is one module at every level.
        FakeModules modules = new FakeModules(version);
        List<Module> corner = segment(version, "A1").modules();
        for (int i = 0; i < 5; i++) {
            modules.set(corner.get(i), 0.45);
        }
        assertThat(grade(version, "A1", false, modules)).isEqualTo(Grade.whole(3));
        modules.set(corner.get(9), 0);
        assertThat(grade(version, "A1", false, modules)).isEqualTo(Grade.whole(3));
        modules.set(corner.get(10), 0.25);
        assertThat(grade(version, "A1", false, modules)).isEqualTo(Grade.whole(2));
        // In tenths, level 3.5 holds what is 0.45.
        FakeModules tenths = new FakeModules(version);
        for (int i = 0; i < 5; i++) {
            tenths.set(corner.get(i), 0.45);
        }
        assertThat(grade(version, "A1", true, tenths)).isEqualTo(new Grade(35));
    }

    @Test
    void theSymbolIsAsGoodAsItsWorstSegment() {
        Version version = Version.of(7);
        FakeModules modules = new FakeModules(version);
        Module worst = segment(version, "A2").modules().get(0);
        modules.set(worst, -0.4).set(segment(version, "A2").modules().get(1), 0.1);
        FixedPatternDamage damage =
                new FixedPatternDamage(version, modules.map(), Limits.WHOLE, GradingRules.standard(), false);
        List<SegmentGrade> segments = damage.segments();
        ParameterGrade grade = damage.grade(segments, false);
        assertThat(grade.grade()).isEqualTo(Grade.whole(2));
        assertThat(grade.worst()).contains(worst);
        assertThat(grade.detail()).contains("A2").contains("2 of 168 modules");
        assertThat(segments.get(1).wrong()).isEqualTo(1);
        assertThat(segments.get(1).damaged()).isEqualTo(2);
        assertThat(damage.grade(
                                new FixedPatternDamage(
                                                version,
                                                new FakeModules(version).map(),
                                                Limits.WHOLE,
                                                GradingRules.standard(),
                                                false)
                                        .segments(),
                                false)
                        .detail())
                .isEqualTo("no segment is damaged");
    }

    @Test
    void damageThatIsSpreadCanCountToo() {
        Version version = Version.of(7);
        FakeModules modules = new FakeModules(version);
        for (String name : List.of("A1", "A2", "A3", "B1", "B2")) {
            modules.set(segment(version, name).modules().get(0), -1);
        }
        FixedPatternDamage damage =
                new FixedPatternDamage(version, modules.map(), Limits.WHOLE, GradingRules.standard(), false);
        // Five segments of grade 3 and one of grade 4: 3.17 is grade 2.
        assertThat(damage.grade(damage.segments(), false).grade()).isEqualTo(Grade.whole(3));
        ParameterGrade spread = damage.grade(damage.segments(), true);
        assertThat(spread.grade()).isEqualTo(Grade.whole(2));
        assertThat(spread.detail()).endsWith("damage is spread over segments");
    }
}
