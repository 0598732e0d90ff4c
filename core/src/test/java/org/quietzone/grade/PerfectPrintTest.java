package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.press.Camera;
import org.quietzone.grade.press.Sheet;
import org.quietzone.grade.press.Symbols;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** A perfect print of any symbol is worth 4 in everything. */
class PerfectPrintTest {
    private static void isPerfect(BitMatrix modules, boolean reversed, Camera camera, GradingProfile profile) {
        Sheet sheet = Sheet.of(modules).tones(0.03, 0.85);
        GrayImage image = camera.take(reversed ? sheet.lightOnDark() : sheet, new Random(1));
        ScanReport report = SymbolGrader.builder()
                .profile(profile)
                .build()
                .grade(image)
                .scans()
                .get(0)
                .report();
        assertThat(report.parameters())
                .as("%s modules with %s by %s", modules.size(), camera, profile)
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(parameter -> parameter.grade().equals(Grade.BEST));
        assertThat(report.symbol().orElseThrow().segments())
                .allMatch(segment -> segment.damaged() == 0 && segment.grade().equals(Grade.BEST));
        assertThat(report.symbol().orElseThrow().blocks()).allMatch(block -> block.errors() == 0);
    }

    @Test
    void everyVersionIsWorthFour() {
        GradingProfile[] profiles = GradingProfile.values();
        List<Version> versions = new ArrayList<>();
        for (Family family : Family.values()) {
            versions.addAll(Version.all(family));
        }
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            BitMatrix modules = Symbols.of(version).modules();
            // Small ones by every standard, large ones by one after the other.
            for (int k = 0; k < (version.size() < 30 ? profiles.length : 1); k++) {
                isPerfect(modules, false, Camera.of(5).turned(i % 3 * 15), profiles[(i + k) % profiles.length]);
            }
        }
    }

    @Test
    void largerModulesAreWorthFour() {
        for (double pitch : new double[] {8, 12, 20, 43}) {
            for (Version version : List.of(Version.micro(3), Version.of(2), Version.model1(1))) {
                isPerfect(
                        Symbols.of(version).modules(),
                        false,
                        Camera.of(pitch).turned(pitch),
                        GradingProfile.ISO_15415_2024_PROVISIONAL);
            }
        }
    }

    @Test
    void mirroredAndReversedSymbolsAreWorthFour() {
        for (Version version : List.of(Version.micro(4), Version.of(7), Version.model1(2))) {
            Symbol symbol = Symbols.of(version);
            for (double angle : new double[] {0, 100, 200}) {
                Camera camera = Camera.of(6).turned(angle);
                isPerfect(symbol.modules().transposed(), false, camera, GradingProfile.ISO_15415_2011);
                isPerfect(symbol.modules(), true, camera, GradingProfile.ISO_15415_2011);
                isPerfect(symbol.modules().transposed(), true, camera, GradingProfile.ISO_15415_2011);
            }
        }
    }
}
