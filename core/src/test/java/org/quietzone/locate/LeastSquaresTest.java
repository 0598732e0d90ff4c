package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    @Test
    void asManyEquationsAsUnknownsAreSolved() {
        LeastSquares equations = new LeastSquares(2);
        equations.add(new double[] {0, 2, 6}, 1);
        equations.add(new double[] {1, 1, 5}, 1);
        double[] solution = equations.solve().orElseThrow();
        assertThat(solution[0]).isCloseTo(2, within(1e-9));
        assertThat(solution[1]).isCloseTo(3, within(1e-9));
    }

    @Test
    void contradictionsAreAveragedByWeight() {
        LeastSquares equations = new LeastSquares(1);
        equations.add(new double[] {1, 4}, 3);
        equations.add(new double[] {1, 8}, 1);
        assertThat(equations.solve().orElseThrow()[0]).isCloseTo(5, within(1e-9));
    }

    @Test
    void anUnknownThatIsLeftOpenGivesNoSolution() {
        LeastSquares equations = new LeastSquares(2);
        equations.add(new double[] {1, 1, 5}, 1);
        equations.add(new double[] {2, 2, 10}, 1);
        assertThat(equations.solve()).isEmpty();
    }
}
