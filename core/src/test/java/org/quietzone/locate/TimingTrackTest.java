package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class TimingTrackTest {
    private static final double PITCH = 5;

    private final Random random = new Random(8);

    private Scene scene(Version version, double degrees) {
        BitMatrix matrix = RandomSymbols.of(version, random);
        GrayImage image = Canvas.of(matrix, Canvas.Style.of(matrix, PITCH).turned(degrees));
        return Scene.inLocalLight(image);
    }

    /** The image point of a module of a symbol in the middle of an image. */
    private static Point at(Scene scene, int size, double degrees, double column, double row) {
        double angle = Math.toRadians(degrees);
        Point across = new Point(PITCH * Math.cos(angle), PITCH * Math.sin(angle));
        Point down = new Point(-across.y(), across.x());
        double middle = (size - 1) / 2.0;
        Point centre = new Point(scene.pixels().width() / 2.0, scene.pixels().height() / 2.0);
        return centre.plus(across.times(column - middle)).plus(down.times(row - middle));
    }

    private static TimingTrack track(Scene scene, int size, double degrees, double wrongDegrees, boolean column) {
        double angle = Math.toRadians(degrees + wrongDegrees);
        Point across = new Point(PITCH * Math.cos(angle), PITCH * Math.sin(angle));
        Point down = new Point(-across.y(), across.x());
        Point centre = at(scene, size, degrees, 3, 3);
        return new TimingTrack(scene, centre, column ? down : across, column ? across : down, 255);
    }

    @Test
    void darkModulesTellTheVersion_clause12Step8() {
        for (int number = 1; number <= 4; number++) {
            Version version = Version.micro(number);
            for (int degrees = 0; degrees < 360; degrees += 24) {
                Scene scene = scene(version, degrees);
                for (boolean column : new boolean[] {false, true}) {
                    TimingTrack track = track(scene, version.size(), degrees, 0, column);

                    assertThat(track.modules())
                            .as("M%s at %s degrees", number, degrees)
                            .isEqualTo(number + 1);
                    assertThat(track.strength(number)).isGreaterThan(0.5);
                }
            }
        }
    }

    @Test
    void eachModuleIsFoundWhereItIsThoughTheDirectionIsOff() {
        Version version = Version.micro(4);
        for (double wrong : new double[] {-3, 0, 3}) {
            Scene scene = scene(version, 40);
            TimingTrack track = track(scene, version.size(), 40, wrong, false);

            for (int k = 0; k < TimingTrack.MOST; k++) {
                Point expected = at(scene, version.size(), 40, 8 + 2 * k, 0);
                assertThat(track.place(k).distance(expected))
                        .as("module %s, %s degrees off", k, wrong)
                        .isLessThan(0.3 * PITCH);
            }
        }
    }

    @Test
    void besideAFinderPatternWithoutATimingPatternNoneIsSeen() {
        Canvas canvas = new Canvas(160, 160, 255);
        BitMatrix finder = BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");
        canvas.draw(finder, Canvas.Style.of(finder, PITCH), new Point(80, 80));
        Scene scene = Scene.of(canvas.image());

        TimingTrack track = new TimingTrack(scene, new Point(80, 80), new Point(PITCH, 0), new Point(0, PITCH), 255);

        assertThat(track.modules()).isZero();
    }
}
