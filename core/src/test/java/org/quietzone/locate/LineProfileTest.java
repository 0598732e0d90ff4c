package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

class LineProfileTest {

    @Test
    void changesAreMeasuredInModulesFromTheOrigin() {
        // Dark from 4 to 8, light to 16, dark to 20.
        byte[] row = new byte[24];
        for (int x = 0; x < 24; x++) {
            row[x] = (byte) (x >= 4 && x < 8 || x >= 16 && x < 20 ? 0 : 255);
        }
        Scene scene = Scene.of(GrayImage.wrap(24, 1, row));

        LineProfile profile = new LineProfile(scene, new Point(6, 0.5), new Point(4, 0), 0, 4);

        assertThat(profile.startsDark()).isTrue();
        assertThat(profile.count()).isEqualTo(3);
        assertThat(profile.change(0)).isCloseTo(0.5, within(0.01));
        assertThat(profile.change(1)).isCloseTo(2.5, within(0.01));
        assertThat(profile.change(2)).isCloseTo(3.5, within(0.01));
    }

    @Test
    void outsideTheImageNothingChanges() {
        Scene scene = Scene.of(GrayImage.wrap(2, 1, new byte[] {0, (byte) 255}));

        LineProfile profile = new LineProfile(scene, new Point(50, 50), new Point(3, 3), 0, 20);

        assertThat(profile.count()).isZero();
        assertThat(profile.startsDark()).isFalse();
    }
}
