package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.gauntlet.Specimen.Population;
import org.quietzone.bench.picture.Scene;
import org.quietzone.bench.picture.Sensor;

class ChallengeTest {
    private final Scene scene = Scene.perfect().through((picture, pixels, random) -> Sensor.noise(picture, 20, random));
    private final List<Specimen> specimens = Specimen.of(Population.MICRO, 6);

    @Test
    void isTheSameEachTime() {
        Challenge challenge = new Challenge("noise", "20", scene);
        assertThat(pixels(challenge, specimens.get(1))).isEqualTo(pixels(challenge, specimens.get(1)));
    }

    @Test
    void isAnotherForEachSpecimenAndRow() {
        Challenge challenge = new Challenge("noise", "20", scene);
        // Specimens 1 and 5 are both M2, of the same size.
        assertThat(pixels(challenge, specimens.get(1))).isNotEqualTo(pixels(challenge, specimens.get(5)));
        assertThat(pixels(new Challenge("noise", "20 again", scene), specimens.get(1)))
                .isNotEqualTo(pixels(challenge, specimens.get(1)));
    }

    private static byte[] pixels(Challenge challenge, Specimen specimen) {
        return Frame.of(challenge.image(specimen)).pixels();
    }
}
