package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class BendTuningTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 0.6, 0.1, 0.3", "2, 1.57, 0.8, 0.3, 0.2", "3, 0.8, 0.5, 0.0, -0.4", "1, 1.57, 0.9, 0, 0"})
    void findsTheCylinder(int number, double angle, double amount, double stepX, double stepY) {
        Version version = Version.of(number);
        BitMatrix matrix = RandomSymbols.of(version, new Random(number));
        Surface paper = BentPaper.cylinder(
                version.size(), new Bend(angle, amount), new Point(stepX, stepY), 8, new Point(180, 180));
        Scene scene = Scene.inLocalLight(BentPaper.of(matrix, paper, 360, 360));
        List<FinderPattern> patterns = PhotoFinders.of(scene, 1, 400).darkOnLight();
        FinderTriple triple =
                FinderGroups.of(scene, patterns, GroupLimits.SLANTED).get(0);
        BendTuning tuning = new BendTuning(scene, new PatternScore(scene, version), triple, List.of());
        Surface found = tuning.tune(tuning.starts().get(0));
        double worst = 0;
        for (int i = 0; i < version.size(); i++) {
            for (int j = 0; j < version.size(); j++) {
                worst = Math.max(worst, found.at(j, i).distance(paper.at(j, i)));
            }
        }
        assertThat(worst).isLessThan(0.55 * 8);
    }
}
