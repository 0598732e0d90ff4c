package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;

class FinderOutlineTest {
    private final FinderOutline outline = new FinderOutline();

    private Optional<FinderPattern> around(FinderPattern drawn, Point from) {
        Scene scene = Scene.inLocalLight(new FinderDrawing(drawn, 0, false).on(100, 100));
        double across = drawn.across().length();
        double down = drawn.down().length();
        return outline.around(scene.pixels(), from.x(), from.y(), Math.min(across, down), Math.max(across, down));
    }

    @Test
    void theFrameFollowsFromTheRaysWhateverTheView() {
        for (int degrees = 0; degrees < 180; degrees += 5) {
            double angle = Math.toRadians(degrees);
            Point across = new Point(Math.cos(angle), Math.sin(angle)).times(6);
            // Not at right angles, and shorter.
            Point down = new Point(Math.cos(angle + 1.2), Math.sin(angle + 1.2)).times(4);
            FinderPattern drawn = new FinderPattern(new Point(50.4, 49.7), across, down);

            Optional<FinderPattern> found = around(drawn, new Point(50.5, 50.5));

            assertThat(found).as("%s degrees", degrees).isPresent();
            FinderPattern facing = found.get().facing(across);
            assertThat(facing.centre().distance(drawn.centre())).isLessThan(1.2);
            assertThat(facing.across().distance(across)).isLessThan(1.2);
            assertThat(facing.down().distance(down)).isLessThan(1.2);
        }
    }

    @Test
    void ringsAreKnownAsRoundWhateverTheView() {
        for (int degrees = 0; degrees < 180; degrees += 5) {
            double angle = Math.toRadians(degrees);
            Point across = new Point(Math.cos(angle), Math.sin(angle)).times(6);
            Point down = new Point(Math.cos(angle + 1.2), Math.sin(angle + 1.2)).times(4);
            FinderPattern drawn = new FinderPattern(new Point(50.4, 49.7), across, down, true);

            FinderPattern found = around(drawn, new Point(50.5, 50.5)).orElseThrow();

            assertThat(found.round()).as("%s degrees", degrees).isTrue();
            assertThat(found.centre().distance(drawn.centre())).isLessThan(0.5);
            FinderPattern spun = found.spun(across);
            assertThat(spun.across().distance(across)).isLessThan(0.4);
            assertThat(spun.down().distance(down)).isLessThan(0.4);
        }
    }

    @Test
    void squaresAreNotRound() {
        for (double module = 2; module < 8; module *= 1.1) {
            FinderPattern drawn = new FinderPattern(new Point(50.2, 49.9), new Point(module, 0), new Point(0, module));
            assertThat(around(drawn, new Point(50.5, 50.5)).orElseThrow().round())
                    .as("module of %s", module)
                    .isFalse();
        }
    }

    @Test
    void raysFromElsewhereMiss() {
        FinderPattern drawn = new FinderPattern(new Point(50, 50), new Point(6, 0), new Point(0, 6));
        assertThat(around(drawn, new Point(50.5, 50.5))).isPresent();
        assertThat(around(drawn, new Point(67.5, 50.5))).isEmpty();
        assertThat(around(drawn, new Point(20.5, 20.5))).isEmpty();
    }

    @Test
    void theFewestStepsAreSpentWhereNothingIs() {
        FinderPattern drawn = new FinderPattern(new Point(50, 50), new Point(6, 0), new Point(0, 6));
        around(drawn, new Point(20.5, 20.5));
        int few = outline.steps();
        around(drawn, new Point(50.5, 50.5));
        assertThat(few).isLessThan(outline.steps());
    }
}
