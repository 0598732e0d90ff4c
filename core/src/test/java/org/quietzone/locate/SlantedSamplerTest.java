package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class SlantedSamplerTest {
    private static final Version VERSION = Version.of(2);

    private final BitMatrix matrix = RandomSymbols.of(VERSION, new Random(5));

    /** What is offered until the symbol is there without a wrong module. */
    private List<BitMatrix> offered(Surface paper, Depth depth) {
        Scene scene = Scene.inLocalLight(BentPaper.of(matrix, paper, 320, 320));
        List<BitMatrix> offered = new ArrayList<>();
        SlantedSampler sampler = new SlantedSampler(scene, depth, candidate -> {
            if (candidate.confidence().isEmpty()) {
                offered.add(candidate.modules());
            }
            return candidate.modules().equals(matrix);
        });
        List<FinderPattern> patterns = PhotoFinders.of(scene, 1, 400).darkOnLight();
        for (FinderTriple triple : FinderGroups.of(scene, patterns, GroupLimits.SLANTED)) {
            if (sampler.read(triple)) {
                break;
            }
        }
        return offered;
    }

    private static Surface cylinder(double bend) {
        return BentPaper.cylinder(VERSION.size(), new Bend(1.4, bend), new Point(0.2, 0.3), 7, new Point(160, 160));
    }

    @Test
    void aPlaneIsReadAtOnce() {
        assertThat(offered(cylinder(0), Depth.QUICK)).containsExactly(matrix);
    }

    @Test
    void aCylinderIsReadWhereCareIsTaken() {
        assertThat(offered(cylinder(0.6), Depth.QUICK)).doesNotContain(matrix);
        assertThat(offered(cylinder(0.6), Depth.CAREFUL)).contains(matrix);
    }

    @Test
    void nothingIsOfferedTwice() {
        Surface paper = cylinder(0.6);
        assertThat(offered(paper, Depth.EXHAUSTIVE)).doesNotHaveDuplicates();
    }

    @Test
    void alignmentPatternsAreFollowedAroundACylinder() {
        Version version = Version.of(8);
        BitMatrix large = RandomSymbols.of(version, new Random(6));
        Surface paper =
                BentPaper.cylinder(version.size(), new Bend(0.2, 0.75), new Point(0.1, 0.1), 6, new Point(240, 240));
        Scene scene = Scene.inLocalLight(BentPaper.of(large, paper, 480, 480));
        SlantedSampler sampler =
                new SlantedSampler(scene, Depth.CAREFUL, candidate -> wrong(candidate.modules(), large) <= 4);
        List<FinderPattern> patterns = PhotoFinders.of(scene, 1, 480).darkOnLight();
        assertThat(FinderGroups.of(scene, patterns, GroupLimits.SLANTED)).anyMatch(sampler::read);
    }

    private static int wrong(BitMatrix modules, BitMatrix expected) {
        int wrong = modules.size() == expected.size() ? 0 : Integer.MAX_VALUE;
        for (int row = 0; wrong < Integer.MAX_VALUE && row < expected.size(); row++) {
            for (int column = 0; column < expected.size(); column++) {
                wrong += modules.get(row, column) == expected.get(row, column) ? 0 : 1;
            }
        }
        return wrong;
    }
}
