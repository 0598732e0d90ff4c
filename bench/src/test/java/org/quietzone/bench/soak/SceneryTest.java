package org.quietzone.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.picture.Dice;

class SceneryTest {
    @ParameterizedTest
    @EnumSource
    void drawsSomethingElseEachTime(Scenery scenery) {
        byte[][] frames = new byte[2][];
        for (int n = 0; n < 2; n++) {
            Canvas canvas = new Canvas(200, 150, 1);
            scenery.paint(canvas, Dice.of(n));
            frames[n] = Frame.of(canvas.picture().exposed()).pixels();
            int dark = 0;
            for (byte pixel : frames[n]) {
                dark += (pixel & 0xFF) < 128 ? 1 : 0;
            }
            assertThat(dark / 30_000.0).as("share of dark pixels").isBetween(0.01, 0.99);
        }
        assertThat(frames[0]).isNotEqualTo(frames[1]);
    }

    @Test
    void hollowSymbolsHaveFinderPatternsToFind() {
        int seen = 0;
        for (int n = 0; n < 20; n++) {
            Canvas canvas = new Canvas(300, 300, 1);
            Scenery.HOLLOW_SYMBOLS.paint(canvas, Dice.of(n));
            seen += hasFinderRuns(Frame.of(canvas.picture().exposed())) ? 1 : 0;
        }
        assertThat(seen).isEqualTo(20);
    }

    /** Whether there are runs of 1:1:3:1:1 in some row. */
    private static boolean hasFinderRuns(Frame frame) {
        for (int y = 0; y < frame.height(); y++) {
            int[] runs = new int[6];
            for (int x = 1; x < frame.width(); x++) {
                int at = y * frame.width() + x;
                runs[5]++;
                if (frame.pixels()[at] < 0 != frame.pixels()[at - 1] < 0) {
                    double unit = (runs[1] + runs[2] + runs[3] + runs[4] + runs[5]) / 7.0;
                    if (frame.pixels()[at] < 0
                            && Math.abs(runs[3] - 3 * unit) < unit / 2
                            && Math.abs(runs[1] - unit) < unit / 2
                            && Math.abs(runs[2] - unit) < unit / 2
                            && Math.abs(runs[4] - unit) < unit / 2) {
                        return true;
                    }
                    System.arraycopy(runs, 1, runs, 0, 5);
                    runs[5] = 0;
                }
            }
        }
        return false;
    }
}
