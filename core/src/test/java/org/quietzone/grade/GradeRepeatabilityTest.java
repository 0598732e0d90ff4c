package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.GradeReport;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.press.Camera;
import org.quietzone.grade.press.Sheet;
import org.quietzone.grade.press.Symbols;
import org.quietzone.spec.Version;

/** The same print gets the same grade, however it lies before the camera. */
class GradeRepeatabilityTest {
    private static final double[] PITCHES = {5, 8, 12};
    private static final int ROTATIONS = 10;

    /** A print with moderate flaws: soft, grown, and with modules that are neither light nor dark. */
    private static Sheet flawed(Version version) {
        Sheet sheet = Sheet.of(Symbols.of(version).modules()).tones(0.12, 0.8).grown(0.1, 0.05);
        Random random = new Random(5);
        for (int i = 0; i < version.size() / 5; i++) {
            int row = 9 + random.nextInt(version.size() - 9);
            int column = 9 + random.nextInt(version.size() - 9);
            boolean dark = Symbols.of(version).isDark(row, column);
            sheet = sheet.module(row, column, dark ? 0.3 + 0.1 * random.nextDouble() : 0.6);
        }
        return sheet;
    }

    private static GradeReport grade(Sheet sheet, double pitch, int rotation, GradingProfile profile) {
        Camera camera = Camera.of(pitch)
                .turned(39.7 * rotation)
                .at(0.13 * rotation, 0.29 * rotation)
                .blurred(0.25)
                .noisy(2);
        return SymbolGrader.builder().profile(profile).build().grade(camera.take(sheet, new Random(rotation)));
    }

    @Test
    void continuousGradesDifferByThreeTenthsAtMost() {
        for (Version version : List.of(Version.of(2), Version.micro(4))) {
            Sheet sheet = flawed(version);
            int lowest = 40;
            int highest = 0;
            for (double pitch : PITCHES) {
                for (int rotation = 0; rotation < ROTATIONS; rotation++) {
                    int tenths = grade(sheet, pitch, rotation, GradingProfile.ISO_15415_2024_PROVISIONAL)
                            .grade()
                            .tenths();
                    lowest = Math.min(lowest, tenths);
                    highest = Math.max(highest, tenths);
                }
            }
            assertThat(highest - lowest)
                    .as("%s: %s to %s", version, lowest, highest)
                    .isLessThanOrEqualTo(3);
            // Flaws that make no difference would prove nothing.
            assertThat(highest).as(version.toString()).isBetween(5, 38);
        }
    }

    /**
     * Whole grades have steps: a print that is as good as a limit falls now on this side of it, now on the other, though what
     * is measured stays within the accuracy of measurement.
     */
    @Test
    void wholeGradesDifferByOneStepAtALimit() {
        Sheet sheet = Sheet.of(Symbols.of(Version.of(2)).modules()).tones(0.100, 0.800);
        int lowest = 40;
        int highest = 0;
        for (double pitch : PITCHES) {
            for (int rotation = 0; rotation < ROTATIONS; rotation += 3) {
                GradeReport report = grade(sheet, pitch, rotation, GradingProfile.ISO_15415_2011);
                ParameterGrade contrast = report.scans()
                        .get(0)
                        .report()
                        .parameter(Parameter.SYMBOL_CONTRAST)
                        .orElseThrow();
                assertThat(contrast.value().orElseThrow()).isCloseTo(0.7, within(0.02));
                lowest = Math.min(lowest, report.grade().tenths());
                highest = Math.max(highest, report.grade().tenths());
            }
        }
        assertThat(highest - lowest).isLessThanOrEqualTo(10);
    }
}
