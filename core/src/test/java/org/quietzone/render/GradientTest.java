package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradientTest {
    private static final Colour RED = Colour.parse("#ff0000");
    private static final Colour BLUE = Colour.parse("#0000ff");

    @Test
    void goesAlongItsLineFromEdgeToEdge() {
        Gradient across = Gradient.linear(0, RED, BLUE);
        assertThat(across.at(0, 0.7)).isEqualTo(RED);
        assertThat(across.at(1, 0.2)).isEqualTo(BLUE);
        assertThat(across.at(0.5, 0.9)).isEqualTo(new Colour(128, 0, 128, 255));
        assertThat(Gradient.linear(90, RED, BLUE).at(0.3, 0)).isEqualTo(RED);
        Gradient aslant = Gradient.linear(45, RED, BLUE);
        assertThat(aslant.at(0, 0)).isEqualTo(RED);
        assertThat(aslant.at(1, 1)).isEqualTo(BLUE);
    }

    @Test
    void goesFromTheMiddleToTheCorners() {
        Gradient radial = Gradient.radial(RED, BLUE);
        assertThat(radial.at(0.5, 0.5)).isEqualTo(RED);
        assertThat(radial.at(1, 0)).isEqualTo(BLUE);
        assertThat(radial.at(0.5 + Math.sqrt(0.5) / 3, 0.5)).isEqualTo(new Colour(170, 0, 85, 255));
    }

    @Test
    void twoColoursAtOnePlaceAreAnEdge() {
        Gradient edge = new Gradient(
                Gradient.Shape.LINEAR, 0, List.of(new Gradient.Stop(0.5, RED), new Gradient.Stop(0.5, BLUE)));
        assertThat(edge.at(0.49, 0)).isEqualTo(RED);
        assertThat(edge.at(0.51, 0)).isEqualTo(BLUE);
    }

    @Test
    void refusesWhatIsNoGradient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gradient(Gradient.Shape.LINEAR, 0, List.of(new Gradient.Stop(0, RED))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gradient(
                        Gradient.Shape.LINEAR, 0, List.of(new Gradient.Stop(1, RED), new Gradient.Stop(0, BLUE))));
        assertThatIllegalArgumentException().isThrownBy(() -> Gradient.linear(Double.NaN, RED, BLUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gradient.Stop(1.1, RED));
    }
}
